import { isUndocumentedFraud } from '../kinds';
import { awaitedReferrals, isSubstantiated, mustReturnToMinister } from '../questions';
import { Refused } from '../steps';
import { firstOf, known, type RulesFor } from './rule';

export const REFERRAL: RulesFor<'refer' | 'recordReferralAnswer' | 'recallReferral'> = {
  refer: {
    guard: state =>
      firstOf(
        [!state.category && state.stage === 'triage', 'notClassified'],
        [isUndocumentedFraud(state), 'fraudNotDocumented'],
      ),
    decide: (steps, input) => {
      steps.voidPendingProposal();
      steps.emit('referralOpened', {
        referralId: steps.nextId('f'),
        body: input.body,
        question: input.question,
        dueDate: input.dueDate,
        dueMinute: null,
        source: { from: 'triage' },
      });
      steps.enter('referred');
    },
  },
  recordReferralAnswer: {
    guard: state => firstOf([!state.referrals.some(r => r.state !== 'answered'), 'noOpenReferral']),
    decide: (steps, input) => {
      const { state } = steps;
      const referral = known(state.referrals, r => r.referralId === input.referral, 'referral');
      if (referral.state === 'answered') throw new Refused('noOpenReferral', 'referral');
      const answer = { referralId: referral.referralId, text: input.text, evidence: input.evidence ?? [] };
      if (referral.state === 'recalled') return steps.emit('lateReferralAnswerReceived', answer);
      if (input.disposition === 'partial') return steps.emit('referralPartlyAnswered', answer);
      if (referral.source.from === 'emergency')
        return steps.emit('referralAnswered', { ...answer, disposition: 'review' });
      if (input.disposition === 'answered' && state.stage === 'referred' && mustReturnToMinister(state)) {
        throw new Refused('obligationOpen', 'disposition');
      }
      if (input.disposition === 'answered' && referral.source.from !== 'decision') {
        if (isSubstantiated(state)) throw new Refused('findingSubstantiated', 'disposition');
        if (state.ministerMark) throw new Refused('ministerAwaits', 'disposition');
      }
      steps.emit('referralAnswered', { ...answer, disposition: input.disposition });
      if (state.stage !== 'referred') return;
      if (input.disposition === 'review') return steps.enter('presentation');
      if (awaitedReferrals(steps.state).length === 0) steps.enterAfterMeasures('referred_answered');
    },
  },
  recallReferral: {
    guard: state => firstOf([awaitedReferrals(state).length === 0, 'noOpenReferral']),
    decide: (steps, input) => {
      for (const { referralId } of awaitedReferrals(steps.state)) {
        steps.emit('referralRecalled', { referralId, reason: input.reason });
      }
      steps.enter('presentation');
    },
  },
};
