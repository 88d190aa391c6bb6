import type { Queryable } from '../../activities/adapters/database';
import type { Stage } from '../../workflows/domain/glossary';
import { type CaseRow, type CasesQuery, SORTABLE } from '../schemas/cases';
import type { CaseFilters } from '../schemas/savedFilters';
import { addSearch } from './caseSearch';
import { Filter } from './filter';
import { type Scope, scopeSql } from './scope';
import { stayFilter } from './stays';
import { LATE, onDay } from './today';

const SUMMARY_CHARACTERS = 160;

/** What a list can tell at a glance: the same words, the same fault of the same establishment within two weeks, or named at intake. */
const LIKELY_DUPLICATE = `(c.stage in ('triage', 'verification', 'presentation') and exists (
  select 1 from cases d where d.case_id <> c.case_id and d.stage not in ('closed', 'following')
    and d.establishment_id = c.establishment_id and d.category = c.category
    and d.received_at between c.received_at - interval '14 days' and c.received_at + interval '14 days'
  union all
  select 1 from case_text t join case_text o on o.sha256 = t.sha256
    join cases d on d.case_id = o.case_id and d.text_id = o.text_id
  where t.text_id = c.text_id and d.case_id <> c.case_id and d.stage not in ('closed', 'following')
  union all
  select 1 from complaint k join cases d on d.case_id = k.same_matter_as
  where k.case_id = c.case_id and d.stage not in ('closed', 'following')))`;

/** Columns of a `CaseRow`, of case `c`. The parameter says whether the words of the complaint may be read. */
export const CASE_ROW = `
c.case_id as id, c.number, c.stage, c.owner as "ownerRole", c.unit_id as "unitId", c.kind, c.category, c.priority,
c.channel, c.governorate, c.district, c.outcome, c.closed_by as "closedBy",
c.received_at as "receivedAt", c.stage_since as "stageSince", c.updated_at as "updatedAt",
c.state -> 'passedTasks' as "passedTasks", c.open_obligations as "openObligations", c.due_at as "dueAt", c.clock_level as "clockLevel", c.paused_until as "pausedUntil",
c.state #>> '{pendingDecision,until}' as "effectiveAt",
jsonb_build_object('policy', c.policy, 'calendar', c.calendar) as rules,
(select jsonb_build_object('id', e.establishment_id, 'nameAr', e.name_ar) from establishment e
  where e.establishment_id = c.establishment_id) as establishment,
(select jsonb_build_object('personId', p.person_id, 'name', p.name) from person p
  where p.person_id = c.assignee_id) as assignee,
(select left(regexp_replace(t.body, '\\s+', ' ', 'g'), ${SUMMARY_CHARACTERS}) from case_text t where t.text_id = c.text_id) as summary,
jsonb_build_object('publicInterest', c.public_interest, 'ministerMark', c.minister_mark, 'disputed', c.disputes > 0,
  'repeatEstablishment', exists (select 1 from penalty n where n.establishment_id = c.establishment_id
    and n.case_id <> c.case_id and n.state <> 'revoked' and n.decided_at > now() - interval '1 year'),
  'followers', (select count(*) from case_merge m where m.root_id = c.case_id),
  'likelyDuplicate', ${LIKELY_DUPLICATE}) as flags`;

export interface CaseList {
  readonly items: readonly CaseRow[];
  readonly total: number;
  readonly counts: { readonly byStage: Readonly<Partial<Record<Stage, number>>>; readonly late: number };
}

/** One page of the cases this scope may see, with the number of all that match, by stage too, and of those past their deadline. */
export async function listCases(client: Queryable, scope: Scope, query: CasesQuery): Promise<CaseList> {
  const all = filterOf(scope, query);
  const counted = await client.query<{ stage: Stage; count: number }>(
    `select c.stage, count(*)::int as count from cases c ${all.where()} group by c.stage`,
    all.values,
  );
  const overdue = filterOf(scope, { ...query, late: true });
  const late = await client.query<{ count: number }>(
    `select count(*)::int as count from cases c ${overdue.where()}`,
    overdue.values,
  );
  const byStage = Object.fromEntries(counted.rows.map(row => [row.stage, row.count]));
  const items = await casesPage(client, scope, query);
  const total = query.stage
    ? (byStage[query.stage] ?? 0)
    : counted.rows.reduce((sum, row) => sum + row.count, 0);
  return { items, total, counts: { byStage, late: late.rows[0]?.count ?? 0 } };
}

/** How many cases of this scope each of these lists has now, in their order: one statement for all. */
export async function countCases(
  client: Queryable,
  scope: Scope,
  lists: readonly CaseFilters[],
): Promise<readonly number[]> {
  const parts: string[] = [];
  let values: readonly unknown[] = [];
  for (const filters of lists) {
    const filter = filterOf(scope, filters, values).addIf(filters.stage, 'c.stage = ?');
    parts.push(`(select count(*)::int from cases c ${filter.where()})`);
    values = filter.values;
  }
  const { rows } = await client.query<{ counts: number[] }>(
    `select array[${parts.join()}]::int[] as counts`,
    [...values],
  );
  return rows[0]?.counts ?? [];
}

/** One page of them, without the numbers. */
export async function casesPage(
  client: Queryable,
  scope: Scope,
  query: CasesQuery,
): Promise<readonly CaseRow[]> {
  const filter = filterOf(scope, query).addIf(query.stage, 'c.stage = ?');
  const offset = (query.page - 1) * query.pageSize;
  const { rows } = await client.query<CaseRow>(
    `select ${CASE_ROW} from cases c ${filter.where()}
     order by ${SORTABLE[query.sort]} ${query.order}, c.case_id limit ${query.pageSize} offset ${offset}`,
    filter.values,
  );
  return rows.map(row => forReader(row, scope));
}

/** Inspectors read what a case is about, not the words of whoever complained. */
export function forReader(row: CaseRow, scope: Scope): CaseRow {
  return scope.units.includes(row.unitId) ? row : { ...row, summary: null };
}

/** The narrowing of a list, without its page and order. */
type Narrowing = Omit<CaseFilters, 'sort' | 'order'> & Pick<CasesQuery, 'q' | 'after'>;

function filterOf(scope: Scope, query: Narrowing, before: readonly unknown[] = []): Filter {
  const filter = new Filter(before)
    .addBuilt(first => scopeSql(scope, first))
    .addIf(query.after, 'c.number > ?')
    .addIf(query.unitId, 'c.unit_id = ?')
    .addCategory(query.category)
    .addIf(query.kind, 'c.kind = ?')
    .addIf(query.priority, 'c.priority = ?')
    .addIf(query.channel, 'c.channel = ?')
    .addIf(query.establishmentId, 'c.establishment_id = ?')
    .addIf(query.governorate, 'c.governorate = ?')
    .addIf(query.outcome, 'c.outcome = ?')
    .addIf(query.obligation, "c.open_obligations <> '[]' and c.open_obligations @> to_jsonb(?::text)");
  if (query.rules) filter.add('(c.policy = ? or c.calendar = ?)', query.rules, query.rules);
  if (query.mine)
    filter.add(
      `(c.assignee_id = ? or (c.state -> 'passedTasks' <> '[]' and c.state -> 'passedTasks' @> any(?::jsonb[])))`,
      scope.personId,
      scope.held.map(held => JSON.stringify([held])),
    );
  if (query.open !== undefined) filter.add(query.open ? "c.stage <> 'closed'" : "c.stage = 'closed'");
  addDays(filter, query);
  addStays(filter, query);
  if (query.q) addSearch(filter, scope, query.q);
  return filter;
}

/** What the numbers of a day count: see `today.ts`. */
function addDays(filter: Filter, { receivedOn, closedOn, late }: Narrowing): void {
  if (receivedOn) filter.add(onDay('c.received_at'), receivedOn, receivedOn);
  if (closedOn) filter.add(`c.stage = 'closed' and ${onDay('c.stage_since')}`, closedOn, closedOn);
  if (late !== undefined) filter.add(late ? LATE : `(${LATE}) is not true`);
}

function addStays(filter: Filter, query: Narrowing): void {
  const stays = stayFilter(new Filter(filter.values), query);
  if (stays.isEmpty) return;
  const sql = `c.case_id in (select s.case_id from stay s ${stays.where()})`;
  filter.addBuilt(first => ({ sql, values: stays.values.slice(first - 1) }));
}
