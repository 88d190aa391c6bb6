import type { ProposalDifference } from '../../../../workflows/domain/case/difference';
import type { Material } from '../../../../workflows/domain/case/material';
import type { Term } from '../../../../workflows/domain/glossary';

/** A field that did not hold, from a 422. `field` is a path in what was sent, such as `measures.0.days`. */
export interface FieldProblem {
  readonly field: string;
  readonly message?: string;
  readonly messageAr?: string;
  readonly messageEn?: string;
}

/** RFC 9457, as the API sends it. Titles come in both languages so that a later switch of language is honoured. */
export interface Problem {
  readonly type?: string;
  readonly title?: string;
  readonly titleAr?: string;
  readonly titleEn?: string;
  readonly status: number;
  readonly detail?: string;
  readonly code?: string;
  readonly errors?: readonly FieldProblem[];
  readonly stage?: string;
  readonly actions?: readonly string[];
  /** Another version is proposed than the one decided on. */
  readonly difference?: ProposalDifference;
  readonly newMaterial?: readonly Material[];
}

/** The server answered, and refused. react-admin reads `status` and `message`. */
export class ProblemError extends Error {
  readonly status: number;

  constructor(readonly problem: Problem) {
    super(problem.titleAr ?? problem.title ?? `HTTP ${problem.status}`);
    this.name = 'ProblemError';
    this.status = problem.status;
  }
}

/** No answer came: the network, or the server, was away. What was sent may or may not have arrived. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'UnreachableError';
  }
}

/** Whether the same request with the same key may be sent again: nothing says that it was refused. What broke may have been written. */
export function isUncertain(error: unknown): boolean {
  if (error instanceof ProblemError) return error.status === 429 || error.status >= 500;
  return error instanceof UnreachableError;
}

/**
 * Whether a command may have been recorded, now that sending it ended like this. `inDoubt`: an earlier sending had no
 * answer; a session that ended since says nothing about that one.
 */
export function mayHaveArrived(error: unknown, inDoubt: boolean): boolean {
  return isUncertain(error) || (inDoubt && error instanceof ProblemError && error.status === 401);
}

export function titleOf(problem: Problem): Term | null {
  const ar = problem.titleAr ?? problem.title;
  return ar ? { ar, en: problem.titleEn ?? problem.title ?? ar } : null;
}

export function messageOf(field: FieldProblem): Term {
  const ar = field.messageAr ?? field.message ?? field.field;
  return { ar, en: field.messageEn ?? field.message ?? ar };
}
