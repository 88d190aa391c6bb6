import { z } from 'zod';
import { READERS } from '../../workflows/domain/readers';
import { receiveBodyAnswer } from '../commands/bodyAnswer';
import { makeBodyToken, revokeBodyToken } from '../commands/bodyTokens';
import { exportTable } from '../commands/exportTable';
import { readRecipient } from '../commands/readRecipient';
import { requireBody } from '../http/bodyCredential';
import { bodyTokensCsv } from '../http/bodyTokensCsv';
import { referralsCsv } from '../http/dueCsv';
import { requireIdempotencyKey } from '../http/idempotencyKey';
import { Problem } from '../http/problems';
import { route } from '../http/route';
import { listBodyTokens } from '../queries/bodyTokens';
import { seeCase } from '../queries/caseDetail';
import { listForBody, listReferrals, referralOfBody } from '../queries/referrals';
import { scopeOf } from '../queries/scope';
import {
  bodyAnswerSchema,
  bodyReferralSchema,
  bodyTokenSchema,
  bodyTokensQuery,
  newBodyTokenSchema,
  recipientSchema,
  referralReference,
  referralRowSchema,
  referralsQuery,
} from '../schemas/bodies';
import { listOf, oneLine, paging } from '../schemas/values';
import type { ApiDeps } from './deps';

/** Bodies that answer by API with a credential of their own, what they owe, and where a delivery goes. */
export function bodiesRoutes(deps: ApiDeps) {
  const { database, units } = deps;
  return [
    route({
      method: 'get',
      path: '/body-tokens',
      tag: 'Bodies',
      summary: 'The credentials of competent bodies, without the tokens; `format=csv` exports all that match',
      access: READERS['body-tokens'],
      query: bodyTokensQuery,
      responses: { 200: { description: 'A page, newest first', schema: listOf(bodyTokenSchema) } },
      handle: async ({ account, query, req, res }) => {
        if (query.format === 'json') return { status: 200, body: await listBodyTokens(database, query) };
        return exportTable(database, { account, req, res }, language =>
          bodyTokensCsv(database, query, language),
        );
      },
    }),
    route({
      method: 'post',
      path: '/body-tokens',
      tag: 'Bodies',
      summary: 'Make a credential for a competent body; its token is told in this answer only',
      access: READERS['body-tokens'],
      body: newBodyTokenSchema,
      idempotent: 'required',
      responses: { 201: { description: 'Made', schema: bodyTokenSchema } },
      handle: async ({ account, body, req }) => {
        const key = requireIdempotencyKey(req);
        return { status: 201, body: await makeBodyToken(deps, { by: account.personId, key, given: body }) };
      },
    }),
    route({
      method: 'post',
      path: '/body-tokens/{id}/revoke',
      tag: 'Bodies',
      summary: 'Revoke a credential: it is refused from now on; doing it again changes nothing',
      access: READERS['body-tokens'],
      params: z.strictObject({ id: z.uuid() }),
      responses: { 200: { description: 'Revoked', schema: bodyTokenSchema } },
      handle: async ({ account, params }) => ({
        status: 200,
        body: await revokeBodyToken(database, account.personId, params.id),
      }),
    }),
    route({
      method: 'get',
      path: '/body/referrals',
      tag: 'Bodies',
      summary: 'What this body still owes an answer to',
      access: 'body',
      query: z.strictObject({ ...paging }),
      responses: { 200: { description: 'A page, by time left', schema: listOf(bodyReferralSchema) } },
      handle: async ({ query, req }) => {
        const body = await requireBody(database, req);
        return { status: 200, body: await listForBody(database, body, query) };
      },
    }),
    route({
      method: 'post',
      path: '/body/referrals/{reference}/answers',
      tag: 'Bodies',
      summary: 'Answer a referral, in part or in full; safe on disk even while the engine is down',
      access: 'body',
      params: z.strictObject({ reference: referralReference }),
      body: bodyAnswerSchema,
      responses: { 202: { description: 'Safe on disk', schema: z.object({ answerId: z.uuid() }) } },
      handle: async ({ params, body: answer, req }) => {
        const body = await requireBody(database, req);
        const referred = await referralOfBody(database, body, params.reference);
        if (!referred) throw new Problem('notFound');
        return { status: 202, body: await receiveBodyAnswer(deps, body, referred, answer) };
      },
    }),
    route({
      method: 'get',
      path: '/referrals',
      tag: 'Bodies',
      summary:
        'Referrals of the cases this account may see, by body and time left; `format=csv` exports all that match',
      access: READERS.referrals,
      query: referralsQuery,
      responses: { 200: { description: 'A page', schema: listOf(referralRowSchema) } },
      handle: async ({ account, query, req, res }) => {
        const scope = scopeOf(account, units);
        if (query.format === 'json')
          return { status: 200, body: await listReferrals(database, scope, query) };
        return exportTable(database, { account, req, res }, language =>
          referralsCsv(database, scope, query, language),
        );
      },
    }),
    route({
      method: 'get',
      path: '/cases/{id}/deliveries/{remedy}/recipient',
      tag: 'Cases',
      summary:
        'To whom and where: for the courier of this delivery, while it is open; each reading is recorded',
      access: 'staff',
      params: z.strictObject({ id: z.uuid(), remedy: oneLine(20) }),
      responses: { 200: { description: 'The recipient', schema: recipientSchema } },
      handle: async ({ account, params }) => {
        const { state } = await seeCase(database, units, account, params.id);
        const recipient = await readRecipient(database, state, params.remedy, account.personId);
        return { status: 200, body: recipient };
      },
    }),
  ];
}
