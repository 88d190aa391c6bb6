import type { Action, Channel, RefusalCode } from '../glossary';
import type { CaseEvent } from './events';
import type { MergeMessage } from './merging';
import type { Inputs } from './process';
import type { Actor, ActorRef, EvidenceRef, TextRef } from './values';

/** What a person asks of a case. */
export type ActionCommand = {
  [A in Action]: {
    readonly type: 'action';
    readonly action: A;
    readonly actor: Actor;
    readonly input: Inputs[A];
    /** Who could take the task that this may open; see `passTasks`. */
    readonly office?: readonly Actor[] | undefined;
  };
}[Action];

/** A message from outside, kept in the inbox before it came here. It is never refused: at worst it is noted. */
export type InboundCommand =
  | {
      readonly type: 'citizenMessage';
      readonly inboxId: string;
      readonly text: TextRef;
      readonly evidence: readonly EvidenceRef[];
      /** Whoever wrote it down for them, as on the telephone. */
      readonly by?: ActorRef | undefined;
    }
  | {
      readonly type: 'referralAnswer';
      readonly inboxId: string;
      readonly referralId: string;
      /** More is to come: the referral stays open. */
      readonly partial: boolean;
      readonly text: TextRef;
      readonly evidence: readonly EvidenceRef[];
    }
  | { readonly type: 'complaintResent'; readonly inboxId: string; readonly channel: Channel }
  | MergeMessage;

/** What the case's own time brings: the event that is due, of which part of the case if of one. */
export interface ClockCommand {
  readonly type: 'clock';
  readonly event:
    | 'deadlineReminded'
    | 'deadlineEscalated'
    | 'deadlineReported'
    | 'clockResumed'
    | 'infoReminded'
    | 'infoExpired'
    | 'confirmationElapsed'
    | 'graceElapsed'
    | 'reopenElapsed'
    | 'referralChased'
    | 'referralOpened'
    | 'obligationOverdue'
    | 'objectionElapsed';
  readonly partId?: string | undefined;
}

export type CaseCommand = ActionCommand | InboundCommand | ClockCommand;

/** Why a command changed nothing; `field` names the input at fault, if one is. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly field?: string | undefined;
}

export type Decision =
  | { readonly ok: true; readonly events: readonly CaseEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };
