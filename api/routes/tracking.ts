import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CaseState } from '../../workflows/domain/case/case';
import { ALL_ACTIONS } from '../../workflows/domain/glossary';
import { act } from '../commands/act';
import { receiveCitizenMessage } from '../commands/citizenMessage';
import { trackedCase } from '../commands/trackedCase';
import { idempotencyKey, requireIdempotencyKey } from '../http/idempotencyKey';
import { outcomeForCitizen } from '../http/outcomeForCitizen';
import { Problem } from '../http/problems';
import { route } from '../http/route';
import { codeForCitizen, standingForCitizen } from '../http/standingForCitizen';
import { onlyDigits } from '../http/tracking';
import { CITIZENS_ACTIONS, citizenOf, citizensActions, saidTo } from '../queries/tracking';
import { citizensAnswerSchema } from '../schemas/cases';
import { freeText } from '../schemas/values';
import type { ApiDeps } from './deps';

const receipt = z
  .string()
  .regex(/^[\d٠-٩۰-۹ -]{10,20}$/, 'اكتب رقم الشكوى كما في الإيصال | Enter the receipt number as printed')
  .transform(onlyDigits);
const pin = z
  .string()
  .regex(/^[\d٠-٩۰-۹]{6}$/, 'الرقم السري 6 أرقام | The PIN has 6 digits')
  .transform(onlyDigits);
const credentials = z.strictObject({ receipt, pin }).meta({ id: 'TrackingCredentials' });

const tracked = z
  .object({
    receipt: z.string(),
    stage: z.string().meta({
      description:
        'A stage of the process; `deciding` from the recommendation until a decision is served; `withdrawn` for whoever left a case that goes on',
    }),
    stageAr: z.string(),
    stageEn: z.string(),
    since: z.string().nullable(),
    receivedAt: z.string(),
    outcomeAr: z.string().nullable(),
    outcomeEn: z.string().nullable(),
    question: z.string().nullable(),
    answer: z.string().nullable(),
    actions: z.array(z.enum(ALL_ACTIONS)),
  })
  .meta({ id: 'Tracked' });

/** What a citizen may see and do with receipt number and PIN. Nothing internal, nobody's name. */
export function trackingRoutes(deps: ApiDeps) {
  return [
    route({
      method: 'post',
      path: '/public/track',
      tag: 'Tracking',
      summary: 'Where my complaint stands',
      access: 'public',
      body: credentials,
      responses: { 200: { description: 'In plain words', schema: tracked } },
      handle: async ({ body }) => ({ status: 200, body: await shown(deps, await trackedCase(deps, body)) }),
    }),
    route({
      method: 'post',
      path: '/public/track/actions/{action}',
      tag: 'Tracking',
      summary: 'Provide what was asked, confirm, dispute, rate, withdraw',
      access: 'public',
      params: z.strictObject({ action: z.enum(CITIZENS_ACTIONS) }),
      body: z.strictObject({ receipt, pin, input: z.record(z.string(), z.unknown()).default({}) }),
      idempotent: 'required',
      responses: { 200: { description: 'Decided and written', schema: citizensAnswerSchema } },
      handle: async ({ params, body, req }) => {
        const key = requireIdempotencyKey(req);
        const state = await trackedCase(deps, body);
        const actor = citizenOf(state);
        const request = {
          state,
          actors: [actor],
          scope: null,
          personId: actor.personId,
          action: params.action,
          key,
          body: body.input,
        };
        const decided = await act(deps, request).catch(withoutStage);
        const stage = codeForCitizen(decided.case.stage);
        return { status: 200, body: { ...decided, case: { ...decided.case, stage } } };
      },
    }),
    route({
      method: 'post',
      path: '/public/track/messages',
      tag: 'Tracking',
      summary: 'A message to whoever works on it; kept even while the engine is down',
      access: 'public',
      body: z.strictObject({ receipt, pin, text: freeText(4000) }),
      idempotent: 'optional',
      responses: { 202: { description: 'Safe on disk', schema: z.object({ messageId: z.uuid() }) } },
      handle: async ({ body, req }) => {
        const state = await trackedCase(deps, body);
        const messageId = await receiveCitizenMessage(deps, state, {
          body: body.text,
          key: idempotencyKey(req) ?? randomUUID(),
        });
        return { status: 202, body: { messageId } };
      },
    }),
  ];
}

/** A refusal says to the office where the case stands. */
function withoutStage(error: unknown): never {
  if (!(error instanceof Problem)) throw error;
  throw new Problem(error.code, { ...error.extras, stage: undefined });
}

async function shown({ database }: ApiDeps, state: CaseState): Promise<z.infer<typeof tracked>> {
  const { code, term, since } = standingForCitizen(state);
  const outcome = outcomeForCitizen(state);
  return {
    receipt: state.number,
    stage: code,
    stageAr: term.ar,
    stageEn: term.en,
    since,
    receivedAt: state.receivedAt,
    outcomeAr: outcome?.ar ?? null,
    outcomeEn: outcome?.en ?? null,
    ...(await saidTo(database, state)),
    actions: [...citizensActions(state)],
  };
}
