import type { Action } from '../glossary';
import { policyOf } from '../time/policy';
import type { CaseState } from './case';
import { takeEffect } from './effect';
import { pendingProposal } from './questions';
import type { Steps } from './steps';

/** What is possible while a decision can be withdrawn. What comes in from outside is kept as an event. */
export const DURING_GRACE: readonly Action[] = [
  'withdrawDecision',
  'submitFindings',
  'addNote',
  'attachEvidence',
];

/** The instant at which a decision made at `at` takes effect, by the policy of the case. */
export function graceEnd({ rules }: CaseState, at: string): string {
  return new Date(Date.parse(at) + policyOf(rules.policy).graceSeconds * 1000).toISOString();
}

/** Under a policy without a grace period a decision has effect at once. */
export function atOnceWithoutGrace(steps: Steps): void {
  const { pendingDecision } = steps.state;
  if (pendingDecision && pendingDecision.until <= steps.at) graceElapsed(steps);
}

/** The decision can no longer be withdrawn: its measures come about now, and not before. */
export function graceElapsed(steps: Steps): void {
  const proposal = pendingProposal(steps.state);
  if (!proposal) throw new Error('a decision without its proposal');
  steps.emit('graceElapsed', { proposalId: proposal.proposalId });
  takeEffect(steps, proposal);
}
