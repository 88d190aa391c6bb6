import type { Outcome, UnmergeCause } from '../glossary';
import type { CaseState } from './case';
import type { CaseEvent } from './events';
import type { JoinRef } from './mergeEvents';
import type { CaseLink } from './values';

/** The case that this one follows, or followed until both were answered. */
export interface Root extends CaseLink {
  /** The event of this case by which it joined: messages about another joining do not concern it. */
  readonly joinSeq: number;
  readonly answer: RootAnswer | null;
}

export interface RootAnswer {
  /** The root's event, so that of two answers the later one counts, whichever comes first. */
  readonly rootSeq: number;
  /** Null once this case came to an outcome of its own. */
  readonly outcome: Outcome | null;
  /** The root cannot revise it any more. */
  readonly final: boolean;
}

/** A case that follows this one, followed it until both were answered, or left. */
export interface Follower extends CaseLink {
  /** The follower's event that was heard last: its joining, or its leaving. */
  readonly seq: number;
  readonly state: 'following' | 'answered' | 'left';
  readonly final: boolean;
}

export interface MergeKept {
  readonly root: Root | null;
  readonly followers: readonly Follower[];
}

/** A case's history is bounded, and each write carries the whole case. */
const MOST_FOLLOWERS = 500;

export function linkOf({ caseId, number }: CaseLink): CaseLink {
  return { caseId, number };
}

/** The cases that wait for this one's answer. */
export function waitingFollowers(state: MergeKept): readonly Follower[] {
  return state.followers.filter(follower => follower.state === 'following');
}

/** Somebody has decided about it, now or before it was disputed: nobody joins it and it joins nobody. */
export function isDecided(state: CaseState): boolean {
  return (
    (state.outcome ?? state.formerOutcome) !== null ||
    state.pendingDecision !== null ||
    state.proposals.some(proposal => proposal.state === 'decided') ||
    state.penalties.length > 0 ||
    state.remedies.length > 0
  );
}

/** Why no case can follow this one now; null when one can. */
export function leadRefusal(state: CaseState): UnmergeCause | null {
  if (state.stage === 'closed') return 'root_closed';
  if (state.stage === 'following') return 'root_follows';
  if (isDecided(state)) return 'root_decided';
  return state.followers.length >= MOST_FOLLOWERS ? 'root_full' : null;
}

/** What one case tells another. Never refused: what no longer fits changes nothing. `inboxId` is the sender's event. */
export type MergeMessage = { readonly inboxId: string } & (
  | { readonly type: 'followerJoins'; readonly follower: CaseLink; readonly joinSeq: number }
  | { readonly type: 'followerLeaves'; readonly follower: CaseLink; readonly leftSeq: number }
  | {
      readonly type: 'rootReleases';
      readonly rootId: string;
      readonly joinSeq: number;
      readonly cause: UnmergeCause;
    }
  | { readonly type: 'rootMoves'; readonly rootId: string; readonly joinSeq: number; readonly to: CaseLink }
  | {
      readonly type: 'rootAnswers';
      readonly root: CaseLink;
      readonly joinSeq: number;
      readonly rootSeq: number;
      readonly outcome: Outcome;
      readonly final: boolean;
      readonly handledBy: readonly string[];
    }
);

export interface Addressed {
  /** The case it is for. */
  readonly to: string;
  readonly message: MergeMessage;
}

/**
 * What an event of case `sender` tells other cases. Written beside the event in one transaction, so that nothing is
 * said that is not recorded, and nothing recorded is left unsaid.
 */
export function messagesOf(sender: CaseLink, event: CaseEvent): readonly Addressed[] {
  const inboxId = `${sender.caseId}#${event.seq}`;
  const rootId = sender.caseId;
  const toAll = (followers: readonly JoinRef[], message: (joinSeq: number) => MergeMessage) =>
    followers.map(({ caseId, joinSeq }) => ({ to: caseId, message: message(joinSeq) }));
  switch (event.type) {
    case 'merged':
    case 'rootChanged': {
      const message = { type: 'followerJoins', inboxId, follower: sender, joinSeq: event.seq } as const;
      return [{ to: event.data.root.caseId, message }];
    }
    case 'unmerged': {
      const { root, cause } = event.data;
      // In the other cases it was the root who said so.
      if (cause !== 'by_person' && cause !== 'withdrawn') return [];
      const message = { type: 'followerLeaves', inboxId, follower: sender, leftSeq: event.seq } as const;
      return [{ to: root.caseId, message }];
    }
    case 'followerRefused': {
      const { follower, cause } = event.data;
      return toAll([follower], joinSeq => ({ type: 'rootReleases', inboxId, rootId, joinSeq, cause }));
    }
    case 'followersReleased': {
      const { followers, cause } = event.data;
      return toAll(followers, joinSeq => ({ type: 'rootReleases', inboxId, rootId, joinSeq, cause }));
    }
    case 'followersMoved': {
      const { followers, root } = event.data;
      return toAll(followers, joinSeq => ({ type: 'rootMoves', inboxId, rootId, joinSeq, to: root }));
    }
    case 'followersAnswered': {
      const { followers, ...answer } = event.data;
      const rootSeq = event.seq;
      return toAll(followers, joinSeq => ({
        type: 'rootAnswers',
        inboxId,
        root: sender,
        joinSeq,
        rootSeq,
        ...answer,
      }));
    }
    default:
      return [];
  }
}

/** What is answered to a message for a case whose workflow has ended: nobody may wait for it. */
export function answerOfOver(receiver: string, message: { readonly type: string }): Addressed | null {
  if (!isJoining(message)) return null;
  const { follower, joinSeq, inboxId } = message;
  return {
    to: follower.caseId,
    message: {
      type: 'rootReleases',
      inboxId: `${inboxId}#over`,
      rootId: receiver,
      joinSeq,
      cause: 'root_closed',
    },
  };
}

function isJoining(message: {
  readonly type: string;
}): message is Extract<MergeMessage, { type: 'followerJoins' }> {
  return message.type === 'followerJoins';
}
