import type { CaseEvent } from '../../../workflows/domain/case/events';
import type { Actor, Measure } from '../../../workflows/domain/case/values';
import type { EventType } from '../../../workflows/domain/glossary';
import { everyRun, everyStep, must } from '../../support/domainProperty';

/** What only the minister, or one who acts in the whole of the minister's place, says. */
const NOT_A_DELEGATES: readonly EventType[] = [
  'questionAnswered',
  'reviewDirected',
  'leaderAssigned',
  'assignmentWithdrawn',
  'delegated',
  'priorityChanged',
  'publicInterestMarked',
];

describe('a delegation', () => {
  it('never reaches beyond its types, its sum and its cases, nor beyond what the minister put before the person', () => {
    everyRun(({ events, office }) => checkLimits(events, office));
  });

  it('marks every event of whoever is in the place of the minister, and of nobody else', () => {
    everyStep(({ command, events }) => {
      if (command.type !== 'action') return;
      const given = command.actor.onBehalf?.delegationId;
      for (const { actor, type } of events)
        must(actor?.onBehalf?.delegationId === given, `${type} is not marked as what it is`);
    });
  });

  it('that has ended is good for withdrawing what was decided under it, and for nothing else', () => {
    everyStep(({ command, before, decision }) => {
      if (command.type !== 'action' || !command.actor.onBehalf?.ended || !decision.ok) return;
      must(command.action === 'withdrawDecision', `${command.action} under a delegation that ended`);
      must(before.pendingDecision?.by.personId === command.actor.personId, 'the decision of another');
    });
  });

  it('is not handed on', () => {
    everyStep(({ command, decision }) => {
      if (command.type !== 'action' || command.action !== 'delegate' || !decision.ok) return;
      must(!command.actor.onBehalf, `${command.actor.personId} handed on what was given to them`);
    });
  });
});

describe('a task of two persons', () => {
  it('passes upward only, when nobody of the unit was fit, and to somebody who is', () => {
    everyStep(({ command, events, after }) => {
      if (command.type !== 'action') return;
      for (const event of events) {
        if (event.type !== 'taskPassed') continue;
        const { role, from, to } = event.data;
        must(from === after.unitId && to === 'ministry', `${role} passed from ${from} to ${to}`);
        const tied = (actor: Actor) =>
          after.establishmentId !== null && actor.tiedTo.includes(after.establishmentId);
        const free = (command.office ?? []).filter(
          actor => actor.role === role && !actor.isReporter && !tied(actor),
        );
        must(
          free.some(({ unitId }) => unitId === to),
          'passed to a unit without anybody',
        );
        const others = free.filter(
          ({ unitId, personId }) => unitId === from && personId !== event.actor?.personId,
        );
        const recorders = after.onSiteMeasures.map(measure => measure.recordedBy);
        const own = new Set([after.rejectionProposedBy, after.clockProposal?.byId, ...recorders]);
        const proposal = after.proposals.find(({ state }) => state === 'pending');
        own.add(proposal?.proposerId ?? null);
        must(
          others.every(({ personId }) => own.has(personId)),
          `passed over ${others.map(({ personId }) => personId).join()}`,
        );
      }
    });
  });
});

/** Read from the events alone: the domain's own questions would vouch for themselves. */
function checkLimits(events: readonly CaseEvent[], office: readonly Actor[]): void {
  const measuresOf = new Map<string, readonly Measure[]>();
  const handed = new Map<string, readonly Measure[]>();
  let forbidden = false;
  for (const event of events) {
    if (event.type === 'classified') forbidden = !event.data.category.directorateMayDecide;
    if (event.type === 'proposed' || event.type === 'amended')
      measuresOf.set(event.data.proposalId, event.data.measures);
    if (event.type === 'stageEntered') handed.clear();
    if (event.type === 'delegated')
      handed.set(event.data.personId, measuresOf.get(event.data.proposalId) ?? []);
    const { onBehalf, personId = '' } = event.actor ?? {};
    if (onBehalf?.kind !== 'delegate') continue;
    must(!NOT_A_DELEGATES.includes(event.type), `${event.type} by a delegate`);
    const former = events[event.seq - 2];
    if (event.type === 'penaltyRevoked')
      must(former?.type === 'objectionDecided', 'a delegate revoked without an objection');
    if (event.type !== 'approved' && event.type !== 'amended') continue;
    const given = office.find(actor => actor.onBehalf?.delegationId === onBehalf.delegationId)?.onBehalf;
    must(given?.kind === 'delegate', 'an unknown delegation');
    const shown = handed.get(personId);
    must(forbidden || given.limits.scope === 'all' || shown !== undefined, 'a case that was not delegated');
    const penalties = (measuresOf.get(event.data.proposalId) ?? []).filter(({ kind }) => kind === 'penalty');
    const types = [...given.limits.penaltyTypes, ...(shown ?? []).map(({ penaltyType }) => penaltyType)];
    for (const { penaltyType } of penalties)
      must(types.includes(penaltyType), `${penaltyType} was not delegated`);
    const most = given.limits.maxAmountPiastres;
    const open = most === null || (shown ?? []).some(isOpenFine);
    must(open || !penalties.some(isOpenFine), 'a fine of any amount');
    const allowed = Math.max(most ?? 0, sum(shown ?? []));
    must(open || sum(penalties) <= allowed, `${sum(penalties)} where ${allowed} was delegated`);
  }
}

const isOpenFine = (measure: Measure) =>
  measure.penaltyType === 'fine' && measure.amountPiastres === undefined;
const sum = (measures: readonly Measure[]) =>
  measures.reduce((total, { amountPiastres }) => total + (amountPiastres ?? 0), 0);
