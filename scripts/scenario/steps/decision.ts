import type { MeasureInput } from '../../../api/schemas/actions';
import { pendingProposal } from '../../../workflows/domain/case/questions';
import { signatureFor } from '../../../workflows/domain/case/signature';
import type { Outcome, PenaltyType, StaffRole } from '../../../workflows/domain/glossary';
import type { Drive } from '../drive';
import { WORDS } from '../words';
import { penalty, permittedFor, referralMeasure, remedyMeasure, usualPenalties } from './measures';
import type { Step } from './step';

export const proposePenalties: Step = drive => propose(drive, usualPenalties(drive), WORDS.groundsPenalty);

export const proposePenaltiesAndRemedy: Step = drive =>
  propose(drive, [...usualPenalties(drive), remedyMeasure()], WORDS.groundsPenalty);

export const proposeLighter: Step = drive => propose(drive, [penalty('warning')], WORDS.groundsLighter);

export const proposeProsecution: Step = drive =>
  propose(drive, [penalty('prosecution')], WORDS.groundsPenalty);

export const proposeProsecutionAndSeizure: Step = drive =>
  propose(drive, [penalty('seizure'), penalty('prosecution')], WORDS.groundsPenalty);

export const proposeRemedy: Step = drive => propose(drive, [remedyMeasure()], WORDS.groundsRemedy);

export const proposeReferral: Step = drive => propose(drive, [referralMeasure(drive)], WORDS.groundsReferral);

export function proposeClosure(
  closureOutcome: Extract<Outcome, 'unfounded' | 'inconclusive' | 'answered' | 'rumour_refuted'>,
  grounds: string = WORDS.groundsClosure,
): Step {
  return drive =>
    drive.decide('caseworker', 'propose', { recommendation: 'closure', closureOutcome, grounds });
}

/** Legal affairs find that it stands, and permit somewhat more than is proposed. */
export async function legalStands(drive: Drive): Promise<void> {
  const proposal = await shown(drive, 'legal');
  await drive.decide('legal', 'reviewLegally', {
    proposal: proposal.proposalId,
    opinion: 'stands',
    text: WORDS.legalStands,
    permitted: permittedFor(proposal.measures),
  });
}

/** The minister amended beyond the maxima: they are looked at again, and raised to what is asked. */
export async function legalStandsForMore(drive: Drive): Promise<void> {
  const { proposalId, measures } = await shown(drive, 'legal');
  const permitted = measures.flatMap(({ penaltyType, days, amountPiastres }) =>
    penaltyType ? [{ penaltyType, maxDays: days, maxAmountPiastres: amountPiastres }] : [],
  );
  const review = { proposal: proposalId, opinion: 'stands', text: WORDS.legalStands, permitted };
  await drive.decide('legal', 'reviewLegally', review);
}

export async function legalObjects(drive: Drive): Promise<void> {
  const { proposalId: proposal } = await shown(drive, 'legal');
  await drive.decide('legal', 'reviewLegally', {
    proposal,
    opinion: 'does_not_stand',
    text: WORDS.legalObjects,
  });
}

export async function ministerApproves(drive: Drive): Promise<void> {
  await drive.decide('minister', 'approve', { ...(await signed(drive, 'minister')) });
}

/** To half of it, and so within what legal affairs permit. */
export const ministerAmendsWithin: Step = drive =>
  amend(drive, types => types.map(type => penalty(type, 0.5)));

/** To twice as much, or where there is no amount to more of another kind: legal affairs are asked again. */
export const ministerAmendsBeyond: Step = drive =>
  amend(drive, types => {
    const doubled = types.map(type => penalty(type, 2));
    const hasAmount = doubled.some(
      ({ days, amountPiastres }) => days !== undefined || amountPiastres !== undefined,
    );
    return hasAmount ? doubled : [...doubled, penalty('closure', 2)];
  });

export async function ministerReturns(drive: Drive): Promise<void> {
  const { proposalId: proposal } = await shown(drive, 'minister');
  await drive.decide('minister', 'returnWithNote', { proposal, note: WORDS.returned });
}

export async function ministerOrdersRevisit(drive: Drive): Promise<void> {
  const { proposalId: proposal } = await shown(drive, 'minister');
  await drive.decide('minister', 'orderRevisit', { proposal, note: WORDS.revisit });
}

/** By the head of the unit where policy leaves it to them, else by the minister. */
export async function approved(drive: Drive): Promise<void> {
  if (drive.stage === 'minister_decision') return ministerApproves(drive);
  await drive.decide('unit_head', 'decideLocally', {
    ...(await signed(drive, 'unit_head')),
    decision: 'approve',
  });
}

export async function returned(drive: Drive): Promise<void> {
  if (drive.stage === 'minister_decision') return ministerReturns(drive);
  const input = { decision: 'return', note: WORDS.returned };
  await drive.decide('unit_head', 'decideLocally', { ...(await signed(drive, 'unit_head')), ...input });
}

function propose(drive: Drive, measures: readonly MeasureInput[], grounds: string): Promise<void> {
  return drive.decide('caseworker', 'propose', { recommendation: 'measures', measures, grounds });
}

async function amend(
  drive: Drive,
  change: (types: readonly PenaltyType[]) => readonly MeasureInput[],
): Promise<void> {
  const { measures } = await shown(drive, 'minister');
  const types = measures.flatMap(({ penaltyType }) => (penaltyType ? [penaltyType] : []));
  const input = { measures: change(types), note: WORDS.review };
  await drive.decide('minister', 'amend', { ...(await signed(drive, 'minister')), ...input });
}

/** What somebody signs who has seen everything that is before them. */
async function signed(drive: Drive, by: 'unit_head' | 'minister') {
  const signature = signatureFor(await drive.read(by));
  if (!signature) throw new Error(`no proposal is before the ${by}`);
  return signature;
}

/** The version that lies before whoever decides now: a decision names what was shown. */
async function shown(drive: Drive, role: StaffRole) {
  const pending = pendingProposal(await drive.read(role));
  if (!pending) throw new Error(`no proposal is before ${role}`);
  return pending;
}
