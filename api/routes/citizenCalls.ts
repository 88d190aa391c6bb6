import { z } from 'zod';
import { endCall, startCall } from '../commands/citizenCalls';
import { route } from '../http/route';
import { seeCase } from '../queries/caseDetail';
import type { ApiDeps } from './deps';

const caseId = z.strictObject({ id: z.uuid() });

export const callSchema = z
  .object({
    code: z
      .string()
      .meta({ description: 'Four digits: the caller reads them out, the tracking page shows them' }),
    expiresAt: z.string(),
  })
  .meta({ id: 'CitizenCall' });

/** A call of the ministry that the citizen can check on the tracking page. */
export function citizenCallsRoutes({ database, units }: ApiDeps) {
  return [
    route({
      method: 'post',
      path: '/cases/{id}/calls',
      tag: 'Calls to citizens',
      summary: 'I am calling the citizen now: a code to read out; again while it lasts, the same code',
      access: 'staff',
      params: caseId,
      responses: { 200: { description: 'The call under way', schema: callSchema } },
      handle: async ({ account, params }) => ({
        status: 200,
        body: await startCall(database, await seeCase(database, units, account, params.id)),
      }),
    }),
    route({
      method: 'post',
      path: '/cases/{id}/calls/end',
      tag: 'Calls to citizens',
      summary: 'The call is over; recording the contact ends it as well',
      access: 'staff',
      params: caseId,
      responses: { 204: { description: 'No call is under way' } },
      handle: async ({ account, params }) => {
        await endCall(database, await seeCase(database, units, account, params.id));
        return { status: 204 };
      },
    }),
  ];
}
