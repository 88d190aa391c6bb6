import type { Queryable } from '../../activities/adapters/database';
import { isReporterSql } from '../../activities/adapters/reporters';
import { textsOfCases } from '../../activities/adapters/texts';
import type { CaseState, Visit } from '../../workflows/domain/case/case';
import { newMaterial } from '../../workflows/domain/case/material';
import { openObjection, type Penalty } from '../../workflows/domain/case/penalties';
import { pendingProposal } from '../../workflows/domain/case/questions';
import { signatureFor } from '../../workflows/domain/case/signature';
import { categoryOf } from '../../workflows/domain/catalogue';
import type { ApprovalsQuery } from '../schemas/approvals';
import type { CaseRow } from '../schemas/cases';
import type { Account } from './accounts';
import { actionsOf, asSeen } from './caseDetail';
import { CASE_ROW } from './cases';
import { besidesThisCase, type EstablishmentCard, establishmentCards } from './establishments';
import { Filter } from './filter';
import { type StrandedTask, strandedTasksOfCases } from './holders';
import { whyNotTheirs } from './mayDecide';
import { namesOf } from './people';
import { scopeOf, scopeSql } from './scope';
import type { UnitTree } from './units';

type Row = CaseRow & {
  readonly state: CaseState;
  readonly isReporter: boolean;
  readonly deadline: string | null;
};

/** A proposal or a question; or an objection to a penalty, whatever the stage of its case. */
const BEFORE_THE_MINISTER = `(c.stage = 'minister_decision'
  or (c.open_obligations <> '[]' and c.open_obligations @> '"objection_decision"'))`;

/** By when it must be decided: the stage's own time, else the end of the day of an objection; null while a decision can be withdrawn. */
const DEADLINE = `case when c.stage = 'minister_decision' then c.due_at else
  (select (min(o.due_date) + 1)::timestamp at time zone 'Africa/Cairo' from obligation o
    where o.case_id = c.case_id and o.kind = 'objection_decision' and not o.met) end`;

/** What the cards of one page need beyond their cases, each asked for once. */
interface Around {
  readonly texts: ReadonlyMap<string, Record<string, string>>;
  readonly establishments: ReadonlyMap<string, EstablishmentCard>;
  readonly names: ReadonlyMap<string, string>;
  readonly stranded: ReadonlyMap<string, readonly StrandedTask[]>;
  /** Which of the evidence are pictures. */
  readonly pictures: ReadonlySet<string>;
}

/**
 * The minister's queue: each card holds what the decision needs and nothing else. Seven queries, however many cards; with
 * `decidable` every case before the minister is asked first whether it is this person's to decide.
 */
export async function listApprovals(
  client: Queryable,
  units: UnitTree,
  account: Account,
  { page, pageSize, decidable, caseId }: ApprovalsQuery,
) {
  const scope = scopeOf(account, units);
  const filter = new Filter()
    .addBuilt(first => scopeSql(scope, first))
    .add(BEFORE_THE_MINISTER)
    .addIf(caseId, 'c.case_id = ?');
  const sorted = decidable === undefined ? null : await sortedByWho(client, units, account, filter);
  if (sorted) filter.add('c.case_id = any(?)', decidable ? sorted.decidable : sorted.others);
  const counted = await client.query<{ total: number; late: number; asOf: string }>(
    `select count(*) as total, count(*) filter (where ${DEADLINE} < now()) as late, now() as "asOf"
     from cases c ${filter.where()}`,
    filter.values,
  );
  const { rows } = await client.query<Row>(
    `select ${CASE_ROW}, c.state, ${isReporterSql(`$${filter.values.length + 1}`)} as "isReporter",
       ${DEADLINE} as deadline
     from cases c ${filter.where()} order by coalesce(${DEADLINE}, c.stage_since), c.stage_since, c.case_id
     limit ${pageSize} offset ${(page - 1) * pageSize}`,
    [...filter.values, account.personId],
  );
  const around = await aroundOf(
    client,
    units,
    rows.map(row => row.state),
  );
  return {
    items: rows.map(row => card(units, account, row, around)),
    total: counted.rows[0]?.total ?? 0,
    ...(sorted ? { counts: { decidable: sorted.decidable.length, others: sorted.others.length } } : {}),
    late: counted.rows[0]?.late ?? 0,
    asOf: counted.rows[0]?.asOf,
  };
}

/** Which of these cases this person may decide; the domain's own rules say so, so every state is read. */
async function sortedByWho(client: Queryable, units: UnitTree, account: Account, filter: Filter) {
  const { rows } = await client.query<Pick<Row, 'id' | 'state' | 'isReporter'>>(
    `select c.case_id as id, c.state, ${isReporterSql(`$${filter.values.length + 1}`)} as "isReporter"
     from cases c ${filter.where()}`,
    [...filter.values, account.personId],
  );
  const idsWhere = (theirs: boolean) =>
    rows.flatMap(row => ((whyNotTheirs(asSeen(units, account, row)) === null) === theirs ? row.id : []));
  return { decidable: idsWhere(true), others: idsWhere(false) };
}

async function aroundOf(client: Queryable, units: UnitTree, states: readonly CaseState[]): Promise<Around> {
  const establishments = states.flatMap(({ establishmentId }) => establishmentId ?? []);
  return {
    texts: await textsOfCases(
      client,
      states.map(({ caseId }) => caseId),
    ),
    establishments: await establishmentCards(client, establishments),
    names: await namesOf(client, states.flatMap(namedOn)),
    stranded: await strandedTasksOfCases(client, units, states),
    pictures: await picturesAmong(
      client,
      states.flatMap(state => findingOf(state)?.evidence.map(({ evidenceId }) => evidenceId) ?? []),
    ),
  };
}

/** Whose names stand on a card. */
function namedOn(state: CaseState): readonly string[] {
  return [
    pendingProposal(state)?.proposerId,
    state.delegatedTo,
    state.pendingDecision?.by.personId,
    ...objectionsToDecide(state).flatMap(({ objection }) => [objection?.filedBy, objection?.recommendedBy]),
  ].flatMap(personId => personId ?? []);
}

function card(
  units: UnitTree,
  account: Account,
  { state, isReporter, deadline, ...row }: Row,
  around: Around,
) {
  const seen = asSeen(units, account, { state, isReporter });
  const category = categoryOf(row.category ?? '');
  const deciding = state.stage === 'minister_decision';
  const proposal = (deciding && pendingProposal(state)) || null;
  const finding = findingOf(state);
  const named = (personId: string | null | undefined) => {
    const name = personId ? around.names.get(personId) : undefined;
    return personId && name !== undefined ? { personId, name } : null;
  };
  const establishment = around.establishments.get(state.establishmentId ?? '');
  return {
    case: row,
    categoryName: category ? { ar: category.labelAr, en: category.labelEn } : null,
    deadline,
    /** What this person may do now. */
    actions: actionsOf(seen),
    proposal,
    question: state.question,
    finding,
    photos: (finding?.evidence ?? [])
      .map(({ evidenceId }) => evidenceId)
      .filter(id => around.pictures.has(id)),
    legalOpinion: proposal?.legal ?? null,
    /** What a decision on this card signs. */
    signature: deciding ? signatureFor(state) : null,
    newMaterial: proposal ? newMaterial(state, proposal) : [],
    pendingDecision: state.pendingDecision,
    mayWithdraw: actionsOf(seen).includes('withdrawDecision'),
    objections: objectionsToDecide(state),
    people: Object.fromEntries(
      namedOn(state).flatMap(personId => {
        const name = around.names.get(personId);
        return name === undefined ? [] : [[personId, { name }]];
      }),
    ),
    texts: around.texts.get(state.caseId) ?? {},
    establishmentCard: establishment ? besidesThisCase(establishment, state) : null,
    proposer: named(proposal?.proposerId),
    delegatedTo: named(state.delegatedTo),
    notYours: whyNotTheirs(seen),
    stranded: around.stranded.get(state.caseId) ?? [],
  };
}

/** What the decision rests on: the last visit that established something, else the last that found anything. */
function findingOf({ visits }: CaseState): Visit | null {
  return (
    visits.findLast(visit => visit.verdict === 'substantiated') ??
    visits.findLast(visit => visit.findings) ??
    null
  );
}

async function picturesAmong(
  client: Queryable,
  evidenceIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ id: string }>(
    `select evidence_id as id from evidence where evidence_id::text = any($1) and media_type like 'image/%'`,
    [evidenceIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Penalties with an objection that legal affairs have recommended on. */
function objectionsToDecide({ penalties }: CaseState): readonly Penalty[] {
  return penalties.filter(penalty => Boolean(openObjection(penalty)?.recommendation));
}
