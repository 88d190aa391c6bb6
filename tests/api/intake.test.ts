import { randomUUID } from 'node:crypto';
import { sha256 } from '../../activities/adapters/digest';
import { lazyEngineClient } from '../../activities/adapters/engine';
import { checkDigit } from '../../api/http/tracking';
import type { Accepted } from '../../api/schemas/intake';
import { workflowIdOf } from '../../workflows/messages';
import { breadComplaint } from '../support/complaints';
import { eventually } from '../support/eventually';
import { describeWith, provided } from '../support/needs';
import { type Office, startOffice } from '../support/office';

/** Nothing listens there. */
const NO_ENGINE = '127.0.0.1:1';
const TABLES = ['inbox', 'reporter', 'case_text', 'case_event', 'cases', 'complaint', 'outbox', 'audit_leaf'];

describeWith.postgres('accepting a complaint', () => {
  let office: Office;

  beforeAll(async () => {
    office = await startOffice({ worker: false, engineAddress: NO_ENGINE });
  }, 60_000);
  afterAll(() => office?.stop());

  async function counts(): Promise<Record<string, number>> {
    const columns = TABLES.map(table => `(select count(*) from ${table}) as ${table}`);
    const { rows } = await office.database.query(`select ${columns}`);
    return rows[0];
  }

  const file = (body: unknown, key?: string) =>
    office.anyone().post('/public/complaints', body, { key: key ?? null });

  test('a citizen gets a receipt, and everything is safe by then, with the engine away', async () => {
    const before = await counts();
    const answer = await file({ text: 'البقال يرفض صرف الزيت', governorate: 'EG-MN', district: 'ملوي' });
    expect(answer.status).toBe(201);
    const { caseId, receipt, pin } = answer.json<Accepted>();
    expect(pin).toMatch(/^\d{6}$/);
    expect(receipt).toMatch(/^26\d{8}$/);
    expect(checkDigit(receipt.slice(0, -1))).toBe(receipt.at(-1));
    const after = await counts();
    for (const table of TABLES) expect([table, after[table]]).toEqual([table, (before[table] ?? 0) + 1]);
    const { rows } = await office.database.query(
      `select c.stage, c.unit_id, c.channel, e.seq, e.type, o.kind
       from cases c join case_event e using (case_id) join outbox o using (case_id) where case_id = $1`,
      [caseId],
    );
    expect(rows).toEqual([
      {
        stage: 'triage',
        unit_id: 'dir-EG-MN',
        channel: 'web',
        seq: 1,
        type: 'complaintReceived',
        kind: 'start',
      },
    ]);
  });

  test('there is no receipt when the commit fails, and nothing remains', async () => {
    await office.superuser.query(`
      create function fail_at_commit() returns trigger language plpgsql as
        $$ begin raise exception 'the disk is full' using errcode = '53100'; end $$;
      create constraint trigger fail_at_commit after insert on complaint deferrable initially deferred
        for each row execute function fail_at_commit()`);
    const before = await counts();
    const answer = await file({ text: 'شكوى لا تُحفظ' });
    await office.superuser.query('drop function fail_at_commit cascade');
    expect(answer.status).toBe(503);
    expect(answer.json()).not.toHaveProperty('receipt');
    expect(await counts()).toEqual(before);
  });

  test('a complaint from no governorate goes to the ministry', async () => {
    const { caseId } = (await file({ text: 'اقتراح عام' })).json<Accepted>();
    const { rows } = await office.database.query('select unit_id from cases where case_id = $1', [caseId]);
    expect(rows).toEqual([{ unit_id: 'ministry' }]);
  });

  test('staff register what came by their channel', async () => {
    const clerk = await office.as('clerk');
    const answer = await clerk.post('/complaints', breadComplaint);
    expect(answer.status).toBe(201);
    const { rows } = await office.database.query(
      `select c.channel, e.actor ->> 'role' as role, p.name from cases c join case_event e using (case_id)
       join person p on p.person_id::text = e.actor ->> 'personId' where case_id = $1`,
      [answer.json<Accepted>().caseId],
    );
    expect(rows).toEqual([{ channel: 'hotline_19588', role: 'intake_clerk', name: 'سلمى عبد الرحمن' }]);
  });

  test('only those whose work it is register', async () => {
    for (const username of ['legal', 'inspector', 'executing', 'minister', 'auditor', 'admin']) {
      const caller = await office.as(username);
      expect([username, (await caller.post('/complaints', breadComplaint)).status]).toEqual([username, 403]);
    }
    expect((await office.anyone().post('/complaints', breadComplaint)).status).toBe(401);
  });

  test("the channel's own id is one case, however often and however fast it is delivered", async () => {
    const clerk = await office.as('clerk');
    const complaint = { ...breadComplaint, channel: 'whatsapp', externalId: 'wamid.HBgLMjAxMDAw' };
    const before = await counts();
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => clerk.post('/complaints', complaint)));
    answers.push(await clerk.post('/complaints', complaint));
    expect(new Set(answers.map(answer => `${answer.status} ${answer.text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect((await counts()).cases).toBe((before.cases ?? 0) + 1);
  });

  test("the channel's own id with other words is refused", async () => {
    const clerk = await office.as('clerk');
    const complaint = { ...breadComplaint, channel: 'email', externalId: '<1@mail.example>' };
    await clerk.post('/complaints', complaint);
    const other = await clerk.post('/complaints', { ...complaint, text: 'كلام آخر' });
    expect(other.status).toBe(422);
    expect(other.json()).toMatchObject({ code: 'keyReused' });
  });

  test('the same id on another channel is another case', async () => {
    const clerk = await office.as('clerk');
    const [one, other] = await Promise.all(
      ['whatsapp', 'email'].map(channel =>
        clerk.post('/complaints', { ...breadComplaint, channel, externalId: 'id-77' }),
      ),
    );
    expect(one?.json<Accepted>().caseId).not.toBe(other?.json<Accepted>().caseId);
  });

  test('a citizen who presses twice has one case', async () => {
    const key = randomUUID();
    const first = await file({ text: 'ضغطت مرتين' }, key);
    const second = await file({ text: 'ضغطت مرتين' }, key);
    expect(second.text).toBe(first.text);
    expect((await file({ text: 'نص مختلف' }, key)).status).toBe(422);
  });

  test('the words are kept byte for byte', async () => {
    const text =
      'قال: «العيش ناقص» \u200F(مخبز\u200C السنابل)\u200E ‏\u202Babc\u202C \uFEFB\uFEEA ٧٥ جم ـــ مُشَكَّلٌ 🥖\r\n\tسطر ثانٍ \u2067X\u2069';
    const { caseId } = (await file({ text })).json<Accepted>();
    const { rows } = await office.database.query('select body, sha256 from case_text where case_id = $1', [
      caseId,
    ]);
    expect(rows).toEqual([{ body: text, sha256: sha256(text) }]);
    const shown = await (await office.as('caseworker')).get(`/cases/${caseId}`);
    expect(shown.json<{ text: string }>().text).toBe(text);
  });

  test('a complaint cannot have been received in the future', async () => {
    const clerk = await office.as('clerk');
    const tomorrow = new Date(Date.now() + 24 * 3600_000).toISOString();
    for (const receivedAt of [tomorrow, '9999-12-31T23:59:59-23:59', '0000-01-01T00:00:00Z']) {
      const answer = await clerk.post('/complaints', { ...breadComplaint, receivedAt });
      expect([receivedAt, answer.status]).toEqual([receivedAt, 422]);
      expect(answer.json()).toMatchObject({ errors: [{ field: 'receivedAt' }] });
    }
  });
});

describeWith.postgresAndTemporal('cases accepted while the engine was away', () => {
  test('start when it returns', async () => {
    const office = await startOffice({ worker: false, engineAddress: NO_ENGINE });
    const engine = lazyEngineClient({ address: provided.temporalAddress, namespace: 'default', tls: false });
    try {
      const answer = await office.anyone().post('/public/complaints', { text: 'المحرك متوقف' });
      const { caseId } = answer.json<Accepted>();
      await office.startWorker();
      const handle = engine.workflow.getHandle(workflowIdOf(caseId));
      await eventually('the workflow', () => handle.query('state'));
      await eventually('the outbox to empty', async () => {
        const { rowCount } = await office.database.query('select 1 from outbox');
        return rowCount === 0;
      });
    } finally {
      await office.stop();
      await engine.connection.close();
    }
  }, 60_000);
});
