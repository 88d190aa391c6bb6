import { canonicalJson } from '../canonicalJson';
import { sha256 } from '../sha256';
import type { CaseState, LegalOpinion, Proposal } from './case';
import type { Measure } from './values';

/**
 * What whoever decides signs: SHA-256 (hex) of the frozen version in canonical JSON, with words and files as their own
 * digests, so that it holds nothing personal. Clocks, notes, receipts and numbers of events are not in it.
 */
export function digestOf(caseId: string, proposal: Proposal): string {
  const { recommendation, measures, closureOutcome, grounds, basis, legal } = proposal;
  const signed = {
    caseId,
    recommendation,
    measures: measures.map(signedMeasure),
    closureOutcome,
    grounds: grounds.sha256,
    basis,
    legal: legal && signedOpinion(legal),
  };
  return sha256(canonicalJson(signed));
}

/**
 * The version that a digest was taken over: one that is kept, as it is or as it was before its legal opinion.
 * Undefined for a digest that this case never had.
 */
export function versionOf({ caseId, proposals }: CaseState, digest: string): Proposal | undefined {
  return proposals
    .flatMap(proposal => [proposal, { ...proposal, legal: null }])
    .find(version => digestOf(caseId, version) === digest);
}

/** How a digest is read out and compared by eye. */
export function shortDigest(digest: string): string {
  return digest.slice(0, SHORT);
}
const SHORT = 8;

export function signedMeasure({ text, ...measure }: Measure) {
  return { ...measure, text: text?.sha256 };
}

export function signedOpinion({ opinion, text, permitted }: LegalOpinion) {
  return { opinion, text: text.sha256, permitted };
}
