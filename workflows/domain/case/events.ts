import type {
  Body,
  Channel,
  CheckResult,
  ClockChange,
  ClosedBy,
  ContactMeans,
  ContactResult,
  EventType,
  Kind,
  LocalDecision,
  OnSiteMeasureType,
  Opinion,
  Origin,
  Outcome,
  Priority,
  Recommendation,
  ReferralDisposition,
  Role,
  Stage,
  Verdict,
} from '../glossary';
import type { HandOverEvents } from './handOverEvents';
import type { KindEventData } from './kindEvents';
import type { Beneficiary } from './kindParts';
import type { MergeEventData } from './mergeEvents';
import type { PenaltyEventData } from './penaltyEvents';
import type {
  ActorRef,
  CategoryRef,
  EvidenceRef,
  Measure,
  PermittedPenalty,
  Rules,
  TextRef,
  UnitRef,
} from './values';

type Text = TextRef;
type OptionalText = { readonly note?: TextRef | undefined };
type Evidence = { readonly evidence: readonly EvidenceRef[] };

/** The digest of the version decided on (`digestOf`), and the last later material that was shown with it. */
type Signature = { readonly digest: string; readonly acknowledged?: number | undefined };

/** Whose time ran out, and where. */
type Overdue = { readonly stage: Stage; readonly owner: Role | null };

/** Where a part of the case came from: work at triage, danger to life, or a measure of a decision. */
export type PartSource =
  | { readonly from: 'triage' | 'emergency' }
  | { readonly from: 'decision'; readonly decisionId: string; readonly measure: number };

/** Where a question to the minister came from; a third dispute is final once answered. */
export type QuestionFrom = 'triage' | 'presentation' | 'referred' | 'dispute';

/** What each event says. Events hold ids, codes and digests, never names or free text. */
export interface EventData extends HandOverEvents, PenaltyEventData, KindEventData, MergeEventData {
  complaintReceived: {
    caseId: string;
    number: string;
    channel: Channel;
    text: Text;
    reporterId: string | null;
    contactable: boolean;
    danger: boolean;
    beneficiary: Beneficiary | null;
    unitId: string;
    receivedAt: string;
    rules: Rules;
    governorate: string | null;
    district: string | null;
    /** Photos that came with it; absent without any. */
    evidence?: readonly EvidenceRef[] | undefined;
  };
  stageEntered: { stage: Stage; from: Stage; owner: Role | null };
  classified: {
    kind: Kind;
    category: CategoryRef;
    priority: Priority;
    establishmentId: string | null;
    governorate: string | null;
    district: string | null;
    origin: Origin | null;
  };
  unitTransferred: { from: string; to: string; reason: Text };
  rejectionProposed: { reason: Text };
  rejectionAgreed: OptionalText;
  answerGiven: { text: Text; outcome: Outcome };
  infoRequested: { question: Text; former: Stage };
  infoProvided: { text: Text } & Evidence;
  citizenMessageReceived: { text: Text } & Evidence;
  referralOpened: {
    referralId: string;
    body: Body;
    question: Text;
    dueDate: string;
    dueMinute: number | null;
    source: PartSource;
  };
  referralPartlyAnswered: { referralId: string; text: Text } & Evidence;
  referralAnswered: { referralId: string; text: Text; disposition: ReferralDisposition } & Evidence;
  lateReferralAnswerReceived: { referralId: string; text: Text } & Evidence;
  referralRecalled: { referralId: string; reason?: Text | undefined };
  questionRaised: { text: Text; from: QuestionFrom };
  questionAnswered: { text: Text };
  reviewDirected: { obligationId: string; returnDate: string } & OptionalText;
  leaderAssigned: { obligationId: string; leaderId: string; dueDate: string } & OptionalText;
  assignmentAnswered: { obligationId: string; text: Text } & Evidence;
  obligationMet: { obligationId: string };
  visitScheduled: {
    visitId: string;
    inspectorId: string;
    plannedDate: string;
    instructions?: Text | undefined;
  };
  visitReassigned: { visitId: string; inspectorId: string; reason?: Text | undefined };
  visitCancelled: { visitId: string; reason?: Text | undefined };
  visitStarted: { visitId: string };
  findingsSubmitted: {
    visitId: string;
    verdict: Verdict;
    findings: Text;
    establishmentId: string | null;
    noEvidenceReason?: Text | undefined;
  } & Evidence;
  lateFindingsReceived: {
    visitId: string;
    verdict: Verdict;
    findings: Text;
    establishmentId: string | null;
    noEvidenceReason?: Text | undefined;
  } & Evidence;
  onSiteMeasureRecorded: {
    onSiteMeasureId: string;
    visitId: string;
    measureType: OnSiteMeasureType;
    text: Text;
  } & Evidence;
  onSiteMeasureConfirmed: { onSiteMeasureId: string; confirmed: boolean } & OptionalText;
  deskCheckRecorded: { verdict: Verdict; text: Text } & Evidence;
  verificationConcluded: { reason: Text };
  proposed: {
    proposalId: string;
    recommendation: Recommendation;
    measures: readonly Measure[];
    closureOutcome: Outcome | null;
    grounds: Text;
    proposerId: string;
  };
  legalOpinionGiven: {
    proposalId: string;
    opinion: Opinion;
    text: Text;
    permitted: readonly PermittedPenalty[];
  };
  proposalVoided: { proposalId: string };
  locallyDecided: { proposalId: string; decision: LocalDecision } & Signature & OptionalText;
  approved: { proposalId: string; until: string } & Signature & OptionalText;
  amended: {
    proposalId: string;
    measures: readonly Measure[];
    replaces: string;
    needsLegalReview: boolean;
    /** When it takes effect unless withdrawn; null when the law must see it first. */
    until: string | null;
  } & Signature &
    OptionalText;
  decisionWithdrawn: { proposalId: string } & OptionalText;
  graceElapsed: { proposalId: string };
  proposalReturned: { proposalId: string; note: Text };
  revisitOrdered: { proposalId: string; note: Text };
  remedyOpened: { remedyId: string; text: Text; source: PartSource; unit: UnitRef | null };
  remedyRecorded: { remedyId: string; text: Text } & Evidence;
  remedyChecked: { remedyId: string; result: CheckResult; text?: Text | undefined } & Evidence;
  remedyFailed: { remedyId: string; reason?: Text | undefined };
  remedyCancelled: { remedyId: string };
  contactRecorded: { means: ContactMeans; result: ContactResult } & OptionalText;
  confirmed: OptionalText;
  disputed: { text: Text; count: number } & Evidence;
  reopened: { reason: Text };
  rated: { rating: number; text?: Text | undefined };
  withdrawalReceived: { reason?: Text | undefined };
  reporterDetached: Record<string, never>;
  outcomeSet: { outcome: Outcome };
  caseClosed: { closedBy: ClosedBy; outcome: Outcome };
  publicInterestMarked: { reason: Text };
  noteAdded: { text: Text };
  evidenceAttached: Evidence & OptionalText;
  assigned: { personId: string } & OptionalText;
  priorityChanged: { from: Priority; to: Priority; reason: Text };
  ownerChanged: { owner: Role };
  clockChangeProposed: { kind: ClockChange; days: number; reason: Text };
  clockPaused: { days: number; reason?: Text | undefined };
  /** `elapsed`: by the end of the days that were given, not by a person. */
  clockResumed: { elapsed: boolean };
  deadlineExtended: { days: number; minutes: number; reason?: Text | undefined };
  rulesMoved: { from: Rules; to: Rules; reason: Text };
  deadlineReminded: Overdue;
  deadlineEscalated: Overdue;
  deadlineReported: Overdue;
  infoReminded: Record<string, never>;
  infoExpired: Record<string, never>;
  contactExhausted: { attempts: number };
  confirmationElapsed: Record<string, never>;
  reopenElapsed: Record<string, never>;
  referralChased: { referralId: string; percent: number };
  obligationOverdue: { obligationId: string };
}

export type { EventType };

/** One fact of a case. `seq` starts at 1 without gaps; `at` is an ISO instant of the engine's clock. */
export type CaseEvent = {
  [T in EventType]: {
    readonly seq: number;
    readonly type: T;
    readonly at: string;
    readonly actor: ActorRef | null;
    /** Set when the event answers an outside message, so that a redelivery changes nothing. */
    readonly inboxId?: string | undefined;
    readonly data: EventData[T];
  };
}[EventType];

export type EventOf<T extends EventType> = Extract<CaseEvent, { type: T }>;
