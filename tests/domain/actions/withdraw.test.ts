import {
  classified,
  directReview,
  inVerification,
  penalised,
  propose,
  proposeClosure,
  raiseQuestion,
  reach,
  repair,
  schedule,
  visited,
  who,
} from '../../support/domainStages';
import { type Story, words } from '../../support/domainStory';

const reason = words('تم الصلح');
const question = words('ما اسم المخبز؟');
const withdraw = (story: Story) => story.does(who.citizen, 'withdraw', { reason });
const reopen = (story: Story) => story.does(who.caseworker, 'reopen', { reason });

describe('withdraw', () => {
  it('closes what concerns nobody else', () => {
    expect(withdraw(classified()).state).toMatchObject({
      stage: 'closed',
      outcome: 'withdrawn',
      closedBy: 'withdrawn',
      detached: false,
    });
  });

  it('cancels the open visits', () => {
    const story = inVerification();
    schedule(story);
    expect(withdraw(story).state.visits).toMatchObject([{ state: 'cancelled' }]);
  });

  it('takes back the proposal that was before somebody', () => {
    const story = withdraw(proposeClosure(visited('unsubstantiated')));
    expect(story.state.proposals).toMatchObject([{ state: 'void' }]);
    const again = propose(reopen(story), repair);
    expect(again.state.proposals).toMatchObject([{ state: 'void' }, { state: 'pending' }]);
  });

  it('takes back the question that was before the minister', () => {
    const story = withdraw(raiseQuestion(classified()));
    expect(story.state.question).toBeNull();
    expect(propose(reopen(story), repair).may(who.minister, 'answerQuestion')).toBe(false);
  });

  it('cannot be disputed', () => {
    const story = withdraw(classified());
    expect(story.refusal(who.citizen, 'dispute', { text: reason })).toBe('closedForGood');
  });
});

describe('withdraw from a case that concerns more than the reporter', () => {
  it.each([
    ['an established violation', visited, 'presentation'],
    ['a penalty', penalised, 'citizen_contact'],
    ['a return to the minister', () => directReview(classified()), 'verification'],
    [
      'public interest',
      () => classified().does(who.monitor, 'markPublicInterest', { reason: words('عشرات الشكاوى') }),
      'triage',
    ],
  ] as const)('with %s detaches the reporter, and the case goes on', (_name, begin, stage) => {
    expect(withdraw(begin()).state).toMatchObject({ stage, detached: true, closedBy: null });
  });

  it('leads on from waiting for the citizen', () => {
    const story = visited().does(who.caseworker, 'requestInfo', { question });
    expect(withdraw(story).state).toMatchObject({ stage: 'presentation', formerStage: null });
  });

  it('closes what only waited for the confirmation', () => {
    expect(withdraw(reach(penalised())).state).toMatchObject({
      stage: 'closed',
      closedBy: 'no_contact_given',
      outcome: 'penalised',
    });
  });

  it('leaves nobody to ask, to reach or to hear', () => {
    const story = withdraw(visited());
    expect(story.refusal(who.caseworker, 'requestInfo', { question })).toBe('alreadyWithdrawn');
    expect(story.refusal(who.citizen, 'attachEvidence', { evidence: [] })).toBe('alreadyWithdrawn');
    const contact = withdraw(penalised());
    const input = { means: 'visit', result: 'reached' } as const;
    expect(contact.refusal(who.caseworker, 'recordContact', input)).toBe('alreadyWithdrawn');
    contact.does(who.caseworker, 'recordContact', { means: 'call', result: 'no_contact_given' });
    expect(contact.state).toMatchObject({ stage: 'closed', closedBy: 'no_contact_given' });
  });
});
