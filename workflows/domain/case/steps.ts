import { type ClosedBy, type EventType, type Outcome, type RefusalCode, type Stage } from '../glossary';
import type { CaseState } from './case';
import type { CaseEvent, EventData } from './events';
import { fold } from './fold';
import {
  awaitedReferrals,
  openObligationsToMinister,
  outcomeOfMeasures,
  ownerOf,
  pendingProposal,
  stageAfterMeasures,
} from './questions';
import type { ActorRef } from './values';

/** Raised inside a decision and caught in `decide`: the command is refused and nothing of it remains. */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly field?: string,
  ) {
    super(code);
  }
}

/** The events of one decision as they come about; `state` is always the case after the last of them. */
export class Steps {
  readonly events: CaseEvent[] = [];

  constructor(
    public state: CaseState,
    readonly actor: ActorRef | null,
    readonly at: string,
    readonly inboxId?: string,
  ) {}

  emit<T extends EventType>(type: T, data: EventData[T]): void {
    const event = {
      seq: this.state.seq + 1,
      type,
      at: this.at,
      actor: this.actor,
      ...(this.inboxId && this.events.length === 0 ? { inboxId: this.inboxId } : {}),
      data,
    } as CaseEvent;
    this.state = fold(this.state, event);
    this.events.push(event);
  }

  /** The id of the next part of this case: `v7` for a visit born at event 7. */
  nextId(prefix: string): string {
    return `${prefix}${this.state.seq + 1}`;
  }

  enter(stage: Stage): void {
    const owner = ownerOf(this.state, stage);
    if (stage === this.state.stage) {
      if (owner && owner !== this.state.owner) this.emit('ownerChanged', { owner });
      return;
    }
    this.emit('stageEntered', { stage, from: this.state.stage, owner });
    if (stage !== 'minister_decision') return;
    for (const { obligationId } of openObligationsToMinister(this.state)) {
      this.emit('obligationMet', { obligationId });
    }
  }

  /** On to the first of penalty, remedy, referral that still waits, else to the answer, which needs an outcome. */
  enterAfterMeasures(otherwise: Outcome | null = null): void {
    const stage = stageAfterMeasures(this.state);
    if (stage !== 'citizen_contact') return this.enter(stage);
    const outcome = outcomeOfMeasures(this.state) ?? otherwise;
    if (!outcome) throw new Error('a case reached the answer without an outcome');
    this.toCitizen(outcome);
  }

  toCitizen(outcome: Outcome): void {
    this.cancelOpenRemedies();
    if (this.state.outcome !== outcome) this.emit('outcomeSet', { outcome });
    this.enter('citizen_contact');
  }

  close(closedBy: ClosedBy, outcome: Outcome | null): void {
    if (!outcome) throw new Error('a case is closed with an outcome');
    this.cancelOpenVisits();
    this.voidPendingProposal();
    this.recallAwaitedReferrals();
    this.cancelOpenRemedies();
    this.emit('caseClosed', { closedBy, outcome });
    this.enter('closed');
  }

  cancelOpenVisits(): void {
    for (const visit of this.state.visits) {
      if (visit.state === 'scheduled' || visit.state === 'started')
        this.emit('visitCancelled', { visitId: visit.visitId });
    }
  }

  recallAwaitedReferrals(): void {
    for (const { referralId } of awaitedReferrals(this.state)) this.emit('referralRecalled', { referralId });
  }

  cancelOpenRemedies(): void {
    for (const { remedyId, state } of this.state.remedies) {
      if (state === 'open' || state === 'recorded') this.emit('remedyCancelled', { remedyId });
    }
  }

  voidPendingProposal(): void {
    const pending = pendingProposal(this.state);
    if (pending) this.emit('proposalVoided', { proposalId: pending.proposalId });
  }
}
