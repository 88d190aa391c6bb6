/** What the API sends of today's numbers. */

export type TodayGroup =
  | 'received'
  | 'open'
  | 'late'
  | 'urgent'
  | 'beforeMinister'
  | 'waitingCalls'
  | 'closed';

export interface TodayItem {
  group: TodayGroup;
  /** Channel of `received`, stage of `open`, outcome of `closed`; null: all of the group. */
  code: string | null;
  count: number;
  /** The filter of the list of cases behind it. */
  filter: Record<string, string>;
}

export interface Today {
  at: string;
  day: string;
  items: TodayItem[];
  total: number;
}
