import type { Queryable } from '../../activities/adapters/database';
import type { CaseState } from '../../workflows/domain/case/case';
import { containing, Filter } from './filter';
import { type Scope, scopeSql } from './scope';

const MS_PER_DAY = 86_400_000;

export interface EstablishmentCard {
  readonly id: string;
  readonly nameAr: string;
  readonly kind: string;
  readonly governorate: string;
  readonly districtAr: string;
  readonly licence: string | null;
  readonly aliases: readonly string[];
  readonly lat: number | null;
  readonly lon: number | null;
  readonly counts: {
    readonly cases: number;
    readonly openCases: number;
    /** Penalties of the last 365 days that stand, and cases with a violation established in them. */
    readonly violations: number;
    readonly substantiated: number;
  };
}

const CARD = `
e.establishment_id as id, e.name_ar as "nameAr", e.kind, e.governorate, e.district as "districtAr", e.licence, e.aliases,
e.lat, e.lon,
jsonb_build_object(
  'cases', (select count(*) from cases c where c.establishment_id = e.establishment_id),
  'openCases', (select count(*) from cases c where c.establishment_id = e.establishment_id and c.stage <> 'closed'),
  'violations', (select count(*) from penalty n where n.establishment_id = e.establishment_id and n.state <> 'revoked'
     and n.decided_at > now() - interval '365 days'),
  'substantiated', (select count(distinct c.case_id) from cases c join visit v using (case_id)
     where c.establishment_id = e.establishment_id and v.verdict = 'substantiated' and v.state = 'done'
     and v.planned_date > current_date - 365)) as counts`;

/** As whoever decides about it must see it: with what was found there and punished within a year. */
export async function establishmentCard(
  client: Queryable,
  establishmentId: string,
): Promise<EstablishmentCard | null> {
  const { rows } = await client.query<EstablishmentCard>(
    `select ${CARD} from establishment e where e.establishment_id = $1`,
    [establishmentId],
  );
  return rows[0] ?? null;
}

/** The year's numbers without this case: what is being decided is no repetition of itself. */
export function besidesThisCase(
  card: EstablishmentCard,
  { penalties, visits }: Pick<CaseState, 'penalties' | 'visits'>,
): EstablishmentCard {
  const yearAgo = new Date(Date.now() - 365 * MS_PER_DAY).toISOString();
  const punished = penalties.filter(({ state, decidedAt }) => state !== 'revoked' && decidedAt > yearAgo);
  const found = visits.some(
    ({ verdict, state, plannedDate }) =>
      verdict === 'substantiated' && state === 'done' && plannedDate > yearAgo.slice(0, 10),
  );
  const { violations, substantiated } = card.counts;
  return {
    ...card,
    counts: {
      ...card.counts,
      violations: Math.max(0, violations - punished.length),
      substantiated: Math.max(0, substantiated - (found ? 1 : 0)),
    },
  };
}

/** The cards of these establishments, by id. */
export async function establishmentCards(
  client: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EstablishmentCard>> {
  const { rows } = await client.query<EstablishmentCard>(
    `select ${CARD} from establishment e where e.establishment_id = any($1)`,
    [ids],
  );
  return new Map(rows.map(card => [card.id, card]));
}

export interface EstablishmentsQuery {
  readonly page: number;
  readonly pageSize: number;
  readonly q?: string | undefined;
  readonly kind?: string | undefined;
  readonly governorate?: string | undefined;
  /** Those of this district come first, then those of this governorate. */
  readonly nearGovernorate?: string | undefined;
  readonly nearDistrict?: string | undefined;
}

export async function listEstablishments(client: Queryable, query: EstablishmentsQuery) {
  const filter = new Filter().addIf(query.kind, 'e.kind = ?').addIf(query.governorate, 'e.governorate = ?');
  for (const word of query.q?.trim().split(/\s+/).slice(0, 8) ?? []) {
    filter.add('e.folded like fold_arabic(?)', containing(word));
  }
  const { nearGovernorate = '', nearDistrict = '' } = query;
  const places = nearGovernorate || nearDistrict ? [nearGovernorate, nearDistrict] : [];
  const [governorate, district] = [`$${filter.values.length + 1}`, `$${filter.values.length + 2}`];
  const inDistrict = `fold_arabic(e.district) = fold_arabic(${district})`;
  const near =
    places.length > 0
      ? `(e.governorate = ${governorate} and ${inDistrict}) desc, (e.governorate = ${governorate}) desc, (${inDistrict}) desc,`
      : '';
  const { rows } = await client.query<EstablishmentCard>(
    `select ${CARD} from establishment e ${filter.where()}
     order by ${near} e.name_ar, e.establishment_id limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`,
    [...filter.values, ...places],
  );
  const counted = await client.query<{ total: number }>(
    `select count(*) as total from establishment e ${filter.where()}`,
    filter.values,
  );
  return { items: rows, total: counted.rows[0]?.total ?? 0 };
}

/** When its findings came; until then, the day it is planned for. */
const VISITED_AT = `coalesce(
  (select max(e.at) from case_event e where e.case_id = v.case_id and e.data->>'visitId' = v.visit_id
    and e.type in ('findingsSubmitted', 'lateFindingsReceived')),
  v.planned_date::timestamptz)`;

export interface HistoryItem {
  readonly at: string;
  readonly kind: 'case' | 'visit' | 'penalty';
  readonly caseId: string;
  readonly number: string;
  readonly code: string | null;
  readonly state: string;
}

/** What happened about an establishment, newest first: its cases within this scope, visits to it, penalties on it. */
export async function establishmentHistory(
  client: Queryable,
  scope: Scope,
  establishmentId: string,
  page: number,
  pageSize: number,
) {
  const { sql, values } = scopeSql(scope, 2);
  const visible = `from cases c %join% where c.establishment_id = $1 and ${sql}`;
  const text = `
    select c.received_at as at, 'case' as kind, c.case_id as "caseId", c.number, c.category as code, c.stage as state
      ${visible.replace('%join%', '')}
    union all
    select ${VISITED_AT}, 'visit', c.case_id, c.number, v.verdict, v.state
      ${visible.replace('%join%', 'join visit v using (case_id)')}
    union all
    select n.decided_at, 'penalty', c.case_id, c.number, n.penalty_type, n.state
      ${visible.replace('%join%', 'join penalty n using (case_id)')}`;
  const { rows } = await client.query<HistoryItem>(
    `select h.* from (${text}) h order by at desc, kind limit ${pageSize} offset ${(page - 1) * pageSize}`,
    [establishmentId, ...values],
  );
  // Counted apart: a page past the end has no rows, and still a total.
  const counted = await client.query<{ total: number }>(`select count(*) as total from (${text}) h`, [
    establishmentId,
    ...values,
  ]);
  return { items: rows, total: counted.rows[0]?.total ?? 0 };
}
