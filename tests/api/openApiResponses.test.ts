import { randomUUID } from 'node:crypto';
import { classification, register } from '../support/complaints';
import type { Answer, Caller } from '../support/httpCaller';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { declaredResponse, type OpenApi, referencesIn } from '../support/openApi';
import { bakeryCaseBeforeTheMinister } from '../support/stories';

/** GET routes as staff call them; `:case` is a case before the minister. */
const READS: readonly (readonly [path: string, called: string, username: string])[] = [
  ['/me', '/me', 'clerk'],
  ['/catalogue', '/catalogue', 'clerk'],
  ['/health', '/health', 'clerk'],
  ['/ready', '/ready', 'clerk'],
  ['/cases', '/cases?pageSize=2&sort=number&order=desc', 'caseworker'],
  ['/cases', '/cases?governorate=EG-MN&open=true', 'inspector.minya'],
  ['/filters', '/filters', 'caseworker'],
  ['/cases/{id}', '/cases/:case', 'caseworker'],
  ['/cases/{id}', '/cases/:case', 'inspector.minya'],
  ['/cases/{id}/events', '/cases/:case/events', 'auditor'],
  ['/cases/{id}/actions', '/cases/:case/actions', 'minister'],
  ['/people', '/people?caseId=:case&role=inspector', 'caseworker'],
  ['/visits', '/visits?status=done', 'caseworker'],
  ['/approvals', '/approvals', 'minister'],
  ['/referrals', '/referrals', 'caseworker'],
  ['/objections', '/objections', 'legal'],
  ['/body-tokens', '/body-tokens', 'admin'],
  ['/obligations', '/obligations', 'minister'],
  ['/tasks/execution', '/tasks/execution?mine=true', 'executing.minya'],
  ['/reports/stage-times', '/reports/stage-times?by=unit', 'head.minya'],
  ['/reports/today', '/reports/today', 'operations'],
  ['/cases/{id}/record', '/cases/:case/record', 'auditor'],
  ['/people', '/people?caseId=:case&delegates=true', 'minister'],
  ['/delegations', '/delegations', 'auditor'],
  ['/delegations/candidates', '/delegations/candidates', 'minister'],
  ['/establishments', '/establishments?q=مخبز', 'clerk'],
  ['/establishments/{id}', '/establishments/EST-0001', 'clerk'],
  ['/establishments/{id}/history', '/establishments/EST-0001/history', 'caseworker'],
];

describeWith.postgresAndTemporal('what the OpenAPI document declares', () => {
  let office: Office;
  let document: OpenApi;
  let caseId: string;
  let caseworker: Caller;

  beforeAll(async () => {
    office = await startOffice();
    document = (await office.anyone().get('/openapi.json')).json<OpenApi>();
    ({ caseId } = await bakeryCaseBeforeTheMinister(office));
    caseworker = await office.as('caseworker');
  }, 60_000);
  afterAll(() => office?.stop());

  function expectDeclared(answer: Answer, status: number, method: string, path: string): void {
    expect(answer.status).toBe(status);
    const declared = declaredResponse(document, method, path, status);
    if (!declared) throw new Error(`${method} ${path} declares no ${status}`);
    const { error } = declared.safeParse(answer.json());
    expect(error?.issues ?? []).toEqual([]);
  }

  test('has a target for every reference', () => {
    const known = Object.keys(document.components.schemas).map(name => `#/components/schemas/${name}`);
    expect(referencesIn(document).filter(reference => !known.includes(reference))).toEqual([]);
  });

  test('names every parameter of a path, and none that is not there', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1]);
      for (const operation of Object.values(methods)) {
        const named = (operation.parameters ?? []).filter(one => one.in === 'path').map(one => one.name);
        expect([path, named]).toEqual([path, inPath]);
      }
    }
  });

  test('asks for an idempotency key where a decision is made, and allows one where words come in', () => {
    const keyOf = (path: string) =>
      document.paths[path]?.post?.parameters?.find(one => one.name === 'Idempotency-Key');
    expect(keyOf('/cases/{id}/actions/approve')).toMatchObject({ required: true });
    expect(keyOf('/public/track/actions/{action}')).toMatchObject({ required: true });
    for (const path of ['/complaints', '/public/complaints', '/public/track/messages'])
      expect(keyOf(path)).not.toMatchObject({ required: true });
    expect(keyOf('/login')).toBeUndefined();
  });

  test.each(READS)('holds for GET %s, called as %s by %s', async (path, called, username) => {
    const caller = await office.as(username);
    expectDeclared(await caller.get(called.replace(':case', caseId)), 200, 'get', path);
  });

  test('holds for signing in and out', async () => {
    const caller = office.anyone();
    expectDeclared(await caller.signIn('legal'), 200, 'post', '/login');
    expect((await caller.post('/logout')).status).toBe(204);
    expect(declaredResponse(document, 'post', '/logout', 204)).toBeNull();
  });

  test('holds for intake, by citizens and by staff', async () => {
    const complaint = { text: 'شكوى' };
    const citizen = await office.anyone().post('/public/complaints', complaint);
    expectDeclared(citizen, 201, 'post', '/public/complaints');
    const clerk = await (await office.as('clerk')).post('/complaints', { ...complaint, channel: 'email' });
    expectDeclared(clerk, 201, 'post', '/complaints');
  });

  test('holds for decisions, and for each way that they are refused', async () => {
    const { caseId: id } = await register(office);
    const path = '/cases/{id}/actions/classify';
    const classify = (caller: Caller, input: unknown) => caller.act(id, 'classify', input);
    expectDeclared(await classify(caseworker, classification), 200, 'post', path);
    expectDeclared(await classify(caseworker, { kind: 'x' }), 422, 'post', path);
    expectDeclared(await classify(await office.as('legal'), classification), 403, 'post', path);
    expectDeclared(await classify(office.anyone(), classification), 401, 'post', path);
    expectDeclared(await caseworker.act(caseId, 'classify', classification), 409, 'post', path);
    expectDeclared(await caseworker.act(randomUUID(), 'classify', classification), 404, 'post', path);
  });

  test('holds for following a complaint', async () => {
    const { receipt, pin } = await register(office);
    const caller = office.anyone();
    const key = randomUUID();
    expectDeclared(await caller.post('/public/track', { receipt, pin }), 200, 'post', '/public/track');
    const message = await caller.post('/public/track/messages', { receipt, pin, text: 'ن' }, { key });
    expectDeclared(message, 202, 'post', '/public/track/messages');
    const withdrawn = await caller.post('/public/track/actions/withdraw', { receipt, pin }, { key });
    expectDeclared(withdrawn, 200, 'post', '/public/track/actions/{action}');
  });

  test('would not hold for an answer that says something else', () => {
    const declared = declaredResponse(document, 'get', '/me', 200);
    expect(declared?.safeParse({ account: { username: 'clerk' } }).success).toBe(false);
    expect(declaredResponse(document, 'get', '/cases', 200)?.safeParse({ items: [{}] }).success).toBe(false);
  });
});
