import type { CaseState } from '../case';
import { isSubstantiated, mustReturnToMinister } from '../questions';
import { Refused } from '../steps';
import { firstOf, known, type RulesFor } from './rule';

const openReferrals = (state: CaseState) => state.referrals.filter(r => r.state === 'open');

export const REFERRAL: RulesFor<'refer' | 'recordReferralAnswer' | 'recallReferral'> = {
  refer: {
    guard: state => firstOf([!state.category && state.stage === 'triage', 'notClassified']),
    decide: (steps, input) => {
      steps.voidPendingProposal();
      steps.emit('referralOpened', {
        referralId: steps.nextId('f'),
        body: input.body,
        question: input.question,
        dueDate: input.dueDate,
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
      if (openReferrals(steps.state).length === 0) steps.enterAfterMeasures('referred_answered');
    },
  },
  recallReferral: {
    guard: state => firstOf([openReferrals(state).length === 0, 'noOpenReferral']),
    decide: (steps, input) => {
      for (const { referralId } of openReferrals(steps.state)) {
        steps.emit('referralRecalled', { referralId, reason: input.reason });
      }
      steps.enter('presentation');
    },
  },
};
