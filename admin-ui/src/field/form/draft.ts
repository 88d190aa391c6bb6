import type { CheckCode } from '../../../../workflows/domain/catalogue/checklists';
import type { OnSiteMeasureType, Verdict } from '../../../../workflows/domain/glossary';
import type { VisitRow } from '../../app/http/contract';

/** How the person in charge took the findings: a drawn signature, their typed name, a refusal, or nobody was there. */
export type OwnerSigns = 'drawn' | 'named' | 'refused' | 'absent';

/** What is typed on a visit and not sent yet, as typed. */
export interface Draft {
  readonly personId: string;
  /** As it was when the draft began: the form works even after the visit left the list. */
  readonly visit: VisitRow;
  /** When it was begun on this phone, by its clock. */
  readonly startedAt: string | null;
  /** As `PhoneTime` has it; drafts of before lack it. */
  readonly startedAheadMs?: number | null;
  readonly answers: Readonly<Partial<Record<CheckCode, string>>>;
  readonly weights: readonly string[];
  readonly verdict: Verdict | '';
  readonly findings: string;
  readonly photoIds: readonly string[];
  readonly noEvidenceReason: string;
  readonly ownerName: string;
  readonly ownerStatement: string;
  readonly ownerSigns: OwnerSigns | '';
  readonly signatureId: string | null;
  readonly refusalReason: string;
  readonly measureType: OnSiteMeasureType | '';
  readonly measureText: string;
}

export function emptyDraft(personId: string, visit: VisitRow): Draft {
  return {
    personId,
    visit,
    startedAt: null,
    answers: {},
    weights: [],
    verdict: '',
    findings: '',
    photoIds: [],
    noEvidenceReason: '',
    ownerName: '',
    ownerStatement: '',
    ownerSigns: '',
    signatureId: null,
    refusalReason: '',
    measureType: '',
    measureText: '',
  };
}

/** Pictures that go with the findings: the photos, and the signature when that is how it was signed. */
export function picturesOf({ photoIds, ownerSigns, signatureId, verdict }: Draft): readonly string[] {
  const signed = verdict !== 'no_access' && ownerSigns === 'drawn' && signatureId;
  return signed ? [...photoIds, signatureId] : photoIds;
}
