import { z } from 'zod';
import { sha256 } from '../../activities/adapters/digest';
import { CHANNELS, codesOf } from '../../workflows/domain/glossary';
import { receiveMessage } from '../commands/receiveMessage';
import { requireIdempotencyKey } from '../http/idempotencyKey';
import { Problem } from '../http/problems';
import { route } from '../http/route';
import { callerCases } from '../queries/callerCases';
import { seeCase } from '../queries/caseDetail';
import { findPlaces } from '../queries/places';
import { scopeOf } from '../queries/scope';
import { caseRowSchema } from '../schemas/cases';
import { freeText, listOf, oneLine } from '../schemas/values';
import type { ApiDeps } from './deps';
import { REGISTER, receiverOf } from './intake';

/** More than one telephone call would bring; a case's history is bounded. */
const MESSAGES_A_DAY = 20;

const placeSchema = z.object({ governorate: z.string(), districtAr: z.string() }).meta({ id: 'Place' });

/** What whoever takes a call needs besides registering. */
export function callsRoutes(deps: ApiDeps) {
  const { database, units } = deps;
  return [
    route({
      method: 'post',
      path: '/cases/{id}/messages',
      tag: 'Intake',
      summary: 'Staff write down what somebody adds to a case they have; kept even while the engine is down',
      access: REGISTER,
      params: z.strictObject({ id: z.uuid() }),
      body: z.strictObject({ text: freeText(4000), channel: z.enum(codesOf(CHANNELS)) }),
      idempotent: 'required',
      responses: { 202: { description: 'Safe on disk', schema: z.object({ messageId: z.uuid() }) } },
      handle: async ({ account, params, body, req }) => {
        const key = requireIdempotencyKey(req);
        const { state, readsAll } = await seeCase(database, units, account, params.id);
        if (!readsAll) throw new Problem('forbidden');
        const by = receiverOf(account);
        const messageId = await receiveMessage(deps, state, {
          channel: body.channel,
          externalId: `${account.personId}:${state.caseId}/${key}`,
          bodySha256: sha256(body),
          words: body.text,
          mostADay: MESSAGES_A_DAY,
          command: (inboxId, text) => ({ type: 'citizenMessage', inboxId, text, evidence: [], by }),
        });
        return { status: 202, body: { messageId } };
      },
    }),
    route({
      method: 'post',
      path: '/callers/cases',
      tag: 'Intake',
      summary:
        'The newest cases of whoever has this telephone number, in any writing; a POST, so that it is in no URL',
      access: REGISTER,
      body: z.strictObject({ phone: oneLine(40) }),
      responses: {
        200: { description: 'At most three, and how many there are', schema: listOf(caseRowSchema) },
      },
      handle: async ({ account, body }) => ({
        status: 200,
        body: await callerCases(database, scopeOf(account, units), body.phone),
      }),
    }),
    route({
      method: 'get',
      path: '/places',
      tag: 'Catalogue',
      summary: 'Districts by part of their name, as one writes Arabic',
      access: 'staff',
      query: z.strictObject({ q: oneLine(80), governorate: oneLine(10).optional() }),
      responses: { 200: { description: 'At most eight', schema: listOf(placeSchema) } },
      handle: async ({ query }) => {
        const items = await findPlaces(database, query);
        return { status: 200, body: { items, total: items.length } };
      },
    }),
  ];
}
