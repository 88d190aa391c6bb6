import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { classification, decideAs, inDays, personId, register } from '../support/complaints';
import { eventually } from '../support/eventually';
import type { Answer, Caller } from '../support/httpCaller';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const MEGABYTE = 1024 * 1024;

interface Stored {
  readonly id: string;
  readonly sha256: string;
}

function upload(caller: Caller, caseId: string, bytes: Uint8Array, name = 'صورة.png'): Promise<Answer> {
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(bytes)]), name);
  return caller.send('POST', `/cases/${caseId}/evidence`, form);
}

describeWith.postgresAndTemporal('evidence', () => {
  let office: Office;
  let caseId: string;
  let caseworker: Caller;

  beforeAll(async () => {
    office = await startOffice();
    caseworker = await office.as('caseworker.minya');
    ({ caseId } = await register(office));
  }, 60_000);
  afterAll(() => office?.stop());

  const filesOnDisk = () =>
    readdirSync(office.files, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
      .length;

  test('is kept under the digest of its bytes, and given back byte for byte', async () => {
    const answer = await upload(caseworker, caseId, PNG, 'رغيف ٧٢ جم.png');
    expect(answer.status).toBe(201);
    const { id, sha256 } = answer.json<Stored>();
    expect(answer.json()).toMatchObject({ mediaType: 'image/png', size: PNG.length });
    expect(sha256).toBe(createHash('sha256').update(PNG).digest('hex'));
    const response = await fetch(`${office.api}/evidence/${id}`, { headers: { cookie: caseworker.cookie } });
    expect(Buffer.from(await response.arrayBuffer()).equals(PNG)).toBe(true);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('content-disposition')).toBe(
      `inline; filename*=UTF-8''${encodeURIComponent('رغيف ٧٢ جم.png')}`,
    );
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('sent again by the same key is the same evidence; other bytes by that key are refused', async () => {
    const { caseId: fresh } = await register(office);
    const send = (bytes: Uint8Array, caller = caseworker) => {
      const form = new FormData();
      form.append('file', new Blob([Uint8Array.from(bytes)]), 'رغيف.png');
      return caller.send('POST', `/cases/${fresh}/evidence`, form, { key: 'loaf-1-of-10' });
    };
    const first = await send(PNG);
    const again = await send(PNG);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.json<Stored>().id).toBe(first.json<Stored>().id);
    expect((await send(Buffer.concat([PNG, Buffer.from([0])]))).json()).toMatchObject({ status: 422 });
    const another = await send(PNG, await office.as('head.minya'));
    expect(another.json<Stored>().id).not.toBe(first.json<Stored>().id);
    const { rows } = await office.database.query('select 1 from evidence where case_id = $1', [fresh]);
    expect(rows).toHaveLength(2);
  });

  test('becomes part of the case by the action that refers to it', async () => {
    const { id, sha256 } = (await upload(caseworker, caseId, PNG)).json<Stored>();
    await decideAs(office, 'caseworker.minya', caseId, 'attachEvidence', { evidence: [id] });
    const { rows } = await office.database.query(
      "select data from case_event where case_id = $1 and type = 'evidenceAttached'",
      [caseId],
    );
    expect(rows).toEqual([{ data: { evidence: [{ evidenceId: id, sha256 }] } }]);
  });

  test('that nobody attached is listed for whoever uploaded it, for a day, and for nobody else', async () => {
    const { caseId: fresh } = await register(office);
    const listed = async (username: string) => {
      const detail = await (await office.as(username)).get(`/cases/${fresh}`);
      return detail.json<{ evidence: Stored[] }>().evidence.map(({ id }) => id);
    };
    const { id: forgotten } = (await upload(caseworker, fresh, PNG)).json<Stored>();
    const { id: attached } = (await upload(caseworker, fresh, PNG)).json<Stored>();
    await decideAs(office, 'caseworker.minya', fresh, 'attachEvidence', { evidence: [attached] });
    expect(await listed('caseworker.minya')).toEqual([forgotten, attached]);
    expect(await listed('head.minya')).toEqual([attached]);
    await office.superuser.query("update evidence set uploaded_at = now() - interval '2 days'");
    expect(await listed('caseworker.minya')).toEqual([attached]);
  });

  test('of another case cannot be referred to', async () => {
    const { caseId: other } = await register(office);
    const { id } = (await upload(caseworker, other, PNG)).json<Stored>();
    const answer = await caseworker.act(caseId, 'attachEvidence', { evidence: [id] });
    expect(answer.json()).toMatchObject({ status: 422, errors: [{ field: 'evidence' }] });
  });

  test.each([
    ['a page named as a picture', '<html><script>alert(1)</script>', 'صورة.png'],
    ['a program', '\u007fELF\u0002\u0001\u0001', 'تقرير.pdf'],
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>', 'a.svg'],
    ['plain text', 'ليس صورة', 'a.jpg'],
    ['nothing', '', 'فارغ.png'],
  ])('%s is told by its bytes, refused and not kept', async (_what, content, name) => {
    const before = filesOnDisk();
    const answer = await upload(caseworker, caseId, Buffer.from(content), name);
    expect(answer.status).toBe(415);
    expect(filesOnDisk()).toBe(before);
  });

  test('what is too large is refused and not kept', async () => {
    const before = filesOnDisk();
    const large = Buffer.concat([PNG, Buffer.alloc(15 * MEGABYTE)]);
    expect((await upload(caseworker, caseId, large)).status).toBe(413);
    expect(filesOnDisk()).toBe(before);
  });

  test('what stops half way is not kept', async () => {
    const before = filesOnDisk();
    const headers = {
      cookie: caseworker.cookie,
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': '100000',
    };
    const sending = request(`${office.api}/cases/${caseId}/evidence`, { method: 'POST', headers });
    sending.on('error', () => undefined);
    sending.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n');
    sending.write(PNG);
    await eventually('the first bytes to arrive', () => filesOnDisk() === before + 1);
    sending.destroy();
    await eventually('the rest to be gone', () => filesOnDisk() === before);
  });

  test('without a file, or without the form that it belongs in, is refused', async () => {
    const path = `/cases/${caseId}/evidence`;
    const form = new FormData();
    form.append('other', 'نص');
    expect((await caseworker.send('POST', path, form)).status).toBe(422);
    expect((await caseworker.post(path, {})).status).toBe(415);
    const headers = { 'content-type': 'multipart/form-data' };
    expect((await caseworker.send('POST', path, 'x', { headers })).status).toBe(400);
  });

  test('of a case that is not one’s own is not there', async () => {
    const { id } = (await upload(caseworker, caseId, PNG)).json<Stored>();
    const stranger = await office.as('caseworker.cairo');
    expect((await stranger.get(`/evidence/${id}`)).status).toBe(404);
    expect((await upload(stranger, caseId, PNG)).status).toBe(404);
    expect((await office.anyone().get(`/evidence/${id}`)).status).toBe(401);
    expect((await (await office.as('admin')).get(`/evidence/${id}`)).status).toBe(403);
  });

  test('an inspector reads what visits brought, and not what may show who complained', async () => {
    const { id } = (await upload(caseworker, caseId, PNG)).json<Stored>();
    await decideAs(office, 'caseworker.minya', caseId, 'classify', classification);
    await decideAs(office, 'caseworker.minya', caseId, 'accept');
    const inspector = await personId(office, 'inspector.minya');
    await decideAs(office, 'caseworker.minya', caseId, 'scheduleVisit', {
      inspector,
      plannedDate: inDays(1),
    });
    const caller = await office.as('inspector.minya');
    const own = (await upload(caller, caseId, PNG)).json<Stored>();
    expect((await caller.get(`/evidence/${own.id}`)).status).toBe(200);
    expect((await caller.get(`/evidence/${id}`)).status).toBe(404);
    const shown = (await caller.get(`/cases/${caseId}`)).json<{ evidence: Stored[] }>();
    expect(shown.evidence.map(item => item.id)).toEqual([own.id]);
  });
});
