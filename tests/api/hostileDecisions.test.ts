import { randomUUID } from 'node:crypto';
import type { Accepted } from '../../api/schemas/intake';
import { classification, register } from '../support/complaints';
import type { Caller } from '../support/httpCaller';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';

const deepText = (levels: number) => `{"text":${'['.repeat(levels)}${']'.repeat(levels)}}`;
const json = { 'content-type': 'application/json' };

/** What a body can be, as it comes over the wire, whatever the route. */
const RAW: readonly (readonly [what: string, body: string])[] = [
  ['nothing', ''],
  ['half of an object', '{"text": "ن'],
  ['two objects', '{}{}'],
  ['a list', '[]'],
  ['a number', '5'],
  ['a NUL in an escape', '{"text": "رغيف\\u0000"}'],
  ['a NUL as it is', '{"text": "رغيف\u0000"}'],
  ['half of a surrogate pair in an escape', '{"text": "\\ud83e"}'],
  ['an own __proto__', '{"text": "ن", "__proto__": {"role": "minister"}}'],
  ['an own constructor', '{"text": "ن", "constructor": {"prototype": {"role": "minister"}}}'],
  ['another person', '{"text": "ن", "actor": {"role": "minister", "personId": "x"}}'],
  ['a list for the text', '{"text": ["ن"]}'],
  ['an object for the text', '{"text": {"toString": 1}}'],
  ['no text', '{"text": null}'],
  ['depth', deepText(50_000)],
  ['length', JSON.stringify({ text: 'ن'.repeat(200_000) })],
  ['a text longer than 4,000', JSON.stringify({ text: 'ن'.repeat(4001) })],
];

describeWith.postgresAndTemporal('hostile decisions', () => {
  let office: Office;
  let complaint: Accepted;
  let caseId: string;
  let caseworker: Caller;

  beforeAll(async () => {
    office = await startOffice();
    caseworker = await office.as('caseworker');
    complaint = await register(office);
    caseId = complaint.caseId;
  }, 60_000);
  afterAll(() => office?.stop());

  async function events(): Promise<number> {
    const { rows } = await office.database.query(
      'select count(*) as count from case_event where case_id = $1',
      [caseId],
    );
    return rows[0].count;
  }

  test.each(RAW)('%s for a note is refused, and nothing is decided', async (_what, body) => {
    const path = `/cases/${caseId}/actions/addNote`;
    const answer = await caseworker.send('POST', path, body, { key: randomUUID(), headers: json });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await events()).toBe(1);
  });

  test.each(RAW)('%s from a citizen is refused, and nothing is decided', async (_what, body) => {
    const input = body.replace(/^\{/, `{"receipt": "${complaint.receipt}", "pin": "${complaint.pin}",`);
    for (const path of ['/public/track/messages', '/public/track/actions/withdraw', '/public/track']) {
      const options = { key: randomUUID(), headers: json };
      const answer = await office.anyone().send('POST', path, input, options);
      expect([path, Math.floor(answer.status / 100)]).toEqual([path, 4]);
    }
    expect(await events()).toBe(1);
  });

  test.each([
    ['a receipt that is an object', { receipt: { toString: 1 }, pin: '123456' }],
    ['a receipt that is a list', { receipt: ['2600000000'], pin: '123456' }],
    ['a PIN that is a number', { receipt: '2600000000', pin: 123456 }],
    ['a receipt of other digits', { receipt: '२६००००००००', pin: '123456' }],
    ['a receipt with a wildcard', { receipt: '26%%%%%%%%', pin: '123456' }],
  ])('%s is refused', async (_what, body) => {
    const { status } = await office.anyone().post('/public/track', body);
    expect([401, 422]).toContain(status);
  });

  test.each([
    ['a NUL in the name', { username: 'clerk\u0000', password: 'x' }],
    ['half of a surrogate pair', { username: '\ud83e', password: '\ud83e' }],
    ['a list for the password', { username: 'clerk', password: ['mizan-demo'] }],
    ['a condition for the password', { username: 'clerk', password: { $ne: null } }],
    ['SQL for the name', { username: "clerk' --", password: 'x' }],
    ['a very long password', { username: 'clerk', password: 'x'.repeat(100_000) }],
    ['nothing', {}],
  ])('%s does not sign in', async (_what, body) => {
    const answer = await office.anyone().post('/login', body);
    expect([401, 422]).toContain(answer.status);
  });

  test.each([
    ['/people', 'role=%00'],
    ['/people', 'role[]=x'],
    ['/visits', 'date=0000-01-01'],
    ['/visits', 'status=done%00'],
    ['/cases', 'unitId=%00'],
    ['/cases', 'category[$ne]=x'],
    ['/cases', 'page=1e9'],
    ['/cases', 'page=-1'],
    ['/cases', 'page=1.5'],
    ['/cases', 'format=xlsx'],
    ['/cases', 'mine=1'],
    ['/establishments', 'q=%00'],
    ['/establishments', 'kind=%ud83e%00'],
  ])('GET %s?%s is refused', async (path, query) => {
    const about = path === '/people' ? `caseId=${caseId}&` : '';
    const answer = await caseworker.get(`${path}?${about}${query}`);
    expect([400, 404, 422]).toContain(answer.status);
  });

  test('dates, ids and enumerations that are none are refused by name', async () => {
    const refused = async (action: string, input: object) => {
      const answer = await caseworker.act(caseId, action, input);
      const { errors = [] } = answer.json<{ errors?: { field: string }[] }>();
      return [answer.status, errors.map(error => error.field)];
    };
    const visit = { inspector: randomUUID(), plannedDate: '2026-02-30' };
    expect(await refused('scheduleVisit', visit)).toEqual([422, ['plannedDate']]);
    expect(await refused('scheduleVisit', { ...visit, inspector: '1 or 1=1' })).toEqual([
      422,
      ['inspector', 'plannedDate'],
    ]);
    expect(await refused('classify', { ...classification, kind: '__proto__' })).toEqual([422, ['kind']]);
    expect(await refused('classify', { ...classification, district: 'ملوي\u0000' })).toEqual([
      422,
      ['district'],
    ]);
    expect(await refused('propose', { recommendation: 'measures', measures: {}, grounds: 'ن' })).toEqual([
      422,
      ['measures'],
    ]);
  });

  test.each([
    ['text/plain', 415],
    ['application/xml', 415],
    ['application/json; charset=utf-16', 400],
    ['multipart/form-data; boundary=x', 415],
  ])('a body of type %s is refused', async (type, status) => {
    const answer = await caseworker.send('POST', `/cases/${caseId}/actions/addNote`, '{"text":"ن"}', {
      key: randomUUID(),
      headers: { 'content-type': type },
    });
    expect(answer.status).toBe(status);
  });

  test('bytes that are not UTF-8 are refused rather than replaced', async () => {
    const body = Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xd8, 0xff]), Buffer.from('"}')]);
    const answer = await caseworker.send('POST', `/cases/${caseId}/actions/addNote`, body, {
      key: randomUUID(),
      headers: json,
    });
    expect(answer.status).toBe(400);
  });

  test('none of it was an unexpected failure', () => {
    expect(office.logs.filter(line => line.includes('unexpected failure'))).toEqual([]);
  });
});
