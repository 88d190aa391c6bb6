import type { ProposalDifference } from '../../../workflows/domain/case/difference';
import { APPROVALS } from '../app/text/approvals';
import { measureWords, type Words } from '../cases/parts/words';

/** How the present version differs from the one that somebody wanted to decide on, a line for each change. */
export function changeLines(
  difference: ProposalDifference,
  texts: Readonly<Record<string, string>>,
  { t, format }: Words,
): string[] {
  const { measures, closureOutcome, evidenceAdded } = difference;
  const words = (measure: (typeof measures.added)[number]) => measureWords(measure, texts, { t, format });
  return [
    ...measures.changed.map(({ from, to }) =>
      t(APPROVALS.measureChanged, { from: words(from), to: words(to) }),
    ),
    ...measures.added.map(measure => t(APPROVALS.measureAdded, { measure: words(measure) })),
    ...measures.removed.map(measure => t(APPROVALS.measureRemoved, { measure: words(measure) })),
    closureOutcome && t(APPROVALS.closureChanged),
    difference.groundsChanged && t(APPROVALS.groundsChanged),
    difference.findingsChanged && t(APPROVALS.findingsChanged),
    difference.legalOpinionChanged && t(APPROVALS.legalChanged),
    evidenceAdded > 0 && t(APPROVALS.evidenceAdded, { n: format.number(evidenceAdded) }),
  ].filter((line): line is string => Boolean(line));
}
