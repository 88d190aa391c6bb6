import { acceptComplaint, type Receiver } from '../commands/accept';
import { idempotencyKey } from '../http/idempotencyKey';
import { PROBLEMS, Problem } from '../http/problems';
import { route } from '../http/route';
import type { Account } from '../queries/accounts';
import { scopeOf, scopeSql } from '../queries/scope';
import { acceptedSchema, publicComplaintSchema, staffComplaintSchema } from '../schemas/intake';
import type { ApiDeps } from './deps';

/** Whoever registers learns the PIN to tell it on; those who then work on the case do not register. */
export const REGISTER = ['intake_clerk', 'media_monitor', 'operations'] as const;

export function intakeRoutes(deps: ApiDeps) {
  return [
    route({
      method: 'post',
      path: '/public/complaints',
      tag: 'Intake',
      summary: 'A citizen files a complaint; answered once it is safe on disk',
      access: 'public',
      body: publicComplaintSchema,
      idempotent: 'optional',
      responses: { 201: { description: 'Accepted', schema: acceptedSchema } },
      handle: async ({ body, req }) => {
        const externalId = idempotencyKey(req) ?? undefined;
        const complaint = { ...body, channel: 'web' as const, externalId, attachments: [] };
        return { status: 201, body: await acceptComplaint(deps, complaint, null) };
      },
    }),
    route({
      method: 'post',
      path: '/complaints',
      tag: 'Intake',
      summary: 'Staff register a complaint from any channel',
      access: REGISTER,
      body: staffComplaintSchema,
      idempotent: 'optional',
      responses: { 201: { description: 'Accepted', schema: acceptedSchema } },
      handle: async ({ body, account, req }) => {
        const key = idempotencyKey(req);
        if (body.sameMatterAs) await requireSeen(deps, account, body.sameMatterAs);
        const externalId = body.externalId ?? (key ? `${account.personId}:${key}` : undefined);
        return {
          status: 201,
          body: await acceptComplaint(deps, { ...body, externalId }, receiverOf(account)),
        };
      },
    }),
  ];
}

/** In which of their roles this account writes down what somebody says. @throws Problem 403 when in none */
export function receiverOf(account: Account): Receiver {
  for (const { role, unitId } of account.roles) {
    const registering = REGISTER.find(allowed => allowed === role);
    if (registering) return { personId: account.personId, role: registering, unitId };
  }
  throw new Problem('forbidden');
}

/** @throws Problem 422 when there is no such case, or this account may not read it */
async function requireSeen({ database, units }: ApiDeps, account: Account, caseId: string): Promise<void> {
  const { sql, values } = scopeSql(scopeOf(account, units), 2);
  const { rowCount } = await database.query(`select 1 from cases c where c.case_id = $1 and ${sql}`, [
    caseId,
    ...values,
  ]);
  if (rowCount === 1) return;
  const { ar, en } = PROBLEMS.notFound;
  throw new Problem('invalid', { errors: [{ field: 'sameMatterAs', messageAr: ar, messageEn: en }] });
}
