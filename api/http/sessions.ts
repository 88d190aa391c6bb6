import { createHash, randomBytes } from 'node:crypto';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request } from 'express';
import type { Database } from '../../activities/adapters/database';
import { type Account, accountOfSession } from '../queries/accounts';

const COOKIE = 'mizan_session';
const HOURS = 12;

/** Opaque sessions: the cookie holds a random token, the database only its hash, so that ending one takes effect at once. */
export interface Sessions {
  authenticate(req: Request): Promise<Account | null>;
  /** The cookie to set. */
  open(accountId: string): Promise<string>;
  /** The cookie that clears it. */
  close(req: Request): Promise<string>;
}

export function sessions(database: Database, secureCookies: boolean): Sessions {
  function cookie(value: string, maxAge: number): string {
    return stringifySetCookie({
      name: COOKIE,
      value,
      httpOnly: true,
      sameSite: 'strict',
      secure: secureCookies,
      path: '/',
      maxAge,
    });
  }
  return {
    async authenticate(req) {
      const token = tokenOf(req);
      return token ? accountOfSession(database, hash(token)) : null;
    },
    async open(accountId) {
      const token = randomBytes(32).toString('base64url');
      await database.query('delete from session where account_id = $1 and expires_at < now()', [accountId]);
      await database.query(
        `insert into session (token_hash, account_id, expires_at) values ($1, $2, now() + make_interval(hours => $3))`,
        [hash(token), accountId, HOURS],
      );
      return cookie(token, HOURS * 3600);
    },
    async close(req) {
      const token = tokenOf(req);
      if (token) await database.query('delete from session where token_hash = $1', [hash(token)]);
      return cookie('', 0);
    },
  };
}

function tokenOf(req: Request): string | undefined {
  return parseCookie(req.headers.cookie ?? '')[COOKIE];
}

function hash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
