import { deadlines } from '../../../workflows/domain/case/deadlines';
import { isOver } from '../../../workflows/domain/case/questions';
import {
  approve,
  classified,
  directReview,
  penalised,
  proposeClosure,
  reach,
  visited,
  who,
} from '../../support/domainStages';
import { type Story, words } from '../../support/domainStory';

const text = words('تم الرد على الشاكي');
const reason = words('وردت مستندات جديدة');
const YEARS_LATER = '2028-01-01T00:00Z';

const answered = () => classified().does(who.caseworker, 'answer', { text, outcome: 'answered' });

describe('confirmation', () => {
  it('is over after 72 hours of silence, which closes the case', () => {
    const story = reach(answered().at('2026-11-23T07:00Z')).until('2026-11-26T06:59Z');
    expect(story.state.stage).toBe('confirmation');
    story.until('2026-11-26T07:00Z');
    expect(story.times('confirmationElapsed')).toEqual(['confirmationElapsed 2026-11-26T07:00']);
    expect(story.state).toMatchObject({
      stage: 'closed',
      closedBy: 'silent_after_answer',
      outcome: 'answered',
    });
  });
});

describe('a citizen who does not answer the telephone', () => {
  function triedAt(...instants: readonly string[]): Story {
    const story = answered();
    for (const instant of instants)
      story.at(instant).does(who.clerk, 'recordContact', { means: 'call', result: 'no_answer' });
    return story;
  }

  it('is not reachable after three attempts on three days of Cairo', () => {
    const story = triedAt('2026-11-22T21:59Z', '2026-11-22T22:00Z', '2026-11-23T22:00Z');
    expect(story.state).toMatchObject({ stage: 'closed', closedBy: 'not_reachable', outcome: 'answered' });
    expect(story.last('contactExhausted')).toEqual({ attempts: 3 });
  });

  it('is tried again after three attempts on one day, though they are two days in UTC', () => {
    const story = triedAt('2026-11-22T22:00Z', '2026-11-23T10:00Z', '2026-11-23T21:59Z');
    expect(story.state).toMatchObject({ stage: 'citizen_contact', closedBy: null });
  });

  it('is tried on three days, however often on the first two', () => {
    const often = ['2026-11-23T08:00Z', '2026-11-23T09:00Z', '2026-11-24T08:00Z', '2026-11-24T09:00Z'];
    expect(triedAt(...often).state.stage).toBe('citizen_contact');
    expect(triedAt(...often, '2026-11-25T08:00Z').last('contactExhausted')).toEqual({ attempts: 5 });
  });

  it('can be reached at the third attempt', () => {
    const story = triedAt('2026-11-22T08:00Z', '2026-11-23T08:00Z').at('2026-11-24T08:00Z');
    expect(reach(story).state.stage).toBe('confirmation');
  });
});

describe('a referral', () => {
  const dueDate = '2026-12-02';
  const referred = () =>
    classified()
      .at('2026-11-22T22:00Z')
      .does(who.caseworker, 'refer', { body: 'food_safety_authority', question: text, dueDate });
  const answerOf = (story: Story) => {
    const { referralId } = story.last('referralOpened');
    return story.hears({
      type: 'referralAnswer',
      partial: false,
      inboxId: 'inbox-7',
      referralId,
      text,
      evidence: [],
    });
  };

  it('is chased at 50, 80 and 100 % of the time to the end of its day in Cairo', () => {
    const story = referred().until(YEARS_LATER);
    expect(story.times('referralChased')).toEqual([
      'referralChased 2026-11-27T22:00',
      'referralChased 2026-11-30T22:00',
      'referralChased 2026-12-02T22:00',
    ]);
    expect(story.all('referralChased').map(event => event.data.percent)).toEqual([50, 80, 100]);
  });

  it('is not chased once it was answered', () => {
    const story = answerOf(referred().until('2026-11-29T00:00Z')).until(YEARS_LATER);
    expect(story.all('referralChased')).toHaveLength(1);
  });

  it('has no clock of the unit', () => {
    expect(referred().until(YEARS_LATER).times('deadlineReminded')).toEqual([]);
  });
});

describe('an obligation to return to the minister', () => {
  it('is overdue once, at the end of its day in Cairo', () => {
    const story = directReview(classified()).until(YEARS_LATER);
    expect(story.times('obligationOverdue')).toEqual(['obligationOverdue 2026-12-01T22:00']);
    expect(story.state.obligations).toMatchObject([{ met: false, overdue: true }]);
  });

  it('is never overdue once it was met', () => {
    const story = directReview(classified());
    proposeClosure(story.does(who.caseworker, 'concludeVerification', { reason }));
    expect(story.state.stage).toBe('minister_decision');
    expect(story.until(YEARS_LATER).times('obligationOverdue')).toEqual([]);
  });
});

describe('a closed case', () => {
  const closed = (story: Story, at = '2026-11-23T07:00Z') =>
    reach(story).at(at).does(who.citizen, 'confirm', {});

  it('can be disputed and reopened for 15 days, and never after', () => {
    const story = closed(answered()).until('2026-12-08T06:59Z');
    expect(story.times('caseClosed', 'reopenElapsed')).toEqual(['caseClosed 2026-11-23T07:00']);
    expect(story.refusal(who.citizen, 'dispute', { text })).toBeNull();
    expect(story.refusal(who.caseworker, 'reopen', { reason })).toBeNull();
    expect(isOver(story.state)).toBe(false);
    story.until('2026-12-08T07:00Z');
    expect(story.times('reopenElapsed')).toEqual(['reopenElapsed 2026-12-08T07:00']);
    expect(story.refusal(who.citizen, 'dispute', { text })).toBe('closedForGood');
    expect(story.refusal(who.caseworker, 'reopen', { reason })).toBe('closedForGood');
    expect(isOver(story.state)).toBe(true);
  });

  it('has its 15 days anew after a dispute', () => {
    const story = closed(answered()).until('2026-12-01T07:00Z').does(who.citizen, 'dispute', { text });
    story.does(who.colleague, 'answer', { text, outcome: 'answered' });
    closed(story, '2026-12-03T07:00Z').until(YEARS_LATER);
    expect(story.times('reopenElapsed')).toEqual(['reopenElapsed 2026-12-18T07:00']);
  });

  it('with a penalty that was served is over only when that is enforced', () => {
    const story = closed(penalised()).until(YEARS_LATER);
    expect(story.refusal(who.citizen, 'dispute', { text })).toBe('closedForGood');
    expect(isOver(story.state)).toBe(false);
    const { penaltyId: penalty = '' } = story.state.penalties[0] ?? {};
    story.does(who.executor, 'enforce', { penalty });
    expect(isOver(story.state)).toBe(true);
    expect(story.refusal(who.caseworker, 'addNote', { text })).toBe('closedForGood');
    expect(deadlines(story.state)).toEqual([]);
  });

  it('has no stay that goes on', () => {
    const story = closed(approve(proposeClosure(visited('unsubstantiated'))));
    const until = story.state.stays.at(-1)?.until;
    expect(story.until(YEARS_LATER).state.stays.at(-1)?.until).toBe(until);
    expect(story.state.clock).toBeNull();
  });
});
