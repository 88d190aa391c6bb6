import type { CaseState } from '../../../workflows/domain/case/case';
import { isHolding } from '../../../workflows/domain/glossary';
import { everyRun, everyStep, must } from '../../support/domainProperty';
import { checkClosings, checkFourEyes, checkPenalties } from '../../support/domainRecord';
import { wayOut } from '../../support/domainWillingOffice';

describe('the case', () => {
  it('has a way to closed from every open state, by persons alone', () => {
    const known = new Set<string>();
    everyStep(({ after, at, events }, { office }) => {
      // A refusal leaves the case as it was.
      if (events.length === 0 || known.has(likenessOf(after))) return;
      const way = wayOut(after, office, at, state => known.has(likenessOf(state)));
      const last = way.at(-1) ?? after;
      const out = last.stage === 'closed' || known.has(likenessOf(last));
      must(out, `no way out: ${way.map(state => state.stage).join(' -> ')}`);
      for (const state of way) known.add(likenessOf(state));
    });
  });

  it('has at most one proposal or question before somebody, and only where it is decided', () => {
    everyStep(({ after }) => {
      const pending = after.proposals.filter(p => p.state === 'pending').length;
      const waiting = pending + (after.question ? 1 : 0);
      const deciding = ['unit_decision', 'legal_review', 'minister_decision'].includes(after.stage);
      must(waiting === (deciding ? 1 : 0), `${waiting} before somebody in ${after.stage}`);
      must(!after.question || after.stage === 'minister_decision', `a question in ${after.stage}`);
      must((after.formerStage !== null) === isHolding(after.stage), 'a former stage without use');
    });
  });

  it('decides and issues a penalty once for a measure, on findings, law and the word of the minister', () => {
    everyRun(({ events }) => checkPenalties(events));
  });

  it('is proposed, reviewed and approved by three persons, and rejected by two', () => {
    everyRun(({ events }) => checkFourEyes(events));
  });

  it('is touched by nobody who complained in it or is tied to its establishment', () => {
    everyStep(({ before, command, decision, after }) => {
      if (command.type !== 'action' || !decision.ok || command.actor.role === 'citizen') return;
      const { actor } = command;
      must(!actor.isReporter, `${actor.personId} acted on their own complaint`);
      for (const establishmentId of [before.establishmentId, after.establishmentId])
        must(
          !establishmentId || !actor.tiedTo.includes(establishmentId),
          `${actor.personId} acted on ${establishmentId}`,
        );
    });
  });

  it('follows a root exactly in its stage, and then nobody follows it', () => {
    everyStep(({ after }) => {
      const following = after.stage === 'following';
      const unanswered = after.root !== null && after.root.answer === null;
      must(following === unanswered, `in ${after.stage} with root ${JSON.stringify(after.root)}`);
      const waiting = after.followers.filter(({ state }) => state === 'following');
      must(waiting.length === 0 || !following, 'a follower with followers of its own');
      must(waiting.length === 0 || after.stage !== 'closed', 'closed while others wait for its answer');
      must(waiting.length === 0 || after.outcome === null, 'answered without telling who waits');
    });
  });

  it('has an outcome and the reason of its closing when closed, and no such reason while open', () => {
    everyRun(run => {
      for (const { after } of run.steps) {
        must((after.stage === 'closed') === (after.closedBy !== null), `${after.stage} by ${after.closedBy}`);
        must(after.stage !== 'closed' || after.outcome !== null, 'closed without an outcome');
      }
      checkClosings(run.events);
    });
  });

  it('says that it punished exactly while a penalty stands', () => {
    everyStep(({ after }) => {
      // What its root was answered with says what was done about the root.
      if (after.outcome === null || after.root?.answer?.outcome) return;
      const standing = after.penalties.some(p => p.state !== 'revoked');
      const punished = ['penalised', 'prosecuted'].includes(after.outcome);
      must(standing === punished, `${after.outcome} with ${after.penalties.map(p => p.state)}`);
    });
  });

  it('neither closes nor is decided in the unit while it must return to the minister', () => {
    everyRun(({ events }) => {
      const open = new Set<string>();
      for (const event of events) {
        if (event.type === 'reviewDirected') open.add(event.data.obligationId);
        if (event.type === 'obligationMet') open.delete(event.data.obligationId);
        const local = event.type === 'caseClosed' || event.type === 'locallyDecided';
        must(!local || open.size === 0, `${event.type} before the return to the minister`);
      }
    });
  });
});

/** States that differ only in numbers, texts and times have the same ways out. */
function likenessOf(state: CaseState): string {
  const states = [state.visits, state.penalties, state.remedies, state.referrals, state.proposals].map(
    parts => parts.map(part => part.state),
  );
  const { stage, category, establishmentId, question, formerStage, detached, contactable } = state;
  const proposal = state.proposals.find(p => p.state === 'pending');
  const persons = [state.reporterId, proposal?.proposerId, proposal?.amendedBy, proposal?.legal?.reviewerId];
  const recorders = state.remedies.map(r => [r.recordedBy, r.unit?.unitId, r.delivery?.courierId]);
  const ofKind = [state.kind, state.beneficiary?.relation, state.rumour, state.fraudEvidence.length > 0];
  return JSON.stringify([
    [stage, category, establishmentId, question?.from, formerStage, detached, contactable],
    [state.root !== null, state.followers.some(({ state: its }) => its === 'following')],
    [state.ministerMark, state.publicInterest, state.disputes, state.outcome, state.contacts.length > 0],
    ofKind,
    [states, persons, recorders, state.obligations.map(o => [o.kind, o.met])],
  ]);
}
