import type { Channel, Outcome, Stage, UnmergeCause } from '../glossary';
import type { CaseLink, TextRef } from './values';

/** A follower, and the event of its own by which it joined. */
export interface JoinRef extends CaseLink {
  readonly joinSeq: number;
}

/** Of cases that are one matter: what a follower records, and what its root records. */
export interface MergeEventData {
  merged: { root: CaseLink; former: Stage; reason?: TextRef | undefined };
  /** Its root follows another case, and so it follows that one. */
  rootChanged: { root: CaseLink };
  unmerged: { root: CaseLink; cause: UnmergeCause; reason?: TextRef | undefined };
  rootAnswered: {
    root: CaseLink;
    rootSeq: number;
    outcome: Outcome;
    final: boolean;
    handledBy: readonly string[];
  };
  followerJoined: { follower: JoinRef };
  followerRefused: { follower: JoinRef; cause: UnmergeCause };
  followerLeft: { follower: CaseLink; leftSeq: number };
  followersAnswered: {
    followers: readonly JoinRef[];
    outcome: Outcome;
    final: boolean;
    /** Who had a hand in it, and so confirms for none of them. */
    handledBy: readonly string[];
  };
  followersMoved: { followers: readonly JoinRef[]; root: CaseLink };
  followersReleased: { followers: readonly JoinRef[]; cause: UnmergeCause };
  /** The same person's same words by the same channel came again. */
  complaintResent: { channel: Channel };
}
