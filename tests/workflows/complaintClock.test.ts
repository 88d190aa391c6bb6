import type { Stay } from '../../workflows/domain/case/clock';
import calendar from '../../workflows/domain/catalogue/calendars/eg-2026-2027.1.json';
import type { EventType } from '../../workflows/domain/glossary';
import { type ClockDesk, type ClockOffice, type Due, startClockOffice } from '../support/clockOffice';
import { cardRenewal, who } from '../support/domainStages';
import { words } from '../support/domainStory';
import { describeWith } from '../support/needs';
import { quietRuntime } from '../support/quietRuntime';
import { localTime, workingTimeOracle } from '../support/workingTimeOracle';

quietRuntime();

const HOUR = 60;
const DAY = 24 * HOUR;
const [TRIAGE, VERIFICATION] = [360, 1080];
const LEVELS: readonly EventType[] = ['deadlineReminded', 'deadlineEscalated', 'deadlineReported'];
const reason = words('بانتظار رد مكتب التموين');
const question = words('هل المنشأة مرخصة؟');
const classification = { kind: 'complaint', category: cardRenewal, priority: 'normal' } as const;

/** One server, whose time only goes on: what needs a certain week comes first, from the nearest to the farthest. */
describeWith.timeSkipping("a complaint's clock in the engine", () => {
  const oracle = workingTimeOracle(calendar);
  let office: ClockOffice;

  beforeAll(async () => {
    office = await startClockOffice();
  }, 60_000);
  afterAll(() => office?.stop());

  const countedUntil = (stays: readonly Stay[]) => stays.at(-1)?.until ?? 0;

  /** The first minute by which so many working minutes have passed. */
  function after(start: number, minutes: number): number {
    let minute = start;
    while (oracle.between(start, minute) < minutes) minute += 1;
    return minute;
  }

  /** The three announcements of a budget that began in this minute. */
  function levels(desk: ClockDesk, start: number, budget: number): readonly Due[] {
    const at = (percent: number) => after(start, (budget * percent) / 100);
    return [
      [desk, 'deadlineReminded', at(80)],
      [desk, 'deadlineEscalated', at(100)],
      [desk, 'deadlineReported', at(150)],
    ];
  }

  test('reminds, escalates and reports a complaint that nobody touches, to the minute across a weekend', async () => {
    const start = await nextMinute(
      ({ weekday, minuteOfDay }) => weekday === 'thursday' && minuteOfDay === NOON,
    );
    const desk = await office.open(start);
    expect(after(start, 288) - start).toBeGreaterThan(2 * DAY);
    await office.comes(...levels(desk, start, TRIAGE));
    await office.skipTo(after(start, 540) + 30 * DAY);
    expect((await desk.state()).clock).toMatchObject({ level: 150 });
    expect(desk.came(...LEVELS).map(([type]) => type)).toEqual(LEVELS);
  }, 60_000);

  test('is to the minute from the short days of Ramadan over Eid al-Fitr into the weeks after', async () => {
    const eid = await dateOf('eid_fitr');
    const firstOfEid = await nextMinute(({ date }) => date === eid);
    let start = firstOfEid;
    while (oracle.between(start, firstOfEid) < 330) start -= 1;
    // A day of Ramadan has five hours: the first half hour is one of the day before.
    expect(localTime(start).minuteOfDay).toBe(13 * HOUR + 30);
    const untouched = await office.open(start);
    const verified = await office.open();
    await verified.act(who.caseworker, 'classify', classification);
    const { clock, stays } = await verified.act(who.caseworker, 'accept', {});
    expect(clock?.budget).toBe(VERIFICATION);
    expect(after(start, TRIAGE) - start).toBeGreaterThan(4 * DAY);
    await office.comes(
      ...levels(untouched, start, TRIAGE),
      ...levels(verified, countedUntil(stays), VERIFICATION),
    );
  }, 60_000);

  test('is to the minute when summer time begins, and a body has one hour less to answer', async () => {
    const change = await nextMinute((shown, before) => shown.offset > before.offset);
    const [start, sunday] = [change - 12 * HOUR, localTime(change + 2 * DAY).date];
    expect(localTime(start)).toMatchObject({ weekday: 'thursday', minuteOfDay: NOON });
    const untouched = await office.open(start);
    const referred = await office.open();
    await referred.act(who.caseworker, 'classify', classification);
    const to = { body: 'consumer_protection_agency', question, dueDate: sunday } as const;
    const { referrals } = await referred.act(who.caseworker, 'refer', to);
    const opened = referrals[0]?.openedAt ?? 0;
    const monday = await nextMinute(({ date }) => date > sunday);
    expect(monday - change).toBe(3 * DAY - HOUR);
    const chased = (percent: number): Due => [
      referred,
      'referralChased',
      opened + Math.ceil(((monday - opened) * percent) / 100),
    ];
    await office.comes(...levels(untouched, start, TRIAGE), chased(50), chased(80), chased(100));
    expect((await referred.state()).stage).toBe('referred');
    expect(referred.came(...LEVELS)).toEqual([]);
  }, 60_000);

  test('is to the minute when summer time ends, and a leader has the whole of a day of 25 hours', async () => {
    const change = await nextMinute((shown, before) => shown.offset < before.offset);
    const { date: thursday } = localTime(change);
    const start = change - 12 * HOUR;
    expect(localTime(start)).toMatchObject({ weekday: 'thursday', minuteOfDay: NOON });
    const untouched = await office.open(start);
    const directed = await office.open();
    const { stays } = await directed.act(who.minister, 'directReview', { returnDate: thursday });
    const friday = await nextMinute(({ date }) => date > thursday);
    expect(friday - change).toBe(HOUR);
    const since = countedUntil(stays);
    await office.comes(
      ...levels(untouched, start, TRIAGE),
      [directed, 'obligationOverdue', friday],
      // Urgent by the minister's mark: 24 hours on the wall, whatever it shows.
      [directed, 'deadlineReminded', since + Math.ceil(24 * HOUR * 0.8)],
      [directed, 'deadlineEscalated', since + 24 * HOUR],
      [directed, 'deadlineReported', since + 36 * HOUR],
    );
  }, 60_000);

  test('is silent while it is paused, and goes on by itself', async () => {
    const desk = await office.open();
    await desk.act(who.caseworker, 'setPriority', { priority: 'urgent', reason });
    const { clock, stays } = await desk.act(who.caseworker, 'pauseClock', { days: 3, reason });
    if (!clock?.pause) throw new Error('not paused');
    const resumed = countedUntil(stays) + 3 * DAY;
    expect(clock.pause.until).toBe(resumed);
    await office.comes([desk, 'clockResumed', resumed]);
    expect(desk.came(...LEVELS)).toEqual([]);
    await office.comes([desk, 'deadlineReminded', resumed + 48 - clock.spent]);
  }, 60_000);

  test('reminds again after it was extended', async () => {
    const desk = await office.open();
    const { clock, stays } = await desk.act(who.caseworker, 'setPriority', { priority: 'urgent', reason });
    const since = countedUntil(stays) - (clock?.spent ?? 0);
    await office.comes([desk, 'deadlineReminded', since + 48]);
    await desk.act(who.caseworker, 'extendDeadline', { days: 1, reason });
    const longer = HOUR + DAY;
    await office.comes(
      [desk, 'deadlineReminded', since + Math.ceil(longer * 0.8)],
      [desk, 'deadlineEscalated', since + longer],
    );
  }, 60_000);

  /** The next minute that the clock on the wall in Cairo shows so. */
  async function nextMinute(
    is: (shown: ReturnType<typeof localTime>, before: ReturnType<typeof localTime>) => boolean,
  ): Promise<number> {
    // Everything here is on a whole hour, and Intl is slow.
    let minute = Math.ceil((await office.now()) / HOUR) * HOUR + HOUR;
    while (!is(localTime(minute), localTime(minute - 1))) minute += HOUR;
    return minute;
  }

  async function dateOf(code: string): Promise<string> {
    const today = localTime(await office.now()).date;
    const holiday = calendar.holidays.find(one => one.code === code && one.date > today);
    if (!holiday) throw new Error(`the calendar ends before the next ${code}: a new one is due`);
    return holiday.date;
  }
});

const NOON = 12 * HOUR;
