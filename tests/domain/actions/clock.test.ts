import { dueAt } from '../../../workflows/domain/case/deadlines';
import { breadWeight, classified, inVerification, report, schedule, who } from '../../support/domainStages';
import { complaint, type Story, words } from '../../support/domainStory';

const reason = words('بانتظار تقرير المعمل');
const question = words('ما اسم المخبز وعنوانه؟');
const LEVELS = ['deadlineReminded', 'deadlineEscalated', 'deadlineReported'] as const;

/** Classified in Minya as work begins on a Sunday: 08:00 in Cairo. */
const onSunday = () => classified(breadWeight, {}, complaint({}, '2026-11-22T06:00:00.000Z'));
const clockOf = ({ state: { clock } }: Story) => clock;

describe('the clock of triage', () => {
  it('reminds at 288, escalates at 360 and reports at 540 working minutes, across a weekend', () => {
    const story = complaint({}, '2026-11-26T10:00:00.000Z').until('2026-12-20T00:00Z');
    expect(story.times(...LEVELS)).toEqual([
      'deadlineReminded 2026-11-29T08:48',
      'deadlineEscalated 2026-11-29T10:00',
      'deadlineReported 2026-11-30T07:00',
    ]);
    expect(story.last('deadlineReported')).toEqual({ stage: 'triage', owner: 'caseworker' });
  });

  it('of an urgent case reminds at 48, escalates at 60 and reports at 90 minutes of a Friday night', () => {
    const opened = complaint({}, '2026-11-27T19:59:00.000Z');
    const story = classified(breadWeight, { priority: 'urgent' }, opened).until('2026-12-20T00:00Z');
    expect(story.times('classified', ...LEVELS)).toEqual([
      'classified 2026-11-27T20:00',
      'deadlineReminded 2026-11-27T20:48',
      'deadlineEscalated 2026-11-27T21:00',
      'deadlineReported 2026-11-27T21:30',
    ]);
  });

  it('keeps its unused fraction when the priority changes, there and back', () => {
    const story = onSunday().at('2026-11-22T09:00Z');
    story.does(who.unitHead, 'setPriority', { priority: 'urgent', reason });
    expect(clockOf(story)).toMatchObject({ mode: 'wall', budget: 60, spent: 30 });
    expect(dueAt(story.state)).toBe('2026-11-22T09:30:00.000Z');
    story.at('2026-11-22T09:15Z').does(who.unitHead, 'setPriority', { priority: 'normal', reason });
    expect(clockOf(story)).toMatchObject({ mode: 'working', budget: 360, spent: 270 });
    expect(story.state.stays).toMatchObject([
      { mode: 'working', used: 180 },
      { mode: 'wall', used: 15 },
      { mode: 'working', used: 0 },
    ]);
  });

  it('starts afresh in the unit to which the case is transferred', () => {
    const story = onSunday().until('2026-11-22T11:00Z');
    story.does(who.caseworker, 'transferUnit', { unit: 'cairo', reason });
    expect(clockOf(story)).toMatchObject({ budget: 360, spent: 0, level: 0 });
    expect(dueAt(story.state)).toBe('2026-11-23T11:00:00.000Z');
    expect(story.state.stays).toMatchObject([
      { unitId: 'minya', used: 300 },
      { unitId: 'cairo', used: 0 },
    ]);
  });
});

describe('the clock of a unit that asked the citizen', () => {
  const asked = () => onSunday().at('2026-11-22T08:00Z').does(who.caseworker, 'requestInfo', { question });

  it('stands still, and goes on in the former stage with its unused budget once the citizen is silent', () => {
    const story = asked();
    expect(story.state).toMatchObject({ clock: null, heldClock: { spent: 120 }, owner: 'citizen' });
    story.until('2026-12-02T08:00Z');
    expect(story.times('infoReminded', 'infoExpired', ...LEVELS)).toEqual([
      'infoReminded 2026-11-29T08:00',
      'infoExpired 2026-12-02T08:00',
    ]);
    expect(story.state).toMatchObject({ stage: 'triage', clock: { spent: 120 }, heldClock: null });
    expect(dueAt(story.state)).toBe('2026-12-02T12:00:00.000Z');
    expect(story.state.stays[1]).toMatchObject({ owner: 'citizen', used: 10 * 1440, over: 0 });
  });

  it('goes on at the answer, and the citizen is not reminded', () => {
    const story = asked().until('2026-11-29T07:59Z').does(who.citizen, 'provideInfo', { text: question });
    expect(dueAt(story.state)).toBe('2026-11-29T11:59:00.000Z');
    expect(story.until('2026-12-20T00:00Z').times('infoReminded', 'infoExpired')).toEqual([]);
  });

  it('reminds the citizen of the next question too', () => {
    const story = asked().until('2026-11-30T00:00Z').does(who.citizen, 'provideInfo', { text: question });
    story.at('2026-12-01T08:00Z').does(who.caseworker, 'requestInfo', { question });
    expect(story.until('2026-12-10T00:00Z').times('infoReminded')).toEqual([
      'infoReminded 2026-11-29T08:00',
      'infoReminded 2026-12-08T08:00',
    ]);
  });
});

describe('pauseClock', () => {
  const paused = (days: number, by = who.caseworker) =>
    onSunday().at('2026-11-22T07:00Z').does(by, 'pauseClock', { days, reason });

  it('for three days takes effect alone and ends by itself', () => {
    const story = paused(3);
    expect(dueAt(story.state)).toBeNull();
    expect(story.until('2026-11-25T06:59Z').times('clockResumed', ...LEVELS)).toEqual([]);
    story.until('2026-11-25T07:00Z');
    expect(story.times('clockResumed', ...LEVELS)).toEqual(['clockResumed 2026-11-25T07:00']);
    expect(story.last('clockResumed')).toEqual({ elapsed: true });
    expect(dueAt(story.state)).toBe('2026-11-25T12:00:00.000Z');
    expect(story.state.stays.at(-1)).toMatchObject({ used: 60, paused: 1080, over: 0 });
  });

  it('for longer needs the head of unit, who is another person', () => {
    const story = paused(4, who.karimCaseworker);
    expect(story.state).toMatchObject({ clock: { pause: null }, clockProposal: { kind: 'pause', days: 4 } });
    expect(story.refusal(who.karimUnitHead, 'agreeClockChange', {})).toBe('samePerson');
    expect(story.refusal(who.colleague, 'agreeClockChange', {})).toBe('wrongRole');
    story.at('2026-11-22T08:00Z').does(who.unitHead, 'agreeClockChange', {});
    expect(story.state).toMatchObject({ clock: { spent: 120 }, clockProposal: null });
    expect(story.refusal(who.unitHead, 'agreeClockChange', {})).toBe('noClockProposal');
    expect(story.until('2026-12-20T00:00Z').times('clockResumed')).toEqual(['clockResumed 2026-11-26T08:00']);
  });

  it('ends when the citizen is asked', () => {
    const story = paused(3).at('2026-11-22T08:00Z').does(who.caseworker, 'requestInfo', { question });
    story.at('2026-11-22T09:00Z').does(who.citizen, 'provideInfo', { text: question });
    expect(dueAt(story.state)).toBe('2026-11-23T08:00:00.000Z');
  });

  it('is not possible twice at once', () => {
    expect(paused(3).refusal(who.caseworker, 'pauseClock', { days: 1, reason })).toBe('clockPaused');
  });

  it('is ended by who paused or by the head of unit, and by no other', () => {
    expect(paused(3).refusal(who.colleague, 'resumeClock', {})).toBe('notWhoPaused');
    expect(onSunday().refusal(who.caseworker, 'resumeClock', {})).toBe('clockNotPaused');
    for (const actor of [who.caseworker, who.unitHead]) {
      const story = paused(3).at('2026-11-22T09:00Z').does(actor, 'resumeClock', {});
      expect(story.last('clockResumed')).toEqual({ elapsed: false });
      expect(dueAt(story.state)).toBe('2026-11-23T08:00:00.000Z');
    }
  });
});

describe('extendDeadline', () => {
  it('by a working day lets the reminder come again', () => {
    const story = onSunday().until('2026-11-22T11:00Z');
    story.does(who.caseworker, 'extendDeadline', { days: 1, reason }).until('2026-12-20T00:00Z');
    expect(story.times(...LEVELS)).toEqual([
      'deadlineReminded 2026-11-22T10:48',
      'deadlineReminded 2026-11-23T09:36',
      'deadlineEscalated 2026-11-23T12:00',
      'deadlineReported 2026-11-24T12:00',
    ]);
  });

  it('by a day of an urgent case adds 24 hours', () => {
    const story = classified(breadWeight, { priority: 'urgent' });
    const due = Date.parse(dueAt(story.state) ?? '');
    story.does(who.caseworker, 'extendDeadline', { days: 1, reason });
    expect(dueAt(story.state)).toBe(new Date(due + 24 * 3_600_000).toISOString());
  });

  it('by more than two days needs the head of unit, who is another person', () => {
    const two = onSunday().does(who.caseworker, 'extendDeadline', { days: 2, reason });
    expect(clockOf(two)).toMatchObject({ budget: 1080 });
    const story = onSunday().does(who.karimCaseworker, 'extendDeadline', { days: 3, reason });
    expect(clockOf(story)).toMatchObject({ budget: 360 });
    expect(story.refusal(who.karimUnitHead, 'agreeClockChange', {})).toBe('samePerson');
    story.does(who.unitHead, 'agreeClockChange', {});
    expect(clockOf(story)).toMatchObject({ base: 360, budget: 1440 });
  });

  it('is forgotten when the stage changes before anybody agreed', () => {
    const story = onSunday().does(who.caseworker, 'extendDeadline', { days: 3, reason });
    story.does(who.caseworker, 'accept', {});
    expect(story.refusal(who.unitHead, 'agreeClockChange', {})).toBe('noClockProposal');
  });
});

describe('the clock of verification', () => {
  const ownersOf = ({ state }: Story) => state.stays.map(stay => stay.owner);

  it("is the inspector's while a visit is open, and one clock all the time", () => {
    const story = inVerification();
    const due = dueAt(story.state);
    const visit = schedule(story.at('2026-11-22T07:00Z'));
    expect([story.state.owner, dueAt(story.state)]).toEqual(['inspector', due]);
    story.at('2026-11-22T08:00Z').does(who.caseworker, 'cancelVisit', { visit, reason });
    expect([story.state.owner, dueAt(story.state)]).toEqual(['caseworker', due]);
    expect(ownersOf(story)).toEqual(['caseworker', 'caseworker', 'inspector', 'caseworker']);
    expect(story.state.stays.map(stay => stay.used)).toEqual([0, 60, 60, 0]);
  });

  it('comes back to the caseworker when the inspector found nobody', () => {
    const story = inVerification();
    const due = dueAt(story.state);
    report(story, schedule(story.at('2026-11-22T07:00Z')), 'no_access');
    expect([story.state.owner, dueAt(story.state)]).toEqual(['caseworker', due]);
  });

  it('is still the inspector’s after the citizen was asked meanwhile', () => {
    const story = inVerification();
    schedule(story);
    story.does(who.caseworker, 'requestInfo', { question });
    expect(story.state.owner).toBe('citizen');
    story.does(who.citizen, 'provideInfo', { text: question });
    expect(story.state).toMatchObject({ stage: 'verification', owner: 'inspector' });
  });
});
