import type { FraudSource, PublishedOn, Relation, RumourVerdict } from '../glossary';
import type { EvidenceRef, TextRef } from './values';

/** Whose matter it is. Name, phone and address stand beside the case, with who reads them. */
export interface Beneficiary {
  readonly beneficiaryId: string;
  readonly relation: Relation;
}

/** A remedy brought by hand. It is planned while the remedy is open and delivered once that is recorded. */
export interface Delivery {
  readonly courierId: string;
  readonly plannedDate: string;
}

export interface Rumour {
  readonly verdict: RumourVerdict;
  readonly answer: { readonly text: TextRef; readonly publishedOn: PublishedOn } | null;
  /** Persons reached by the answer, as last counted. */
  readonly reach: number | null;
}

/** What was captured of a fraud: when, from where, and the digests of what was kept. */
export interface FraudEvidence {
  readonly capturedOn: string;
  readonly source: FraudSource;
  readonly evidence: readonly EvidenceRef[];
}

/** The parts of a case that only some kinds have. */
export interface KindParts {
  readonly beneficiary: Beneficiary | null;
  readonly rumour: Rumour | null;
  readonly fraudEvidence: readonly FraudEvidence[];
}

export const NO_KIND_PARTS: KindParts = { beneficiary: null, rumour: null, fraudEvidence: [] };
