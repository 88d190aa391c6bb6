import { randomUUID } from 'node:crypto';
import type { CaseState } from '../../workflows/domain/case/case';
import { actorOf } from '../support/actors';
import { classification, decideAs, inDays, personId, register } from '../support/complaints';
import { eventually } from '../support/eventually';
import { HeldWrites } from '../support/heldWrites';
import type { Answer } from '../support/httpCaller';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';

interface ProblemBody {
  readonly type: string;
  readonly code: string;
  readonly errors?: readonly Record<string, string>[];
}

/** What every problem has, whatever went wrong: RFC 9457, in both languages. */
function problem(answer: Answer): ProblemBody {
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const body = answer.json<ProblemBody>();
  expect(body).toMatchObject({
    type: `urn:mizan:problem:${body.code}`,
    status: answer.status,
    title: expect.stringMatching(/[\u0600-\u06FF]/),
    titleAr: expect.stringMatching(/[\u0600-\u06FF]/),
    titleEn: expect.stringMatching(/^[A-Z]/),
  });
  expect(answer.text).not.toMatch(/\bat .*\.[jt]s:|stack|select |insert /i);
  return body;
}

describeWith.postgresAndTemporal('what can go wrong', () => {
  const writes = new HeldWrites();
  let office: Office;
  let caseId: string;

  beforeAll(async () => {
    office = await startOffice({ wrap: writes.wrap, decisionDeadlineMs: 2000 });
  }, 60_000);
  afterEach(() => writes.release());
  afterAll(() => office?.stop());
  beforeEach(async () => {
    ({ caseId } = await register(office));
  });

  test('401: nobody is signed in', async () => {
    expect(problem(await office.anyone().get('/cases')).code).toBe('unauthenticated');
  });

  test('403: it is never for this role', async () => {
    const legal = await office.as('legal');
    const answer = await legal.act(caseId, 'classify', classification);
    expect([answer.status, problem(answer).code]).toEqual([403, 'wrongRole']);
  });

  test('403: it is never for this person', async () => {
    await decideAs(office, 'caseworker', caseId, 'classify', classification);
    await decideAs(office, 'caseworker', caseId, 'accept');
    for (const username of ['inspector', 'inspector.minya']) {
      const inspector = await personId(office, username);
      await decideAs(office, 'caseworker', caseId, 'scheduleVisit', { inspector, plannedDate: inDays(1) });
    }
    const inspector = await office.as('inspector');
    const { state } = (await inspector.get(`/cases/${caseId}`)).json<{ state: CaseState }>();
    const answer = await inspector.act(caseId, 'startVisit', { visit: state.visits[1]?.visitId });
    expect([answer.status, problem(answer).code]).toEqual([403, 'notTheInspector']);
  });

  test('404: there is no such case, and no such route', async () => {
    const caseworker = await office.as('caseworker');
    for (const path of [`/cases/${randomUUID()}`, '/cases/ليست-قضية', '/nothing'])
      expect([path, problem(await caseworker.get(path)).code]).toEqual([path, 'notFound']);
    expect((await caseworker.act(randomUUID(), 'accept')).status).toBe(404);
    expect((await caseworker.act(caseId, 'closeForGood')).status).toBe(404);
  });

  test('409: not at this stage, with the stage and what is possible now', async () => {
    const caseworker = await office.as('caseworker');
    const answer = await caseworker.act(caseId, 'recordContact', { means: 'call', result: 'reached' });
    expect(answer.status).toBe(409);
    expect(problem(answer)).toMatchObject({
      code: 'wrongStage',
      stage: 'triage',
      actions: expect.arrayContaining(['classify', 'proposeRejection', 'addNote']),
    });
    expect(problem(answer)).toMatchObject({ actions: expect.not.arrayContaining(['accept']) });
  });

  test('409: the case is not ready for it', async () => {
    const answer = await (await office.as('caseworker')).act(caseId, 'accept');
    expect([answer.status, problem(answer).code]).toEqual([409, 'notClassified']);
  });

  test('422: every field at fault is named, in both languages', async () => {
    const caseworker = await office.as('caseworker');
    const answer = await caseworker.act(caseId, 'classify', { kind: 'joke', category: 'bread.weight' });
    expect(answer.status).toBe(422);
    const { errors = [] } = problem(answer);
    expect(errors.map(error => error.field).sort()).toEqual(['kind', 'priority']);
    for (const error of errors) {
      expect(error.messageAr).toMatch(/[\u0600-\u06FF]/);
      expect(error.messageEn).toMatch(/[a-z]/);
      expect(error.message).toBe(error.messageAr);
    }
  });

  test.each([
    ['category', { ...classification, category: 'no.such' }],
    ['establishment', { ...classification, establishment: 'EST-9999' }],
    ['governorate', { ...classification, governorate: 'EG-XX' }],
  ])('422: a %s that does not exist', async (field, input) => {
    const answer = await (await office.as('caseworker')).act(caseId, 'classify', input);
    expect(answer.status).toBe(422);
    expect(problem(answer).errors?.map(error => error.field)).toEqual([field]);
  });

  test('422: the domain refuses what was entered, and names the field', async () => {
    await decideAs(office, 'caseworker', caseId, 'classify', classification);
    await decideAs(office, 'caseworker', caseId, 'accept');
    const { personId: tied } = await actorOf(office.database, 'inspector2.minya');
    const caseworker = await office.as('caseworker');
    const answer = await caseworker.act(caseId, 'scheduleVisit', {
      inspector: tied,
      plannedDate: inDays(1),
    });
    expect(answer.status).toBe(422);
    expect(problem(answer)).toMatchObject({
      code: 'personTied',
      errors: [{ field: 'inspector', messageAr: 'المفتش: هذا الشخص تربطه صلة بالمنشأة: اختر غيره' }],
    });
  });

  test('429: more than ten decisions at once on one case, with the time to wait', async () => {
    const caseworker = await office.as('caseworker');
    await decideAs(office, 'caseworker', caseId, 'addNote', { text: 'الأولى' });
    writes.hold();
    const keys = Array.from({ length: 14 }, () => randomUUID());
    const note = (key: string) => caseworker.act(caseId, 'addNote', { text: 'معًا' }, { key });
    const answers = await Promise.all(keys.map(note));
    const refused = answers.filter(answer => answer.status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(4);
    for (const answer of refused) {
      expect(problem(answer).code).toBe('rateLimited');
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    writes.release();
    // Each key stands for one decision, whatever its first answer was.
    for (const key of keys) await caseworker.untilDecided(caseId, 'addNote', { text: 'معًا' }, key);
    const { rows } = await office.database.query(
      "select count(*) from case_event where case_id = $1 and type = 'noteAdded'",
      [caseId],
    );
    expect(rows).toEqual([{ count: 15 }]);
  }, 60_000);

  test('503: nobody works on cases just now; the same key gives the answer later', async () => {
    const caseworker = await office.as('caseworker');
    await decideAs(office, 'caseworker', caseId, 'addNote', { text: 'الأولى' });
    writes.hold();
    const key = randomUUID();
    const answer = await caseworker.act(caseId, 'classify', classification, { key });
    expect(answer.status).toBe(503);
    expect(problem(answer).code).toBe('outcomeUnknown');
    expect(answer.headers.get('retry-after')).toBe('3');
    writes.release();
    await eventually('the decision', async () => {
      const again = await caseworker.act(caseId, 'classify', classification, { key });
      return again.status === 200;
    });
  });

  test('the language is the one that the reader prefers', async () => {
    const english = await office.anyone().get('/me', { headers: { 'accept-language': 'en-GB,en;q=0.9' } });
    expect(english.json()).toMatchObject({ title: 'Sign in first', titleAr: 'سجل الدخول أولًا' });
    const unknown = await office.anyone().get('/me', { headers: { 'accept-language': 'fr' } });
    expect(unknown.json()).toMatchObject({ title: 'سجل الدخول أولًا' });
  });

  test('a refusal is in the audit log, by code, and its words are not kept', async () => {
    const caseworker = await office.as('caseworker');
    const words = 'كلام لا يبقى';
    await caseworker.act(caseId, 'answer', { text: words, outcome: 'answered' });
    const { rows } = await office.database.query(
      "select person_id, detail from audit_leaf where case_id = $1 and kind = 'refused'",
      [caseId],
    );
    expect(rows).toEqual([
      {
        person_id: await personId(office, 'caseworker'),
        detail: { action: 'answer', code: 'notClassified', role: 'caseworker' },
      },
    ]);
    const texts = await office.database.query('select 1 from case_text where body = $1', [words]);
    expect(texts.rowCount).toBe(0);
  });
});

describeWith.postgres('without the engine', () => {
  test('a decision gets 503, readiness says so, and reading goes on', async () => {
    const office = await startOffice({
      worker: false,
      engineAddress: '127.0.0.1:1',
      decisionDeadlineMs: 700,
    });
    try {
      const { caseId } = await register(office);
      const caseworker = await office.as('caseworker');
      const answer = await caseworker.act(caseId, 'classify', classification);
      expect([answer.status, problem(answer).code]).toEqual([503, 'outcomeUnknown']);
      expect((await caseworker.get(`/cases/${caseId}`)).status).toBe(200);
      const ready = await caseworker.get('/ready');
      expect([ready.status, ready.json()]).toEqual([
        200,
        { status: 'degraded', database: true, engine: false },
      ]);
    } finally {
      await office.stop();
    }
  }, 60_000);
});
