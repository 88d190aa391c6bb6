import fc from 'fast-check';
import type { Caller } from '../support/httpCaller';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';

const NO_ENGINE = '127.0.0.1:1';
const CASE = '00000000-0000-4000-8000-000000000000';
const REPORTER = { name: 'هدى', phone: '01000001007' };
const complaint = { channel: 'hotline_19588', text: 'الرغيف ناقص الوزن', reporter: REPORTER };

const deep = JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`) as unknown;

/** What comes in the body of a complaint, and what it is answered with. */
const BODIES: readonly (readonly [string, unknown, number])[] = [
  ['an unknown field', { ...complaint, isAdmin: true }, 422],
  ['an unknown field of the reporter', { ...complaint, reporter: { ...REPORTER, role: 'minister' } }, 422],
  ['no text', { ...complaint, text: undefined }, 422],
  ['blank text', { ...complaint, text: ' \n\t ' }, 422],
  ['a number for text', { ...complaint, text: 5 }, 422],
  ['a list for text', { ...complaint, text: ['الرغيف'] }, 422],
  ['text over 8,000 characters', { ...complaint, text: 'ن'.repeat(8001) }, 422],
  ['a NUL in the text', { ...complaint, text: 'الرغيف\u0000ناقص' }, 422],
  ['a control character in the text', { ...complaint, text: 'الرغيف\u001b[31m' }, 422],
  ['a lone surrogate in the text', { ...complaint, text: 'الرغيف \ud83d' }, 422],
  ['two lines for a name', { ...complaint, reporter: { name: 'هدى\nعلي' } }, 422],
  ['a NUL in the district', { ...complaint, district: 'ملوي\u0000' }, 422],
  ['an unknown channel', { ...complaint, channel: 'pigeon' }, 422],
  ['an unknown governorate', { ...complaint, governorate: 'EG-XX' }, 422],
  ['a date that is none', { ...complaint, receivedAt: '2026-13-45' }, 422],
  ['a deep list', { ...complaint, text: deep }, 400],
  ['a list for everything', [complaint], 422],
  ['null', null, 400],
  ['a body over 256 kB', { ...complaint, text: 'a'.repeat(300_000) }, 413],
];

describeWith.postgres('hostile input', () => {
  let office: Office;
  let clerk: Caller;

  beforeAll(async () => {
    office = await startOffice({ worker: false, engineAddress: NO_ENGINE, decisionDeadlineMs: 500 });
    clerk = await office.as('clerk');
  }, 60_000);
  afterAll(() => office?.stop());

  test.each(BODIES)('a complaint with %s is refused', async (_what, body, status) => {
    const answer = await clerk.post('/complaints', body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  test('a refused field is named in both languages', async () => {
    const answer = await clerk.post('/complaints', { ...complaint, text: 'الرغيف\u0000' });
    const problem = answer.json<{ errors: readonly Record<string, string>[] }>();
    expect(problem.errors[0]).toMatchObject({
      field: 'text',
      messageAr: 'يحتوي النص على رموز تحكم غير مسموحة',
      messageEn: 'The text has control characters that are not allowed',
    });
  });

  test.each([
    ["'; drop table cases; --"],
    ['<script>alert(1)</script>'],
    ['=HYPERLINK("http://x.example")'],
    ['{{constructor.constructor("return 1")()}}'],
    ['../../../etc/passwd'],
    ['%00%0a\\u0000'],
  ])('the words %s are only words', async words => {
    const answer = await clerk.post('/complaints', { ...complaint, text: words });
    expect(answer.status).toBe(201);
    const { caseId } = answer.json<{ caseId: string }>();
    const seen = await (await office.as('caseworker')).get(`/cases/${caseId}`);
    expect(seen.json<{ text: string }>().text).toBe(words);
  });

  test.each([
    ['invalid JSON', '{"text": ', 'application/json', 400],
    ['a bare string', '"نص"', 'application/json', 400],
    [
      'an own __proto__',
      '{"__proto__": {"isAdmin": true}, "channel": "web", "text": "ن"}',
      'application/json',
      422,
    ],
    ['a form', 'text=a&channel=web', 'application/x-www-form-urlencoded', 415],
    ['plain text', 'نص', 'text/plain', 415],
    ['an encoding other than UTF-8', '{}', 'application/json; charset=windows-1256', 415],
  ])('%s is refused', async (_what, body, contentType, status) => {
    const answer = await clerk.send('POST', '/complaints', body, {
      headers: { 'content-type': contentType },
    });
    expect(answer.status).toBe(status);
  });

  test.each([
    ['/cases/not-a-uuid', 404],
    ['/cases/%E0%A4%A', 400],
    ['/cases/%00', 404],
    [`/cases/${CASE}`, 404],
    [`/cases/${CASE}/nothing`, 404],
    ['/evidence/..%2f..%2fetc%2fpasswd', 404],
    ['/cases?page=0', 422],
    ['/cases?page=99999999999999999999', 422],
    ['/cases?pageSize=100000', 422],
    ['/cases?sort=password_hash', 422],
    ['/cases?stage=triage&stage=closed', 422],
    ['/cases?unknown=1', 422],
    ['/cases?governorate=%00', 422],
    ['/visits?date=2026-02-30', 422],
  ])('GET %s is answered with %i', async (path, status) => {
    expect((await clerk.get(path)).status).toBe(status);
  });

  test.each(["%' or 1=1 --", '\\', '%%%', '_', "'", 'ـــ'])(
    'searching for %s finds without failing',
    async words => {
      const answer = await (await office.as('caseworker')).post('/cases/search', { q: words });
      expect(answer.status).toBe(200);
    },
  );

  test('nothing random makes any route fail on our side', async () => {
    const document = (await office.anyone().get('/openapi.json')).json<{
      paths: Record<string, Record<string, unknown>>;
    }>();
    const routes = Object.entries(document.paths)
      .flatMap(([path, methods]) =>
        Object.keys(methods).map(method => ({ path, method: method.toUpperCase() })),
      )
      .filter(({ path }) => path !== '/stream' && path !== '/logout' && path !== '/ready');
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('\u0000', '\ud800', 'ن'.repeat(5000)),
    );
    const value = fc.oneof(
      words,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(words, { maxLength: 3 }),
      fc.uuid(),
    );
    const names = [
      'text',
      'channel',
      'reporter',
      'kind',
      'category',
      'visit',
      'evidence',
      'measures',
      'proposal',
      'input',
      'pin',
    ];
    const request = fc.record({
      route: fc.constantFrom(...routes),
      id: fc.oneof(fc.constant(CASE), fc.uuid(), fc.string({ minLength: 1, maxLength: 10 })),
      body: fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 6 }),
      query: fc.dictionary(fc.constantFrom('page', 'q', 'sort', 'stage', 'caseId', 'x'), words, {
        maxKeys: 2,
      }),
      who: fc.constantFrom('clerk', 'caseworker', 'minister', 'admin'),
    });
    await fc.assert(
      fc.asyncProperty(request, async ({ route, id, body, query, who }) => {
        const caller = await office.as(who);
        const path = route.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(id.toWellFormed()) || 'x');
        const search = new URLSearchParams(query as Record<string, string>);
        const answer =
          route.method === 'GET'
            ? await caller.get(`${path}?${search}`)
            : await caller.post(path, body, { key: 'a-key-of-a-test' });
        expect({ ...route, status: answer.status === 500 }).toEqual({ ...route, status: false });
      }),
      { numRuns: 300, seed: 20261121 },
    );
  }, 60_000);

  test('the log has no unexpected failure', () => {
    expect(office.logs.filter(line => line.includes('unexpected failure'))).toEqual([]);
  });
});
