import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Request, Response } from 'express';
import { type Database, inTransaction } from '../../activities/adapters/database';
import { type DrawSmall, NotDrawn } from '../../activities/adapters/smallPictures/drawInChild';
import type { Accepted } from '../schemas/intake';
import { cookieOf, hashOf, newToken, seal, tokenIn, unseal } from './citizenToken';

/** What a citizen has written so far, as written: a step is there once it was sent without a mistake. */
export interface Draft {
  /** Under which the complaint is accepted: sent twice, it is filed once. */
  readonly key: string;
  readonly what?: WhatAnswers;
  readonly where?: WhereAnswers;
  readonly reach?: ReachAnswers;
  /** Filed: nothing else is kept then. */
  readonly receipt?: Receipt;
}
export interface WhatAnswers {
  readonly text: string;
  readonly danger: boolean;
}
export type WhereAnswers = Readonly<
  Record<'establishment' | 'governorate' | 'district' | 'address' | 'when', string>
>;
export type ReachAnswers = Readonly<
  Record<
    'way' | 'phone' | 'email' | 'name' | 'otherName' | 'otherPhone' | 'otherAddress' | 'relation',
    string
  >
>;
export interface Receipt extends Pick<Accepted, 'receipt' | 'pin' | 'acceptedAt' | 'joined'> {
  /** By when somebody reads it, ISO; null when no clock runs. */
  readonly readBy: string | null;
  readonly reachable: boolean;
  /** It is sent by e-mail, too. */
  readonly mailed: boolean;
}

export interface DraftPhoto {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

export interface ShownPhoto extends Pick<DraftPhoto, 'mediaType' | 'bytes'> {
  /** Why it is not small. */
  readonly failure: NotDrawn | null;
}

const SMALL_TYPE = 'image/webp';
const COOKIE = 'mizan_draft';
/** Of one draft. */
export const MAX_PHOTOS = 4;
const DRAFT_MINUTES = 120;
const RECEIPT_MINUTES = 30;
/** Of all drafts together: photos of people who never send must not fill the disk. */
const MAX_WAITING_BYTES = 500 * 1024 * 1024;

/** Drafts live in the database for two hours, sealed with the token in the browser's cookie. */
export class Drafts {
  constructor(
    private readonly database: Database,
    private readonly secure: boolean,
  ) {}

  async find(req: Request): Promise<Draft | null> {
    const token = tokenIn(req, COOKIE);
    if (!token) return null;
    const { rows } = await this.database.query<{ sealed: Buffer }>(
      'select sealed from citizen_draft where token_hash = $1 and expires_at > now()',
      [hashOf(token)],
    );
    const row = rows[0];
    return row ? (JSON.parse(unseal(token, row.sealed).toString('utf8')) as Draft) : null;
  }

  /** A new draft, in the place of the one that this browser had. */
  async begin(req: Request, res: Response, answers: Omit<Draft, 'key'>): Promise<Draft> {
    await this.drop(req);
    await this.database.query('delete from citizen_draft where expires_at < now()');
    const token = newToken();
    const draft = { key: randomUUID(), ...answers };
    await this.database.query(
      'insert into citizen_draft (token_hash, sealed, expires_at) values ($1, $2, now() + make_interval(mins => $3))',
      [hashOf(token), sealed(token, draft), DRAFT_MINUTES],
    );
    res.append('Set-Cookie', cookieOf(COOKIE, token, this.secure));
    return draft;
  }

  async save(req: Request, draft: Draft): Promise<Draft> {
    const token = tokenIn(req, COOKIE);
    if (!token) return draft;
    await this.database.query(
      'update citizen_draft set sealed = $2, expires_at = now() + make_interval(mins => $3) where token_hash = $1',
      [hashOf(token), sealed(token, draft), draft.receipt ? RECEIPT_MINUTES : DRAFT_MINUTES],
    );
    if (draft.receipt)
      await this.database.query('delete from citizen_draft_photo where token_hash = $1', [hashOf(token)]);
    return draft;
  }

  async drop(req: Request): Promise<void> {
    const token = tokenIn(req, COOKIE);
    if (token) await this.database.query('delete from citizen_draft where token_hash = $1', [hashOf(token)]);
  }

  async photos(req: Request): Promise<readonly DraftPhoto[]> {
    const token = tokenIn(req, COOKIE);
    if (!token) return [];
    const { rows } = await this.database.query<{ id: string; sealed: Buffer }>(
      'select photo_id as id, sealed from citizen_draft_photo where token_hash = $1 order by added_at',
      [hashOf(token)],
    );
    return rows.map(row => ({ ...unpacked(unseal(token, row.sealed)), id: row.id }));
  }

  /** A photo as a page shows it: small, and drawn only once; as it is where it cannot be drawn. */
  async shownPhoto(req: Request, id: string, draw: DrawSmall): Promise<ShownPhoto | null> {
    const token = tokenIn(req, COOKIE);
    if (!token) return null;
    const which = 'where photo_id::text = $1 and token_hash = $2';
    const { rows } = await this.database.query<{ sealed: Buffer; isSmall: boolean }>(
      `select coalesce(small_sealed, sealed) as sealed, small_sealed is not null as "isSmall"
       from citizen_draft_photo ${which}`,
      [id, hashOf(token)],
    );
    const row = rows[0];
    if (!row) return null;
    const opened = unseal(token, row.sealed);
    if (row.isSmall) return { mediaType: SMALL_TYPE, bytes: opened, failure: null };
    const whole = unpacked(opened);
    try {
      const bytes = await draw(() => Readable.from([whole.bytes]));
      await this.database.query(`update citizen_draft_photo set small_sealed = $3 ${which}`, [
        id,
        hashOf(token),
        seal(token, bytes),
      ]);
      return { mediaType: SMALL_TYPE, bytes, failure: null };
    } catch (error) {
      if (!(error instanceof NotDrawn)) throw error;
      return { ...whole, failure: error };
    }
  }

  async photoIds(req: Request): Promise<readonly string[]> {
    const token = tokenIn(req, COOKIE);
    if (!token) return [];
    const { rows } = await this.database.query<{ id: string }>(
      'select photo_id as id from citizen_draft_photo where token_hash = $1 order by added_at',
      [hashOf(token)],
    );
    return rows.map(({ id }) => id);
  }

  /** `full`: the draft has as many as it takes. `noRoom`: all drafts together leave no room for it now. */
  async addPhoto(req: Request, photo: Omit<DraftPhoto, 'id'>): Promise<'added' | 'full' | 'noRoom'> {
    const token = tokenIn(req, COOKIE);
    if (!token) return 'noRoom';
    const packed = seal(token, pack(photo));
    return inTransaction(this.database, async client => {
      // One after the other, so that two forms at once do not pass the limit together.
      await client.query('select 1 from citizen_draft where token_hash = $1 for update', [hashOf(token)]);
      const { rows } = await client.query<{ count: number }>(
        'select count(*)::int as count from citizen_draft_photo where token_hash = $1',
        [hashOf(token)],
      );
      if ((rows[0]?.count ?? 0) >= MAX_PHOTOS) return 'full';
      const { rowCount } = await client.query(
        `insert into citizen_draft_photo (photo_id, token_hash, sealed, size_bytes)
         select $1::uuid, d.token_hash, $3::bytea, $4::integer from citizen_draft d where d.token_hash = $2
           and (select coalesce(sum(size_bytes), 0) from citizen_draft_photo) + $4::integer <= $5::bigint`,
        [randomUUID(), hashOf(token), packed, packed.length, MAX_WAITING_BYTES],
      );
      return rowCount === 1 ? 'added' : 'noRoom';
    });
  }

  async removePhoto(req: Request, id: string): Promise<void> {
    const token = tokenIn(req, COOKIE);
    if (token)
      await this.database.query(
        'delete from citizen_draft_photo where photo_id::text = $1 and token_hash = $2',
        [id, hashOf(token)],
      );
  }
}

function sealed(token: string, draft: Draft): Buffer {
  return seal(token, Buffer.from(JSON.stringify(draft), 'utf8'));
}

/** One line of JSON, then the bytes. */
function pack({ name, mediaType, bytes }: Omit<DraftPhoto, 'id'>): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify({ name, mediaType })}\n`, 'utf8'), bytes]);
}

function unpacked(packed: Buffer): Omit<DraftPhoto, 'id'> {
  const end = packed.indexOf('\n');
  const { name, mediaType } = JSON.parse(packed.subarray(0, end).toString('utf8')) as DraftPhoto;
  return { name, mediaType, bytes: packed.subarray(end + 1) };
}
