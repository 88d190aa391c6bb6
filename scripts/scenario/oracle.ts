import { setTimeout as delay } from 'node:timers/promises';
import type { Queryable } from '../../activities/adapters/database';
import { type CaseComparison, compareRecord, type Sources } from '../oracle/compareRecord';
import { describeDifference, isLoss } from '../oracle/differences';
import { nameOf } from './lines';
import type { Driven } from './run';

export interface Verdict {
  /** Acknowledged complaints that the engine or the database does not have. */
  readonly lost: number;
  readonly events: number;
  /** Each one line; empty when everything is as it was acknowledged. */
  readonly problems: readonly string[];
  readonly cases: readonly CaseComparison[];
}

const REST_PATIENCE_MS = 30_000;
const REST_LOOK_MS = 200;

/** Judges a run by what PostgreSQL and the engine's histories hold, never by what the API says now. */
export async function judge(
  sources: Sources,
  driven: readonly Driven[],
  taskQueue: string,
): Promise<Verdict> {
  const problems: string[] = [];
  if (!(await isAtRest(sources.database))) problems.push('the outbox or a message still waits');
  const { cases, differences } = await compareRecord(sources, { taskQueue });
  problems.push(...differences.map(describeDifference));
  const byId = new Map(cases.map(one => [one.caseId, one]));
  const acknowledged = new Set(driven.map(({ accepted }) => accepted.caseId));
  for (const { caseId } of cases)
    if (!acknowledged.has(caseId)) problems.push(`${caseId}: nobody was told of this case`);
  const lost = new Set(differences.filter(isLoss).map(({ caseId }) => caseId));
  for (const one of driven) {
    const comparison = byId.get(one.accepted.caseId);
    if (!comparison) lost.add(one.accepted.caseId);
    const found = comparison
      ? [...(await checkReceipt(sources.database, one)), ...checkCase(one, comparison)]
      : ['acknowledged, and nowhere in the database'];
    problems.push(...found.map(problem => `${nameOf(one.line)} (${one.path.name}): ${problem}`));
  }
  const events = cases.reduce((sum, one) => sum + one.events.length, 0);
  return { lost: lost.size, events, problems, cases };
}

/** Signals are handed over a moment after they were acknowledged; decisions are written when they are answered. */
async function isAtRest(database: Queryable): Promise<boolean> {
  for (const end = Date.now() + REST_PATIENCE_MS; Date.now() < end; await delay(REST_LOOK_MS)) {
    const { rows } = await database.query<{ waiting: number }>(
      `select (select count(*) from outbox) + (select count(*) from inbox i where i.channel = 'tracking' and not exists
         (select 1 from case_event e where e.case_id = i.case_id and e.inbox_id = i.inbox_id::text)) as waiting`,
    );
    if (rows[0]?.waiting === 0) return true;
  }
  return false;
}

/** The receipt that was given leads to this case, by the channel's own id. */
async function checkReceipt(database: Queryable, { accepted }: Driven): Promise<string[]> {
  const { caseId, receipt, channel, externalId } = accepted;
  const { rows } = await database.query<{ case_id: string; number: string }>(
    `select i.case_id, c.number from inbox i join cases c using (case_id) join complaint k using (case_id)
     where i.channel = $1 and i.external_id = $2`,
    [channel, externalId],
  );
  const [row] = rows;
  if (rows.length === 1 && row?.case_id === caseId && row.number === receipt) return [];
  return [`receipt ${receipt} is not what ${channel} ${externalId} leads to`];
}

function checkCase(one: Driven, { record, events, decisions }: CaseComparison): string[] {
  const problems: string[] = [];
  if (one.failure !== undefined) problems.push(one.failure);
  const { stage, outcome, closed_by: closedBy } = record.row ?? {};
  const { end, line } = one;
  if (stage !== 'closed' || outcome !== end.outcome || closedBy !== end.closedBy)
    problems.push(`must be closed, ${end.outcome}, ${end.closedBy}; is ${stage}, ${outcome}, ${closedBy}`);
  if (!isAsSent(line.complaint?.text, record)) problems.push('its text is not, byte for byte, what was sent');
  // Exactly once: a decision that was repeated with its key is one update, an unknown one would be too many.
  if (one.failure === undefined && decisions.join() !== one.decisions.join())
    problems.push(`decisions ${one.decisions.join()} were acknowledged, the engine has ${decisions.join()}`);
  const heard = events.flatMap(({ inboxId }) => (inboxId ? [inboxId] : []));
  const unheard = one.messages.filter(id => heard.filter(other => other === id).length !== 1);
  if (unheard.length > 0) problems.push(`messages ${unheard.join()} are not each one event`);
  return problems;
}

function isAsSent(text: unknown, { row, texts }: CaseComparison['record']): boolean {
  const stored = row && texts.get(row.state.text.textId)?.body;
  return (
    typeof text === 'string' && typeof stored === 'string' && Buffer.from(stored).equals(Buffer.from(text))
  );
}
