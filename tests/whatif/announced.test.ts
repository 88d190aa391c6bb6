import { announcedIn, announcedUnder } from '../../scripts/whatif/announced';
import { describeAnnounced } from '../../scripts/whatif/table';
import { CURRENT_CALENDAR } from '../../workflows/domain/time/calendar';
import { CURRENT_POLICY, policyOf, tryPolicy } from '../../workflows/domain/time/policy';
import { who } from '../support/domainStages';
import { complaint, type Story, words } from '../support/domainStory';

const policy = policyOf(CURRENT_POLICY);
const RULES = { policy: 'twice the time at triage', calendar: CURRENT_CALENDAR };
tryPolicy({
  ...policy,
  version: RULES.policy,
  stages: { ...policy.stages, triage: { working: 720, urgentWall: 120 } },
});

const AFTER_THE_HOLIDAY = '2027-01-27T12:00:00.000Z';
const MOVED_HOLIDAY = 'eg-2026-2027.2';
/** Received on a Saturday: its triage begins on Sunday 22 November at 08:00 in Cairo. */
const MONDAY_NOON = '2026-11-23T10:00:00.000Z';

function untouchedUntil(instant: string): Story {
  return complaint().until(instant);
}

describe('what would have been announced', () => {
  it('is what was, under the same rules', () => {
    const { events } = untouchedUntil(MONDAY_NOON);
    const rules = { policy: CURRENT_POLICY, calendar: CURRENT_CALENDAR };
    expect(announcedUnder(rules, events, MONDAY_NOON)).toEqual(announcedIn(events));
    expect(announcedIn(events).map(({ what }) => what)).toEqual([
      'deadlineReminded',
      'deadlineEscalated',
      'deadlineReported',
    ]);
  });

  it('is later with more time, and what people did stays where it is', () => {
    const { events } = untouchedUntil(MONDAY_NOON);
    // 80 % of 720 minutes: 360 on Sunday, 216 on Monday from 08:00 in Cairo.
    expect(announcedUnder(RULES, events, MONDAY_NOON)).toEqual([
      { what: 'deadlineReminded', stage: 'triage', unitId: 'minya', at: '2026-11-23T09:36:00.000Z' },
    ]);
  });

  it('is earlier by a day when another calendar works on a holiday, and the policy stays', () => {
    const { events } = complaint({}, '2027-01-24T10:00:00.000Z').until(AFTER_THE_HOLIDAY);
    // 288 of 360 minutes: 120 on Sunday 24 January, then 168 on Monday, or on Tuesday after the holiday.
    expect(announcedIn(events)[0]).toMatchObject({ at: '2027-01-26T08:48:00.000Z' });
    const would = announcedUnder({ calendar: MOVED_HOLIDAY }, events, AFTER_THE_HOLIDAY);
    expect(would[0]).toMatchObject({ what: 'deadlineReminded', at: '2027-01-25T08:48:00.000Z' });
  });

  it('goes by what is tried also after a case was really moved', () => {
    const moved = untouchedUntil('2026-11-22T09:00:00.000Z');
    moved.does(who.operations, 'moveRules', { calendar: MOVED_HOLIDAY, reason: words('قرار مجلس الوزراء') });
    const { events } = moved.until(MONDAY_NOON);
    expect(announcedUnder(RULES, events, MONDAY_NOON)).toEqual(
      announcedUnder(RULES, untouchedUntil(MONDAY_NOON).events, MONDAY_NOON),
    );
  });

  it('is counted by stage and unit beside what was', () => {
    const { events } = untouchedUntil(MONDAY_NOON);
    const lines = describeAnnounced(announcedIn(events), announcedUnder(RULES, events, MONDAY_NOON));
    expect(lines.map(line => line.split(/\s{2,}/))).toEqual([
      ['stage and unit', 'reminders', 'breaches', 'reports'],
      ['triage minya', '1 -> 1', '1 -> 0', '1 -> 0'],
      ['in all', '1 -> 1', '1 -> 0', '1 -> 0'],
    ]);
  });
});
