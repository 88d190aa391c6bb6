import type { PendingDecision, Proposal, Question, Visit } from '../../../../workflows/domain/case/case';
import type { Material } from '../../../../workflows/domain/case/material';
import type { Penalty } from '../../../../workflows/domain/case/penalties';
import type { Signature } from '../../../../workflows/domain/case/signature';
import type { ObligationKind, RefusalCode } from '../../../../workflows/domain/glossary';
import type { ActionAnswer, CaseRow, Establishment, NamedPerson, StrandedTask } from './contract';
import type { Problem } from './problem';

/** What the API sends about what is before the minister, and about what is due back. */

export interface ApprovalItem {
  case: CaseRow;
  proposal: Proposal | null;
  question: Question | null;
  finding: Visit | null;
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
