import { defaultPayloadConverter } from '@temporalio/common';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { startTimeSkipping, type TimeSkipping } from '../support/timeSkipping';
import { type OpenNotebook, startToyDesk, type ToyDesk } from '../support/toyDesk';

const HOUR = 3600;

describeWith.timeSkipping("an aggregate's clock", () => {
  let server: TimeSkipping;
  let desk: ToyDesk;
  let page: OpenNotebook;

  beforeAll(async () => {
    server = await startTimeSkipping();
    desk = await startToyDesk(server);
    desk.work();
  }, 60_000);
  afterAll(async () => {
    await desk?.close();
    await server?.stop();
  });
  beforeEach(async () => {
    page = await desk.open();
  });

  async function setAlarm(inSeconds: number): Promise<string> {
    const { case: state } = await page.decide({ type: 'setAlarm', inSeconds });
    if (!state.alarmAt) throw new Error('no alarm was set');
    return state.alarmAt;
  }

  /** How many seconds after `due` it rang, each time. */
  async function rangAfter(due: string): Promise<number[]> {
    const { rangAt } = await page.state();
    return rangAt.map(at => (Date.parse(at) - Date.parse(due)) / 1000);
  }

  test('a deadline becomes a command of the clock when it is due, and not before', async () => {
    const due = await setAlarm(HOUR);
    await server.skip(HOUR - 10);
    expect((await page.state()).alarmAt).toBe(due);
    await server.skip(15);
    expect((await page.state()).alarmAt).toBeNull();
    const [late, ...more] = await rangAfter(due);
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(1);
    expect(more).toEqual([]);
  });

  test('a deadline that moves away is waited for anew', async () => {
    const former = await setAlarm(HOUR);
    const due = await setAlarm(3 * HOUR);
    await server.skip(2 * HOUR);
    expect(Date.parse(due)).toBeGreaterThan(Date.parse(former));
    expect((await page.state()).alarmAt).toBe(due);
    await server.skip(HOUR + 5);
    expect(await rangAfter(due)).toEqual([expect.closeTo(0, 0)]);
  });

  test('a deadline that moves closer is met at its new time', async () => {
    await setAlarm(30 * 24 * HOUR);
    const due = await setAlarm(10 * 60);
    await server.skip(605);
    expect(await rangAfter(due)).toEqual([expect.closeTo(0, 0)]);
    expect((await page.state()).alarmAt).toBeNull();
  });

  test('a deadline that had passed when it was set is met at once', async () => {
    const due = await setAlarm(-HOUR);
    await page.write('بعد المنبه');
    expect((await page.state()).alarmAt).toBeNull();
    expect(await rangAfter(due)).toEqual([expect.closeTo(HOUR, 0)]);
  });

  test('two deadlines one after the other are both met', async () => {
    const first = await setAlarm(HOUR);
    await server.skip(HOUR + 5);
    const second = await setAlarm(HOUR);
    await server.skip(HOUR + 5);
    const apart = (Date.parse(second) - Date.parse(first)) / 1000;
    expect(await rangAfter(first)).toEqual([expect.closeTo(0, 0), expect.closeTo(apart, 0)]);
  });

  test('timers and activities say in the engine what they are for', async () => {
    await setAlarm(HOUR);
    const { events = [] } = await page.handle.fetchHistory();
    const summaries = (events ?? []).flatMap(({ userMetadata }) =>
      userMetadata?.summary ? [defaultPayloadConverter.fromPayload(userMetadata.summary)] : [],
    );
    expect(summaries).toEqual(['1 سطر', 'موعد المنبه']);
  });

  test('a command of the clock that is refused holds the workflow up and does not end it', async () => {
    await page.decide({ type: 'setAlarm', inSeconds: HOUR, refused: true });
    await server.skip(HOUR + 5);
    const failure = await eventually('the task to fail', async () => {
      const { events } = await page.handle.fetchHistory();
      return events?.findLast(event => event.workflowTaskFailedEventAttributes)
        ?.workflowTaskFailedEventAttributes?.failure;
    });
    expect(failure.message).toBe('refused with noRinging, and there is nobody to tell');
    expect((await page.handle.describe()).status.name).toBe('RUNNING');
  });
});
