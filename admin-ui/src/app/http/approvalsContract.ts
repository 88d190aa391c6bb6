import type { PendingDecision, Proposal, Question, Visit } from '../../../../workflows/domain/case/case';
import type { Material } from '../../../../workflows/domain/case/material';
import type { Penalty } from '../../../../workflows/domain/case/penalties';
import type { Signature } from '../../../../workflows/domain/case/signature';
import type { Action, ObligationKind, RefusalCode, Term } from '../../../../workflows/domain/glossary';
import type { ActionAnswer, CaseRow, Establishment, Listed, NamedPerson, StrandedTask } from './contract';
import type { Problem } from './problem';

/** What the API sends about what is before the minister, and about what is due back. */

export interface ApprovalItem {
  case: CaseRow;
  categoryName: Term | null;
  /** By when it must be decided; null while a decision can be withdrawn. */
  deadline: string | null;
  /** What this person may do now. */
  actions: Action[];
  proposal: Proposal | null;
  question: Question | null;
  finding: Visit | null;
  /** Those of its evidence that are pictures. */
  photos: string[];
  legalOpinion: Proposal['legal'];
  texts: Record<string, string>;
  establishmentCard: Establishment | null;
  proposer: { name: string } | null;
  delegatedTo: NamedPerson | null;
  /** Why this person may not decide it; null when they may. */
  notYours: RefusalCode | null;
  stranded: StrandedTask[];
  /** What a decision on this card signs. */
  signature: Signature | null;
  /** Penalties with an objection to decide. */
  objections: Penalty[];
  people: Record<string, { name: string }>;
  newMaterial: Material[];
  /** A decision that can still be withdrawn. */
  pendingDecision: PendingDecision | null;
  /** Whether this person may withdraw it. */
  mayWithdraw: boolean;
}

/** A page of cards; the numbers are of all of them. */
export interface Approvals extends Listed<ApprovalItem> {
  late: number;
  /** The server's own time of this answer. */
  asOf: string;
  /** For whoever asked for what they may decide: how much that is, and how much of the rest there is. */
  counts?: { decidable: number; others: number };
}

export interface DecideItem {
  caseId: string;
  action: 'approve';
  input: Signature;
  key: string;
}

export interface DecideResult {
  caseId: string;
  key: string;
  decided: ActionAnswer | null;
  problem: Problem | null;
}

/** Something due back, with its case. */
export interface ObligationItem {
  id: string;
  obligationId: string;
  kind: ObligationKind;
  dueDate: string;
  overdue: boolean;
  leader: NamedPerson | null;
  case: CaseRow;
}
