import type { Request, Response } from 'express';
import { z } from 'zod';
import { ACTIONS, ALL_ACTIONS, STAFF_ROLES } from '../../workflows/domain/glossary';
import { READERS } from '../../workflows/domain/readers';
import { act } from '../commands/act';
import { decideMany } from '../commands/decideMany';
import { exportTable } from '../commands/exportTable';
import { readRecord } from '../commands/readRecord';
import { casesCsv } from '../http/casesCsv';
import { requireIdempotencyKey } from '../http/idempotencyKey';
import { Problem } from '../http/problems';
import { recordCsv } from '../http/recordCsv';
import { type Reply, route } from '../http/route';
import type { Account } from '../queries/accounts';
import { actionsOf, caseDetail, caseEvents, seeCase } from '../queries/caseDetail';
import { listCases } from '../queries/cases';
import { delegatesFor, peopleFor } from '../queries/people';
import { scopeOf, seesAnyCase } from '../queries/scope';
import { INPUT_SCHEMAS } from '../schemas/actions';
import { decideResultsSchema } from '../schemas/approvals';
import {
  actAnswerSchema,
  type CasesQuery,
  caseListSchema,
  caseRowSchema,
  casesQuery,
  searchSchema,
} from '../schemas/cases';
import { recordQuery, recordSchema } from '../schemas/record';
import { decideTogetherSchema } from '../schemas/together';
import { listOf } from '../schemas/values';
import type { ApiDeps } from './deps';

const caseId = z.strictObject({ id: z.uuid() });
const anything = z.record(z.string(), z.unknown());

export function casesRoutes(deps: ApiDeps) {
  const { database, units } = deps;
  return [
    route({
      method: 'get',
      path: '/cases',
      tag: 'Cases',
      summary: 'The cases this account may see: filtered, sorted, paged; `format=csv` exports all that match',
      access: 'staff',
      query: casesQuery,
      responses: { 200: { description: 'A page, with counts by stage', schema: caseListSchema } },
      handle: ({ query, ...caller }) => casesAnswer(deps, caller, query),
    }),
    route({
      method: 'post',
      path: '/cases/search',
      tag: 'Cases',
      summary:
        'The same list, narrowed to what is searched for: Arabic in any spelling, numbers in any writing',
      access: 'staff',
      query: casesQuery,
      body: searchSchema,
      responses: { 200: { description: 'A page, with counts by stage', schema: caseListSchema } },
      handle: ({ query, body, ...caller }) => casesAnswer(deps, caller, { ...query, q: body.q }),
    }),
    route({
      method: 'get',
      path: '/cases/{id}',
      tag: 'Cases',
      summary: 'One case, with what this account can do now',
      access: 'staff',
      params: caseId,
      responses: { 200: { description: 'The case', schema: caseRowSchema.loose() } },
      handle: async ({ account, params }) => {
        const seen = await seeCase(database, units, account, params.id);
        return { status: 200, body: await caseDetail(database, units, seen) };
      },
    }),
    route({
      method: 'get',
      path: '/cases/{id}/events',
      tag: 'Cases',
      summary: 'What happened to a case, in order',
      access: 'staff',
      params: caseId,
      responses: { 200: { description: 'The events', schema: listOf(anything) } },
      handle: async ({ account, params }) => {
        const items = await caseEvents(database, await seeCase(database, units, account, params.id));
        return { status: 200, body: { items, total: items.length } };
      },
    }),
    route({
      method: 'get',
      path: '/cases/{id}/record',
      tag: 'Cases',
      summary:
        'All that was written of a case: events, what was refused, who read what, with digests; reading it is written there too',
      access: READERS.records,
      params: caseId,
      query: recordQuery,
      responses: { 200: { description: 'The record, in order', schema: recordSchema } },
      handle: async ({ account, params, query, req, res }) => {
        const seen = await seeCase(database, units, account, params.id);
        const record = await readRecord(database, seen, query.format);
        if (query.format === 'json') return { status: 200, body: record };
        return exportTable(database, { account, req, res }, language => recordCsv(record, language));
      },
    }),
    route({
      method: 'get',
      path: '/cases/{id}/actions',
      tag: 'Cases',
      summary: 'What this account can do with a case now',
      access: 'staff',
      params: caseId,
      responses: {
        200: { description: 'The actions', schema: listOf(z.object({ action: z.enum(ALL_ACTIONS) })) },
      },
      handle: async ({ account, params }) => {
        const items = actionsOf(await seeCase(database, units, account, params.id)).map(action => ({
          action,
        }));
        return { status: 200, body: { items, total: items.length } };
      },
    }),
    route({
      method: 'post',
      path: '/cases/decide',
      tag: 'Decisions',
      summary:
        'The same decision about several cases, each with its own key: a result for each, in the same order',
      access: 'staff',
      body: decideTogetherSchema,
      responses: {
        200: { description: 'What became of each; some may be refused', schema: decideResultsSchema },
      },
      handle: async ({ account, body, req }) => ({
        status: 200,
        body: { items: await decideMany(deps, account, body.items, req) },
      }),
    }),
    route({
      method: 'get',
      path: '/people',
      tag: 'Cases',
      summary: 'Who can be named for a case: inspectors to send, persons to assign',
      access: 'staff',
      query: z.strictObject({
        caseId: z.uuid(),
        role: z.enum(STAFF_ROLES).optional(),
        /** Only those who decide in the minister's place. */
        delegates: z.literal('true').optional(),
      }),
      responses: { 200: { description: 'The persons', schema: listOf(anything) } },
      handle: async ({ account, query }) => {
        const { state } = await seeCase(database, units, account, query.caseId);
        if (!query.delegates)
          return { status: 200, body: await peopleFor(database, units, state, query.role) };
        const found = await delegatesFor(database, units, state);
        const items = found.map(({ tiedTo: _, ...person }) => person);
        return { status: 200, body: { items, total: items.length } };
      },
    }),
    ...ALL_ACTIONS.map(action => decisionRoute(deps, action)),
  ];
}

async function casesAnswer(
  { database, units }: ApiDeps,
  { account, req, res }: { readonly account: Account; readonly req: Request; readonly res: Response },
  query: CasesQuery,
): Promise<Reply> {
  const scope = scopeOf(account, units);
  if (!seesAnyCase(scope)) throw new Problem('forbidden');
  if (query.format === 'json') return { status: 200, body: await listCases(database, scope, query) };
  return exportTable(database, { account, req, res }, language => casesCsv(database, scope, query, language));
}

function decisionRoute(deps: ApiDeps, action: (typeof ALL_ACTIONS)[number]) {
  return route({
    method: 'post',
    path: `/cases/{id}/actions/${action}`,
    tag: 'Decisions',
    summary: ACTIONS[action].en,
    access: 'staff',
    params: caseId,
    body: INPUT_SCHEMAS[action],
    parseBody: false,
    idempotent: 'required',
    responses: { 200: { description: 'Decided and written', schema: actAnswerSchema } },
    handle: async ({ account, params, body, req }) => {
      const key = requireIdempotencyKey(req);
      const seen = await seeCase(deps.database, deps.units, account, params.id);
      const answer = await act(deps, { ...seen, personId: account.personId, action, key, body });
      return { status: 200, body: answer };
    },
  });
}
