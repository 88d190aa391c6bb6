import type { EventType } from '../glossary';
import type { CaseState } from './case';
import { timeAfter, timeFrom } from './clock';
import type { CaseEvent, EventOf } from './events';
import { NO_KIND_PARTS } from './kindParts';
import { materialAfter } from './material';
import type { Reducer } from './reducer';
import { REDUCERS } from './reducers';
import { handedOverIn } from './tasks';

/** The case after its events. Throws when they do not follow each other: a broken record must never look whole. */
export function fold(state: CaseState | null, event: CaseEvent): CaseState {
  if (state === null) {
    if (event.type !== 'complaintReceived' || event.seq !== 1) {
      throw new Error(`a case begins with complaintReceived at seq 1, not ${event.type} at ${event.seq}`);
    }
    return opened(event);
  }
  if (event.seq !== state.seq + 1) throw new Error(`event ${event.seq} does not follow ${state.seq}`);
  const reduce = REDUCERS[event.type] as Reducer<EventType>;
  const change = reduce(state, event.data, event);
  const inboxIds = event.inboxId ? [...state.inboxIds, event.inboxId] : state.inboxIds;
  const handledBy = handlerAdded(change.handledBy ?? state.handledBy, event);
  const material = materialAfter(state.material, event);
  // Assigned into one copy: a spread for each part would copy the whole case three times.
  const next = Object.assign({ ...state }, change, { seq: event.seq, inboxIds, handledBy, material });
  const time = timeAfter(state, next, { at: event.at, restart: event.type === 'unitTransferred' });
  return Object.assign(next, handedOverIn(next), time);
}

export function foldAll(events: readonly CaseEvent[]): CaseState {
  let state: CaseState | null = null;
  for (const event of events) state = fold(state, event);
  if (state === null) throw new Error('a case without events');
  return state;
}

/** Events whose author has a hand in how the case ends. */
const HANDLING: readonly EventType[] = [
  'answerGiven',
  'proposed',
  'amended',
  'approved',
  'locallyDecided',
  'referralAnswered',
  'penaltyIssued',
  'noticeServed',
  'penaltyEnforced',
  'objectionRecommended',
  'objectionDecided',
  'remedyRecorded',
  'deliveryRecorded',
];

function handlerAdded(handledBy: readonly string[], { type, actor }: CaseEvent): readonly string[] {
  if (!actor || !HANDLING.includes(type) || handledBy.includes(actor.personId)) return handledBy;
  return [...handledBy, actor.personId];
}

function opened(event: EventOf<'complaintReceived'>): CaseState {
  const { data } = event;
  const opened = {
    caseId: data.caseId,
    number: data.number,
    seq: 1,
    stage: 'triage',
    stageSince: event.at,
    owner: 'caseworker',
    unitId: data.unitId,
    channel: data.channel,
    origin: null,
    receivedAt: data.receivedAt,
    rules: data.rules,
    clockProposal: null,
    infoReminded: false,
    reopenElapsed: false,
    openedAt: event.at,
    text: data.text,
    reporterId: data.reporterId,
    contactable: data.contactable,
    danger: data.danger,
    ...NO_KIND_PARTS,
    beneficiary: data.beneficiary,
    detached: false,
    kind: null,
    category: null,
    priority: data.danger ? 'urgent' : 'normal',
    establishmentId: null,
    governorate: data.governorate,
    district: data.district,
    assigneeId: null,
    handledBy: [],
    delegatedTo: null,
    passedTasks: [],
    transfers: 0,
    rejectionProposedBy: null,
    formerStage: null,
    question: null,
    visits: [],
    onSiteMeasures: [],
    deskVerdict: null,
    proposals: [],
    pendingDecision: null,
    // Photos that came with the complaint are something that a decision can rest on; its words are the case itself.
    material: data.evidence ? materialAfter([], event) : [],
    penalties: [],
    remedies: [],
    referrals: [],
    obligations: [],
    contacts: [],
    secondMessages: [],
    ministerMark: false,
    publicInterest: false,
    disputes: 0,
    outcome: null,
    formerOutcome: null,
    closedBy: null,
    rating: null,
    root: null,
    followers: [],
    inboxIds: event.inboxId ? [event.inboxId] : [],
  } as const;
  return { ...opened, ...timeFrom(opened, event.at) };
}
