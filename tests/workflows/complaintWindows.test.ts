import { isOver } from '../../workflows/domain/case/questions';
import { firstMinuteAfter, minuteOf } from '../../workflows/domain/time/cairo';
import { signedAs } from '../support/caseDesk';
import { type ClockDesk, type ClockOffice, startClockOffice } from '../support/clockOffice';
import { BAKERY, personRef } from '../support/domainOffice';
import { breadWeight, cardRenewal, closure, fine, limits, who } from '../support/domainStages';
import { words } from '../support/domainStory';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { quietRuntime } from '../support/quietRuntime';
import { localTime } from '../support/workingTimeOracle';

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
    await toTheLastHour(desk);
    expect(await desk.act(who.citizen, 'dispute', { text })).toMatchObject({
      stage: 'presentation',
      disputes: 1,
    });
    expect(desk.came('reopenElapsed')).toEqual([]);
  }, 60_000);

  test('in which the office may reopen are the same', async () => {
    const desk = await closedBySilence();
    await toTheLastHour(desk);
    const reopened = await desk.act(who.caseworker, 'reopen', { reason: text });
    expect(reopened).toMatchObject({ stage: 'presentation', formerOutcome: 'answered' });
    expect(desk.came('reopenElapsed')).toEqual([]);
  }, 60_000);

  async function toTheLastHour(desk: ClockDesk): Promise<void> {
    const { stageSince } = await desk.state();
    await office.skipTo(firstMinuteAfter(stageSince) + 15 * DAY - HOUR);
  }

  /** A bakery fined and closed for a week, served today; the reporter is content, and the case is closed. */
  async function servedToday() {
    const desk = await office.open();
    const evidence = [{ evidenceId: 'e-scales', sha256: 'd'.repeat(64) }];
    const classification = { kind: 'complaint', category: breadWeight, priority: 'normal' } as const;
    await desk.act(who.caseworker, 'classify', { ...classification, establishment: BAKERY });
    await desk.act(who.caseworker, 'accept', {});
    const inspector = personRef(who.inspector);
    const today = localTime(await office.now()).date;
    const { visits } = await desk.act(who.caseworker, 'scheduleVisit', { inspector, plannedDate: today });
    const visit = visits[0]?.visitId ?? '';
    const findings = words('متوسط وزن عشرة أرغفة 82 جرامًا بدلًا من 90');
    await desk.act(who.inspector, 'submitFindings', { visit, verdict: 'substantiated', findings, evidence });
    const measures = [fine, closure];
    const grounds = words('ثبت نقص الوزن في المعاينة');
    const proposed = await desk.act(who.caseworker, 'propose', {
      recommendation: 'measures',
      measures,
      grounds,
    });
    const { proposal } = signedAs(proposed);
    const opinion = { proposal, opinion: 'stands', text: words('جائز'), permitted: limits } as const;
    const reviewed = await desk.act(who.legal, 'reviewLegally', opinion);
    const { pendingDecision } = await desk.act(who.minister, 'approve', signedAs(reviewed));
    await office.skipTo(minuteOf(pendingDecision?.until ?? '') + 1);
    await eventually('the decision to take effect', async () => (await desk.state()).stage === 'penalty');
    const servedOn = localTime(await office.now()).date;
    const penalties = (await desk.state()).penalties.map(({ penaltyId }) => penaltyId);
    for (const penalty of penalties) {
      await desk.act(who.legal, 'issuePenalty', { penalty, orderNumber: '412/2026' });
      await desk.act(who.executor, 'serveNotice', { penalty, servedOn, evidence });
    }
    await desk.act(who.caseworker, 'recordContact', { means: 'call', result: 'reached' });
    const closed = await desk.act(who.citizen, 'confirm', {});
    expect(closed).toMatchObject({ stage: 'closed', outcome: 'penalised', closedBy: 'confirmed' });
    return {
      desk,
      servedOn,
      fined: penalties[0] ?? '',
      shut: penalties[1] ?? '',
      closedAt: closed.stageSince,
    };
  }

  /** The minute with which the last of the 15 days after the service is over in Cairo. */
  function endOfObjection(servedOn: string): number {
    let minute = Math.floor(Date.parse(`${servedOn}T00:00:00Z`) / 60_000) + 15 * DAY;
    const last = new Date(minute * 60_000).toISOString().slice(0, servedOn.length);
    while (localTime(minute).date <= last) minute += HOUR;
    return minute;
  }

  test('to object: the establishment has 15 whole days, in which a fine is held back and a closure is not', async () => {
    const { desk, servedOn, fined, shut, closedAt } = await servedToday();
    const objecting = await servedToday();
    const end = endOfObjection(servedOn);
    await expect(desk.act(who.executor, 'enforce', { penalty: fined })).rejects.toMatchObject({
      cause: { message: 'enforcementSuspended' },
    });
    await desk.act(who.executor, 'enforce', { penalty: shut });
    const reopened = ({ closedAt: at }: { closedAt: string }) => firstMinuteAfter(at) + 15 * DAY;
    await office.comes(
      [desk, 'reopenElapsed', reopened({ closedAt })],
      [objecting.desk, 'reopenElapsed', reopened(objecting)],
    );
    // Closed for good, and yet not over: the penalty goes on beside the case.
    expect((await desk.handle.describe()).status.name).toBe('RUNNING');
    await office.skipTo(end - 1);
    const objection = { penalty: objecting.fined, text: words('الميزان معاير'), evidence: [] };
    await objecting.desk.act(who.legal, 'fileObjection', objection);
    await office.skipTo(end, 2);
    await eventually('the end of the days', () => desk.came('objectionElapsed').length === 2);
    expect(desk.came('objectionElapsed')).toEqual([1, 2].map(() => ['objectionElapsed', end]));
    expect(objecting.desk.came('objectionElapsed')).toEqual([['objectionElapsed', end]]);
    await desk.act(who.executor, 'enforce', { penalty: fined });
    expect(isOver(await desk.handle.result())).toBe(true);
    await expect(
      objecting.desk.act(who.executor, 'enforce', { penalty: objecting.fined }),
    ).rejects.toMatchObject({ cause: { message: 'enforcementSuspended' } });
    expect((await objecting.desk.handle.describe()).status.name).toBe('RUNNING');
  }, 90_000);
});
