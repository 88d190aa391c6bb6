import type { CaseState } from './case';
import { obligationMet, obligationOpened } from './obligationChanges';
import { type Objection, openObjection, type Penalty } from './penalties';
import type { Change, ReducersFor } from './reducer';

/** What the events of penalties mean for the case. */
export const PENALTY_REDUCERS: ReducersFor<
  | 'penaltyDecided'
  | 'penaltyIssued'
  | 'noticeServed'
  | 'objectionFiled'
  | 'objectionRecommended'
  | 'objectionDecided'
  | 'objectionElapsed'
  | 'penaltyEnforced'
  | 'penaltyRevoked'
  | 'outcomeRevised'
  | 'secondMessageDue'
  | 'secondMessageRecorded'
> = {
  penaltyDecided: (s, d, e) => ({
    penalties: [
      ...s.penalties,
      {
        ...d,
        decidedAt: e.at,
        state: 'decided',
        orderNumber: null,
        servedOn: null,
        enforced: false,
        objectionElapsed: false,
        objection: null,
      },
    ],
  }),
  penaltyIssued: (s, d) => penalty(s, d.penaltyId, () => ({ state: 'issued', orderNumber: d.orderNumber })),
  noticeServed: (s, d) => penalty(s, d.penaltyId, () => ({ state: 'served', servedOn: d.servedOn })),
  objectionFiled: (s, d, e) => ({
    ...penalty(s, d.penaltyId, () => ({
      state: 'objected',
      objection: {
        filedAt: e.at,
        filedBy: e.actor?.personId ?? '',
        text: d.text,
        evidence: d.evidence,
        obligationId: d.obligationId,
        recommendation: null,
        recommendationText: null,
        recommendedBy: null,
        decision: null,
        decisionText: null,
        decidedBy: null,
      },
    })),
    ...obligationOpened(s, 'objection_recommendation', d),
  }),
  objectionRecommended: (s, d, e) => {
    const recommended = objection(s, d.penaltyId, {
      obligationId: d.obligationId,
      recommendation: d.recommendation,
      recommendationText: d.text,
      recommendedBy: e.actor?.personId ?? '',
    });
    const settled = { ...s, ...settledFor(s, d.penaltyId) };
    return { ...recommended, ...obligationOpened(settled, 'objection_decision', d) };
  },
  objectionDecided: (s, d, e) => {
    const { decision, reason: decisionText } = d;
    const decided = {
      ...s,
      ...objection(s, d.penaltyId, { decision, decisionText, decidedBy: e.actor?.personId ?? '' }),
    };
    const upheld = penalty(decided, d.penaltyId, p => ({ state: p.enforced ? 'enforced' : 'upheld' }));
    // A penalty that is to be revoked stays objected to until it is: the next event.
    return {
      penalties: decided.penalties,
      ...(decision === 'uphold' ? upheld : {}),
      ...settledFor(s, d.penaltyId),
    };
  },
  objectionElapsed: (s, d) => penalty(s, d.penaltyId, () => ({ objectionElapsed: true })),
  penaltyEnforced: (s, d) =>
    penalty(s, d.penaltyId, p => ({ enforced: true, state: p.state === 'objected' ? p.state : 'enforced' })),
  penaltyRevoked: (s, d) => ({
    ...penalty(s, d.penaltyId, () => ({ state: 'revoked' })),
    ...settledFor(s, d.penaltyId),
  }),
  outcomeRevised: (s, d) => (s.outcome === null ? { formerOutcome: d.outcome } : { outcome: d.outcome }),
  secondMessageDue: (s, d) => ({ secondMessages: [], ...obligationOpened(s, 'tell_reporter', d) }),
  secondMessageRecorded: (s, d, e) => ({
    secondMessages: [
      ...s.secondMessages,
      { at: e.at, means: d.means, result: d.result, byId: e.actor?.personId ?? '' },
    ],
  }),
};

function penalty(state: CaseState, penaltyId: string, change: (p: Penalty) => Partial<Penalty>): Change {
  return {
    penalties: state.penalties.map(p => (p.penaltyId === penaltyId ? { ...p, ...change(p) } : p)),
  };
}

function objection(state: CaseState, penaltyId: string, change: Partial<Objection>) {
  return {
    penalties: state.penalties.map(p =>
      p.penaltyId === penaltyId && p.objection ? { ...p, objection: { ...p.objection, ...change } } : p,
    ),
  };
}

/** What was awaited for an undecided objection no longer is. */
function settledFor(state: CaseState, penaltyId: string): Change {
  const found = state.penalties.find(p => p.penaltyId === penaltyId);
  const undecided = found && openObjection(found);
  return undecided ? obligationMet(state, undecided.obligationId) : {};
}
