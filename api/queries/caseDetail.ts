import type { Queryable } from '../../activities/adapters/database';
import { type EventRow, eventsOfCase } from '../../activities/adapters/eventRows';
import {
  isReporterSql,
  type Reporter,
  readBeneficiary,
  readReporter,
} from '../../activities/adapters/reporters';
import { textIdsIn, textsOfCase } from '../../activities/adapters/texts';
import { availableActions } from '../../workflows/domain/case/availableActions';
import type { CaseState } from '../../workflows/domain/case/case';
import type { CaseEvent } from '../../workflows/domain/case/events';
import type { Actor } from '../../workflows/domain/case/values';
import type { Action, EventType } from '../../workflows/domain/glossary';
import { Problem } from '../http/problems';
import type { CaseRow } from '../schemas/cases';
import type { OutgoingMessage } from '../schemas/outgoingMessages';
import type { Account } from './accounts';
import { CASE_ROW } from './cases';
import { type Calling, callingOf } from './citizenCalls';
import { besidesThisCase, type EstablishmentCard, establishmentCard } from './establishments';
import { type StrandedTask, strandedTasks } from './holders';
import { INSPECTORS_WORDS } from './inspectorsWords';
import { outgoingMessages } from './outgoingMessages';
import { rolesTowards, type Scope, scopeOf, scopeSql, seesAnyCase } from './scope';
import type { UnitTree } from './units';

/** A case that an account may see, and who that person can be towards it. */
export interface SeenCase {
  readonly state: CaseState;
  readonly actors: readonly Actor[];
  readonly personId: string;
  readonly scope: Scope;
  /** Also the complaint's own words and all that was written; not for an inspector of a visit. */
  readonly readsAll: boolean;
  readonly seesReporter: boolean;
}

/**
 * Whoever decided sees the case while that can be withdrawn, even if what let them decide has ended since.
 * @throws Problem 404 when there is no such case or it is not this account's to see: the two look the same
 */
export async function seeCase(
  client: Queryable,
  units: UnitTree,
  account: Account,
  caseId: string,
): Promise<SeenCase> {
  const scope = scopeOf(account, units);
  const { sql, values } = scopeSql(scope, 3);
  const { rows } = await client.query<{ state: CaseState; isReporter: boolean }>({
    // pg takes one name for one statement; these tell which of scopeSql's forms it is.
    name: `see-case-${values.length}${scope.executingUnits.length > 0 ? 'e' : ''}`,
    text: `select c.state, ${isReporterSql('$2')} as "isReporter" from cases c
      where c.case_id = $1 and (${sql} or c.state #>> '{pendingDecision,by,personId}' = $2::uuid::text)`,
    values: [caseId, account.personId, ...values],
  });
  const row = rows[0];
  if (!row) throw new Problem(seesAnyCase(scope) ? 'notFound' : 'forbidden');
  return asSeen(units, account, row);
}

/** A case that this account may see, as it stands towards it. */
export function asSeen(
  units: UnitTree,
  account: Account,
  { state, isReporter }: { readonly state: CaseState; readonly isReporter: boolean },
): SeenCase {
  const scope = scopeOf(account, units);
  const { unitId } = state;
  const { personId, tiedTo } = account;
  const actors = rolesTowards(account, units, state).map(({ until: _, ...held }) => ({
    ...held,
    personId,
    tiedTo,
    isReporter,
  }));
  return {
    state,
    actors,
    personId,
    scope,
    readsAll: scope.units.includes(unitId),
    seesReporter: scope.reporterUnits.includes(unitId),
  };
}

export function actionsOf({ state, actors }: SeenCase): readonly Action[] {
  return [...new Set(actors.flatMap(actor => availableActions(state, actor)))];
}

/** An inspector reads what visits brought and what they uploaded themselves: other files may show who complained. */
export function mayReadEvidence(
  { state, personId, readsAll }: SeenCase,
  item: { readonly id: string; readonly uploadedBy: string | null },
): boolean {
  if (readsAll || item.uploadedBy === personId) return true;
  return state.visits.some(visit => visit.evidence.some(({ evidenceId }) => evidenceId === item.id));
}

export interface CaseDetail extends CaseRow, Calling {
  readonly seq: number;
  readonly text: string | null;
  readonly state: CaseState;
  readonly texts: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, { readonly name: string }>>;
  readonly reporter: Reporter | null;
  readonly beneficiary: Awaited<ReturnType<typeof readBeneficiary>>;
  readonly establishmentCard: EstablishmentCard | null;
  readonly establishmentHint: string | null;
  readonly address: string | null;
  readonly occurred: string | null;
  readonly categoryHint: string | null;
  readonly actions: readonly Action[];
  /** What the case waits for and nobody may do. */
  readonly stranded: readonly StrandedTask[];
  readonly evidence: readonly EvidenceItem[];
  /** To whoever complained. */
  readonly outgoing: readonly OutgoingMessage[];
}

export interface EvidenceItem {
  readonly id: string;
  readonly mediaType: string;
  readonly size: number;
  readonly name: string;
  readonly uploadedAt: string;
  readonly uploadedBy: string | null;
}

/** What was said with the complaint beside its words; of two of them, the texts that say it. */
type Said = Pick<CaseDetail, 'establishmentHint' | 'categoryHint'> &
  Record<'addressText' | 'occurredText', string | null>;

export async function caseDetail(client: Queryable, units: UnitTree, seen: SeenCase): Promise<CaseDetail> {
  const { state, readsAll } = seen;
  const { caseId } = state;
  const row = await client.query<CaseRow & Said>(
    `select ${CASE_ROW}, k.establishment_hint as "establishmentHint", k.category_hint as "categoryHint",
       k.address_text as "addressText", k.occurred_text as "occurredText"
     from cases c left join complaint k using (case_id) where c.case_id = $1`,
    [caseId],
  );
  const found = row.rows[0];
  if (!found) throw new Problem('notFound');
  const { establishmentHint, addressText, occurredText, categoryHint, ...caseRow } = found;
  const texts = await readableTexts(client, seen);
  const evidence = await evidenceOf(client, caseId, seen.personId);
  return {
    ...caseRow,
    summary: readsAll ? caseRow.summary : null,
    seq: state.seq,
    text: texts[state.text.textId] ?? null,
    state,
    texts,
    people: await peopleOf(client, state),
    reporter: seen.seesReporter && state.reporterId ? await readReporter(client, state.reporterId) : null,
    establishmentCard: await cardBeside(client, state),
    beneficiary:
      seen.seesReporter && state.beneficiary
        ? await readBeneficiary(client, state.beneficiary.beneficiaryId)
        : null,
    establishmentHint: readsAll ? establishmentHint : null,
    categoryHint: readsAll ? categoryHint : null,
    address: texts[addressText ?? ''] ?? null,
    occurred: texts[occurredText ?? ''] ?? null,
    actions: actionsOf(seen),
    ...(await callingOf(client, seen)),
    stranded: await strandedTasks(client, units, state),
    evidence: evidence.filter(item => mayReadEvidence(seen, item)),
    outgoing: readsAll ? await outgoingMessages(client, caseId) : [],
  };
}

/** What events refer to; of what nobody attached, only one's own of the last day: it may be about to be. */
async function evidenceOf(client: Queryable, caseId: string, personId: string): Promise<EvidenceItem[]> {
  const { rows } = await client.query<EvidenceItem>(
    `select f.evidence_id as id, f.media_type as "mediaType", f.size_bytes as size, f.name,
       f.uploaded_at as "uploadedAt", f.uploaded_by as "uploadedBy"
     from evidence f where f.case_id = $1 and (
       f.evidence_id::text in (select jsonb_path_query(e.data, 'strict $.**.evidenceId') #>> '{}' from case_event e
         where e.case_id = $1)
       or (f.uploaded_by = $2 and f.uploaded_at > now() - interval '1 day'))
     order by f.uploaded_at`,
    [caseId, personId],
  );
  return rows;
}

async function cardBeside(client: Queryable, state: CaseState): Promise<EstablishmentCard | null> {
  const card = state.establishmentId ? await establishmentCard(client, state.establishmentId) : null;
  return card && besidesThisCase(card, state);
}

export interface SeenEvent {
  readonly seq: number;
  readonly type: EventType;
  readonly at: string;
  readonly actor: (NonNullable<CaseEvent['actor']> & { readonly name: string | null }) | null;
  readonly data: CaseEvent['data'];
  readonly texts: Readonly<Record<string, string>>;
}

export async function caseEvents(client: Queryable, seen: SeenCase): Promise<readonly SeenEvent[]> {
  const events = await eventsOfCase(client, seen.state.caseId);
  const texts = await readableTexts(client, seen);
  const people = await peopleOf(client, seen.state);
  return events.map(event => ({
    seq: event.seq,
    type: event.type,
    at: event.at,
    actor: event.actor ? { ...event.actor, name: people[event.actor.personId]?.name ?? null } : null,
    data: event.data,
    texts: Object.fromEntries(
      textIdsIn(event.data).flatMap(id => (id in texts ? [[id, texts[id] ?? '']] : [])),
    ),
  }));
}

async function readableTexts(client: Queryable, seen: SeenCase): Promise<Record<string, string>> {
  const texts = await textsOfCase(client, seen.state.caseId);
  if (seen.readsAll) return texts;
  const { rows } = await client.query<EventRow>(
    'select * from case_event where case_id = $1 and type = any($2)',
    [seen.state.caseId, INSPECTORS_WORDS],
  );
  const allowed = new Set(rows.flatMap(row => textIdsIn(row.data)));
  return Object.fromEntries(Object.entries(texts).filter(([id]) => allowed.has(id)));
}

/** Names of everyone who acted in a case or was named in it. */
async function peopleOf(client: Queryable, state: CaseState): Promise<Record<string, { name: string }>> {
  const { rows } = await client.query<{ personId: string; name: string }>(
    `select p.person_id as "personId", p.name from person p
     where p.person_id::text in (select actor ->> 'personId' from case_event where case_id = $1
         union select data ->> 'personId' from case_event where case_id = $1 and type = 'delegated')
        or p.person_id::text = any($2)`,
    [
      state.caseId,
      [
        ...state.visits.map(v => v.inspectorId),
        ...state.remedies.flatMap(r => (r.delivery ? [r.delivery.courierId] : [])),
        ...state.obligations.flatMap(o => (o.leaderId ? [o.leaderId] : [])),
        ...(state.assigneeId ? [state.assigneeId] : []),
      ],
    ],
  );
  return Object.fromEntries(rows.map(row => [row.personId, { name: row.name }]));
}
