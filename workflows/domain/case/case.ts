import type {
  Body,
  Channel,
  ClosedBy,
  ContactMeans,
  ContactResult,
  Kind,
  ObligationKind,
  OnSiteMeasureType,
  Opinion,
  Origin,
  Outcome,
  Priority,
  Recommendation,
  ReferralState,
  RemedyState,
  Role,
  Stage,
  Verdict,
  VisitState,
} from '../glossary';
import type { TimeKept } from './clock';
import type { PartSource, QuestionFrom } from './events';
import type { Delivery, KindParts } from './kindParts';
import type { Basis, Material } from './material';
import type { MergeKept } from './merging';
import type { Penalty } from './penalties';
import type { HandedOver } from './tasks';
import type {
  ActorRef,
  CategoryRef,
  ClockProposal,
  EvidenceRef,
  Measure,
  PermittedPenalty,
  Rules,
  TextRef,
  UnitRef,
} from './values';

export interface Visit {
  readonly visitId: string;
  readonly inspectorId: string;
  readonly plannedDate: string;
  readonly instructions: TextRef | null;
  readonly state: VisitState;
  readonly verdict: Verdict | null;
  readonly findings: TextRef | null;
  readonly evidence: readonly EvidenceRef[];
  readonly noEvidenceReason: TextRef | null;
  /** The findings came after the visit was cancelled or the case had moved on. */
  readonly late: boolean;
  /** The minister ordered another visit since: what this one found no longer carries a penalty. */
  readonly superseded: boolean;
}

export interface OnSiteMeasure {
  readonly onSiteMeasureId: string;
  readonly visitId: string;
  readonly measureType: OnSiteMeasureType;
  readonly text: TextRef;
  readonly recordedBy: string;
  readonly confirmed: boolean | null;
}

export interface LegalOpinion {
  readonly opinion: Opinion;
  readonly text: TextRef;
  readonly permitted: readonly PermittedPenalty[];
  readonly reviewerId: string;
}

export type ProposalState = 'pending' | 'returned' | 'void' | 'amended' | 'decided';

/** One frozen version of what is proposed. An amendment is a new version; both are kept. */
export interface Proposal {
  readonly proposalId: string;
  readonly state: ProposalState;
  readonly recommendation: Recommendation;
  readonly measures: readonly Measure[];
  readonly closureOutcome: Outcome | null;
  readonly grounds: TextRef;
  readonly proposerId: string;
  readonly amendedBy: string | null;
  readonly legal: LegalOpinion | null;
  readonly basis: Basis;
  /** The event with which it was frozen: what comes later is new to it. */
  readonly frozenAt: number;
}

/** A decision of the minister that can still be withdrawn. Instants are ISO. */
export interface PendingDecision {
  readonly proposalId: string;
  /** The version that stands again when an amendment is withdrawn. */
  readonly replaces: string | null;
  readonly by: ActorRef;
  readonly at: string;
  /** From this instant on the decision has effect. */
  readonly until: string;
}

export interface Remedy {
  readonly remedyId: string;
  readonly text: TextRef;
  readonly source: PartSource;
  readonly state: RemedyState;
  readonly recordedBy: string | null;
  readonly recordedUnit: string | null;
  /** Who puts it right; null: the case's own unit. */
  readonly unit: UnitRef | null;
  readonly delivery: Delivery | null;
  readonly failures: number;
}

export interface Referral {
  readonly referralId: string;
  readonly body: Body;
  readonly question: TextRef;
  readonly dueDate: string;
  /** The minute by which it is due, where a day is too long; else the end of `dueDate`. */
  readonly dueMinute: number | null;
  readonly source: PartSource;
  readonly state: ReferralState;
  /** UTC minute; see `time/cairo`. */
  readonly openedAt: number;
  /** The highest percent of its time at which the body was reminded; 0 before the first. */
  readonly chased: number;
  readonly partialAnswers: readonly { readonly at: string; readonly text: TextRef }[];
}

export interface Obligation {
  readonly obligationId: string;
  readonly kind: ObligationKind;
  readonly dueDate: string;
  readonly leaderId: string | null;
  readonly met: boolean;
  /** Its date passed before it was met. */
  readonly overdue: boolean;
}

export interface Question {
  readonly text: TextRef;
  readonly from: QuestionFrom;
}

export interface Contact {
  readonly at: string;
  readonly means: ContactMeans;
  readonly result: ContactResult;
  readonly byId: string;
}

/** The case as of event `seq`. Pure data: what `fold` makes of its events and nothing else. */
export interface CaseState extends TimeKept, HandedOver, KindParts, MergeKept {
  readonly caseId: string;
  readonly number: string;
  readonly seq: number;
  readonly stage: Stage;
  readonly stageSince: string;
  readonly owner: Role | null;
  readonly unitId: string;
  readonly channel: Channel;
  readonly origin: Origin | null;
  readonly receivedAt: string;
  readonly rules: Rules;
  readonly openedAt: string;
  readonly text: TextRef;
  readonly reporterId: string | null;
  readonly contactable: boolean;
  /** Whoever took it down heard that life is in danger. */
  readonly danger: boolean;
  readonly detached: boolean;
  readonly kind: Kind | null;
  readonly category: CategoryRef | null;
  readonly priority: Priority;
  readonly establishmentId: string | null;
  readonly governorate: string | null;
  readonly district: string | null;
  readonly assigneeId: string | null;
  /** Everyone who answered, proposed, decided or carried out: none of them confirms for the citizen. */
  readonly handledBy: readonly string[];
  readonly transfers: number;
  readonly rejectionProposedBy: string | null;
  readonly formerStage: Stage | null;
  readonly question: Question | null;
  readonly visits: readonly Visit[];
  readonly onSiteMeasures: readonly OnSiteMeasure[];
  readonly deskVerdict: Verdict | null;
  readonly proposals: readonly Proposal[];
  readonly pendingDecision: PendingDecision | null;
  /** What came into the case that a decision can rest on. */
  readonly material: readonly Material[];
  readonly penalties: readonly Penalty[];
  readonly remedies: readonly Remedy[];
  readonly referrals: readonly Referral[];
  readonly obligations: readonly Obligation[];
  readonly contacts: readonly Contact[];
  /** Attempts to tell the reporter of the last revised outcome. */
  readonly secondMessages: readonly Contact[];
  /** The minister marked or touched the case: proposals go to the minister. */
  readonly ministerMark: boolean;
  readonly publicInterest: boolean;
  readonly disputes: number;
  readonly outcome: Outcome | null;
  /** The outcome before the last dispute or reopening. */
  readonly formerOutcome: Outcome | null;
  readonly closedBy: ClosedBy | null;
  readonly rating: number | null;
  /** A longer pause or extension than one person may decide. */
  readonly clockProposal: ClockProposal | null;
  /** The citizen was reminded of what they were asked. */
  readonly infoReminded: boolean;
  /** The days in which it could be disputed or reopened are over. */
  readonly reopenElapsed: boolean;
  readonly inboxIds: readonly string[];
}
