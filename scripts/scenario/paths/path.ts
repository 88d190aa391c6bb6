import type { ClosedBy, Outcome } from '../../../workflows/domain/glossary';
import type { Step } from '../steps/step';

/** One way through the process, with the end that it must reach. */
export interface Path {
  /** What it is called in the printed lines. */
  readonly name: string;
  readonly steps: readonly Step[];
  readonly outcome: Outcome;
  /** `asReachable`: confirmed by the citizen, or `no_contact_given` when they left no means of contact. */
  readonly closedBy: ClosedBy | 'asReachable';
}

export interface End {
  readonly outcome: Outcome;
  readonly closedBy: ClosedBy;
}

/** A path that ends with the citizen's confirmation, where there is one to ask. */
export function path(name: string, outcome: Outcome, steps: readonly Step[]): Path {
  return { name, outcome, closedBy: 'asReachable', steps };
}

export function endOf({ outcome, closedBy }: Path, contactable: boolean): End {
  if (closedBy !== 'asReachable') return { outcome, closedBy };
  return { outcome, closedBy: contactable ? 'confirmed' : 'no_contact_given' };
}
