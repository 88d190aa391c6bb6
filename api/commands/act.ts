import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { appendAudit } from '../../activities/adapters/auditLog';
import { type Database, inTransaction } from '../../activities/adapters/database';
import { sha256 } from '../../activities/adapters/digest';
import { availableActions, refusalOf } from '../../workflows/domain/case/availableActions';
import type { CaseState } from '../../workflows/domain/case/case';
import type { ActionCommand, Refusal } from '../../workflows/domain/case/commands';
import { PROCESS_TABLE } from '../../workflows/domain/case/process';
import type { Actor } from '../../workflows/domain/case/values';
import { type Action, REFUSALS, type Stage } from '../../workflows/domain/glossary';
import { Problem, type ProblemExtras } from '../http/problems';
import { parse } from '../http/validate';
import { officeFor } from '../queries/holders';
import type { Scope } from '../queries/scope';
import { INPUT_SCHEMAS } from '../schemas/actions';
import { type DecisionSender, overOr } from './engineDecision';
import { dropKept, insertRequest, type ResolvedRequest } from './keptRequest';
import { noteRefusal } from './noteRefusal';
import { refusalExtras } from './refusalExtras';
import { sendReserved } from './reserveMerge';
import { type ResolveDeps, resolveInput } from './resolveInput';

export interface ActDeps extends ResolveDeps {
  readonly database: Database;
  readonly send: DecisionSender;
  readonly log: Logger;
}

export interface ActRequest {
  /** The case as the read model has it, and who this person can be towards it. */
  readonly state: CaseState;
  readonly actors: readonly Actor[];
  /** The other cases this person may name; a citizen names none. */
  readonly scope: Scope | null;
  /** Whose key it is; a citizen's key belongs to their case. */
  readonly personId: string;
  readonly action: Action;
  readonly key: string;
  readonly body: unknown;
}

/** What a decision comes to, over HTTP. */
export interface ActAnswer {
  readonly seq: number;
  readonly case: {
    readonly id: string;
    readonly number: string;
    readonly stage: Stage;
    readonly seq: number;
  };
  readonly actions: readonly Action[];
}

interface StoredRequest {
  readonly body_sha256: string;
  readonly command: ActionCommand;
  readonly status: number | null;
  readonly answer: ActAnswer | StoredRefusal | null;
}
interface StoredRefusal {
  readonly code: Refusal['code'];
  readonly extras: ProblemExtras;
}

/**
 * Gives a person's decision to the case. The key, the body's digest and the resolved command are stored first, so that
 * a repetition sends the very same update (the engine knows its id) and gets the very same answer.
 */
export async function act(deps: ActDeps, request: ActRequest): Promise<ActAnswer> {
  const stored = await storeRequest(deps, request).catch(error => noteRefused(deps, request, error));
  if (stored.answer) return replay(stored.answer);
  const { actor } = stored.command;
  const { caseId } = request.state;
  const reservedBy = updateId(request);
  const { command } = stored;
  const send = () =>
    deps.send(caseId, reservedBy, command).catch((error: unknown) => overOr(request.state, error));
  const result = await sendReserved(deps.database, { caseId, reservedBy, command }, send);
  if (result.ok) {
    const { seq, case: state } = result.decided;
    const answer: ActAnswer = {
      seq,
      case: { id: state.caseId, number: state.number, stage: state.stage, seq },
      actions: availableActions(state, actor),
    };
    await finish(deps.database, request, answer);
    return answer;
  }
  const extras = await refusalExtras(deps.database, request.state, stored.command, result.refusal);
  await refuse(deps.database, request, stored.command, { code: result.refusal.code, extras });
  throw new Problem(result.refusal.code, extras);
}

/** What is refused before the case was asked is in its record too; of what was sent, only which fields were at fault. */
async function noteRefused(deps: ActDeps, request: ActRequest, error: unknown): Promise<never> {
  if (error instanceof Problem && error.status < 500) {
    const { action, state, actors, personId } = request;
    const known = Object.keys(PROCESS_TABLE[action].fields);
    const named = new Set(error.extras.errors?.map(({ field }) => field.split('.')[0]));
    const fields = known.filter(field => named.has(field));
    await noteRefusal(deps, {
      kind: 'refused',
      caseId: state.caseId,
      personId,
      role: actors[0]?.role ?? null,
      code: error.code,
      detail: { action, ...(fields.length > 0 ? { fields: fields.join(' ') } : {}) },
    });
  }
  throw error;
}

/**
 * Keeps a refusal as the answer, and drops its texts, unless the same key is under way elsewhere too: that attempt may
 * find the case changed and be accepted, and then needs the texts.
 */
async function refuse(
  database: Database,
  request: ActRequest,
  command: ActionCommand,
  refusal: StoredRefusal,
): Promise<void> {
  const { personId, state, key } = request;
  const { action, actor } = command;
  await inTransaction(database, async client => {
    const closed = await client.query(
      `update command_request set status = $4, answer = $5
       where person_id = $1 and case_id = $2 and key = $3 and status is null and attempts = 1`,
      [personId, state.caseId, key, REFUSALS[refusal.code].status, refusal],
    );
    if (closed.rowCount === 1) await dropKept(client, command);
    const detail = { action, code: refusal.code, role: actor.role };
    await appendAudit(client, { kind: 'refused', caseId: state.caseId, personId, detail });
  });
}

async function storeRequest(deps: ActDeps, request: ActRequest): Promise<StoredRequest> {
  const bodySha256 = sha256({ action: request.action, body: request.body });
  const resolved = await resolveRequest(deps, request).catch((error: unknown) => ({ error }));
  if ('error' in resolved) {
    // What was decided once is answered again, even if what it named has gone since.
    const earlier = await findRequest(deps.database, request);
    if (earlier) return repeat(deps.database, request, sameBody(earlier, bodySha256));
    throw resolved.error;
  }
  if (await insertRequest(deps.database, request, bodySha256, resolved)) {
    return { body_sha256: bodySha256, command: resolved.command, status: null, answer: null };
  }
  const earlier = await findRequest(deps.database, request);
  if (!earlier) throw new Problem('unavailable');
  return repeat(deps.database, request, sameBody(earlier, bodySha256));
}

/** Joins an attempt whose outcome is not known yet; the person must still hold the role that it was made in. */
async function repeat(
  database: Database,
  request: ActRequest,
  earlier: StoredRequest,
): Promise<StoredRequest> {
  if (earlier.answer) return earlier;
  const { role, unitId, onBehalf } = earlier.command.actor;
  const held = (actor: Actor) =>
    actor.role === role && actor.unitId === unitId && actor.onBehalf?.delegationId === onBehalf?.delegationId;
  if (!request.actors.some(held)) throw new Problem('forbidden');
  const { rows } = await database.query<StoredRequest>(
    `update command_request set attempts = attempts + (status is null)::int
     where person_id = $1 and case_id = $2 and key = $3 returning body_sha256, command, status, answer`,
    [request.personId, request.state.caseId, request.key],
  );
  return rows[0] ?? earlier;
}

async function resolveRequest(deps: ActDeps, request: ActRequest): Promise<ResolvedRequest> {
  const { action, body } = request;
  const raw = parse(INPUT_SCHEMAS[action], body);
  const { input, ...stored } = await resolveInput(deps, request, raw);
  const office = await officeFor(deps.database, deps.units, request.state, action);
  const command = { type: 'action', action, actor: actorFor(request), input, ...office };
  return { command: command as ActionCommand, ...stored };
}

async function findRequest(
  database: Database,
  { personId, state, key }: ActRequest,
): Promise<StoredRequest | undefined> {
  const { rows } = await database.query<StoredRequest>({
    name: 'find-command',
    text: 'select body_sha256, command, status, answer from command_request where person_id = $1 and case_id = $2 and key = $3',
    values: [personId, state.caseId, key],
  });
  return rows[0];
}

function sameBody(stored: StoredRequest, bodySha256: string): StoredRequest {
  if (stored.body_sha256 !== bodySha256) throw new Problem('keyReused');
  return stored;
}

function replay(answer: ActAnswer | StoredRefusal): ActAnswer {
  if ('code' in answer) throw new Problem(answer.code, answer.extras);
  return answer;
}

async function finish(
  database: Database,
  { personId, state, key }: ActRequest,
  answer: ActAnswer,
): Promise<void> {
  await database.query({
    name: 'finish-command',
    text: 'update command_request set status = 200, answer = $4 where person_id = $1 and case_id = $2 and key = $3',
    values: [personId, state.caseId, key, answer],
  });
}

/** The role in which this person may do it; if in none, the one whose refusal says most. */
function actorFor({ actors, state, action }: ActRequest): Actor {
  const chosen =
    actors.find(actor => refusalOf(state, action, actor) === null) ??
    actors.find(actor => refusalOf(state, action, actor) !== 'wrongRole') ??
    actors[0];
  if (!chosen) throw new Problem('notFound');
  return chosen;
}

function updateId({ personId, state, key }: ActRequest): string {
  return createHash('sha256').update(`${personId}\n${state.caseId}\n${key}`).digest('hex');
}
