import { isEmergency } from '../../../workflows/domain/case/kinds';
import type { Drive } from '../drive';
import { establishmentTold } from '../establishments';
import { WORDS } from '../words';
import { documentFraud, networkAnswers } from './kinds';
import type { Step } from './step';

export async function classify(drive: Drive): Promise<void> {
  const { kind, category, priority } = drive.expected;
  const establishment = await establishmentTold(drive);
  const { channel } = drive.state;
  const origin = channel === 'unified_gov' ? 'cabinet' : channel === 'press' ? 'media' : undefined;
  await drive.decide('caseworker', 'classify', {
    kind,
    category,
    priority,
    ...(establishment ? { establishment } : {}),
    ...(origin ? { origin } : {}),
  });
  if (kind === 'fraud') await documentFraud(drive);
  if (isEmergency({ kind, category: { code: category } })) await networkAnswers(drive);
}

export const accept: Step = drive => drive.decide('caseworker', 'accept');

export const interveneNow: Step = drive => drive.decide('caseworker', 'interveneNow', { text: WORDS.remedy });

export const answer: Step = drive =>
  drive.decide('caseworker', 'answer', { text: WORDS.answer, outcome: 'answered' });

export const refute: Step = drive =>
  drive.decide('caseworker', 'answer', { text: WORDS.refuted, outcome: 'rumour_refuted' });

/** Two persons: a caseworker proposes it, the head of the unit agrees. */
export async function rejectByTwo(drive: Drive): Promise<void> {
  await drive.decide('caseworker', 'proposeRejection', { reason: WORDS.rejection });
  await drive.decide('unit_head', 'agreeRejection', { note: WORDS.rejectionAgreed });
}

/** To another directorate; its own people see the case from then on. */
export async function transfer(drive: Drive): Promise<void> {
  await drive.decide('caseworker', 'transferUnit', { unit: elsewhere(drive), reason: WORDS.transfer });
  await drive.read('operations');
}

/** A second transfer is for the operations room alone. */
export async function transferAgain(drive: Drive): Promise<void> {
  await drive.decide('operations', 'transferUnit', { unit: elsewhere(drive), reason: WORDS.secondTransfer });
  await drive.read('operations');
}

export const markPublicInterest: Step = drive =>
  drive.decide('caseworker', 'markPublicInterest', { reason: WORDS.publicInterest });

/** What touches no stage: a person in charge, another priority, a note, a document. */
export async function officeWork(drive: Drive): Promise<void> {
  const caseworker = drive.official('caseworker');
  const priority = drive.expected.priority === 'urgent' ? 'normal' : 'urgent';
  await drive.decideAs(caseworker, 'assign', { assignee: caseworker.personId });
  await drive.decide('unit_head', 'setPriority', { priority, reason: WORDS.urgent });
  await drive.decideAs(caseworker, 'addNote', { text: WORDS.note });
  const evidence = [await drive.upload(caseworker, 'مستند')];
  await drive.decideAs(caseworker, 'attachEvidence', { evidence, note: WORDS.note });
}

function elsewhere(drive: Drive): string {
  const [first, ...others] = ['dir-EG-MN', 'dir-EG-C', 'dir-EG-GZ', 'dir-EG-ALX'].filter(
    unit => unit !== drive.state.unitId,
  );
  return drive.choose.pick(`unit after ${drive.state.unitId}`, [first ?? 'ministry', ...others]);
}
