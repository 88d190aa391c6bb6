import { randomUUID } from 'node:crypto';
import busboy from 'busboy';
import type { Request } from 'express';
import { fileTypeFromBuffer } from 'file-type';
import { z } from 'zod';
import type { EvidenceFiles, StoredFile } from '../../activities/adapters/evidenceFiles';
import { Problem } from '../http/problems';
import { route } from '../http/route';
import { seeCase } from '../queries/caseDetail';
import type { ApiDeps } from './deps';

const MAX_BYTES = 15 * 1024 * 1024;
/** What a case may hold, told by the bytes and not by the name. */
const ALLOWED = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/pdf',
  'audio/ogg',
  'audio/mpeg',
  'video/mp4',
];

const stored = z
  .object({ id: z.uuid(), sha256: z.string(), mediaType: z.string(), size: z.number().int() })
  .meta({ id: 'Evidence' });

export function evidenceRoutes({ database, units, evidenceFiles }: ApiDeps) {
  return [
    route({
      method: 'post',
      path: '/cases/{id}/evidence',
      tag: 'Evidence',
      summary: 'Upload a photo or document to a case; an action then refers to it',
      access: 'staff',
      params: z.strictObject({ id: z.uuid() }),
      upload: true,
      responses: { 201: { description: 'Safe on disk', schema: stored } },
      handle: async ({ account, params, req }) => {
        await seeCase(database, units, account, params.id);
        const { file, name } = await receiveFile(req, evidenceFiles);
        const type = await fileTypeFromBuffer(file.head);
        if (!type || !ALLOWED.includes(type.mime))
          throw new Problem('unsupportedMedia', { detail: ALLOWED.join(', ') });
        const id = randomUUID();
        await database.query(
          `insert into evidence (evidence_id, case_id, sha256, media_type, size_bytes, name, uploaded_by) values ($1, $2, $3, $4, $5, $6, $7)`,
          [id, params.id, file.sha256, type.mime, file.size, name, account.personId],
        );
        return { status: 201, body: { id, sha256: file.sha256, mediaType: type.mime, size: file.size } };
      },
    }),
    route({
      method: 'get',
      path: '/evidence/{id}',
      tag: 'Evidence',
      summary: 'Download evidence of a case one may see',
      access: 'staff',
      params: z.strictObject({ id: z.uuid() }),
      responses: { 200: { description: 'The file' } },
      handle: async ({ account, params, res }) => {
        const { rows } = await database.query<{
          case_id: string;
          sha256: string;
          media_type: string;
          size_bytes: number;
          name: string;
        }>('select case_id, sha256, media_type, size_bytes, name from evidence where evidence_id = $1', [
          params.id,
        ]);
        const row = rows[0];
        if (!row) throw new Problem('notFound');
        await seeCase(database, units, account, row.case_id);
        const inline = row.media_type.startsWith('image/') ? 'inline' : 'attachment';
        res.set({
          'Content-Type': row.media_type,
          'Content-Length': String(row.size_bytes),
          'Content-Disposition': `${inline}; filename*=UTF-8''${encodeURIComponent(row.name)}`,
          'Cache-Control': 'private, max-age=31536000, immutable',
          'Content-Security-Policy': "default-src 'none'; sandbox",
        });
        const bytes = evidenceFiles.read(row.sha256);
        await new Promise<void>((resolve, reject) => {
          bytes.on('error', reject);
          res.on('close', resolve);
          bytes.pipe(res);
        });
        return 'sent' as const;
      },
    }),
  ];
}

/** The one field `file` of a multipart body, straight to disk. */
function receiveFile(req: Request, files: EvidenceFiles): Promise<{ file: StoredFile; name: string }> {
  if (!req.is('multipart/form-data')) throw new Problem('unsupportedMedia');
  return new Promise((resolve, reject) => {
    let receiving: Promise<{ file: StoredFile; name: string }> | undefined;
    const parser = busboy({
      headers: req.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 0, fileSize: MAX_BYTES },
    });
    parser.on('file', (field, bytes, info) => {
      if (field !== 'file') return bytes.resume();
      receiving = files.store(bytes).then(file => {
        if (bytes.truncated) throw new Problem('tooLarge', { detail: `${MAX_BYTES} bytes` });
        return { file, name: (info.filename || 'file').replaceAll(/\p{Cc}/gu, '').slice(0, 200) || 'file' };
      });
      receiving.catch(reject);
    });
    parser.on('error', () => reject(new Problem('badRequest')));
    parser.on('close', () => {
      if (receiving) receiving.then(resolve, reject);
      else
        reject(
          new Problem('invalid', {
            errors: [{ field: 'file', messageAr: 'أرفق ملفًا', messageEn: 'Attach a file' }],
          }),
        );
    });
    req.pipe(parser);
  });
}
