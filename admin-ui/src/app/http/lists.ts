import type {
  Body,
  ObjectionStep,
  PenaltyState,
  PenaltyType,
  ReferralState,
  Stage,
} from '../../../../workflows/domain/glossary';
import type { CaseRow, NamedPerson } from './contract';

/** What the API sends of what goes on beside the stages of cases. */

interface OfCase {
  id: string;
  caseId: string;
  number: string;
  category: string | null;
  establishment: { id: string; nameAr: string } | null;
}

export interface ReferralRow extends OfCase {
  body: Body;
  /** Null for those who may not read the words of the case. */
  question: string | null;
  state: ReferralState;
  openedAt: string;
  dueAt: string;
  overdue: boolean;
  /** The highest percent of its time at which the body was reminded; 0 before. */
  chased: number;
  partialAnswers: number;
}

export interface ObjectionRow extends OfCase {
  stage: Stage;
  penaltyId: string;
  penaltyType: PenaltyType;
  amountPiastres: number | null;
  days: number | null;
  state: PenaltyState;
  servedOn: string;
  filedAt: string | null;
  awaits: ObjectionStep;
  /** The last day to object; or that by which the recommendation or the decision is due. */
  dueDate: string;
  overdue: boolean;
  /** The penalty is not enforced before this is over. */
  holdsBack: boolean;
}

export interface BodyToken {
  id: string;
  body: Body;
  label: string;
  createdAt: string;
  createdBy: NamedPerson;
  lastUsedAt: string | null;
  revokedAt: string | null;
  /** Only in the answer to making it. */
  token?: string;
}

/** What executing units do, named as the action by which they do it. */
export type ExecutionAction = 'issuePenalty' | 'serveNotice' | 'enforce' | 'recordRemedy' | 'recordDelivery';

export interface ExecutionTask {
  id: string;
  task: ExecutionAction;
  /** The penalty or the remedy. */
  partId: string;
  penaltyType: PenaltyType | null;
  /** Whose task it is. */
  unitId: string;
  /** Null: no deadline runs. */
  dueAt: string | null;
  /** The day planned for a delivery. */
  plannedDate: string | null;
  courier: NamedPerson | null;
  overdue: boolean;
  case: CaseRow;
}
