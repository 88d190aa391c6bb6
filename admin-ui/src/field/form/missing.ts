import { parseGrams } from '../../../../workflows/domain/catalogue/weighing';
import type { Term } from '../../../../workflows/domain/glossary';
import { FIELD } from '../../app/text/field';
import { composeFindings, MOST_CHARACTERS } from './compose';
import type { Draft } from './draft';

/** What keeps a draft from being sent: the field's id, and what is said of it. */
export interface Missing {
  readonly field: string;
  readonly term: Term;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** For what may have to be said of the phone's clock, in characters. */
const ABOUT_THE_CLOCK = 250;

export function missingIn(draft: Draft, now: string): readonly Missing[] {
  const inside = draft.verdict !== 'no_access';
  const found: (Missing | false)[] = [
    ...draft.weights.map(
      (typed, i) =>
        inside &&
        typed.trim() !== '' &&
        parseGrams(typed) === null && { field: `weight-${i}`, term: FIELD.notAWeight, params: { typed } },
    ),
    draft.verdict === '' && { field: 'verdict', term: FIELD.result },
    draft.findings.trim() === '' && { field: 'findings', term: FIELD.findings },
    draft.photoIds.length === 0 &&
      draft.noEvidenceReason.trim() === '' && { field: 'noEvidenceReason', term: FIELD.noEvidence },
    ...(inside ? personInCharge(draft) : []),
    inside &&
      draft.measureType !== '' &&
      draft.measureText.trim() === '' && { field: 'measureText', term: FIELD.measureText },
  ];
  const over =
    composeFindings(draft, { at: now, aheadMs: null }).length - (MOST_CHARACTERS - ABOUT_THE_CLOCK);
  const tooLong = over > 0 && { field: 'findings', term: FIELD.tooLong, params: { n: over } };
  return [...found, tooLong].filter(one => one !== false);
}

function personInCharge(draft: Draft): (Missing | false)[] {
  const { ownerSigns } = draft;
  return [
    ownerSigns === '' && { field: 'signing', term: FIELD.signing },
    ownerSigns === 'drawn' && !draft.signatureId && { field: 'signing', term: FIELD.signature },
    ownerSigns === 'named' && draft.ownerName.trim() === '' && { field: 'ownerName', term: FIELD.ownerName },
    ownerSigns === 'refused' &&
      draft.refusalReason.trim() === '' && { field: 'refusalReason', term: FIELD.refusalReason },
  ];
}
