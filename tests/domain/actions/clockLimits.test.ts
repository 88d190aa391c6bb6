import { dueAt } from '../../../workflows/domain/case/deadlines';
import { isOver } from '../../../workflows/domain/case/questions';
import { breadWeight, classified, directReview, who } from '../../support/domainStages';
import { complaint, type Story, words } from '../../support/domainStory';

const reason = words('بانتظار تقرير المعمل');
const onSunday = () => classified(breadWeight, {}, complaint({}, '2026-11-22T06:00:00.000Z'));
const clockOf = ({ state: { clock } }: Story) => clock;

describe('what one person may decide alone about time', () => {
  it('is two days of extension in a stage, however they are cut', () => {
    const story = onSunday().does(who.caseworker, 'extendDeadline', { days: 2, reason });
    story.does(who.caseworker, 'extendDeadline', { days: 1, reason });
    expect(story.state).toMatchObject({ clock: { extendedDays: 2 }, clockProposal: { days: 1 } });
  });

  it('is three days of pause in a stage, however they are cut', () => {
    const story = onSunday().does(who.caseworker, 'pauseClock', { days: 3, reason });
    story.does(who.caseworker, 'resumeClock', {}).does(who.caseworker, 'pauseClock', { days: 1, reason });
    expect(story.state).toMatchObject({ clock: { pause: null }, clockProposal: { kind: 'pause', days: 1 } });
  });

  it('begins anew in the next stage', () => {
    const story = onSunday().does(who.caseworker, 'extendDeadline', { days: 2, reason });
    story.does(who.caseworker, 'accept', {}).does(who.caseworker, 'extendDeadline', { days: 2, reason });
    expect(story.state.clockProposal).toBeNull();
  });
});

describe('a request that waits for the head of unit', () => {
  const asked = () => onSunday().does(who.caseworker, 'extendDeadline', { days: 10, reason });

  it('is not replaced by another person’s', () => {
    expect(asked().refusal(who.colleague, 'pauseClock', { days: 1, reason })).toBe('clockProposalWaits');
  });

  it('stays while its author pauses the clock meanwhile', () => {
    const story = asked().does(who.caseworker, 'pauseClock', { days: 1, reason });
    story.until('2026-11-24T00:00Z').does(who.unitHead, 'agreeClockChange', {});
    expect(clockOf(story)).toMatchObject({ extendedDays: 10, pausedDays: 1 });
  });

  it('is forgotten when the case goes to another unit', () => {
    const story = asked().does(who.caseworker, 'transferUnit', { unit: 'giza', reason });
    expect(story.state.clockProposal).toBeNull();
  });
});

describe('a pause', () => {
  it('that the head of unit agreed to is ended by who asked for it', () => {
    const story = onSunday().does(who.caseworker, 'pauseClock', { days: 10, reason });
    story.does(who.unitHead, 'agreeClockChange', {}).does(who.caseworker, 'resumeClock', {});
    expect(clockOf(story)?.pause).toBeNull();
  });

  it('is over at its minute, however late that is noticed', () => {
    const story = onSunday().at('2026-11-22T06:00Z').does(who.caseworker, 'pauseClock', { days: 1, reason });
    story.at('2026-11-23T07:00Z').does(who.caseworker, 'resumeClock', {});
    expect(story.state.stays.at(-1)).toMatchObject({ paused: 360, used: 60 });
  });

  it('gives way to the minister’s «مراجعة وعرض»', () => {
    const story = onSunday().does(who.caseworker, 'accept', {});
    directReview(story.does(who.caseworker, 'pauseClock', { days: 3, reason }));
    expect(clockOf(story)).toMatchObject({ mode: 'wall', pause: null });
  });
});

describe('a change of priority', () => {
  it('keeps the extension that was agreed, there and back', () => {
    const story = onSunday().does(who.caseworker, 'extendDeadline', { days: 2, reason });
    story.does(who.unitHead, 'setPriority', { priority: 'urgent', reason });
    expect(clockOf(story)).toMatchObject({ base: 60, budget: 180 });
    story.does(who.unitHead, 'setPriority', { priority: 'normal', reason });
    expect(clockOf(story)).toMatchObject({ base: 360, budget: 1080 });
  });

  it('never uses up what was left', () => {
    const story = onSunday().at('2026-11-22T11:55Z');
    story.does(who.unitHead, 'setPriority', { priority: 'urgent', reason });
    expect(dueAt(story.state)).toBe('2026-11-22T11:56:00.000Z');
  });
});

describe('a case that is closed', () => {
  it('recalls what it had asked another body, and is over after its days', () => {
    const dueDate = '2027-03-01';
    const story = onSunday().does(who.caseworker, 'refer', {
      body: 'food_safety_authority',
      question: words('هل العينة صالحة؟'),
      dueDate,
    });
    story.does(who.citizen, 'withdraw', { reason }).until('2027-12-01T00:00Z');
    expect(story.times('referralChased')).toEqual([]);
    expect(isOver(story.state)).toBe(true);
  });

  it('is closed once, for one reason, when the third attempt finds that there is no contact', () => {
    const opened = complaint({ contactable: false }, '2026-11-22T06:00:00.000Z');
    const story = classified(breadWeight, {}, opened);
    story.does(who.caseworker, 'answer', { text: words('تم الرد'), outcome: 'answered' });
    for (const at of ['2026-11-22T10:00Z', '2026-11-23T10:00Z'])
      story.at(at).does(who.caseworker, 'recordContact', { means: 'visit', result: 'no_answer' });
    story
      .at('2026-11-24T10:00Z')
      .does(who.caseworker, 'recordContact', { means: 'call', result: 'no_contact_given' });
    expect(story.all('caseClosed').map(({ data }) => data.closedBy)).toEqual(['no_contact_given']);
  });
});
