import { isOver } from '../../workflows/domain/case/questions';
import { firstMinuteAfter } from '../../workflows/domain/time/cairo';
import { type ClockDesk, type ClockOffice, startClockOffice } from '../support/clockOffice';
import { cardRenewal, who } from '../support/domainStages';
import { words } from '../support/domainStory';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { quietRuntime } from '../support/quietRuntime';

quietRuntime();

const HOUR = 60;
const DAY = 24 * HOUR;
const text = words('تم تجديد البطاقة');
const question = words('ما رقم البطاقة؟');

describeWith.timeSkipping('the days that a citizen has', () => {
  let office: ClockOffice;

  beforeAll(async () => {
    office = await startClockOffice();
  }, 60_000);
  afterAll(() => office?.stop());

  /** Answered: the citizen is to be told. */
  async function answered(): Promise<ClockDesk> {
    const desk = await office.open();
    const classification = { kind: 'complaint', category: cardRenewal, priority: 'normal' } as const;
    await desk.act(who.caseworker, 'classify', classification);
    await desk.act(who.caseworker, 'answer', { text, outcome: 'answered' });
    return desk;
  }

  async function closedBySilence(): Promise<ClockDesk> {
    const desk = await answered();
    const asked = await desk.act(who.caseworker, 'recordContact', { means: 'call', result: 'reached' });
    await office.comes([desk, 'confirmationElapsed', firstMinuteAfter(asked.stageSince) + 72 * HOUR]);
    await eventually('the closing', () => desk.came('caseClosed').length > 0);
    return desk;
  }

  test('to complete a complaint: reminded after 7, and after 10 the case is back with what was left of its time', async () => {
    const desk = await office.open();
    const { clock: before } = await desk.act(who.caseworker, 'setPriority', {
      priority: 'urgent',
      reason: text,
    });
    const asked = await desk.act(who.caseworker, 'requestInfo', { question });
    expect(asked.clock).toBeNull();
    const since = firstMinuteAfter(asked.stageSince);
    const back = since + 10 * DAY;
    await office.comes([desk, 'infoReminded', since + 7 * DAY], [desk, 'infoExpired', back]);
    const { stage, clock, stays } = await desk.state();
    expect([stage, stays.at(-1)?.until]).toEqual(['triage', back]);
    const spent = asked.heldClock?.spent ?? 0;
    expect(spent).toBeGreaterThanOrEqual(before?.spent ?? 0);
    expect(clock).toMatchObject({ spent });
    await office.comes([desk, 'deadlineEscalated', back + HOUR - spent]);
  }, 60_000);

  test('to be reached: three attempts on three days, and not three on one', async () => {
    const desk = await answered();
    // Nothing of the clock comes in between: the server gives up a task whose time it jumps over.
    await desk.act(who.caseworker, 'pauseClock', { days: 3, reason: text });
    const attempt = () => desk.act(who.caseworker, 'recordContact', { means: 'call', result: 'no_answer' });
    await attempt();
    await attempt();
    expect((await attempt()).stage).toBe('citizen_contact');
    await office.skipTo((await office.now()) + DAY);
    expect((await attempt()).stage).toBe('citizen_contact');
    await office.skipTo((await office.now()) + DAY);
    expect(await attempt()).toMatchObject({ stage: 'closed', closedBy: 'not_reachable' });
    expect(desk.came('contactExhausted')).toHaveLength(1);
  }, 60_000);

  test('to confirm: 72 hours; then the case closes, and 15 days later its workflow ends', async () => {
    const desk = await closedBySilence();
    expect((await desk.handle.describe()).status.name).toBe('RUNNING');
    const { stageSince } = await desk.state();
    await office.comes([desk, 'reopenElapsed', firstMinuteAfter(stageSince) + 15 * DAY]);
    const state = await desk.handle.result();
    expect(state).toMatchObject({ stage: 'closed', closedBy: 'silent_after_answer', reopenElapsed: true });
    expect(isOver(state)).toBe(true);
    expect(state).toEqual(desk.written());
  }, 60_000);

  test('to dispute: the 15 days after the closing, to their last hour', async () => {
    const desk = await closedBySilence();
    const { stageSince } = await desk.state();
    await office.skipTo(firstMinuteAfter(stageSince) + 15 * DAY - HOUR);
    expect(await desk.act(who.citizen, 'dispute', { text })).toMatchObject({
      stage: 'presentation',
      disputes: 1,
    });
    expect(desk.came('reopenElapsed')).toEqual([]);
  }, 60_000);
});
