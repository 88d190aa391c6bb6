import type { Logger } from 'pino';
import type { Database } from '../../activities/adapters/database';
import { noteRefusal } from '../../api/commands/noteRefusal';
import type { CaseRecord } from '../../api/schemas/record';
import { classification, decideAs } from '../support/complaints';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { freshCase, type Story } from '../support/stories';

const RECORD = (story: Story) => `/cases/${story.caseId}/record`;

describeWith.postgresAndTemporal("a case's record", () => {
  let office: Office;
  let story: Story;

  beforeAll(async () => {
    office = await startOffice();
    story = await freshCase(office);
    await decideAs(office, 'caseworker', story.caseId, 'classify', classification);
    await (await office.as('legal')).act(story.caseId, 'accept', {});
    await decideAs(office, 'caseworker', story.caseId, 'accept');
  }, 60_000);
  afterAll(() => office?.stop());

  const read = async (of: Story = story) =>
    (await (await office.as('auditor')).get(RECORD(of))).json<CaseRecord>();

  test('tells every event in its place: what, who in which role, to the second, and by what way', async () => {
    const { items, number } = await read();
    const events = items.filter(({ kind }) => kind === 'event');
    expect(number).toBe(story.number);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect(events[0]).toMatchObject({
      type: 'complaintReceived',
      who: { role: 'intake_clerk' },
      from: { means: 'channel', code: 'hotline_19588' },
      data: { number: story.number },
    });
    expect(events.find(({ type }) => type === 'classified')).toMatchObject({
      who: { name: expect.stringMatching(/\S/), role: 'caseworker', unitId: expect.any(String) },
      from: { means: 'account', code: null },
    });
    expect(Object.values(events[0]?.texts ?? {})).toEqual([expect.stringContaining('رغيف العيش ناقص الوزن')]);
  });

  test('tells what was refused, by whom and why, between the events where it happened', async () => {
    const { items } = await read();
    const refused = items.find(({ kind }) => kind === 'refused');
    expect(refused).toMatchObject({
      action: 'accept',
      reason: 'wrongRole',
      who: { role: 'legal', name: expect.any(String) },
      from: { means: 'account' },
    });
    const place = (type: string) => items.findIndex(entry => entry.type === type);
    const at = items.findIndex(({ kind }) => kind === 'refused');
    expect(place('classified')).toBeLessThan(at);
    expect(items.slice(at).some(({ type }) => type === 'stageEntered')).toBe(true);
  });

  test('tells what was refused before the case was asked: which fields, and nothing of what was in them', async () => {
    const fresh = await freshCase(office);
    const caseworker = await office.as('caseworker');
    const wrong = { ...classification, category: 'x.y', establishment: 'EST-9999', '01000001007': 'هدى' };
    expect((await caseworker.act(fresh.caseId, 'classify', wrong)).status).toBe(422);
    const unknown = { ...classification, establishment: 'EST-9999' };
    expect((await caseworker.act(fresh.caseId, 'classify', unknown)).status).toBe(422);
    const { items } = await read(fresh);
    expect(items.filter(({ kind }) => kind === 'refused')).toMatchObject([
      { action: 'classify', reason: 'invalid', who: { role: 'caseworker' } },
      { action: 'classify', reason: 'invalid', data: { fields: 'establishment' } },
    ]);
    expect(JSON.stringify(items)).not.toContain('01000001007');
  });

  test('tells of a wrong PIN and of a file that was not taken, and nothing of what was in them', async () => {
    const fresh = await freshCase(office);
    const wrongPin = await office.anyone().post('/public/track', { receipt: fresh.number, pin: '000000' });
    expect(wrongPin.status).toBe(401);
    const form = new FormData();
    form.append('file', new Blob(['<html>هدى']), '01000001007.png');
    const caseworker = await office.as('caseworker');
    expect((await caseworker.send('POST', `/cases/${fresh.caseId}/evidence`, form)).status).toBe(415);
    const refused = await eventually('both to be written', async () => {
      const { items } = await read(fresh);
      const found = items.filter(({ kind }) => kind.endsWith('Refused'));
      return found.length === 2 && found;
    });
    expect(refused.map(entry => entry.holds)).toEqual([true, true]);
    expect(refused.find(({ kind }) => kind === 'pinRefused')).toMatchObject({
      reason: 'wrongReceiptOrPin',
      who: null,
      from: { means: 'tracking' },
      data: {},
    });
    expect(refused.find(({ kind }) => kind === 'fileRefused')).toMatchObject({
      reason: 'unsupportedMedia',
      who: { role: 'caseworker' },
      from: { means: 'account' },
      data: {},
    });
  });

  test('has no more than twenty of such refusals in an hour: whoever guesses fills no table', async () => {
    const { caseId, number } = await freshCase(office);
    const log = { error: jest.fn() } as unknown as Logger;
    const attempt = { kind: 'pinRefused', caseId, personId: null, role: 'citizen', code: 'x' } as const;
    for (let i = 0; i < 23; i++) await noteRefusal({ database: office.database, log }, attempt);
    const { items } = await read({ caseId, number });
    const written = items.filter(({ kind }) => kind === 'pinRefused');
    expect(written.map(({ data }) => data.last ?? false)).toEqual([...Array(19).fill(false), true]);
    expect(log.error).not.toHaveBeenCalled();
  });

  test('that cannot be written keeps nobody from being told why they were refused; the log says so', async () => {
    const log = { error: jest.fn() } as unknown as Logger;
    const database = { query: () => Promise.reject(new Error('disk full')) } as unknown as Database;
    const { caseId } = story;
    await noteRefusal({ database, log }, { kind: 'refused', caseId, personId: 'p', role: null, code: 'x' });
    expect(log.error).toHaveBeenCalledTimes(1);
  });

  test('tells a message by which page it came, and nobody where the system did it', async () => {
    const { caseId, number } = await freshCase(office, { channel: 'email' });
    const { items } = await read({ caseId, number });
    expect(items[0]?.from).toEqual({ means: 'channel', code: 'email' });
    expect(JSON.stringify(items)).not.toContain('01000001007');
    expect(JSON.stringify(items)).not.toContain('هدى عبد التواب');
  });

  test('is itself written into, by every reading', async () => {
    const readings = async () => (await read()).items.filter(({ kind }) => kind === 'recordRead').length;
    const before = await readings();
    expect(await readings()).toBe(before + 1);
    expect((await read()).items.at(-1)).toMatchObject({ kind: 'recordRead', who: { name: 'منى عزيز' } });
  });

  test('has digests that hold, until somebody changes what was written', async () => {
    const altered = await freshCase(office);
    expect((await read(altered)).items.every(({ holds }) => holds)).toBe(true);
    await office.superuser.query(
      `begin; set local session_replication_role = replica;
       update case_event set data = data || '{"district": "سمالوط"}' where case_id = '${altered.caseId}' and seq = 1;
       commit`,
    );
    const { items } = await read(altered);
    expect(items.filter(({ holds }) => !holds).map(({ seq }) => seq)).toEqual([1]);
  });

  test.each(['caseworker', 'minister', 'operations', 'admin'])('is not for %s', async username => {
    expect((await (await office.as(username)).get(RECORD(story))).status).toBe(403);
  });

  test('is taken along as a table, without free texts', async () => {
    const { status, text } = await (await office.as('auditor')).get(`${RECORD(story)}?format=csv`);
    expect(status).toBe(200);
    expect(text.split('\r\n')[0]).toContain('البصمة');
    expect(text).toMatch(/"refused"/);
    expect(text).not.toContain('رغيف العيش');
  });
});
