import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { type Database, openDatabase } from '../../activities/adapters/database';
import { lazyEngineClient } from '../../activities/adapters/engine';
import type { Accepted } from '../../api/schemas/intake';
import { type Stack, startStack } from '../../scripts/runtime/stack';
import { NO_GRACE_POLICY } from '../../workflows/domain/time/policy';
import { workflowIdOf } from '../../workflows/messages';
import { classification, decideAs, inDays, personId, register } from '../support/complaints';
import { eventually } from '../support/eventually';
import { everyWord } from '../support/everyWord';
import { Caller } from '../support/httpCaller';
import { describeWith, provided } from '../support/needs';
import { tempFolder } from '../support/tempFolder';
import { type TestDatabase, testDatabase } from '../support/testDatabase';

/** Every free text of the case has this word in it; nothing else has. */
const WORD = 'فيروزج';
const REPORTER = {
  name: 'زمردة اللؤلؤي',
  phone: '٠١٠ ٩٩٨٨ ٧٧٦٦',
  email: 'zomorroda@mail.example',
  handle: '@zomorroda',
  nationalId: '29001012409988',
};
/** Whose matter it is, and another one named in the first's place; one of them wrote a national ID into the address. */
const BENEFICIARY = {
  name: 'ياقوتة المرجاني',
  phone: '٠١١ ٧٧٦٦ ٥٥٤٤',
  address: '١٢ حارة الزبرجد، قومي 28505052107766',
  relation: 'neighbour',
};
const NAMED_LATER = { ...BENEFICIARY, name: 'عقيقة المرجاني', phone: '01277665544' };
const PRIVATE = [
  ...[WORD, 'زمردة', 'اللؤلؤي', /1?0?9988 ?7766/, /٩٩٨٨ ?٧٧٦٦/, 'zomorroda', '29001012409988'],
  ...['ياقوتة', 'عقيقة', 'المرجاني', 'الزبرجد', '28505052107766', /7766 ?5544/, /٧٧٦٦ ?٥٥٤٤/],
];

describeWith.postgresAndTemporal('personal data and free text, after a whole case', () => {
  const folder = tempFolder();
  const callers = new Map<string, Promise<Caller>>();
  let ownDatabase: TestDatabase;
  let database: Database;
  let engine: Client;
  let stack: Stack;
  let complaint: Accepted;
  let brought: Accepted;

  const office = {
    as(username: string): Promise<Caller> {
      const caller = callers.get(username) ?? signedIn(stack, username);
      callers.set(username, caller);
      return caller;
    },
  };

  beforeAll(async () => {
    ownDatabase = await testDatabase();
    database = openDatabase(ownDatabase.superUrl, { max: 2, name: 'test' });
    engine = lazyEngineClient({ address: provided.temporalAddress, namespace: 'default', tls: false });
    stack = await startStack({
      dataDir: folder.path,
      databaseUrl: ownDatabase.url,
      temporalAddress: provided.temporalAddress,
      temporalTaskQueue: `mizan-test-${randomUUID()}`,
      env: { LOG_LEVEL: 'trace', MIZAN_PUBLIC_RATE: '100000', MIZAN_POLICY: NO_GRACE_POLICY },
      log: () => undefined,
    });
    complaint = await register(office, {
      text: `${WORD}: الرغيف ناقص`,
      address: `${WORD} خلف المسجد`,
      occurred: `${WORD} أمس`,
      reporter: REPORTER,
    });
    await wholeCase();
    brought = await register(office, {
      text: `${WORD}: جارتي`,
      reporter: REPORTER,
      beneficiary: BENEFICIARY,
    });
    await delivery();
  }, 90_000);
  afterAll(async () => {
    await stack?.stop();
    await engine?.connection.close();
    await database?.end();
    await ownDatabase?.drop();
    folder.remove();
  }, 60_000);

  /** Every way that words come in: intake, notes, findings, proposals, refusals, messages, a dispute, bad requests. */
  async function wholeCase(): Promise<void> {
    const { caseId, receipt, pin } = complaint;
    const text = `${WORD} ${REPORTER.phone}`;
    const act = (username: string, action: string, input: object) =>
      decideAs(office, username, caseId, action, input);
    const citizen = new Caller(`${stack.apiUrl}/api/v1`);
    await act('caseworker', 'requestInfo', { question: text });
    await citizen.post('/public/track/messages', { receipt, pin, text }, { key: randomUUID() });
    await eventually('the message', async () => {
      const detail = await (await office.as('caseworker')).get(`/cases/${caseId}`);
      return detail.json<{ stage: string }>().stage === 'triage';
    });
    await act('caseworker', 'classify', classification);
    await act('caseworker', 'accept', {});
    const inspector = await personId(office, 'inspector');
    await act('caseworker', 'scheduleVisit', { inspector, plannedDate: inDays(1), instructions: text });
    const visits = await (await office.as('inspector')).get('/visits');
    const visit = visits.json<{ items: { visitId: string }[] }>().items[0]?.visitId;
    await act('inspector', 'startVisit', { visit });
    const found = { verdict: 'unsubstantiated', findings: text, noEvidenceReason: text };
    await act('inspector', 'submitFindings', { visit, ...found });
    await act('caseworker', 'addNote', { text });
    await act('caseworker', 'answer', { text, outcome: 'answered' });
    await act('caseworker', 'recordContact', { means: 'call', result: 'reached', note: text });
    const disputed = { receipt, pin, input: { text } };
    await citizen.post('/public/track/actions/dispute', disputed, { key: randomUUID() });
    const caseworker = await office.as('caseworker');
    await caseworker.act(caseId, 'recordDeskCheck', { verdict: 'substantiated', text });
    await caseworker.act(caseId, 'addNote', { text: 5, [WORD]: text });
    await caseworker.post('/cases/search', { q: text });
    await caseworker.get(`/cases?${encodeURIComponent(WORD)}=1`);
    await citizen.signIn(REPORTER.email, text);
    await citizen.post('/public/track', { receipt, pin, name: REPORTER.name });
  }

  /** What only a case has that is brought to somebody: two named, one refused, a courier who reads where to. */
  async function delivery(): Promise<void> {
    const { caseId } = brought;
    const text = `${WORD} ${BENEFICIARY.address}`;
    const card = { ...classification, category: 'card.lost', kind: 'humanitarian', establishment: undefined };
    await decideAs(office, 'caseworker', caseId, 'classify', card);
    const caseworker = await office.as('caseworker');
    const inspector = await office.as('inspector');
    const refused = await caseworker.act(caseId, 'nameBeneficiary', {
      beneficiary: { ...NAMED_LATER, age: 5 },
    });
    expect(refused.status).toBe(422);
    expect((await inspector.act(caseId, 'nameBeneficiary', { beneficiary: NAMED_LATER })).status).not.toBe(
      200,
    );
    await decideAs(office, 'caseworker', caseId, 'nameBeneficiary', { beneficiary: NAMED_LATER });
    await decideAs(office, 'caseworker', caseId, 'interveneNow', { text });
    const remedy = (await caseworker.get(`/cases/${caseId}`)).json<{
      state: { remedies: { remedyId: string }[] };
    }>().state.remedies[0]?.remedyId;
    const courier = await personId(office, 'inspector');
    const plan = { remedy, courier, plannedDate: inDays(1), note: text };
    await decideAs(office, 'caseworker', caseId, 'planDelivery', plan);
    const recipient = await inspector.get(`/cases/${caseId}/deliveries/${remedy}/recipient`);
    expect(recipient.text).toContain(NAMED_LATER.name);
    await decideAs(office, 'inspector', caseId, 'recordDelivery', { remedy, text });
    await caseworker.post('/cases/search', { q: BENEFICIARY.name });
  }

  function expectNothingPrivate(words: string): void {
    for (const word of PRIVATE) expect(words).not.toMatch(word);
  }

  test('the case did have them, so that looking for them means something', async () => {
    const detail = await (await office.as('caseworker')).get(`/cases/${complaint.caseId}`);
    for (const word of [WORD, REPORTER.name, REPORTER.phone, REPORTER.email])
      expect(detail.text).toContain(word);
    expect(detail.json()).toMatchObject({ stage: 'presentation' });
    const whose = (await (await office.as('caseworker')).get(`/cases/${brought.caseId}`)).text;
    for (const word of [NAMED_LATER.name, NAMED_LATER.phone, NAMED_LATER.address])
      expect(whose).toContain(word);
    const all = { a: [WORD, REPORTER, '01099887766', BENEFICIARY, NAMED_LATER] };
    for (const word of PRIVATE) expect(everyWord(all)).toMatch(word);
  });

  test.each([
    'case_event',
    'cases',
    'audit_leaf',
    'outbox',
    'outgoing_message',
    'inbox',
    'command_request',
    'visit',
    'remedy',
    'stay',
    'session',
  ])('are not in the table %s', async table => {
    const { rows } = await database.query(`select to_jsonb(t) as row from ${table} t`);
    expectNothingPrivate(everyWord(rows));
  });

  test('are in the tables made for them, and in no other', async () => {
    const { rows } = await database.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public'",
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const content = await database.query(`select to_jsonb(t) as row from ${name} t`);
      if (PRIVATE.some(word => new RegExp(word).test(everyWord(content.rows)))) found.push(name);
    }
    expect(found.sort()).toEqual(['beneficiary', 'case_text', 'reporter']);
  });

  test.each(['complaint', 'delivery'])(
    "are not in the engine: neither ids and attributes nor the history's payloads of a %s",
    async which => {
      const { caseId } = which === 'complaint' ? complaint : brought;
      const handle = engine.workflow.getHandle(workflowIdOf(caseId));
      const description = await handle.describe();
      expectNothingPrivate(everyWord(description.raw));
      const history = await handle.fetchHistory();
      expect(history.events?.length).toBeGreaterThan(which === 'complaint' ? 50 : 20);
      const words = everyWord(history);
      expect(words).toContain('"complaintReceived"');
      expectNothingPrivate(words);
    },
  );

  test('are in no log, not even when storing them fails', async () => {
    await database.query(
      `alter table reporter add constraint no_gems check (name not like 'زمردة%') not valid`,
    );
    const citizen = new Caller(`${stack.apiUrl}/api/v1`);
    const failed = await citizen.post('/public/complaints', { text: `${WORD}`, reporter: REPORTER });
    expect(failed.status).toBe(500);
    await stack.stop();
    const logs = readdirSync(join(folder.path, 'logs')).map(file =>
      readFileSync(join(folder.path, 'logs', file), 'utf8'),
    );
    expect(logs.join('')).toContain('unexpected failure');
    expectNothingPrivate(everyWord(logs));
  });
});

async function signedIn(stack: Stack, username: string): Promise<Caller> {
  const caller = new Caller(`${stack.apiUrl}/api/v1`);
  const { status, text } = await caller.signIn(username);
  if (status !== 200) throw new Error(`${username} could not sign in: ${text}`);
  return caller;
}
