import type { Queryable } from '../../activities/adapters/database';
import { ALL_STAGES, CHANNELS, codesOf, OUTCOMES } from '../../workflows/domain/glossary';
import type { Today, TodayGroup } from '../schemas/reports';
import { cairoDate } from '../schemas/values';
import { type Scope, scopeSql } from './scope';

/** Condition on case `c`: its present stage is over its budget. A clock that is paused has no such instant. */
export const LATE = `c.stage <> 'closed' and c.due_at < now()`;

/** Condition on an instant; the day, in Cairo, is given twice. */
export function onDay(column: string): string {
  const start = (plus: string) => `(?::date${plus})::timestamp at time zone 'Africa/Cairo'`;
  return `${column} >= ${start('')} and ${column} < ${start(' + 1')}`;
}

type Item = Today['items'][number];

interface Counted {
  readonly group: TodayGroup;
  readonly code: string | null;
  readonly count: number;
}

/** Groups that are counted by a code: its column, the order of its codes, and the name of its filter. */
const BY_CODE = {
  received: { column: 'c.channel', codes: codesOf(CHANNELS), filter: 'channel' },
  open: { column: 'c.stage', codes: ALL_STAGES, filter: 'stage' },
  closed: { column: 'c.outcome', codes: codesOf(OUTCOMES), filter: 'outcome' },
} as const;

/** Today's numbers of the cases in this scope: one statement, so that they agree with each other. */
export async function todayNumbers(client: Queryable, scope: Scope, now = new Date()): Promise<Today> {
  const day = cairoDate(now);
  const seen = scopeSql(scope, 2);
  const conditions = conditionsOn(day);
  const parts = (Object.keys(conditions) as TodayGroup[]).map(group => {
    const code = group in BY_CODE ? BY_CODE[group as keyof typeof BY_CODE].column : 'null';
    const where = conditions[group].sql.replaceAll('?', '$1');
    return `select '${group}' as "group", ${code}::text as code, count(*)::int as count from cases c
      where ${where} and ${seen.sql} group by 2`;
  });
  const { rows } = await client.query<Counted>(parts.join(' union all '), [day, ...seen.values]);
  const items = (Object.keys(conditions) as TodayGroup[]).flatMap(group =>
    itemsOf(
      group,
      conditions[group].filter,
      rows.filter(row => row.group === group),
    ),
  );
  return { at: now.toISOString(), day, items, total: items.length };
}

/** What each group counts, and the filter of the list that shows the same. */
function conditionsOn(
  day: string,
): Readonly<Record<TodayGroup, { readonly sql: string; readonly filter: Item['filter'] }>> {
  const open = "c.stage <> 'closed'";
  return {
    received: { sql: onDay('c.received_at'), filter: { receivedOn: day } },
    open: { sql: open, filter: { open: 'true' } },
    late: { sql: LATE, filter: { late: 'true' } },
    urgent: { sql: `${open} and c.priority = 'urgent'`, filter: { open: 'true', priority: 'urgent' } },
    beforeMinister: { sql: "c.stage = 'minister_decision'", filter: { stage: 'minister_decision' } },
    waitingCalls: { sql: "c.stage = 'citizen_contact'", filter: { stage: 'citizen_contact' } },
    closed: { sql: `c.stage = 'closed' and ${onDay('c.stage_since')}`, filter: { closedOn: day } },
  };
}

/** The whole of a group first, then its codes in the order of the glossary; codes without a case are left out. */
function itemsOf(group: TodayGroup, filter: Item['filter'], rows: readonly Counted[]): Item[] {
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  const whole: Item = { group, code: null, count, filter };
  if (!(group in BY_CODE)) return [whole];
  const { codes, filter: name } = BY_CODE[group as keyof typeof BY_CODE];
  const byCode = new Map(rows.map(row => [row.code, row.count]));
  const coded = codes.flatMap((code): Item[] => {
    const counted = byCode.get(code);
    return counted ? [{ group, code, count: counted, filter: { ...filter, [name]: code } }] : [];
  });
  return [whole, ...coded];
}
