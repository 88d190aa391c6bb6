import type { CaseState } from '../../../../workflows/domain/case/case';
import type { CaseEvent, EventData } from '../../../../workflows/domain/case/events';
import { BODIES, type EventType, type Stage, type Term } from '../../../../workflows/domain/glossary';
import { LINES } from '../text/progress';

/** One thing that has happened, as a citizen may know it. */
export interface Line {
  /** ISO */
  readonly at: string;
  readonly term: Term;
  readonly params?: Readonly<Record<string, Term | number>>;
  /** A day (`2026-11-22`) for `{date}`. */
  readonly date?: string;
}

type Said = Omit<Line, 'at'> | null;
type Saying = { readonly [T in EventType]?: (data: EventData[T], state: CaseState) => Said };

const say = (term: Term) => () => ({ term });

const DECIDERS: readonly Stage[] = ['unit_decision', 'legal_review', 'minister_decision'];

/**
 * What a line is said of. What is not here is the office's own; so is every name, what a visit found, and a decision
 * until it is served.
 */
const OF_THE_MATTER: Saying = {
  unitTransferred: say(LINES.transferred),
  referralOpened: ({ source, body }) =>
    source.from === 'emergency'
      ? { term: LINES.emergency }
      : { term: LINES.referred, params: { body: BODIES[body] } },
  referralAnswered: ({ referralId }, state) => {
    const referral = state.referrals.find(one => one.referralId === referralId);
    return referral ? { term: LINES.bodyAnswered, params: { body: BODIES[referral.body] } } : null;
  },
  findingsSubmitted: ({ verdict }) => (verdict === 'no_access' ? null : { term: LINES.visited }),
  deskCheckRecorded: say(LINES.deskChecked),
  noticeServed: say(LINES.measuresTaken),
  remedyRecorded: say(LINES.remedyDone),
  remedyChecked: ({ result }) => ({ term: result === 'done' ? LINES.remedyChecked : LINES.remedyNotDone }),
  rumourAnswerPublished: say(LINES.refuted),
  answerGiven: say(LINES.answered),
  stageEntered: ({ stage, from }) => {
    if (stage === 'verification' && from === 'triage') return { term: LINES.verifying };
    if (stage === 'remedy') return { term: LINES.remedyBegan };
    if (stage === 'citizen_contact') return { term: LINES.finished };
    return DECIDERS.includes(stage) && !DECIDERS.includes(from) ? { term: LINES.presented } : null;
  },
};

/** Besides that, what is between the office and this one citizen. */
const OF_THE_CITIZEN: Saying = {
  complaintReceived: say(LINES.received),
  complaintResent: say(LINES.resent),
  infoRequested: say(LINES.asked),
  infoReminded: say(LINES.reminded),
  infoProvided: say(LINES.youAnswered),
  infoExpired: say(LINES.noAnswer),
  citizenMessageReceived: say(LINES.yourMessage),
  merged: say(LINES.merged),
  unmerged: say(LINES.unmerged),
  deliveryPlanned: ({ plannedDate }) => ({ term: LINES.deliveryPlanned, date: plannedDate }),
  deliveryRecorded: say(LINES.deliveryRecorded),
  deliveryConfirmed: ({ result }) => ({
    term: result === 'received' ? LINES.deliveryReceived : LINES.deliveryMissing,
  }),
  contactRecorded: ({ result }) => {
    if (result === 'no_contact_given') return null;
    return { term: result === 'reached' ? LINES.told : LINES.called };
  },
  secondMessageRecorded: ({ result }) => ({ term: result === 'reached' ? LINES.told : LINES.called }),
  outcomeRevised: say(LINES.revised),
  confirmed: say(LINES.confirmed),
  disputed: say(LINES.disputed),
  reopened: say(LINES.reopened),
  rated: ({ rating }) => ({ term: LINES.rated, params: { n: rating } }),
  withdrawalReceived: say(LINES.withdrawn),
  caseClosed: say(LINES.closed),
};

/** What whoever withdrew still sees: how it began, and that they left. */
const OF_WHO_LEFT: Saying = {
  complaintReceived: say(LINES.received),
  withdrawalReceived: say(LINES.withdrawn),
};

/** A case with its events, as they stand in the record. */
export interface Recorded {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
}

/** The newest first; what happens to the root of a case happens to the case. */
export function linesOf(own: Recorded, root: Recorded | null): readonly Line[] {
  if (own.state.detached) return newestFirst(linesBy(OF_WHO_LEFT, own));
  const ofRoot = root ? linesBy(OF_THE_MATTER, root) : [];
  return newestFirst([...linesBy({ ...OF_THE_MATTER, ...OF_THE_CITIZEN }, own), ...ofRoot]);
}

function linesBy(saying: Saying, { state, events }: Recorded): readonly Line[] {
  return events.flatMap(event => {
    const said = (saying[event.type] as ((data: unknown, state: CaseState) => Said) | undefined)?.(
      event.data,
      state,
    );
    return said ? [{ at: event.at, ...said }] : [];
  });
}

/** The same thing twice in a row is said once, as it was first. */
function newestFirst(lines: readonly Line[]): readonly Line[] {
  const inOrder = [...lines].sort((a, b) => a.at.localeCompare(b.at));
  return inOrder.filter((line, index) => line.term !== inOrder[index - 1]?.term || line.params).reverse();
}
