import type { CaseState } from './case';
import type { JoinRef } from './mergeEvents';
import type { Follower } from './merging';
import type { Change, ReducersFor } from './reducer';

/** What the events of cases that are one matter mean for the case. */
export const MERGE_REDUCERS: ReducersFor<
  | 'merged'
  | 'rootChanged'
  | 'unmerged'
  | 'rootAnswered'
  | 'followerJoined'
  | 'followerRefused'
  | 'followerLeft'
  | 'followersAnswered'
  | 'followersMoved'
  | 'followersReleased'
  | 'complaintResent'
> = {
  merged: (_s, d, e) => ({ root: { ...d.root, joinSeq: e.seq, answer: null }, formerStage: d.former }),
  rootChanged: (_s, d, e) => ({ root: { ...d.root, joinSeq: e.seq, answer: null } }),
  unmerged: () => ({ root: null }),
  rootAnswered: (s, { rootSeq, outcome, final, handledBy }) => ({
    outcome: s.stage === 'following' ? outcome : s.outcome,
    root: s.root && { ...s.root, answer: { rootSeq, outcome: inherited(s) ? outcome : null, final } },
    handledBy: [...new Set([...s.handledBy, ...handledBy])],
  }),
  followerJoined: (s, { follower: { joinSeq, ...link } }) =>
    heard(s, { ...link, seq: joinSeq, state: 'following', final: false }),
  followerRefused: () => ({}),
  followerLeft: (s, { follower, leftSeq }) =>
    heard(s, { ...follower, seq: leftSeq, state: 'left', final: false }),
  followersAnswered: (s, d) => changed(s, d.followers, { state: 'answered', final: d.final }),
  followersMoved: (s, d) => changed(s, d.followers, { state: 'left' }),
  followersReleased: (s, d) => changed(s, d.followers, { state: 'left' }),
  complaintResent: () => ({}),
};

/** An outcome of its own takes the place of the one that came from its root. */
export function ownOutcome({ root }: CaseState): Change {
  return root?.answer ? { root: { ...root, answer: { ...root.answer, outcome: null } } } : {};
}

/** The first answer is the case's outcome; later ones revise it until it has one of its own. */
function inherited({ root }: CaseState): boolean {
  return root?.answer === null || root?.answer?.outcome !== null;
}

function heard(state: CaseState, follower: Follower): Change {
  return { followers: [...state.followers.filter(({ caseId }) => caseId !== follower.caseId), follower] };
}

function changed(state: CaseState, told: readonly JoinRef[], change: Partial<Follower>): Change {
  const ids = new Set(told.map(({ caseId }) => caseId));
  return { followers: state.followers.map(one => (ids.has(one.caseId) ? { ...one, ...change } : one)) };
}
