import { hash, verify } from '@node-rs/argon2';
import { z } from 'zod';
import { appendAudit } from '../../activities/adapters/auditLog';
import { codesOf, ON_BEHALF_KINDS } from '../../workflows/domain/glossary';
import { Problem } from '../http/problems';
import { route } from '../http/route';
import { type Account, accountByUsername } from '../queries/accounts';
import type { UnitTree } from '../queries/units';
import { oneLine } from '../schemas/values';
import type { ApiDeps } from './deps';

const accountSchema = z
  .object({
    accountId: z.uuid(),
    personId: z.uuid(),
    name: z.string(),
    username: z.string(),
    roles: z.array(
      z.object({
        role: z.string(),
        unitId: z.string(),
        unitNameAr: z.string(),
        unitNameEn: z.string(),
        onBehalf: z
          .object({ kind: z.enum(codesOf(ON_BEHALF_KINDS)) })
          .loose()
          .optional()
          .meta({
            description: "The minister's role, held by a delegation until the end of the day `until`",
          }),
        until: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Account' });
const answer = z.object({ account: accountSchema });
const credentials = z.strictObject({
  username: oneLine(100),
  password: z.string().min(1).max(200),
});

/** Verified against when there is no such account, so that both answers take as long. */
const nobodysHash = hash('nobody');

export function sessionRoutes({ database, sessions, units }: ApiDeps) {
  return [
    route({
      method: 'post',
      path: '/login',
      tag: 'Session',
      summary: 'Sign in; sets the session cookie',
      access: 'public',
      body: credentials,
      responses: { 200: { description: 'Signed in', schema: answer } },
      handle: async ({ body }) => {
        const found = await accountByUsername(database, body.username);
        const right = await verify(found?.passwordHash ?? (await nobodysHash), body.password);
        if (!found || !right) {
          await appendAudit(database, {
            kind: 'signInFailed',
            personId: found?.account.personId,
            detail: {},
          });
          throw new Problem('wrongCredentials');
        }
        const cookie = await sessions.open(found.account.accountId);
        await appendAudit(database, { kind: 'signedIn', personId: found.account.personId, detail: {} });
        return {
          status: 200,
          body: { account: shown(found.account, units) },
          headers: { 'Set-Cookie': cookie },
        };
      },
    }),
    route({
      method: 'post',
      path: '/logout',
      tag: 'Session',
      summary: 'Sign out; the session ends at once',
      access: 'public',
      responses: { 204: { description: 'Signed out' } },
      handle: async ({ req }) => ({ status: 204, headers: { 'Set-Cookie': await sessions.close(req) } }),
    }),
    route({
      method: 'get',
      path: '/me',
      tag: 'Session',
      summary: 'Who is signed in',
      access: 'staff',
      responses: { 200: { description: 'The account', schema: answer } },
      handle: ({ account }) => ({ status: 200, body: { account: shown(account, units) } }),
    }),
  ];
}

function shown({ tiedTo: _, ...account }: Account, units: UnitTree) {
  const roles = account.roles.map(held => {
    const { unitId } = held;
    const unit = units.get(unitId);
    return { ...held, unitNameAr: unit?.nameAr ?? unitId, unitNameEn: unit?.nameEn ?? unitId };
  });
  return { ...account, roles };
}
