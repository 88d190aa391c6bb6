import type { EventItem } from '../../app/http/contract';
import { GROUP_OF, type Group } from './groups';

/** What came of one command: its events happened at the same instant, by the same actor. */
export interface Moment {
  readonly key: number;
  readonly at: string;
  readonly actor: EventItem['actor'];
  readonly events: readonly EventItem[];
}

/** Newest first; within a moment in the order in which things followed. */
export function momentsOf(events: readonly EventItem[], group: Group | null): Moment[] {
  const moments: { key: number; at: string; actor: EventItem['actor']; events: EventItem[] }[] = [];
  for (const event of events) {
    const last = moments.at(-1);
    const same = last?.at === event.at && last.actor?.personId === event.actor?.personId;
    if (last && same) last.events.push(event);
    else moments.push({ key: event.seq, at: event.at, actor: event.actor, events: [event] });
  }
  return moments
    .filter(moment => group === null || moment.events.some(({ type }) => GROUP_OF[type] === group))
    .reverse();
}
