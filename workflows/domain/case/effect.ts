import { penaltyTerms } from '../catalogue/penaltyTypes';
import type { Proposal } from './case';
import { outcomeOfPenalties } from './questions';
import type { Steps } from './steps';

/** Opens every measure of a decided proposal; the case stands at the first that waits. */
export function takeEffect(steps: Steps, proposal: Proposal): void {
  const decisionId = proposal.proposalId;
  proposal.measures.forEach((measure, index) => {
    const source = { from: 'decision', decisionId, measure: index } as const;
    if (measure.kind === 'penalty' && measure.penaltyType) {
      steps.emit('penaltyDecided', {
        penaltyId: steps.nextId('n'),
        decisionId,
        measure: index,
        penaltyType: measure.penaltyType,
        amountPiastres: measure.amountPiastres ?? null,
        days: measure.days ?? null,
        ...penaltyTerms(measure.penaltyType),
      });
    } else if (measure.kind === 'remedy' && measure.text) {
      steps.emit('remedyOpened', {
        remedyId: steps.nextId('r'),
        text: measure.text,
        source,
        unit: measure.unit ?? null,
      });
    } else if (measure.kind === 'referral' && measure.body && measure.dueDate && measure.text) {
      const { body, dueDate, text: question } = measure;
      steps.emit('referralOpened', {
        referralId: steps.nextId('f'),
        body,
        dueDate,
        dueMinute: null,
        question,
        source,
      });
    }
  });
  // Closing a disputed case does not undo its penalties: while one stands, it is what was done.
  if (proposal.closureOutcome)
    return steps.toCitizen(outcomeOfPenalties(steps.state) ?? proposal.closureOutcome);
  steps.enterAfterMeasures();
}
