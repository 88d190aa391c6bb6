import { stateOfKnownCase } from '../../../../activities/adapters/caseStates';
import type { Database } from '../../../../activities/adapters/database';
import { eventsOfCase } from '../../../../activities/adapters/eventRows';
import type { CaseState } from '../../../../workflows/domain/case/case';
import { waitsForCitizenUntil } from '../../../../workflows/domain/case/citizenTime';
import { dueAt, referralDue } from '../../../../workflows/domain/case/deadlines';
import { awaitedReferrals, isOver } from '../../../../workflows/domain/case/questions';
import type { Action, Term } from '../../../../workflows/domain/glossary';
import { instantOfMinute } from '../../../../workflows/domain/time/cairo';
import { policyOf } from '../../../../workflows/domain/time/policy';
import { outcomeKnown } from '../../../http/outcomeForCitizen';
import { standingForCitizen } from '../../../http/standingForCitizen';
import { callUnderWay } from '../../../queries/citizenCalls';
import { citizensActions, saidTo } from '../../../queries/tracking';
import { BY, OUTCOME_WORDS, STANDING } from '../text/progress';
import { type Line, linesOf, type Recorded } from './lines';

/** A complaint as its citizen sees it: nothing internal, nobody's name. Instants are ISO. */
export interface Tracked {
  readonly number: string;
  readonly receivedAt: string;
  readonly now: Term;
  readonly next: Term | null;
  /** By when, and how that is said. */
  readonly by: { readonly term: Term; readonly at: string } | null;
  readonly question: string | null;
  readonly outcome: Term | null;
  readonly answer: string | null;
  /** Until when it can be confirmed or disputed; null when it cannot. */
  readonly decideUntil: string | null;
  readonly reopenDays: number;
  readonly actions: readonly Action[];
  /** Somebody would still read a message. */
  readonly mayWrite: boolean;
  readonly callCode: string | null;
  readonly lines: readonly Line[];
}

export async function trackedView(database: Database, state: CaseState, now = Date.now()): Promise<Tracked> {
  const root = state.root
    ? await recorded(database, await stateOfKnownCase(database, state.root.caseId))
    : null;
  const own = await recorded(database, state);
  // While it follows another it stands where that one stands.
  const stands = state.stage === 'following' && root ? root.state : state;
  const known = outcomeKnown(state);
  const actions = citizensActions(state);
  const until = waitsForCitizenUntil(state);
  const { now: nowTerm, next } = STANDING[standingForCitizen(state).code];
  const call = await callUnderWay(database, state);
  return {
    number: state.number,
    receivedAt: state.receivedAt,
    now: nowTerm,
    next,
    by: state.detached ? null : byWhen(stands, state, now),
    ...(await saidTo(database, state)),
    outcome: known ? OUTCOME_WORDS[known] : null,
    decideUntil: actions.includes('dispute') && until !== null ? instantOfMinute(until) : null,
    reopenDays: policyOf(state.rules.policy).reopenDays,
    actions,
    mayWrite: mayWrite(state),
    callCode: call?.code ?? null,
    lines: linesOf(own, root),
  };
}

/** Until nothing more can come of it, or the citizen has left. */
export function mayWrite(state: CaseState): boolean {
  return !state.detached && !isOver(state);
}

function byWhen(stands: CaseState, own: CaseState, now: number): Tracked['by'] {
  const isLate = (at: string) => Date.parse(at) < now;
  if (own.stage === 'awaiting_citizen') {
    const until = waitsForCitizenUntil(own);
    return until === null ? null : { term: BY.answer, at: instantOfMinute(until) };
  }
  if (stands.stage === 'referred') {
    const minutes = awaitedReferrals(stands).map(referral => referralDue(stands, referral));
    if (minutes.length === 0) return null;
    // A body's time ends with a day: the last minute of that day is what is said.
    const at = instantOfMinute(Math.min(...minutes) - 1);
    return { term: isLate(at) ? BY.bodyLate : BY.body, at };
  }
  const at = dueAt(stands);
  return at === null ? null : { term: isLate(at) ? BY.late : BY.expected, at };
}

async function recorded(database: Database, state: CaseState): Promise<Recorded> {
  return { state, events: await eventsOfCase(database, state.caseId) };
}
