import type { UnmergeCause } from '../glossary';
import { reviseOutcome } from './actions/secondMessage';
import type { CaseState } from './case';
import type { JoinRef } from './mergeEvents';
import { type Follower, leadRefusal, linkOf, type MergeMessage, waitingFollowers } from './merging';
import { isSettled } from './penalties';
import type { Steps } from './steps';
import type { TextRef } from './values';

/** What follows from a message of another case. One that came too late, or twice, changes nothing. */
export function hearCase(steps: Steps, message: MergeMessage): void {
  switch (message.type) {
    case 'followerJoins':
      return join(steps, { ...message.follower, joinSeq: message.joinSeq });
    case 'followerLeaves': {
      const { follower, leftSeq } = message;
      if (lastHeard(steps.state, follower.caseId) < leftSeq)
        steps.emit('followerLeft', { follower, leftSeq });
      return;
    }
    case 'rootReleases':
      if (follows(steps.state, message.rootId, message.joinSeq)) leaveRoot(steps, message.cause);
      return;
    case 'rootMoves':
      if (follows(steps.state, message.rootId, message.joinSeq))
        steps.emit('rootChanged', { root: message.to });
      return;
    case 'rootAnswers':
      return hearAnswer(steps, message);
  }
}

/** Back to where it stood, with what is left of that stage's time. */
export function leaveRoot(steps: Steps, cause: UnmergeCause, reason?: TextRef): void {
  const { root, formerStage } = steps.state;
  if (!root || !formerStage) throw new Error(`nothing to go back to in ${steps.state.stage}`);
  steps.emit('unmerged', { root: linkOf(root), cause, ...(reason ? { reason } : {}) });
  steps.enter(formerStage);
}

/** After any decision: a case that is answered, closed or merged tells those who wait for it. */
export function tellFollowers(steps: Steps): void {
  const { state } = steps;
  const waiting = waitingFollowers(state);
  if (waiting.length > 0 && state.stage === 'following' && state.root) {
    return steps.emit('followersMoved', { followers: waiting.map(joinOf), root: linkOf(state.root) });
  }
  if (waiting.length > 0 && state.stage === 'closed') {
    return steps.emit('followersReleased', { followers: waiting.map(joinOf), cause: 'root_closed' });
  }
  const answered = state.stage === 'citizen_contact' ? waiting : [];
  const revised = steps.events.some(event => event.type === 'outcomeRevised');
  const final = state.penalties.every(isSettled);
  const outdated = state.followers.filter(
    ({ state: its, final: known }) => its === 'answered' && (revised || (final && !known)),
  );
  const followers = [...answered, ...outdated].map(joinOf);
  const outcome = state.outcome ?? state.formerOutcome;
  if (followers.length === 0 || !outcome) return;
  steps.emit('followersAnswered', { followers, outcome, final, handledBy: state.handledBy });
}

function join(steps: Steps, follower: JoinRef): void {
  if (lastHeard(steps.state, follower.caseId) >= follower.joinSeq) return;
  const cause = leadRefusal(steps.state);
  if (cause) steps.emit('followerRefused', { follower, cause });
  else steps.emit('followerJoined', { follower });
}

function hearAnswer(steps: Steps, message: Extract<MergeMessage, { type: 'rootAnswers' }>): void {
  const { state } = steps;
  const { root, joinSeq, rootSeq, outcome, final, handledBy } = message;
  if (state.root?.caseId !== root.caseId || state.root.joinSeq !== joinSeq) return;
  const earlier = state.root.answer;
  if (earlier && earlier.rootSeq >= rootSeq) return;
  const stated = state.outcome ?? state.formerOutcome;
  steps.emit('rootAnswered', { root, rootSeq, outcome, final, handledBy });
  if (state.stage === 'following') return steps.toCitizen(outcome);
  if (earlier?.outcome === stated && stated !== outcome) reviseOutcome(steps, outcome);
}

/** The follower's event that was heard last; 0 before the first. */
function lastHeard({ followers }: CaseState, caseId: string): number {
  return followers.find(follower => follower.caseId === caseId)?.seq ?? 0;
}

function follows({ stage, root }: CaseState, rootId: string, joinSeq: number): boolean {
  return stage === 'following' && root?.caseId === rootId && root.joinSeq === joinSeq;
}

function joinOf({ caseId, number, seq }: Follower): JoinRef {
  return { caseId, number, joinSeq: seq };
}
