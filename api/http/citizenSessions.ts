import type { Request, Response } from 'express';
import type { Database } from '../../activities/adapters/database';
import type { CaseState } from '../../workflows/domain/case/case';
import { cookieOf, hashOf, newToken, tokenIn } from './citizenToken';

const COOKIE = 'mizan_track';
const IDLE_MINUTES = 30;

/**
 * A citizen who gave number and PIN looks at that one case, until they leave or half an hour passes in which they do nothing.
 * The cookie holds a random token and the database its hash.
 */
export class TrackSessions {
  constructor(
    private readonly database: Database,
    private readonly secure: boolean,
  ) {}

  async open(res: Response, caseId: string): Promise<void> {
    await this.database.query('delete from citizen_session where expires_at < now()');
    const token = newToken();
    await this.database.query(
      'insert into citizen_session (token_hash, case_id, expires_at) values ($1, $2, now() + make_interval(mins => $3))',
      [hashOf(token), caseId, IDLE_MINUTES],
    );
    res.append('Set-Cookie', cookieOf(COOKIE, token, this.secure));
  }

  /** The case as it is now; null when nobody has given its PIN in this browser, or too long ago. */
  async tracked(req: Request): Promise<CaseState | null> {
    const token = tokenIn(req, COOKIE);
    if (!token) return null;
    const { rows } = await this.database.query<{ state: CaseState }>(
      `update citizen_session s set expires_at = now() + make_interval(mins => $2) from cases c
       where s.token_hash = $1 and s.expires_at > now() and c.case_id = s.case_id returning c.state`,
      [hashOf(token), IDLE_MINUTES],
    );
    return rows[0]?.state ?? null;
  }

  /** The case whose page is open, without keeping it open: a page asks that by itself. */
  async peek(req: Request): Promise<string | null> {
    const token = tokenIn(req, COOKIE);
    if (!token) return null;
    const { rows } = await this.database.query<{ caseId: string }>(
      'select case_id as "caseId" from citizen_session where token_hash = $1 and expires_at > now()',
      [hashOf(token)],
    );
    return rows[0]?.caseId ?? null;
  }

  hadOne(req: Request): boolean {
    return tokenIn(req, COOKIE) !== null;
  }

  async close(req: Request, res: Response): Promise<void> {
    const token = tokenIn(req, COOKIE);
    if (token)
      await this.database.query('delete from citizen_session where token_hash = $1', [hashOf(token)]);
    res.append('Set-Cookie', cookieOf(COOKIE, '', this.secure));
  }
}
