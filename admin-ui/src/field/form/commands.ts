import { newKey } from '../../app/http/newKey';
import type { FieldAction, NewItem } from '../outbox/item';
import type { PhoneTime } from '../phoneClock';
import { composeFindings } from './compose';
import { type Draft, picturesOf } from './draft';

/** The visit begins: the first of its commands. */
export function startCommand(draft: Draft, at: string): NewItem {
  return command(draft, 'startVisit', {}, [], at);
}

/** What tapping «send» sends, in this order: the measure on the spot needs a visit that is still open. */
export function findingsCommands(draft: Draft, ended: PhoneTime): readonly NewItem[] {
  const { at, aheadMs } = ended;
  const { verdict, noEvidenceReason, measureType, measureText } = draft;
  const pictures = picturesOf(draft);
  const findings = command(
    draft,
    'submitFindings',
    {
      verdict,
      findings: composeFindings(draft, ended),
      ...(draft.photoIds.length === 0 ? { noEvidenceReason: noEvidenceReason.trim() } : {}),
    },
    pictures,
    at,
  );
  const sent = { ...findings, aheadMs };
  if (measureType === '' || verdict === 'no_access') return [sent];
  const measure = { measureType, text: measureText.trim() };
  return [command(draft, 'recordOnSiteMeasure', measure, [], at), sent];
}

function command(
  draft: Draft,
  action: FieldAction,
  input: Readonly<Record<string, string>>,
  pictures: readonly string[],
  at: string,
): NewItem {
  const { personId, visit } = draft;
  return {
    key: newKey(),
    personId,
    action,
    caseId: visit.caseId,
    visitId: visit.visitId,
    input: { visit: visit.visitId, ...input },
    pictures: pictures.map(photoId => ({ photoId, evidenceId: null })),
    madeAt: at,
    state: 'waiting',
    problem: null,
    draft,
  };
}
