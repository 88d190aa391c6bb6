import { z } from 'zod';
import { giveDelegation, revokeDelegation } from '../commands/delegations';
import { requireIdempotencyKey } from '../http/idempotencyKey';
import { Problem } from '../http/problems';
import { route } from '../http/route';
import type { Account } from '../queries/accounts';
import { delegateCandidates, listDelegations } from '../queries/delegations';
import { delegateCandidateSchema, delegationSchema, newDelegationSchema } from '../schemas/delegations';
import { listOf, paging } from '../schemas/values';
import type { ApiDeps } from './deps';

/** Who decides in the minister's place. Only the minister gives and takes back; nobody hands on what was given. */
export function delegationRoutes({ database }: ApiDeps) {
  return [
    route({
      method: 'get',
      path: '/delegations',
      tag: 'Delegations',
      summary: "Who decides in the minister's place, when and within which limits; what is in force first",
      access: ['minister', 'admin', 'auditor'],
      query: z.strictObject({ ...paging }),
      responses: {
        200: {
          description: 'A page',
          schema: listOf(delegationSchema),
        },
      },
      handle: async ({ query }) => ({
        status: 200,
        body: await listDelegations(database, query),
      }),
    }),
    route({
      method: 'get',
      path: '/delegations/candidates',
      tag: 'Delegations',
      summary: 'Who may be given the decisions of the minister',
      access: ['minister'],
      responses: { 200: { description: 'The persons', schema: listOf(delegateCandidateSchema) } },
      handle: async ({ account }) => {
        const items = await delegateCandidates(database, requireMinister(account));
        return { status: 200, body: { items, total: items.length } };
      },
    }),
    route({
      method: 'post',
      path: '/delegations',
      tag: 'Delegations',
      summary: 'Give decisions to a delegate within limits, or appoint an acting minister, for a period',
      access: ['minister'],
      body: newDelegationSchema,
      idempotent: 'required',
      responses: { 201: { description: 'Given', schema: delegationSchema } },
      handle: async ({ account, body, req }) => {
        const ministerId = requireMinister(account);
        const key = requireIdempotencyKey(req);
        return { status: 201, body: await giveDelegation(database, { ministerId, key, given: body }) };
      },
    }),
    route({
      method: 'post',
      path: '/delegations/{id}/revoke',
      tag: 'Delegations',
      summary: 'Take a delegation back, at once; doing it again changes nothing',
      access: ['minister'],
      params: z.strictObject({ id: z.uuid() }),
      body: z.strictObject({}),
      responses: { 200: { description: 'Taken back', schema: delegationSchema } },
      handle: async ({ account, params }) => {
        const ministerId = requireMinister(account);
        return { status: 200, body: await revokeDelegation(database, { ministerId, id: params.id }) };
      },
    }),
  ];
}

/** @throws Problem 403 for whoever is only in the minister's place */
function requireMinister({ roles, personId }: Account): string {
  if (!roles.some(({ role, onBehalf }) => role === 'minister' && !onBehalf))
    throw new Problem('notDelegated');
  return personId;
}
