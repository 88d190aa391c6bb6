import type { Request, Response, Router } from 'express';
import { z } from 'zod';
import type { StaffRole } from '../../workflows/domain/glossary';
import type { Account } from '../queries/accounts';
import { Problem } from './problems';
import { parse } from './validate';

/** `body`: the handler asks for the credential of a competent body. */
export type Access = 'public' | 'body' | 'staff' | readonly StaffRole[];

export interface RouteContext<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly req: Request;
  readonly res: Response;
}

/** What a handler gives back; `sent` when it wrote the response itself (files, streams). */
export type Reply =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | 'sent';

export interface RouteSpec<P = unknown, Q = unknown, B = unknown> {
  readonly method: 'get' | 'post';
  /** OpenAPI's form: `/cases/{id}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly access: Access;
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  /** Set when the body is not JSON but a file, `multipart/form-data`. */
  readonly upload?: boolean;
  /** The handler validates the body itself, after it looked whether this very request was answered before. */
  readonly parseBody?: false;
  /** Takes an `Idempotency-Key`: must, or may. */
  readonly idempotent?: 'required' | 'optional';
  readonly responses: Readonly<Record<number, { readonly description: string; readonly schema?: z.ZodType }>>;
  readonly handle: (context: RouteContext<P, Q, B> & { readonly account: Account }) => Promise<Reply> | Reply;
}

/** Any route; what a handler receives was parsed by the route's own schemas. */
export type AnyRoute = RouteSpec<unknown, unknown, unknown>;

export function route<P = unknown, Q = unknown, B = unknown>(spec: RouteSpec<P, Q, B>): AnyRoute {
  return spec as unknown as AnyRoute;
}

/**
 * Who sends it, by `personId`. A page says so with what it sends: the session's cookie is the whole browser's, in which
 * somebody else may have signed in since.
 */
export const PERSON_HEADER = 'Mizan-Person';

/** The account of nobody: what public routes receive. */
const NOBODY: Account = { accountId: '', personId: '', name: '', username: '', roles: [], tiedTo: [] };

/** Mounts routes; each parses what it is given, checks access, and answers through one place. */
export function mount(
  router: Router,
  routes: readonly AnyRoute[],
  authenticate: (req: Request) => Promise<Account | null>,
): void {
  for (const spec of routes) {
    const path = spec.path.replaceAll(/\{(\w+)\}/g, ':$1');
    router[spec.method](path, async (req, res) => {
      const account =
        spec.access === 'public' || spec.access === 'body'
          ? NOBODY
          : await requireAccount(req, spec.access, authenticate);
      const reply = await spec.handle({
        account,
        params: spec.params ? parseParams(spec.params, req.params) : {},
        query: spec.query ? parse(spec.query, req.query) : {},
        body: bodyOf(spec, req),
        req,
        res,
      });
      if (reply === 'sent') return;
      if (reply.headers) res.set(reply.headers);
      if (reply.body === undefined) res.status(reply.status).end();
      else res.status(reply.status).json(reply.body);
    });
  }
}

/** A path that names nothing well-formed names nothing. */
function parseParams<P>(schema: z.ZodType<P>, params: unknown): P {
  const result = schema.safeParse(params);
  if (!result.success) throw new Problem('notFound');
  return result.data;
}

function bodyOf(spec: AnyRoute, req: Request): unknown {
  if (!spec.body) return undefined;
  const body = requireJson(req);
  return spec.parseBody === false ? body : parse(spec.body, body);
}

function requireJson(req: Request): unknown {
  if (req.body === undefined && !req.is('application/json')) throw new Problem('unsupportedMedia');
  return req.body ?? {};
}

async function requireAccount(
  req: Request,
  access: Exclude<Access, 'public' | 'body'>,
  authenticate: (req: Request) => Promise<Account | null>,
): Promise<Account> {
  const account = await authenticate(req);
  if (!account) throw new Problem('unauthenticated');
  const meant = req.get(PERSON_HEADER);
  if (meant && meant !== account.personId) throw new Problem('anotherPerson');
  if (access !== 'staff' && !account.roles.some(({ role }) => access.includes(role)))
    throw new Problem('forbidden');
  return account;
}
