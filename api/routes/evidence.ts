import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Request } from 'express';
import { fileTypeFromBuffer } from 'file-type';
import { z } from 'zod';
import type { EvidenceFiles } from '../../activities/adapters/evidenceFiles';
import { PROCESS_TABLE } from '../../workflows/domain/case/process';
import type { Action } from '../../workflows/domain/glossary';
import { type KeptFile, keepEvidence } from '../commands/keepEvidence';
import { noteRefusal } from '../commands/noteRefusal';
import { idempotencyKey } from '../http/idempotencyKey';
import { Problem } from '../http/problems';
import { route } from '../http/route';
import { sendSmall, sendWhole } from '../http/sendEvidence';
import { actionsOf, mayReadEvidence, type SeenCase, seeCase } from '../queries/caseDetail';
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

const size = z.enum(['small']).optional().meta({
  description:
    'A picture at most 320 px long, as WebP. What is no picture, or cannot be drawn, comes whole, as without this.',
});

export function evidenceRoutes(deps: ApiDeps) {
  const { database, units, evidenceFiles, log } = deps;
  const smallOf = ({ id, sha256 }: EvidenceRow) =>
    evidenceFiles.small(sha256).catch((error: Error) => {
      log.warn({ evidenceId: id, reason: error.message }, 'no small picture: the whole one is shown');
      return null;
    });
  return [
    route({
      method: 'post',
      path: '/cases/{id}/evidence',
      tag: 'Evidence',
      summary: 'Upload a photo or document to a case; an action then refers to it',
      access: 'staff',
      params: z.strictObject({ id: z.uuid() }),
      upload: true,
      idempotent: 'optional',
      responses: { 201: { description: 'Safe on disk', schema: stored } },
      handle: async ({ account, params, req }) => {
        const key = idempotencyKey(req);
        const seen = await seeCase(database, units, account, params.id);
        const { personId } = account;
        const file = await receiveFor(seen, req, evidenceFiles).catch(async error => {
          if (!(error instanceof Problem)) throw error;
          const role = seen.actors[0]?.role ?? null;
          await noteRefusal(deps, {
            kind: 'fileRefused',
            caseId: params.id,
            personId,
            role,
            code: error.code,
          });
          throw error;
        });
        const id = await keepEvidence(database, { caseId: params.id, personId, key }, file);
        return { status: 201, body: { id, sha256: file.sha256, mediaType: file.mediaType, size: file.size } };
      },
    }),
    route({
      method: 'get',
      path: '/evidence/{id}',
      tag: 'Evidence',
      summary: 'Download evidence of a case one may see',
      access: 'staff',
      params: z.strictObject({ id: z.uuid() }),
      query: z.strictObject({ size }),
      responses: { 200: { description: 'The file, or the small picture of it' } },
      handle: async ({ account, params, query, req, res }) => {
        const { rows } = await database.query<EvidenceRow>(
          `select evidence_id as id, case_id as "caseId", sha256, media_type as "mediaType", size_bytes as size, name,
             uploaded_by as "uploadedBy" from evidence where evidence_id = $1`,
          [params.id],
        );
        const row = rows[0];
        if (!row) throw new Problem('notFound');
        const seen = await seeCase(database, units, account, row.caseId);
        if (!mayReadEvidence(seen, row)) throw new Problem('notFound');
        const small =
          query.size === 'small' && row.mediaType.startsWith('image/') ? await smallOf(row) : null;
        return small ? sendSmall(req, res, row, small) : sendWhole(req, res, row, evidenceFiles);
      },
    }),
  ];
}

interface EvidenceRow extends KeptFile {
  readonly id: string;
  readonly caseId: string;
  readonly uploadedBy: string | null;
}

/** Whoever can take any action now that refers to evidence. */
function mayAddEvidence(seen: SeenCase): boolean {
  const takesEvidence = (action: Action) =>
    Object.values(PROCESS_TABLE[action].fields).some(spec => spec.type === 'evidence');
  return actionsOf(seen).some(takesEvidence);
}

async function receiveFor(seen: SeenCase, req: Request, files: EvidenceFiles): Promise<KeptFile> {
  if (!mayAddEvidence(seen)) throw new Problem('forbidden');
  return receiveFile(req, files);
}

/** The one field `file` of a multipart body, straight to disk; what is refused leaves nothing there. */
async function receiveFile(req: Request, files: EvidenceFiles): Promise<KeptFile> {
  if (!req.is('multipart/form-data')) throw new Problem('unsupportedMedia');
  const parser = parserFor(req);
  let receiving: Promise<KeptFile> | undefined;
  parser.on('file', (field, bytes, info) => {
    if (field !== 'file') return bytes.resume();
    let mediaType = '';
    const check = async (head: Buffer) => {
      if (bytes.truncated) throw new Problem('tooLarge', { detail: `${MAX_BYTES} bytes` });
      const type = await fileTypeFromBuffer(head);
      if (!type || !ALLOWED.includes(type.mime))
        throw new Problem('unsupportedMedia', { detail: ALLOWED.join(', ') });
      mediaType = type.mime;
    };
    receiving = files
      .store(bytes, check)
      .then(file => ({ ...file, mediaType, name: safeName(info.filename) }));
    receiving.catch(() => bytes.resume());
  });
  await pipeline(req, parser).catch(() => {
    throw new Problem('badRequest');
  });
  if (!receiving) {
    throw new Problem('invalid', {
      errors: [{ field: 'file', messageAr: 'أرفق ملفًا', messageEn: 'Attach a file' }],
    });
  }
  return receiving;
}

function parserFor(req: Request): busboy.Busboy {
  try {
    const limits = { files: 1, fields: 0, fileSize: MAX_BYTES };
    return busboy({ headers: req.headers, defParamCharset: 'utf8', limits });
  } catch {
    throw new Problem('badRequest');
  }
}

function safeName(name: string | undefined): string {
  return (name ?? '').replaceAll(/\p{Cc}/gu, '').slice(0, 200) || 'file';
}
