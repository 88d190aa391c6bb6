import type { CaseState } from '../../workflows/domain/case/case';
import { referralDue } from '../../workflows/domain/case/deadlines';
import type { EventType } from '../../workflows/domain/glossary';
import { instantOfMinute } from '../../workflows/domain/time/cairo';
import type { CaseBatch } from '../../workflows/messages';
import type { Queryable } from './database';

const REFERRAL_EVENTS: readonly EventType[] = [
  'referralOpened',
  'referralPartlyAnswered',
  'referralAnswered',
  'lateReferralAnswerReceived',
  'referralRecalled',
];
const REMEDY_EVENTS: readonly EventType[] = [
  'remedyOpened',
  'remedyRecorded',
  'remedyChecked',
  'remedyFailed',
  'remedyCancelled',
  'deliveryPlanned',
  'deliveryRecorded',
  'deliveryConfirmed',
];

/** Keeps the lists of what bodies and executing units owe in step with the case. */
export async function projectTasks(client: Queryable, { events, state }: CaseBatch): Promise<void> {
  if (events.some(event => REFERRAL_EVENTS.includes(event.type))) await projectReferrals(client, state);
  if (events.some(event => REMEDY_EVENTS.includes(event.type))) await projectRemedies(client, state);
}

async function projectReferrals(client: Queryable, state: CaseState): Promise<void> {
  const rows = state.referrals.map(referral => ({
    id: referral.referralId,
    body: referral.body,
    state: referral.state,
    openedAt: instantOfMinute(referral.openedAt),
    dueAt: instantOfMinute(referralDue(state, referral)),
    partialAnswers: referral.partialAnswers.length,
  }));
  await client.query(
    `insert into referral (case_id, referral_id, body, state, opened_at, due_at, partial_answers)
     select $1, r.id, r.body, r.state, r."openedAt", r."dueAt", r."partialAnswers"
     from jsonb_to_recordset($2::jsonb) as r(id text, body text, state text, "openedAt" timestamptz, "dueAt" timestamptz,
       "partialAnswers" int)
     where $3 >= (select seq from cases where case_id = $1)
     on conflict (case_id, referral_id) do update set state = excluded.state, partial_answers = excluded.partial_answers`,
    [state.caseId, JSON.stringify(rows), state.seq],
  );
}

async function projectRemedies(client: Queryable, state: CaseState): Promise<void> {
  const rows = state.remedies.map(remedy => ({
    id: remedy.remedyId,
    unitId: remedy.unit?.unitId ?? state.unitId,
    state: remedy.state,
    ...remedy.delivery,
  }));
  await client.query(
    `insert into remedy (case_id, remedy_id, unit_id, state, courier_id, planned_date)
     select $1, r.id, r."unitId", r.state, r."courierId", r."plannedDate"
     from jsonb_to_recordset($2::jsonb) as r(id text, "unitId" text, state text, "courierId" uuid, "plannedDate" date)
     where $3 >= (select seq from cases where case_id = $1)
     on conflict (case_id, remedy_id) do update set state = excluded.state, courier_id = excluded.courier_id,
       planned_date = excluded.planned_date`,
    [state.caseId, JSON.stringify(rows), state.seq],
  );
}
