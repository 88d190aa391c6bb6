import { randomUUID } from 'node:crypto';
import { appendEvents, RecordDisagrees } from '../../activities/adapters/caseStore';
import { type Database, inTransaction, openDatabase } from '../../activities/adapters/database';
import { insertReporter } from '../../activities/adapters/reporters';
import type { CaseEvent } from '../../workflows/domain/case/events';
import { foldAll } from '../../workflows/domain/case/fold';
import { CURRENT_CALENDAR } from '../../workflows/domain/time/calendar';
import { CURRENT_POLICY } from '../../workflows/domain/time/policy';
import type { CaseBatch } from '../../workflows/messages';
import { textRef } from '../support/actors';
import { describeWith } from '../support/needs';
import { type TestDatabase, testDatabase } from '../support/testDatabase';

const AT = '2026-11-21T08:00:00.000Z';
const ACTOR = { role: 'caseworker', personId: randomUUID(), unitId: 'ministry' } as const;

describeWith.postgres("writing a case's events", () => {
  let ownDatabase: TestDatabase;
  let database: Database;
  let superuser: Database;
  let caseId: string;
  let history: CaseEvent[];

  beforeAll(async () => {
    ownDatabase = await testDatabase();
    database = openDatabase(ownDatabase.url, { max: 2 });
    superuser = openDatabase(ownDatabase.superUrl, { max: 2 });
  }, 60_000);
  afterAll(async () => {
    await database?.end();
    await superuser?.end();
    await ownDatabase?.drop();
  });
  beforeEach(async () => {
    caseId = randomUUID();
    const reporterId = randomUUID();
    await insertReporter(database, reporterId, { anonymous: true });
    history = [received(caseId, reporterId), note(2, 'الأولى'), note(3, 'الثانية')];
    await write(history);
  });

  const write = (events: readonly CaseEvent[]) =>
    inTransaction(database, client => appendEvents(client, batchOf(events)));
  const batchOf = (events: readonly CaseEvent[]): CaseBatch => {
    const known = history.filter(event => event.seq < (events[0]?.seq ?? 1));
    return { events, state: foldAll([...known, ...events]) };
  };

  async function stored(): Promise<{ seqs: number[]; leaves: number; row: number }> {
    const { rows } = await database.query(
      `select array(select seq from case_event where case_id = $1 order by seq) as seqs,
         (select count(*)::int from audit_leaf where case_id = $1) as leaves,
         (select seq from cases where case_id = $1) as row`,
      [caseId],
    );
    return rows[0];
  }

  test('puts events, one audit leaf each and the row there together', async () => {
    expect(await stored()).toEqual({ seqs: [1, 2, 3], leaves: 3, row: 3 });
  });

  test('the same events again change nothing', async () => {
    await write(history);
    await write(history.slice(1));
    expect(await stored()).toEqual({ seqs: [1, 2, 3], leaves: 3, row: 3 });
  });

  test('a batch of which a part is there adds the rest', async () => {
    const [, , third] = history;
    const fourth = note(4, 'الرابعة');
    await write(third ? [third, fourth] : []);
    expect(await stored()).toEqual({ seqs: [1, 2, 3, 4], leaves: 4, row: 4 });
  });

  test('another event where one stands is an alarm, and nothing of its batch is written', async () => {
    const batch = [note(3, 'غير ما كتب'), note(4, 'بعدها')];
    await expect(write(batch)).rejects.toThrow(RecordDisagrees);
    await expect(write(batch)).rejects.toThrow(`case ${caseId}: the record has another event at seq 3`);
    expect(await stored()).toEqual({ seqs: [1, 2, 3], leaves: 3, row: 3 });
  });

  test('the row never goes back', async () => {
    await write([note(4, 'الرابعة')]);
    await write(history.slice(0, 2));
    expect((await stored()).row).toBe(4);
  });

  test.each(['case_event', 'audit_leaf'])('%s can only be added to, by whomever', async table => {
    const column = table === 'case_event' ? 'type' : 'kind';
    const changes = [`update ${table} set ${column} = 'x'`, `delete from ${table}`, `truncate ${table}`];
    for (const change of changes) {
      await expect(database.query(change)).rejects.toThrow(/permission denied/);
      await expect(superuser.query(change)).rejects.toThrow(`${table} is insert-only`);
    }
  });

  test('the application owns nothing', async () => {
    const { rows } = await superuser.query(
      `select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'mizan_app'`,
    );
    expect(rows).toEqual([]);
  });
});

function received(caseId: string, reporterId: string): CaseEvent {
  return {
    seq: 1,
    type: 'complaintReceived',
    at: AT,
    actor: null,
    data: {
      caseId,
      number: caseId.slice(0, 10),
      channel: 'web',
      text: textRef('رغيف ناقص'),
      reporterId,
      contactable: false,
      danger: false,
      beneficiary: null,
      unitId: 'ministry',
      rules: { policy: CURRENT_POLICY, calendar: CURRENT_CALENDAR },
      receivedAt: AT,
      governorate: null,
      district: null,
    },
  };
}

function note(seq: number, body: string): CaseEvent {
  return { seq, type: 'noteAdded', at: AT, actor: ACTOR, data: { text: textRef(body) } };
}
