import { minuteOf } from '../time/cairo';
import type { CaseState, Referral, Remedy } from './case';
import type { CaseEvent } from './events';
import type { KindEventData } from './kindEvents';
import type { Change, ReducersFor } from './reducer';

function referral(state: CaseState, referralId: string, change: (r: Referral) => Partial<Referral>): Change {
  return {
    referrals: state.referrals.map(r => (r.referralId === referralId ? { ...r, ...change(r) } : r)),
  };
}
function remedy(state: CaseState, remedyId: string, change: (r: Remedy) => Partial<Remedy>): Change {
  return { remedies: state.remedies.map(r => (r.remedyId === remedyId ? { ...r, ...change(r) } : r)) };
}
const recorded = ({ actor }: CaseEvent) =>
  ({
    state: 'recorded',
    recordedBy: actor?.personId ?? null,
    recordedUnit: actor?.unitId ?? null,
  }) as const;
const checked = (done: boolean) => (r: Remedy) =>
  done
    ? ({ state: 'done' } as const)
    : ({ state: 'open', failures: r.failures + 1, delivery: null } as const);

/** What the events of referrals, remedies and deliveries, and those of single kinds, mean for the case. */
export const PART_REDUCERS: ReducersFor<
  | 'referralOpened'
  | 'referralPartlyAnswered'
  | 'referralAnswered'
  | 'lateReferralAnswerReceived'
  | 'referralRecalled'
  | 'remedyOpened'
  | 'remedyRecorded'
  | 'remedyChecked'
  | 'remedyFailed'
  | 'remedyCancelled'
  | keyof KindEventData
> = {
  referralOpened: (s, d, e) => ({
    referrals: [
      ...s.referrals,
      { ...d, state: 'open', openedAt: minuteOf(e.at), chased: 0, partialAnswers: [] },
    ],
    question: d.source.from === 'emergency' ? s.question : null,
  }),
  referralPartlyAnswered: (s, d, e) =>
    referral(s, d.referralId, r => ({ partialAnswers: [...r.partialAnswers, { at: e.at, text: d.text }] })),
  referralAnswered: (s, d) => referral(s, d.referralId, () => ({ state: 'answered' })),
  lateReferralAnswerReceived: (s, d) => referral(s, d.referralId, () => ({ state: 'answered' })),
  referralRecalled: (s, d) => referral(s, d.referralId, () => ({ state: 'recalled' })),
  remedyOpened: (s, d) => ({
    remedies: [
      ...s.remedies,
      { ...d, state: 'open', recordedBy: null, recordedUnit: null, failures: 0, delivery: null },
    ],
  }),
  remedyRecorded: (s, d, e) => remedy(s, d.remedyId, () => recorded(e)),
  remedyChecked: (s, d) => remedy(s, d.remedyId, checked(d.result === 'done')),
  remedyFailed: (s, d) => remedy(s, d.remedyId, () => ({ state: 'failed' })),
  remedyCancelled: (s, d) => remedy(s, d.remedyId, () => ({ state: 'cancelled' })),
  beneficiaryNamed: (_s, d) => ({ beneficiary: d }),
  deliveryPlanned: (s, { remedyId, courierId, plannedDate }) =>
    remedy(s, remedyId, () => ({ delivery: { courierId, plannedDate } })),
  deliveryRecorded: (s, d, e) => remedy(s, d.remedyId, () => recorded(e)),
  deliveryConfirmed: (s, d) => remedy(s, d.remedyId, checked(d.result === 'received')),
  rumourVerdictGiven: (_s, d) => ({ rumour: { verdict: d.verdict, answer: null, reach: null } }),
  rumourAnswerPublished: (s, { text, publishedOn }) => ({
    rumour: s.rumour && { ...s.rumour, answer: { text, publishedOn }, reach: null },
  }),
  rumourReachMeasured: (s, d) => ({ rumour: s.rumour && { ...s.rumour, reach: d.reach } }),
  fraudDocumented: (s, { source, capturedOn, evidence }) => ({
    fraudEvidence: [...s.fraudEvidence, { source, capturedOn, evidence }],
  }),
};
