import type { CaseState, Remedy, Visit } from '../../../workflows/domain/case/case';
import {
  enforcementRefusal,
  isOpenToObjection,
  isRevocable,
  openObjection,
  type Penalty,
} from '../../../workflows/domain/case/penalties';
import type { Action, RemedyState } from '../../../workflows/domain/glossary';

/** Field types that name a part of the case. */
export type PartField = 'visit' | 'penalty' | 'remedy' | 'onSiteMeasure' | 'referral' | 'obligation';

const PENALTIES_FOR: Partial<Record<Action, (penalty: Penalty) => boolean>> = {
  issuePenalty: ({ state }) => state === 'decided',
  serveNotice: ({ state }) => state === 'issued',
  fileObjection: isOpenToObjection,
  recommendOnObjection: penalty => openObjection(penalty)?.recommendation === null,
  decideObjection: penalty => Boolean(openObjection(penalty)?.recommendation),
  enforce: penalty => enforcementRefusal(penalty) === null,
  revoke: isRevocable,
};

const REMEDIES_FOR: Partial<Record<Action, readonly RemedyState[]>> = {
  recordRemedy: ['open'],
  confirmRemedyOnSite: ['recorded'],
  reportCannotRemedy: ['open', 'recorded'],
  planDelivery: ['open'],
  recordDelivery: ['open'],
  confirmDelivery: ['recorded'],
};

/** The parts that an action can be about now, so that nobody is offered one that would be refused. */
export function eligibleParts(
  field: PartField,
  state: CaseState,
  action: Action,
  personId: string,
): string[] {
  switch (field) {
    case 'visit':
      return state.visits.filter(visit => fitsVisit(visit, action, personId)).map(visit => visit.visitId);
    case 'penalty':
      return state.penalties
        .filter(penalty => fitsPenalty(penalty, action))
        .map(penalty => penalty.penaltyId);
    case 'remedy':
      return state.remedies
        .filter(remedy => fitsRemedy(remedy, action, personId))
        .map(remedy => remedy.remedyId);
    case 'onSiteMeasure':
      return state.onSiteMeasures
        .filter(measure => measure.confirmed === null && measure.recordedBy !== personId)
        .map(measure => measure.onSiteMeasureId);
    case 'referral':
      return state.referrals
        .filter(referral => referral.state === 'open')
        .map(referral => referral.referralId);
    case 'obligation':
      return state.obligations
        .filter(
          obligation =>
            obligation.kind === 'leader_answer' &&
            !obligation.met &&
            (action === 'withdrawAssignment' || obligation.leaderId === personId),
        )
        .map(obligation => obligation.obligationId);
  }
}

function fitsVisit(visit: Visit, action: Action, personId: string): boolean {
  const mine = visit.inspectorId === personId;
  switch (action) {
    case 'startVisit':
      return mine && visit.state === 'scheduled';
    case 'submitFindings':
      return mine && visit.findings === null && !visit.late;
    case 'recordOnSiteMeasure':
      return mine && visit.state === 'started';
    default:
      return visit.state === 'scheduled' || visit.state === 'started';
  }
}

function fitsPenalty(penalty: Penalty, action: Action): boolean {
  return PENALTIES_FOR[action]?.(penalty) ?? true;
}

function fitsRemedy(remedy: Remedy, action: Action, personId: string): boolean {
  if (action === 'recordDelivery' && remedy.delivery?.courierId !== personId) return false;
  if (action === 'confirmRemedyOnSite' && remedy.recordedBy === personId) return false;
  return REMEDIES_FOR[action]?.includes(remedy.state) ?? true;
}
