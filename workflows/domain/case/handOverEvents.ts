import type { Action, Role } from '../glossary';
import type { TextRef } from './values';

/** A case or a task passes to somebody else, or is taken back. */
export interface HandOverEvents {
  /** The minister put the pending proposal before a delegate, to be decided within what it holds. */
  delegated: { proposalId: string; personId: string; note?: TextRef | undefined };
  /** Nobody in `from` may do this; the task is with the unit `to` above it. */
  taskPassed: { action: Action; role: Role; from: string; to: string };
  assignmentWithdrawn: { obligationId: string; reason: TextRef };
}
