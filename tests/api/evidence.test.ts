import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import sharp from 'sharp';
import { classification, decideAs, inDays, personId, register } from '../support/complaints';
import { eventually } from '../support/eventually';
import type { Answer, Caller } from '../support/httpCaller';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { photoOfTelephone, pngOfSize } from '../support/photos';
import { LOAF_PNG as PNG } from '../support/pictures';

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

  describe('asked for small', () => {
    const small = (id: string, headers = {}) =>
      fetch(`${office.api}/evidence/${id}?size=small`, {
        headers: { cookie: caseworker.cookie, ...headers },
      });
    const uploaded = async (bytes: Buffer) =>
      (await upload(caseworker, caseId, bytes, 'رغيف.jpg')).json<Stored>().id;

    test('a photo is small, upright and without what the camera wrote; it is drawn once, and kept by the browser', async () => {
      const photo = await photoOfTelephone();
      const id = await uploaded(photo);
      const [answer] = await Promise.all([small(id), small(id)]);
      expect(answer.headers.get('content-type')).toBe('image/webp');
      expect(answer.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
      expect(answer.headers.get('vary')).toContain('Cookie');
      const picture = Buffer.from(await answer.arrayBuffer());
      expect(picture.length).toBeLessThan(photo.length / 20);
      // It was taken with the telephone upright: 1500 pixels wide and 2000 high.
      const { width, height, exif, xmp, icc } = await sharp(picture).metadata();
      expect({ width, height, exif, xmp, icc }).toEqual({ width: 240, height: 320 });
      const before = filesOnDisk();
      expect((await small(id, { 'if-none-match': answer.headers.get('etag') ?? '' })).status).toBe(304);
      expect(Buffer.from(await (await small(id)).arrayBuffer()).equals(picture)).toBe(true);
      expect(filesOnDisk()).toBe(before);
    });

    test.each([
      ['a few bytes that claim 900 million pixels', () => pngOfSize(30_000)],
      ['what only begins like a picture', () => Buffer.concat([PNG.subarray(0, 40), Buffer.alloc(200)])],
    ])('%s come as they are, not to be kept, and the log says why', async (_what, bytes) => {
      const sent = bytes();
      const id = await uploaded(sent);
      for (const answer of [await small(id), await small(id)]) {
        expect(answer.headers.get('cache-control')).toBe('private, no-cache');
        expect(Buffer.from(await answer.arrayBuffer()).equals(sent)).toBe(true);
      }
      expect(office.logs.filter(line => line.includes(id) && line.includes('no small picture'))).toHaveLength(
        2,
      );
    });

    test('what is no picture comes as it is, and no other size is known', async () => {
      const id = await uploaded(Buffer.from('%PDF-1.7\n%âãÏÓ\n'));
      expect((await small(id)).headers.get('content-type')).toBe('application/pdf');
      expect((await caseworker.get(`/evidence/${id}?size=large`)).status).toBe(422);
    });
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
    for (const path of [`/evidence/${id}`, `/evidence/${id}?size=small`]) {
      expect((await stranger.get(path)).status).toBe(404);
      expect((await office.anyone().get(path)).status).toBe(401);
      expect((await (await office.as('admin')).get(path)).status).toBe(403);
    }
    expect((await upload(stranger, caseId, PNG)).status).toBe(404);
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
