import { stateOfCase } from '../../activities/adapters/caseStates';
import type { Queryable } from '../../activities/adapters/database';
import { availableActions } from '../../workflows/domain/case/availableActions';
import type { CaseState } from '../../workflows/domain/case/case';
import type { ActionCommand, Refusal } from '../../workflows/domain/case/commands';
import { differenceBetween } from '../../workflows/domain/case/difference';
import { versionOf } from '../../workflows/domain/case/digest';
import { newMaterial } from '../../workflows/domain/case/material';
import { pendingProposal } from '../../workflows/domain/case/questions';
import { FIELDS, REFUSALS } from '../../workflows/domain/glossary';
import type { FieldError, ProblemExtras } from '../http/problems';

/** What a refusal says beyond its code: the field at fault, and on 409 the case as it is now. */
export async function refusalExtras(
  database: Queryable,
  seen: CaseState,
  command: ActionCommand,
  refusal: Refusal,
): Promise<ProblemExtras> {
  const errors = refusal.field ? [fieldError(refusal)] : undefined;
  if (REFUSALS[refusal.code].status !== 409) return { errors };
  const now = (await stateOfCase(database, seen.caseId)) ?? seen;
  return {
    errors,
    stage: now.stage,
    actions: availableActions(now, command.actor),
    ...newsFor(now, command, refusal),
  };
}

/** To whoever decided on what is no longer before them: how it differs, and what came since. */
function newsFor(now: CaseState, { input }: ActionCommand, { code }: Refusal): ProblemExtras {
  const present = pendingProposal(now);
  if (!present || (code !== 'proposalChanged' && code !== 'newMaterial')) return {};
  const shown = 'digest' in input ? (versionOf(now, input.digest) ?? byId(now, input.proposal)) : undefined;
  return {
    ...(code === 'proposalChanged' && shown ? { difference: differenceBetween(shown, present) } : {}),
    newMaterial: newMaterial(now, present),
  };
}

/** The version named beside a digest that this case never had. */
function byId({ proposals }: CaseState, proposalId: string) {
  return proposals.find(version => version.proposalId === proposalId);
}

function fieldError({ code, field = '' }: Refusal): FieldError {
  const label = FIELDS[field as keyof typeof FIELDS];
  const term = REFUSALS[code];
  return {
    field,
    messageAr: `${label?.ar ?? field}: ${term.ar}`,
    messageEn: `${label?.en ?? field}: ${term.en}`,
  };
}
