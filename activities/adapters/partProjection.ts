import { enforcementRefusal, type Penalty } from '../../workflows/domain/case/penalties';
import type { Action, EventType } from '../../workflows/domain/glossary';
import type { CaseBatch } from '../../workflows/messages';
import type { Queryable } from './database';
import { projectTasks } from './taskProjection';

/** Events after which the tables of visits, penalties and obligations must follow. */
const VISIT_EVENTS: readonly EventType[] = [
  'visitScheduled',
  'visitReassigned',
  'visitCancelled',
  'visitStarted',
  'findingsSubmitted',
  'lateFindingsReceived',
];
const PENALTY_EVENTS: readonly EventType[] = [
  'penaltyDecided',
  'penaltyIssued',
  'noticeServed',
  'objectionFiled',
  'objectionDecided',
  'objectionElapsed',
  'penaltyEnforced',
  'penaltyRevoked',
];

const OBLIGATION_EVENTS: readonly EventType[] = [
  'reviewDirected',
  'leaderAssigned',
  'assignmentAnswered',
  'assignmentWithdrawn',
  'obligationMet',
];

/** Keeps the read tables of a case's parts in step with it, in the same transaction as its events. */
export async function projectParts(client: Queryable, { events, state }: CaseBatch): Promise<void> {
  if (events.some(event => VISIT_EVENTS.includes(event.type))) {
    await client.query(
      `insert into visit (case_id, visit_id, inspector_id, planned_date, state, verdict)
       select $1, v."visitId", v."inspectorId", v."plannedDate", v.state, v.verdict
       from jsonb_to_recordset($2::jsonb) as v("visitId" text, "inspectorId" uuid, "plannedDate" date, state text, verdict text)
       where $3 >= (select seq from cases where case_id = $1)
       on conflict (case_id, visit_id) do update set inspector_id = excluded.inspector_id,
         planned_date = excluded.planned_date, state = excluded.state, verdict = excluded.verdict`,
      [state.caseId, JSON.stringify(state.visits), state.seq],
    );
  }
  if (events.some(event => PENALTY_EVENTS.includes(event.type))) {
    await client.query(
      `insert into penalty (case_id, penalty_id, establishment_id, penalty_type, state, decided_at, task)
       select $1, p."penaltyId", $3, p."penaltyType", p.state, p."decidedAt", p.task
       from jsonb_to_recordset($2::jsonb) as p("penaltyId" text, "penaltyType" text, state text, "decidedAt" timestamptz,
         task text)
       where $4 >= (select seq from cases where case_id = $1)
       on conflict (case_id, penalty_id) do update set state = excluded.state, task = excluded.task`,
      [
        state.caseId,
        JSON.stringify(state.penalties.map(penalty => ({ ...penalty, task: executionTask(penalty) }))),
        state.establishmentId,
        state.seq,
      ],
    );
  }
  if (events.some(event => OBLIGATION_EVENTS.includes(event.type))) {
    await client.query(
      `insert into obligation (case_id, obligation_id, kind, leader_id, due_date, met)
       select $1, o."obligationId", o.kind, o."leaderId", o."dueDate", o.met
       from jsonb_to_recordset($2::jsonb) as o("obligationId" text, kind text, "leaderId" uuid, "dueDate" date, met boolean)
       where $3 >= (select seq from cases where case_id = $1)
       on conflict (case_id, obligation_id) do update set met = excluded.met`,
      [state.caseId, JSON.stringify(state.obligations), state.seq],
    );
  }
  await projectTasks(client, { events, state });
}

/** What whoever executes the penalty does next, whatever the stage of its case; null while others have it or it is done. */
function executionTask(penalty: Penalty): Action | null {
  if (penalty.state === 'decided') return 'issuePenalty';
  if (penalty.state === 'issued') return 'serveNotice';
  return enforcementRefusal(penalty) === null ? 'enforce' : null;
}
