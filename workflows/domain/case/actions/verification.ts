import type { CaseState, Visit } from '../case';
import { openVisits } from '../questions';
import { Refused } from '../steps';
import type { Actor, PersonRef } from '../values';
import { firstOf, known, type RulesFor, withNote, withReason } from './rule';

export const VERIFICATION: RulesFor<
  | 'scheduleVisit'
  | 'reassignVisit'
  | 'cancelVisit'
  | 'startVisit'
  | 'submitFindings'
  | 'recordOnSiteMeasure'
  | 'confirmOnSiteMeasure'
  | 'recordDeskCheck'
  | 'concludeVerification'
> = {
  scheduleVisit: {
    decide: (steps, input) => {
      refuseTied(steps.state, input.inspector, 'inspector');
      steps.emit('visitScheduled', {
        visitId: steps.nextId('v'),
        inspectorId: input.inspector.personId,
        plannedDate: input.plannedDate,
        ...(input.instructions ? { instructions: input.instructions } : {}),
      });
      steps.enter('verification');
    },
  },
  reassignVisit: {
    guard: state => firstOf([openVisits(state).length === 0, 'noOpenVisit']),
    decide: (steps, input) => {
      refuseTied(steps.state, input.inspector, 'inspector');
      const visit = openVisit(steps.state, input.visit);
      steps.emit('visitReassigned', {
        visitId: visit.visitId,
        inspectorId: input.inspector.personId,
        ...withReason(input),
      });
    },
  },
  cancelVisit: {
    guard: state => firstOf([openVisits(state).length === 0, 'noOpenVisit']),
    decide: (steps, input) => {
      const visit = openVisit(steps.state, input.visit);
      steps.emit('visitCancelled', { visitId: visit.visitId, reason: input.reason });
      steps.enter(steps.state.stage);
    },
  },
  startVisit: {
    guard: (state, actor) => {
      const mine = openVisits(state).filter(v => v.inspectorId === actor.personId);
      return firstOf(
        [openVisits(state).length === 0, 'noOpenVisit'],
        [mine.length === 0, 'notTheInspector'],
        [!mine.some(v => v.state === 'scheduled'), 'visitStarted'],
      );
    },
    decide: (steps, input, actor) => {
      const visit = ownVisit(openVisit(steps.state, input.visit), actor);
      if (visit.state === 'started') throw new Refused('visitStarted', 'visit');
      steps.emit('visitStarted', { visitId: visit.visitId });
    },
  },
  submitFindings: {
    guard: (state, actor) => {
      const mine = state.visits.filter(v => v.inspectorId === actor.personId);
      return firstOf(
        [state.visits.length === 0, 'noOpenVisit'],
        [mine.length === 0, 'notTheInspector'],
        [mine.every(isReported), 'visitReported'],
      );
    },
    decide: (steps, input, actor) => {
      const { state } = steps;
      const visit = ownVisit(
        known(state.visits, v => v.visitId === input.visit, 'visit'),
        actor,
      );
      if (isReported(visit)) throw new Refused('visitReported', 'visit');
      if (input.establishment && actor.tiedTo.includes(input.establishment)) {
        throw new Refused('actorTied', 'establishment');
      }
      const other =
        input.establishment && state.establishmentId && input.establishment !== state.establishmentId;
      if (other) throw new Refused('anotherEstablishment', 'establishment');
      const found = {
        visitId: visit.visitId,
        verdict: input.verdict,
        findings: input.findings,
        establishmentId: input.establishment ?? null,
        evidence: input.evidence ?? [],
        ...(input.noEvidenceReason ? { noEvidenceReason: input.noEvidenceReason } : {}),
      };
      const inTime = state.stage === 'verification' || state.stage === 'awaiting_citizen';
      if (visit.state === 'cancelled' || !inTime) return steps.emit('lateFindingsReceived', found);
      if (found.evidence.length === 0 && !input.noEvidenceReason) {
        throw new Refused('evidenceOrReason', 'evidence');
      }
      steps.emit('findingsSubmitted', found);
      const last = openVisits(steps.state).length === 0;
      steps.enter(last && input.verdict !== 'no_access' ? 'presentation' : steps.state.stage);
    },
  },
  recordOnSiteMeasure: {
    guard: (state, actor) =>
      firstOf(
        [openVisits(state).length === 0, 'noOpenVisit'],
        [
          !state.visits.some(v => v.state === 'started' && v.inspectorId === actor.personId),
          'visitNotStarted',
        ],
      ),
    decide: (steps, input, actor) => {
      const visit = ownVisit(openVisit(steps.state, input.visit), actor);
      if (visit.state !== 'started') throw new Refused('visitNotStarted', 'visit');
      steps.emit('onSiteMeasureRecorded', {
        onSiteMeasureId: steps.nextId('m'),
        visitId: visit.visitId,
        measureType: input.measureType,
        text: input.text,
        evidence: input.evidence ?? [],
      });
    },
  },
  confirmOnSiteMeasure: {
    guard: (state, actor) => {
      const waiting = state.onSiteMeasures.filter(m => m.confirmed === null);
      return firstOf(
        [waiting.length === 0, 'noOnSiteMeasure'],
        [waiting.every(m => m.recordedBy === actor.personId), 'samePerson'],
      );
    },
    decide: (steps, input, actor) => {
      const measure = known(
        steps.state.onSiteMeasures,
        m => m.onSiteMeasureId === input.onSiteMeasure,
        'onSiteMeasure',
      );
      if (measure.confirmed !== null) throw new Refused('noOnSiteMeasure', 'onSiteMeasure');
      if (measure.recordedBy === actor.personId) throw new Refused('samePerson', 'onSiteMeasure');
      steps.emit('onSiteMeasureConfirmed', {
        onSiteMeasureId: measure.onSiteMeasureId,
        confirmed: input.confirmed,
        ...withNote(input),
      });
    },
  },
  recordDeskCheck: {
    guard: state => firstOf([openVisits(state).length > 0, 'visitOpen']),
    decide: (steps, input) => {
      steps.emit('deskCheckRecorded', {
        verdict: input.verdict,
        text: input.text,
        evidence: input.evidence ?? [],
      });
      steps.enter('presentation');
    },
  },
  concludeVerification: {
    decide: (steps, input) => {
      steps.emit('verificationConcluded', { reason: input.reason });
      steps.cancelOpenVisits();
      steps.enter('presentation');
    },
  },
};

const isReported = (visit: Visit) => visit.findings !== null || visit.late;

function openVisit(state: CaseState, visitId: string): Visit {
  const visit = known(state.visits, v => v.visitId === visitId, 'visit');
  if (visit.state !== 'scheduled' && visit.state !== 'started') throw new Refused('noOpenVisit', 'visit');
  return visit;
}

function ownVisit(visit: Visit, actor: Actor): Visit {
  if (visit.inspectorId !== actor.personId) throw new Refused('notTheInspector', 'visit');
  return visit;
}

export function refuseTied(state: CaseState, person: PersonRef, field: string): void {
  if (state.establishmentId && person.tiedTo.includes(state.establishmentId))
    throw new Refused('personTied', field);
  if (person.isReporter) throw new Refused('personIsReporter', field);
}
