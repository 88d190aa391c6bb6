import {
  approve,
  classified,
  confirmed,
  proposalOf,
  propose,
  raiseQuestion,
  toConsumerAgency,
  visited,
  who,
} from '../../support/domainStages';
import { complaint, type Story, words } from '../../support/domainStory';

const question = words('هل المنتج مسجل لديكم؟');
const text = words('المنتج غير مسجل');
const reason = words('تأخر الرد');
const toFoodSafety = { body: 'food_safety_authority', question, dueDate: '2026-12-01' } as const;

const referred = (story = classified()) => story.does(who.caseworker, 'refer', toFoodSafety);
const referralOf = (story: Story) => story.last('referralOpened').referralId;
const fromOutside = (story: Story, inboxId = 'inbox-7') =>
  story.hears({
    type: 'referralAnswer',
    partial: false,
    inboxId,
    referralId: referralOf(story),
    text,
    evidence: [],
  });

describe('refer', () => {
  it('hands the case to the competent body with a date of its own', () => {
    expect(referred().state).toMatchObject({
      stage: 'referred',
      owner: 'competent_body',
      referrals: [{ body: 'food_safety_authority', dueDate: '2026-12-01', state: 'open' }],
    });
  });

  it('waits in triage for a classification', () => {
    expect(complaint().refusal(who.caseworker, 'refer', toFoodSafety)).toBe('notClassified');
  });

  it('by the minister answers the question', () => {
    const { state } = raiseQuestion(visited()).does(who.minister, 'refer', toFoodSafety);
    expect(state).toMatchObject({ stage: 'referred', question: null });
  });

  it('by the minister voids the proposal', () => {
    const { state } = propose(visited(), toConsumerAgency).does(who.minister, 'refer', toFoodSafety);
    expect(state).toMatchObject({ stage: 'referred', proposals: [{ state: 'void' }] });
  });
});

describe('recordReferralAnswer', () => {
  const answer = (story: Story, disposition: 'review' | 'answered') =>
    story.does(who.body, 'recordReferralAnswer', { referral: referralOf(story), text, disposition });

  it('for review leads to presentation', () => {
    expect(answer(referred(), 'review').state).toMatchObject({
      stage: 'presentation',
      referrals: [{ state: 'answered' }],
    });
  });

  it('as a final answer leads to the citizen', () => {
    expect(answer(referred(), 'answered').state).toMatchObject({
      stage: 'citizen_contact',
      outcome: 'referred_answered',
    });
  });

  it.each([
    ['an established violation', () => referred(visited()), 'findingSubstantiated'],
    [
      'what the minister asked for',
      () => {
        const story = propose(visited('unsubstantiated'), toConsumerAgency);
        story.does(who.minister, 'returnWithNote', { proposal: proposalOf(story), note: question });
        return referred(story);
      },
      'ministerAwaits',
    ],
  ] as const)('as a final answer does not end %s', (_name, begin, refusal) => {
    const story = begin();
    const input = { referral: referralOf(story), text, disposition: 'answered' } as const;
    expect(story.refusal(who.body, 'recordReferralAnswer', input)).toBe(refusal);
    expect(answer(story, 'review').state.stage).toBe('presentation');
  });

  it('waits for every body that was asked', () => {
    const other = { ...toConsumerAgency, body: 'health' } as const;
    const story = approve(propose(visited(), toConsumerAgency, other));
    const [first, second] = story.state.referrals.map(r => r.referralId);
    const final = { text, disposition: 'answered' } as const;
    story.does(who.body, 'recordReferralAnswer', { referral: first ?? '', ...final });
    expect(story.state.stage).toBe('referred');
    story.does(who.body, 'recordReferralAnswer', { referral: second ?? '', ...final });
    expect(story.state.stage).toBe('citizen_contact');
  });

  it('after the referral was recalled becomes evidence', () => {
    const story = referred().does(who.caseworker, 'recallReferral', { reason });
    expect(answer(story, 'answered').state.stage).toBe('presentation');
    expect(story.last('lateReferralAnswerReceived')).toMatchObject({ text });
  });

  it('is taken once for each referral', () => {
    const story = referred(answer(referred(), 'review'));
    const [first] = story.state.referrals;
    const again = { referral: first?.referralId ?? '', text, disposition: 'review' } as const;
    expect(story.refusal(who.body, 'recordReferralAnswer', again)).toBe('noOpenReferral');
  });

  it('is refused when nobody was asked', () => {
    const input = { referral: 'f9', text, disposition: 'review' } as const;
    expect(classified().refusal(who.body, 'recordReferralAnswer', input)).toBe('noOpenReferral');
  });
});

describe('a partial answer', () => {
  const partly = (story: Story, words = text) =>
    story.does(who.body, 'recordReferralAnswer', {
      referral: referralOf(story),
      text: words,
      disposition: 'partial',
    });

  it('is kept, each of several, while the rest is awaited and chased', () => {
    const second = words('التحليل يصدر خلال أسبوع');
    const story = partly(partly(referred()), second).until('2026-11-27T00:00Z');
    expect(story.state).toMatchObject({
      stage: 'referred',
      referrals: [{ state: 'open', chased: 50, partialAnswers: [{ text }, { text: second }] }],
    });
  });

  it('comes by API like any other, and the final one closes the referral', () => {
    const story = referred();
    const partial = {
      type: 'referralAnswer',
      inboxId: 'inbox-6',
      partial: true,
      text,
      evidence: [],
    } as const;
    story.hears({ ...partial, referralId: referralOf(story) });
    expect(story.state).toMatchObject({ stage: 'referred', referrals: [{ state: 'open' }] });
    expect(fromOutside(story).state).toMatchObject({
      stage: 'presentation',
      referrals: [{ state: 'answered', partialAnswers: [{ text }] }],
    });
  });
});

describe('an answer from outside', () => {
  it('leads to presentation', () => {
    expect(fromOutside(referred()).state.stage).toBe('presentation');
  });

  it('counts once, however often it is delivered', () => {
    const story = fromOutside(referred());
    const { seq } = story.state;
    expect(fromOutside(story).state).toMatchObject({ seq, inboxIds: ['inbox-1', 'inbox-7'] });
  });

  it('that comes late, or to a closed case, is kept', () => {
    const recalled = referred().does(who.unitHead, 'recallReferral', { reason });
    expect(fromOutside(recalled).all('lateReferralAnswerReceived')).toHaveLength(1);
    const input = { referral: referralOf(recalled), text, disposition: 'answered' } as const;
    const closed = confirmed(referred().does(who.body, 'recordReferralAnswer', input));
    expect(fromOutside(closed).state.stage).toBe('closed');
  });
});

describe('recallReferral', () => {
  it('takes the case back to presentation', () => {
    expect(referred().does(who.caseworker, 'recallReferral', { reason }).state).toMatchObject({
      stage: 'presentation',
      referrals: [{ state: 'recalled' }],
    });
  });
});
