import type { Queryable } from '../../activities/adapters/database';
import { ALL_STAGES, type Role, type Stage } from '../../workflows/domain/glossary';
import type { StageTime, StageTimes, StageTimesQuery } from '../schemas/reports';
import { cairoDate } from '../schemas/values';
import { Filter } from './filter';
import { type Scope, scopeSql } from './scope';
import { stayFilter } from './stays';

const DAYS = 30;
const MS_PER_DAY = 86_400_000;

const PARTS = ['used', 'paused', 'idle', 'over'] as const;

const KEYS: Readonly<Record<StageTimesQuery['by'], string>> = {
  stage: 'null::text',
  unit: 's.unit_id',
  owner: 's.owner',
  category: 'c.category',
};

type Row = Pick<StageTime, 'cases' | 'overCases' | (typeof PARTS)[number] | 'usedMinutes' | 'overMinutes'> & {
  readonly stage: Stage;
  readonly key: string | null;
};

/** What stages took of the cases that this account may see, of the times there that ended in the period. */
export async function stageTimes(
  client: Queryable,
  scope: Scope,
  query: StageTimesQuery,
  now = new Date(),
): Promise<StageTimes> {
  const to = query.to ?? cairoDate(now);
  const from = query.from ?? new Date(Date.parse(to) - DAYS * MS_PER_DAY).toISOString().slice(0, 10);
  const { by, stage, unitId, owner, category } = query;
  const filter = new Filter().addBuilt(first => scopeSql(scope, first));
  stayFilter(filter, {
    stayed: stage,
    stayedFrom: from,
    stayedTo: to,
    stayedUnit: unitId,
    stayedOwner: owner,
  });
  filter.addCategory(category);
  const { rows } = await client.query<Row>(
    `with of_case as (
       select s.stage, ${KEYS[by]} as key, ${PARTS.map(part => `sum(s.minutes_${part})::int as ${part}`).join(', ')}
       from stay s join cases c using (case_id) ${filter.where()} group by 1, 2, s.case_id
     )
     select stage, key, count(*)::int as cases, (count(*) filter (where over > 0))::int as "overCases",
       ${PARTS.map(spreadSql).join(', ')}, sum(used)::bigint as "usedMinutes", sum(over)::bigint as "overMinutes"
     from of_case group by stage, key order by array_position($${filter.values.length + 1}::text[], stage), key nulls last`,
    [...filter.values, ALL_STAGES],
  );
  const items = rows.map(({ key, ...row }): StageTime => {
    const keys = {
      unitId: by === 'unit' ? key : null,
      owner: by === 'owner' ? (key as Role | null) : null,
      category: by === 'category' ? key : null,
    };
    const opened = {
      stayed: row.stage,
      stayedFrom: from,
      stayedTo: to,
      stayedUnit: keys.unitId ?? unitId,
      stayedOwner: keys.owner ?? owner,
      category: by === 'category' ? (key ?? 'none') : category,
    };
    const given = Object.entries(opened).flatMap(([name, value]) => (value ? [[name, value]] : []));
    return { id: `${row.stage}.${key ?? ''}`, ...keys, ...row, filter: Object.fromEntries(given) };
  });
  return { from, to, items, total: items.length };
}

/** The least value that at least half, or nine of ten, do not exceed. */
function spreadSql(part: string): string {
  const at = (fraction: number) => `percentile_disc(${fraction}) within group (order by ${part})`;
  return `jsonb_build_object('p50', ${at(0.5)}, 'p90', ${at(0.9)}) as ${part}`;
}
