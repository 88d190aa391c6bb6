import type { Measure } from '../../../workflows/domain/case/values';
import { personRef } from '../../support/domainOffice';
import {
  afterGrace,
  approve,
  beforeMinister,
  breadQuality,
  closure,
  fine,
  inVerification,
  proposalOf,
  propose,
  proposeClosure,
  raiseQuestion,
  repair,
  report,
  review,
  schedule,
  signed,
  toConsumerAgency,
  visited,
  who,
} from '../../support/domainStages';
import { type Story, words } from '../../support/domainStory';

const note = words('أعيدوا المعاينة نهارًا');

function amend(story: Story, ...measures: readonly Measure[]): Story {
  return afterGrace(story.does(who.minister, 'amend', { ...signed(story), measures }));
}

describe('approve', () => {
  it('opens every measure and stands at the first there is of penalty, remedy, referral', () => {
    const { state } = approve(beforeMinister(toConsumerAgency, repair, fine));
    expect(state).toMatchObject({
      stage: 'penalty',
      penalties: [{ state: 'decided', measure: 2 }],
      remedies: [{ state: 'open', source: { measure: 1 } }],
      referrals: [{ state: 'open', source: { measure: 0 } }],
    });
  });

  it.each([
    ['remedy', [toConsumerAgency, repair]],
    ['referred', [toConsumerAgency]],
  ] as const)('stands at %s when there is nothing before it', (stage, measures) => {
    expect(approve(propose(visited(), ...measures)).state.stage).toBe(stage);
  });

  it('of a closure leads to the citizen with its outcome', () => {
    const { state } = approve(proposeClosure(visited('unsubstantiated')));
    expect(state).toMatchObject({ stage: 'citizen_contact', outcome: 'unfounded' });
  });

  it('is refused for another version than the one that was shown', () => {
    const story = beforeMinister(fine);
    const other = { ...signed(story), proposal: 'p1' };
    expect(story.refusal(who.minister, 'approve', other)).toBe('proposalChanged');
  });

  it('is neither the proposer nor the legal reviewer, whatever their accounts', () => {
    const reviewed = review(propose(visited(), fine), who.fathyLegal);
    expect(reviewed.refusal(who.fathyMinister, 'approve', signed(reviewed))).toBe('samePerson');
    const proposed = visited().does(who.fathyCaseworker, 'propose', {
      recommendation: 'measures',
      measures: [repair],
      grounds: note,
    });
    expect(proposed.refusal(who.fathyMinister, 'approve', signed(proposed))).toBe('samePerson');
  });
});

describe('amend', () => {
  it('within the maxima of the legal opinion takes effect like an approval, as a version of its own', () => {
    const story = amend(beforeMinister(fine), { ...fine, amountPiastres: 1_500_000 }, closure);
    expect(story.state).toMatchObject({
      stage: 'penalty',
      proposals: [{ state: 'amended' }, { state: 'decided', amendedBy: 'minister', proposerId: 'amal' }],
      penalties: [{ amountPiastres: 1_500_000 }, { days: 7 }],
    });
  });

  it.each([
    ['a higher amount', 'fine', 1_500_001],
    ['a type that was not permitted', 'licence_revocation', undefined],
  ] as const)(
    'beyond them, %s, goes to the legal review and comes back',
    (_name, penaltyType, amountPiastres) => {
      const story = amend(beforeMinister(fine), { kind: 'penalty', penaltyType, amountPiastres });
      expect(story.state).toMatchObject({ stage: 'legal_review', penalties: [] });
      expect(story.state.proposals).toMatchObject([{ state: 'amended' }, { state: 'pending', legal: null }]);
      const permitted = [{ penaltyType, ...(amountPiastres ? { maxAmountPiastres: 2_000_000 } : {}) }];
      const input = { proposal: proposalOf(story), opinion: 'stands', text: note, permitted } as const;
      story.does(who.colleagueLegal, 'reviewLegally', input);
      expect(story.state.stage).toBe('minister_decision');
      expect(approve(story).state.penalties).toMatchObject([{ penaltyType }]);
    },
  );

  it('takes no fine without an amount', () => {
    const story = beforeMinister(fine);
    const measures = [{ kind: 'penalty', penaltyType: 'fine' }] as const;
    const input = { ...signed(story), measures };
    expect(story.refusal(who.minister, 'amend', input)).toBe('measureIncomplete');
  });

  it('does not split a fine to get around its maximum', () => {
    expect(amend(beforeMinister(fine), fine, fine).state.stage).toBe('legal_review');
  });

  it('adds no penalty to a proposal that law never saw', () => {
    expect(amend(propose(visited(), repair), fine).state.stage).toBe('legal_review');
  });

  it('is not reviewed in law by whoever amended it', () => {
    const story = beforeMinister(fine);
    const measures = [{ ...fine, amountPiastres: 9_000_000 }];
    story.does(who.fathyMinister, 'amend', { ...signed(story), measures });
    expect(story.may(who.fathyLegal, 'reviewLegally')).toBe(false);
    expect(story.may(who.legal, 'reviewLegally')).toBe(true);
  });
});

describe('returnWithNote and orderRevisit', () => {
  it.each([
    ['returnWithNote', 'presentation'],
    ['orderRevisit', 'verification'],
  ] as const)('%s leads to %s and the proposal is done with', (action, stage) => {
    const story = beforeMinister(fine);
    story.does(who.minister, action, { proposal: proposalOf(story), note });
    expect(story.state).toMatchObject({ stage, proposals: [{ state: 'returned' }] });
  });

  it('with orderRevisit leave no penalty on what earlier visits found', () => {
    const story = orderRevisit(beforeMinister(fine));
    story.does(who.caseworker, 'concludeVerification', { reason: note });
    const input = { recommendation: 'measures', measures: [fine], grounds: note } as const;
    expect(story.refusal(who.caseworker, 'propose', input)).toBe('noSubstantiatedFinding');
    const again = orderRevisit(beforeMinister(fine));
    expect(propose(report(again, schedule(again), 'substantiated'), fine).state.stage).toBe('legal_review');
  });

  it('with orderRevisit count a visit that was already on its way', () => {
    const story = inVerification();
    const visit = schedule(story);
    story.does(who.caseworker, 'refer', { body: 'health', question: note, dueDate: '2026-12-01' });
    story.does(who.caseworker, 'recallReferral', { reason: note });
    orderRevisit(proposeClosure(story));
    expect(propose(report(story, visit, 'substantiated'), fine).state.stage).toBe('legal_review');
  });

  function orderRevisit(story: Story): Story {
    return story.does(who.minister, 'orderRevisit', { proposal: proposalOf(story), note });
  }
});

describe('what the minister touched', () => {
  it.each([
    ['a returned proposal', () => returned('returnWithNote')],
    ['another visit', () => returned('orderRevisit')],
    ['a leader named', () => withLeader(raiseQuestion(visited('substantiated', breadQuality)))],
  ])('with %s goes before the minister again, whatever the category', (_name, touched) => {
    expect(propose(touched(), repair).state.stage).toBe('minister_decision');
  });

  function returned(action: 'returnWithNote' | 'orderRevisit'): Story {
    const story = review(propose(visited('substantiated', breadQuality), fine));
    story.does(who.minister, action, { proposal: proposalOf(story), note });
    if (action === 'returnWithNote') return story;
    return report(story, schedule(story), 'substantiated');
  }

  function withLeader(story: Story): Story {
    const leader = personRef(who.unitHead);
    return answered(story.does(who.minister, 'assignToLeader', { leader, dueDate: '2026-12-01' }));
  }

  const answered = (story: Story) => story.does(who.minister, 'answerQuestion', { text: note });
});
