import { dueAt } from '../../../workflows/domain/case/deadlines';
import { CURRENT_CALENDAR } from '../../../workflows/domain/time/calendar';
import { CURRENT_POLICY, policyOf, tryPolicy } from '../../../workflows/domain/time/policy';
import { breadWeight, classified, inVerification, report, schedule, who } from '../../support/domainStages';
import { complaint, type Story, words } from '../../support/domainStory';

const MOVED_HOLIDAY = 'eg-2026-2027.2';
const TWICE = 'twice the time at triage';
const policy = policyOf(CURRENT_POLICY);
tryPolicy({
  ...policy,
  version: TWICE,
  stages: { ...policy.stages, triage: { working: 720, urgentWall: 120 } },
});

const reason = words('قرار مجلس الوزراء بترحيل الإجازة إلى الخميس');
const LEVELS = ['deadlineReminded', 'deadlineEscalated', 'deadlineReported'] as const;
const clockOf = ({ state: { clock } }: Story) => clock;

/** Classified in Minya at 08:00 in Cairo on Sunday 24 January 2027, the day before the holiday. */
const beforeTheHoliday = () => classified(breadWeight, {}, complaint({}, '2027-01-24T06:00:00.000Z'));
const onSunday = () => classified(breadWeight, {}, complaint({}, '2026-11-22T06:00:00.000Z'));

describe('moveRules', () => {
  it('to the calendar with the moved holiday counts the Monday that is worked after all', () => {
    const story = beforeTheHoliday().at('2027-01-24T07:00Z').does(who.caseworker, 'accept', {});
    expect(dueAt(story.state)).toBe('2027-01-28T07:00:00.000Z');
    story.at('2027-01-24T08:00Z').does(who.operations, 'moveRules', { calendar: MOVED_HOLIDAY, reason });
    expect(dueAt(story.state)).toBe('2027-01-27T07:00:00.000Z');
    expect(story.last('rulesMoved')).toEqual({
      from: { policy: CURRENT_POLICY, calendar: CURRENT_CALENDAR },
      to: { policy: CURRENT_POLICY, calendar: MOVED_HOLIDAY },
      reason,
    });
  });

  it('leaves what was counted before as it was counted', () => {
    const story = beforeTheHoliday().at('2027-01-26T06:00Z');
    story.does(who.operations, 'moveRules', { calendar: MOVED_HOLIDAY, reason });
    story.at('2027-01-26T07:00Z').does(who.caseworker, 'accept', {});
    expect(story.state.stays).toMatchObject([{ used: 360 }, { used: 60 }, { used: 0 }]);
  });

  it('to a policy with twice the time leaves the used fraction used', () => {
    const story = onSunday().at('2026-11-22T09:00Z');
    story.does(who.operations, 'moveRules', { policy: TWICE, reason });
    expect(clockOf(story)).toMatchObject({ base: 720, budget: 720, spent: 360 });
    expect(dueAt(story.state)).toBe('2026-11-23T09:00:00.000Z');
  });

  it('announces nothing twice', () => {
    const story = onSunday().until('2026-11-22T11:00Z');
    story.does(who.operations, 'moveRules', { policy: TWICE, reason }).until('2026-12-20T00:00Z');
    expect(story.times(...LEVELS)).toEqual([
      'deadlineReminded 2026-11-22T10:48',
      'deadlineEscalated 2026-11-23T07:00',
      'deadlineReported 2026-11-24T07:00',
    ]);
  });

  it('leaves a pause as long as it was given', () => {
    const story = onSunday().at('2026-11-22T07:00Z').does(who.caseworker, 'pauseClock', { days: 2, reason });
    story.at('2026-11-22T08:00Z').does(who.operations, 'moveRules', { policy: TWICE, reason });
    expect(dueAt(story.state)).toBeNull();
    expect(story.until('2026-12-01T00:00Z').times('clockResumed')).toEqual(['clockResumed 2026-11-24T07:00']);
  });

  it('reaches the clock that is held while the citizen is asked', () => {
    const story = onSunday().at('2026-11-22T09:00Z');
    story.does(who.caseworker, 'requestInfo', { question: words('ما اسم المخبز؟') });
    story.at('2026-11-22T10:00Z').does(who.operations, 'moveRules', { policy: TWICE, reason });
    story.at('2026-11-23T06:00Z').does(who.citizen, 'provideInfo', { text: reason });
    expect(clockOf(story)).toMatchObject({ budget: 720, spent: 360 });
    expect(dueAt(story.state)).toBe('2026-11-23T12:00:00.000Z');
  });

  it('there and back costs at most a minute of the budget, and none of what was used', () => {
    const story = onSunday().at('2026-11-22T08:37Z');
    story.does(who.operations, 'moveRules', { policy: TWICE, reason });
    story.at('2026-11-22T08:37Z').does(who.operations, 'moveRules', { policy: CURRENT_POLICY, reason });
    expect(clockOf(story)).toMatchObject({ budget: 360, spent: 157 });
    expect(story.state.stays.reduce((sum, stay) => sum + stay.used, 0)).toBe(157);
  });

  it('is refused to what the case already has, and to what nobody knows', () => {
    const story = onSunday();
    const refusal = (to: { policy?: string; calendar?: string }) =>
      story.refusal(who.operations, 'moveRules', { ...to, reason });
    expect(refusal({})).toBe('sameRules');
    expect(refusal({ policy: CURRENT_POLICY, calendar: CURRENT_CALENDAR })).toBe('sameRules');
    expect(refusal({ calendar: 'eg-1926' })).toBe('unknownRules');
    expect(refusal({ policy: '1926.1' })).toBe('unknownRules');
  });

  it('is for the operations room, and for open cases', () => {
    const input = { calendar: MOVED_HOLIDAY, reason };
    for (const actor of [who.caseworker, who.unitHead, who.minister]) {
      expect(onSunday().refusal(actor, 'moveRules', input)).toBe('wrongRole');
    }
    const closed = onSunday().does(who.citizen, 'withdraw', {});
    expect(closed.refusal(who.operations, 'moveRules', input)).toBe('wrongStage');
  });

  it('keeps the owner: an open visit stays with its inspector', () => {
    const story = inVerification();
    const visit = schedule(story);
    story.does(who.operations, 'moveRules', { calendar: MOVED_HOLIDAY, reason });
    expect(story.state.owner).toBe('inspector');
    expect(report(story, visit, 'substantiated').state.stage).toBe('presentation');
  });
});
