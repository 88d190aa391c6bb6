import { availableActions } from '../../../workflows/domain/case/availableActions';
import { formerPlace } from '../../../workflows/domain/case/delegation';
import type { Actor, Measure } from '../../../workflows/domain/case/values';
import { GROCER, member, personRef } from '../../support/domainOffice';
import {
  afterGrace,
  beforeMinister,
  breadQuality,
  closure,
  fine,
  proposalOf,
  propose,
  raiseQuestion,
  repair,
  review,
  signed,
  visited,
  who,
} from '../../support/domainStages';
import { type Story, words } from '../../support/domainStory';

/** نائب الوزير: what the directorate may not decide; warning, report and fine up to 12,000 pounds a decision. */
const deputy = member('minister', 'adel');
const wideDelegate = member('minister', 'samia');
const acting = member('minister', 'magda');
const actingAsLegal = member('legal', 'magda');
const note = words('يعرض على نائب الوزير');
const heavyFine: Measure = { ...fine, amountPiastres: 1_400_000 };

const approval = signed;

function handOver(story: Story, delegate = deputy): Story {
  return story.does(who.minister, 'delegate', { ...approval(story), delegate: personRef(delegate), note });
}

describe('a delegate of the minister', () => {
  it('approves within the delegation, and the decision is marked as taken in the place of the minister', () => {
    const story = beforeMinister(fine);
    afterGrace(story.does(deputy, 'approve', approval(story)));
    expect(story.state).toMatchObject({ stage: 'penalty', penalties: [{ penaltyType: 'fine' }] });
    expect(story.all('approved').at(-1)?.actor).toEqual({
      role: 'minister',
      personId: 'adel',
      unitId: 'ministry',
      onBehalf: { kind: 'delegate', delegationId: 'd-deputy' },
    });
  });

  it.each([
    ['a type that was not delegated', [closure]],
    ['more money', [heavyFine]],
    ['more money in parts', [fine, { ...fine, amountPiastres: 300_000 }]],
  ] as const)('is refused %s, in whatever way', (_name, measures) => {
    const story = lawful(...measures);
    for (const action of ['approve', 'returnWithNote', 'orderRevisit'] as const) {
      expect(story.refusal(deputy, action, { ...approval(story), note })).toBe('beyondDelegation');
    }
    const lighter = { ...approval(story), measures: [{ ...fine, amountPiastres: 100_000 }] };
    expect(story.refusal(deputy, 'amend', lighter)).toBe('beyondDelegation');
  });

  it('amends within the delegation only, also where the law permits more', () => {
    const story = beforeMinister(fine);
    const amend = (amountPiastres: number) => ({
      ...approval(story),
      measures: [{ ...fine, amountPiastres }],
    });
    expect(story.refusal(deputy, 'amend', amend(1_400_000))).toBe('measuresBeyondDelegation');
    expect(afterGrace(story.does(deputy, 'amend', amend(1_200_000))).state.stage).toBe('penalty');
  });

  it('leaves to the minister what the directorate may decide too, unless the delegation says otherwise', () => {
    const story = review(propose(visited('substantiated', breadQuality), fine));
    expect(story.refusal(deputy, 'approve', approval(story))).toBe('beyondDelegation');
    expect(story.may(wideDelegate, 'approve')).toBe(true);
  });

  it('withdraws their own decision in time, and no other delegate does', () => {
    const story = decidedBy(deputy);
    expect(story.refusal(wideDelegate, 'withdrawDecision', {})).toBe('notWhoDecided');
    story.does(deputy, 'withdrawDecision', {});
    expect(story.may(who.minister, 'approve')).toBe(true);
  });

  it('is overruled in time by the minister, and by whoever acts in the whole of that place', () => {
    for (const superior of [who.minister, acting]) {
      const story = decidedBy(deputy).does(superior, 'withdrawDecision', {});
      expect(story.state).toMatchObject({ pendingDecision: null, proposals: [{ state: 'pending' }] });
    }
    expect(decidedBy(who.minister).refusal(acting, 'withdrawDecision', {})).toBe('notWhoDecided');
  });

  it('whose delegation ended meanwhile withdraws what they decided under it, and does nothing else', () => {
    const story = decidedBy(deputy);
    const { pendingDecision } = story.state;
    const former: Actor = { ...deputy, ...(pendingDecision && formerPlace(pendingDecision)) };
    expect(availableActions(story.state, former)).toEqual(['withdrawDecision']);
    story.does(former, 'withdrawDecision', {});
    expect(story.all('decisionWithdrawn').at(-1)?.actor?.onBehalf).toEqual({
      kind: 'delegate',
      delegationId: 'd-deputy',
    });
    expect(story.refusal(former, 'approve', approval(story))).toBe('notDelegated');
  });

  it('neither directs, assigns, answers nor hands on', () => {
    const question = raiseQuestion(visited());
    for (const action of ['directReview', 'assignToLeader', 'answerQuestion', 'refer'] as const)
      expect(question.may(deputy, action)).toBe(false);
    const text = words('وجه بالرأي');
    expect(question.refusal(deputy, 'answerQuestion', { text })).toBe('notDelegated');
    const story = beforeMinister(fine);
    expect(story.refusal(deputy, 'delegate', { ...approval(story), delegate: personRef(wideDelegate) })).toBe(
      'notDelegated',
    );
  });

  it('is neither the proposer nor tied to the establishment', () => {
    const input = { recommendation: 'measures', measures: [repair], grounds: note } as const;
    const own = visited().does(member('caseworker', 'samia'), 'propose', input);
    expect(own.refusal(wideDelegate, 'approve', approval(own))).toBe('samePerson');
    const tied = { ...deputy, tiedTo: [beforeMinister(fine).state.establishmentId ?? ''] };
    const story = beforeMinister(fine);
    expect(story.refusal(tied, 'approve', approval(story))).toBe('actorTied');
    expect(story.may({ ...deputy, tiedTo: [GROCER] }, 'approve')).toBe(true);
  });

  function decidedBy(decider: Actor): Story {
    const story = beforeMinister(fine);
    return story.does(decider, 'approve', approval(story));
  }

  function lawful(...measures: readonly Measure[]): Story {
    const story = propose(visited(), ...measures);
    const permitted = [{ penaltyType: 'fine' }, { penaltyType: 'closure' }] as const;
    const input = { proposal: proposalOf(story), opinion: 'stands', text: note, permitted } as const;
    return story.does(who.legal, 'reviewLegally', input);
  }
});

describe('delegate', () => {
  it('puts one case before a delegate, who then decides what lay before the minister', () => {
    const story = beforeMinister(closure);
    const { stage, clock } = story.state;
    handOver(story);
    expect(story.state).toMatchObject({ stage, owner: 'minister', delegatedTo: 'adel' });
    expect(story.state.clock?.budget).toBe(clock?.budget);
    const decided = afterGrace(story.does(deputy, 'approve', approval(story)));
    expect(decided.state.penalties).toMatchObject([{ days: 7 }]);
    expect(story.state.delegatedTo).toBe(null);
  });

  it('reaches as far as what was put there, and for no one else', () => {
    const story = handOver(beforeMinister(fine, closure));
    const revocation = [{ kind: 'penalty', penaltyType: 'licence_revocation' }] as const;
    expect(story.refusal(deputy, 'amend', { ...approval(story), measures: revocation })).toBe(
      'measuresBeyondDelegation',
    );
    const other = handOver(beforeMinister(fine), wideDelegate);
    expect(other.may(deputy, 'approve')).toBe(true);
    expect(handOver(beforeMinister(closure), wideDelegate).may(deputy, 'approve')).toBe(false);
  });

  it('leaves the case with the minister as well', () => {
    expect(handOver(beforeMinister(closure)).may(who.minister, 'approve')).toBe(true);
  });

  it('is refused for whoever proposed or reviewed, or is tied to the establishment', () => {
    const reviewed = review(propose(visited(), fine), actingAsLegal);
    const put = (delegate: typeof deputy) => ({
      ...approval(reviewed),
      delegate: personRef(delegate),
    });
    expect(reviewed.refusal(who.minister, 'delegate', put(acting))).toBe('delegateHadAHand');
    const tied = { ...deputy, tiedTo: [reviewed.state.establishmentId ?? ''] };
    expect(reviewed.refusal(who.minister, 'delegate', put(tied))).toBe('personTied');
  });

  it('is over when the case leaves the minister', () => {
    const story = handOver(beforeMinister(closure));
    story.does(who.minister, 'returnWithNote', { ...approval(story), note });
    expect(story.state.delegatedTo).toBe(null);
  });
});

describe('an acting minister', () => {
  it('decides whatever the minister decides, marked, and hands nothing on', () => {
    const story = beforeMinister(fine, closure);
    expect(story.may(acting, 'delegate')).toBe(false);
    expect(story.may(acting, 'directReview')).toBe(true);
    story.does(acting, 'approve', approval(story));
    expect(story.all('approved').at(-1)?.actor?.onBehalf?.kind).toBe('acting');
  });

  it('is not the legal reviewer of what they approve', () => {
    const story = review(propose(visited(), fine), actingAsLegal);
    expect(story.refusal(acting, 'approve', approval(story))).toBe('samePerson');
  });
});
