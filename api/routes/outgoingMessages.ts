import { z } from 'zod';
import { Problem } from '../http/problems';
import { route } from '../http/route';
import { seeCase } from '../queries/caseDetail';
import { outgoingMessages } from '../queries/outgoingMessages';
import { outgoingMessageSchema } from '../schemas/outgoingMessages';
import { listOf } from '../schemas/values';
import type { ApiDeps } from './deps';

/** What is sent to citizens, and what became of it. */
export function outgoingMessagesRoutes({ database, units }: ApiDeps) {
  return [
    route({
      method: 'get',
      path: '/cases/{id}/outgoing',
      tag: 'Cases',
      summary: 'What was to be sent to whoever complained, and what became of it; not for inspectors',
      access: 'staff',
      params: z.strictObject({ id: z.uuid() }),
      responses: { 200: { description: 'The oldest first', schema: listOf(outgoingMessageSchema) } },
      handle: async ({ account, params }) => {
        const seen = await seeCase(database, units, account, params.id);
        if (!seen.readsAll) throw new Problem('forbidden');
        const items = await outgoingMessages(database, seen.state.caseId);
        return { status: 200, body: { items: [...items], total: items.length } };
      },
    }),
  ];
}
