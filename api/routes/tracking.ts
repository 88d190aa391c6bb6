import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { sha256 } from '../../activities/adapters/digest';
import { availableActions } from '../../workflows/domain/case/availableActions';
import type { CaseState } from '../../workflows/domain/case/case';
import { PROCESS_TABLE } from '../../workflows/domain/case/process';
import type { Actor } from '../../workflows/domain/case/values';
import { ALL_ACTIONS, STAGES } from '../../workflows/domain/glossary';
import { act } from '../commands/act';
import { receiveMessage } from '../commands/receiveMessage';
import { idempotencyKey, requireIdempotencyKey } from '../http/idempotencyKey';
import { outcomeForCitizen } from '../http/outcomeForCitizen';
import { Problem } from '../http/problems';
import { route } from '../http/route';
import { isPin, onlyDigits, trackingPin } from '../http/tracking';
import { actAnswerSchema } from '../schemas/cases';
import { freeText } from '../schemas/values';
import type { ApiDeps } from './deps';

const MESSAGES_A_DAY = 20;

const CITIZENS_ACTIONS = ALL_ACTIONS.filter(
  action =>
    action !== 'attachEvidence' && PROCESS_TABLE[action].rules.some(rule => rule.by.includes('citizen')),
);
const receipt = z
  .string()
  .regex(/^[\d٠-٩ -]{10,20}$/, 'اكتب رقم الشكوى كما في الإيصال | Enter the receipt number as printed')
  .transform(onlyDigits);
const pin = z
  .string()
  .regex(/^[\d٠-٩]{6}$/, 'الرقم السري 6 أرقام | The PIN has 6 digits')
  .transform(onlyDigits);
const credentials = z.strictObject({ receipt, pin }).meta({ id: 'TrackingCredentials' });

const tracked = z
  .object({
    receipt: z.string(),
    stage: z.string(),
    stageAr: z.string(),
    stageEn: z.string(),
    since: z.string(),
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
      responses: { 200: { description: 'Decided and written', schema: actAnswerSchema } },
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
        return { status: 200, body: await act(deps, request) };
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
        const key = idempotencyKey(req) ?? randomUUID();
        const messageId = await receiveMessage(deps, state, {
          channel: 'tracking',
          externalId: `${state.caseId}/${key}`,
          bodySha256: sha256(body.text),
          words: body.text,
          mostADay: MESSAGES_A_DAY,
          command: (inboxId, text) => ({ type: 'citizenMessage', inboxId, text, evidence: [] }),
        });
        return { status: 202, body: { messageId } };
      },
    }),
  ];
}

/** The citizen of a case: known by its receipt and PIN, not by a person's record. */
export function citizenOf(state: CaseState): Actor {
  return { role: 'citizen', personId: `citizen:${state.caseId}`, unitId: '', tiedTo: [], isReporter: true };
}

async function trackedCase(
  { database, secret }: ApiDeps,
  given: { receipt: string; pin: string },
): Promise<CaseState> {
  const { rows } = await database.query<{ state: CaseState; tracking_salt: Buffer }>(
    'select c.state, k.tracking_salt from cases c join complaint k using (case_id) where c.number = $1',
    [given.receipt],
  );
  const row = rows[0];
  if (!row || !isPin(trackingPin(secret, row.state.caseId, row.tracking_salt), given.pin))
    throw new Problem('wrongReceiptOrPin');
  return row.state;
}

async function shown({ database }: ApiDeps, state: CaseState): Promise<z.infer<typeof tracked>> {
  const outcome = outcomeForCitizen(state);
  return {
    receipt: state.number,
    stage: state.stage,
    stageAr: STAGES[state.stage].ar,
    stageEn: STAGES[state.stage].en,
    since: state.stageSince,
    receivedAt: state.receivedAt,
    outcomeAr: outcome?.ar ?? null,
    outcomeEn: outcome?.en ?? null,
    question:
      state.stage === 'awaiting_citizen'
        ? await lastText(database, state.caseId, 'infoRequested', 'question')
        : null,
    answer: state.outcome ? await answerOf(database, state) : null,
    actions: availableActions(state, citizenOf(state)).filter(action => CITIZENS_ACTIONS.includes(action)),
  };
}

/** Its own answer, else the one that its root was given. */
async function answerOf(database: ApiDeps['database'], { caseId, root }: CaseState): Promise<string | null> {
  const own = await lastText(database, caseId, 'answerGiven', 'text');
  return own ?? (root?.answer?.outcome ? lastText(database, root.caseId, 'answerGiven', 'text') : null);
}

async function lastText(
  database: ApiDeps['database'],
  caseId: string,
  type: string,
  field: string,
): Promise<string | null> {
  const { rows } = await database.query<{ body: string }>(
    `select t.body from case_event e join case_text t on t.text_id = (e.data -> $3 ->> 'textId')::uuid
     where e.case_id = $1 and e.type = $2 order by e.seq desc limit 1`,
    [caseId, type, field],
  );
  return rows[0]?.body ?? null;
}
