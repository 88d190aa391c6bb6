import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Database } from '../../activities/adapters/database';
import type { Body } from '../../workflows/domain/glossary';
import { bodyOfToken } from '../queries/bodyTokens';
import { Problem } from './problems';

const BEARER = /^Bearer ([A-Za-z0-9_-]{20,100})$/i;

/** The body that a request speaks for. @throws Problem 401 without a credential in force */
export async function requireBody(database: Database, req: Request): Promise<Body> {
  const token = BEARER.exec(req.get('Authorization') ?? '')?.[1];
  const body = token ? await bodyOfToken(database, bodyTokenDigest(token)) : null;
  if (!body) throw new Problem('unauthenticated');
  return body;
}

/** What is kept of a token. */
export function bodyTokenDigest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
