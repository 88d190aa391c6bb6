import type { Queryable } from '../../activities/adapters/database';
import { availableActions } from '../../workflows/domain/case/availableActions';
import type { CaseState } from '../../workflows/domain/case/case';
import { PROCESS_TABLE } from '../../workflows/domain/case/process';
import type { Actor } from '../../workflows/domain/case/values';
import { type Action, ALL_ACTIONS } from '../../workflows/domain/glossary';

/** What a citizen does with receipt number and PIN. Files come with another action. */
export const CITIZENS_ACTIONS = ALL_ACTIONS.filter(
  action =>
    action !== 'attachEvidence' && PROCESS_TABLE[action].rules.some(rule => rule.by.includes('citizen')),
);

/** The citizen of a case: known by its receipt and PIN, not by a person's record. */
export function citizenOf(state: CaseState): Actor {
  return { role: 'citizen', personId: `citizen:${state.caseId}`, unitId: '', tiedTo: [], isReporter: true };
}

export function citizensActions(state: CaseState): readonly Action[] {
  return availableActions(state, citizenOf(state)).filter(action => CITIZENS_ACTIONS.includes(action));
}

/** What was said to this citizen and what they were asked; nothing more once they withdrew from a case that goes on. */
export async function saidTo(
  database: Queryable,
  state: CaseState,
): Promise<{ readonly question: string | null; readonly answer: string | null }> {
  if (state.detached) return { question: null, answer: null };
  return { question: await questionTo(database, state), answer: await answerTo(database, state) };
}

/** What the citizen was asked, while it is asked. */
export async function questionTo(database: Queryable, { caseId, stage }: CaseState): Promise<string | null> {
  return stage === 'awaiting_citizen' ? lastText(database, caseId, 'infoRequested', 'question') : null;
}

/** Its own answer, else the one that its root was given; null before there is an outcome. */
async function answerTo(database: Queryable, { caseId, root, outcome }: CaseState): Promise<string | null> {
  if (!outcome) return null;
  const own = await lastText(database, caseId, 'answerGiven', 'text');
  return own ?? (root?.answer?.outcome ? lastText(database, root.caseId, 'answerGiven', 'text') : null);
}

async function lastText(
  database: Queryable,
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
