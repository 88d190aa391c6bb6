import { canonicalJson } from '../canonicalJson';
import type { Outcome } from '../glossary';
import type { Proposal } from './case';
import { signedMeasure, signedOpinion } from './digest';
import type { Measure } from './values';

/** What a page shows to whoever wanted to decide on a version that is no longer the present one. */
export interface ProposalDifference {
  readonly measures: {
    readonly added: readonly Measure[];
    readonly removed: readonly Measure[];
    readonly changed: readonly { readonly from: Measure; readonly to: Measure }[];
  };
  readonly closureOutcome: { readonly from: Outcome | null; readonly to: Outcome | null } | null;
  readonly groundsChanged: boolean;
  readonly findingsChanged: boolean;
  readonly legalOpinionChanged: boolean;
  /** How many files and messages the present version rests on that the former did not. */
  readonly evidenceAdded: number;
}

export function differenceBetween(from: Proposal, to: Proposal): ProposalDifference {
  const known = new Set(from.basis.evidence);
  return {
    measures: measuresBetween(from.measures, to.measures),
    closureOutcome:
      from.closureOutcome === to.closureOutcome ? null : { from: from.closureOutcome, to: to.closureOutcome },
    groundsChanged: from.grounds.sha256 !== to.grounds.sha256,
    findingsChanged:
      !isSame(from.basis.findings, to.basis.findings) || from.basis.deskVerdict !== to.basis.deskVerdict,
    legalOpinionChanged: !isSame(
      from.legal && signedOpinion(from.legal),
      to.legal && signedOpinion(to.legal),
    ),
    evidenceAdded: to.basis.evidence.filter(sha256 => !known.has(sha256)).length,
  };
}

/** A measure of the same kind on both sides was changed; the others were added or removed. */
function measuresBetween(from: readonly Measure[], to: readonly Measure[]): ProposalDifference['measures'] {
  const removed = without(from, to);
  const added = without(to, from);
  const changed: { from: Measure; to: Measure }[] = [];
  for (const former of [...removed]) {
    const index = added.findIndex(one => one.kind === former.kind && one.penaltyType === former.penaltyType);
    const present = added[index];
    if (!present) continue;
    changed.push({ from: former, to: present });
    added.splice(index, 1);
    removed.splice(removed.indexOf(former), 1);
  }
  return { added, removed, changed };
}

/** Those of `all` that are not among the others, each of which stands for one. */
function without(all: readonly Measure[], others: readonly Measure[]): Measure[] {
  const left = others.map(nameOf);
  return all.filter(measure => {
    const index = left.indexOf(nameOf(measure));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const nameOf = (measure: Measure) => canonicalJson(signedMeasure(measure));
const isSame = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);
