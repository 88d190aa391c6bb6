import { describeMoved, moveCases } from '../../scripts/move/moveCases';
import { type MoveOptions, readCommandLine } from '../../scripts/move/options';
import { CURRENT_CALENDAR } from '../../workflows/domain/time/calendar';
import { NO_GRACE_POLICY } from '../../workflows/domain/time/policy';
import { decideAs, register } from '../support/complaints';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';

const MOVED_HOLIDAY = 'eg-2026-2027.2';

const move: MoveOptions = {
  to: { calendar: MOVED_HOLIDAY },
  from: CURRENT_CALENDAR,
  dryRun: false,
  reason: 'قرار مجلس الوزراء بترحيل إجازة 25 يناير إلى الخميس',
};

describeWith.postgresAndTemporal('moving many cases to another calendar', () => {
  let office: Office;
  let minya: string;
  let cairo: string;
  let closed: string;

  beforeAll(async () => {
    office = await startOffice();
    minya = (await register(office)).caseId;
    cairo = (await register(office, { governorate: 'EG-C', district: 'شبرا' })).caseId;
    closed = (await register(office)).caseId;
    await decideAs(office, 'caseworker', closed, 'proposeRejection', { reason: 'ألفاظ مسيئة بلا شكوى' });
    await decideAs(office, 'head.minya', closed, 'agreeRejection', {});
  }, 60_000);
  afterAll(() => office?.stop());

  async function run(options: MoveOptions, username = 'operations') {
    const { cookie } = await office.as(username);
    return moveCases(office.api, cookie, options, () => undefined);
  }

  async function calendars(): Promise<Record<string, string>> {
    const { rows } = await office.database.query<{ case_id: string; calendar: string }>(
      'select case_id, calendar from cases',
    );
    return Object.fromEntries(rows.map(row => [row.case_id, row.calendar]));
  }

  test('reads open cases by number: one that left the list meanwhile makes none be skipped', async () => {
    const operations = await office.as('operations');
    const next = async (after?: string) => {
      const query = `open=true&sort=number&order=asc&pageSize=1${after ? `&after=${after}` : ''}`;
      return (await operations.get(`/cases?${query}`)).json<{ items: { number: string }[] }>().items[0]
        ?.number;
    };
    const [first, second] = [await next(), await next(await next())];
    const { rows } = await office.database.query<{ number: string }>(
      "select number from cases where stage <> 'closed' order by number",
    );
    expect([first, second, await next(second)]).toEqual([...rows.map(({ number }) => number), undefined]);
  });

  test('first says what it would do, and does nothing', async () => {
    const moved = await run({ ...move, dryRun: true });
    expect(describeMoved(moved, true)).toEqual([
      '2 open cases: 2 would be moved, 0 already there, 0 not moved',
    ]);
    expect(Object.values(await calendars())).toEqual(Array(3).fill(CURRENT_CALENDAR));
  });

  test('lists what was refused, with the reason', async () => {
    const moved = await run({ ...move, unit: 'dir-EG-C' }, 'caseworker.cairo');
    expect(describeMoved(moved, false)).toEqual([
      '1 open cases: 0 moved, 0 already there, 1 not moved',
      expect.stringMatching(/^not moved {2}26\d{8} {2}403 wrongRole: /),
    ]);
  });

  test('moves what the unit has, then the rest, then nothing', async () => {
    expect(await run({ ...move, unit: 'dir-EG-C' })).toMatchObject({ cases: 1, moved: 1 });
    expect(await run({ ...move, from: undefined })).toMatchObject({ cases: 2, moved: 1, already: 1 });
    expect(await run({ ...move, from: undefined })).toMatchObject({ cases: 2, moved: 0, already: 2 });
    expect(await run(move)).toMatchObject({ cases: 0 });
    expect(await calendars()).toEqual({
      [minya]: MOVED_HOLIDAY,
      [cairo]: MOVED_HOLIDAY,
      [closed]: CURRENT_CALENDAR,
    });
    const { rows } = await office.database.query<{ data: unknown }>(
      `select data from case_event where type = 'rulesMoved'`,
    );
    expect(rows.map(({ data }) => data)).toEqual(
      Array(2).fill(
        expect.objectContaining({
          from: { policy: NO_GRACE_POLICY, calendar: CURRENT_CALENDAR },
          to: { policy: NO_GRACE_POLICY, calendar: MOVED_HOLIDAY },
        }),
      ),
    );
  });

  test('and back again', async () => {
    const back = { ...move, from: MOVED_HOLIDAY, to: { calendar: CURRENT_CALENDAR } };
    expect(await run(back)).toMatchObject({ cases: 2, moved: 2 });
    expect(await run(move)).toMatchObject({ cases: 2, moved: 2 });
  });
});

describe('the command line of a move', () => {
  const env = { MIZAN_PASSWORD: 'mizan-demo', PORT: '4000' };
  const args = ['--calendar', MOVED_HOLIDAY, '--reason', 'قرار', '--as', 'operations'];

  it('says where, as whom and why', () => {
    expect(readCommandLine([...args, '--from', CURRENT_CALENDAR], env)).toMatchObject({
      move: { to: { calendar: MOVED_HOLIDAY }, from: CURRENT_CALENDAR, dryRun: false, reason: 'قرار' },
      username: 'operations',
      url: 'http://127.0.0.1:4000',
    });
  });

  it.each([
    [args.slice(2), 'name a --calendar or a --policy'],
    [
      ['--calendar', 'eg-1926', ...args.slice(2)],
      `there is no calendar eg-1926; there are ${CURRENT_CALENDAR}`,
    ],
    [[...args.slice(0, 2), '--as', 'operations'], '--reason is part of the record'],
    [args.slice(0, 4), '--as names who moves them'],
    [[...args, '--all'], "Unknown option '--all'"],
  ])('%j is refused', (given, message) => {
    expect(() => readCommandLine(given, env)).toThrow(message);
  });

  it('takes no password from the command line', () => {
    expect(() => readCommandLine(args, { PORT: '4000' })).toThrow('set MIZAN_PASSWORD');
  });
});
