import { Box } from '@mui/material';
import type { ProposalDifference } from '../../../workflows/domain/case/difference';
import { APPROVALS } from '../app/text/approvals';
import { useText } from '../app/text/useText';
import { useFormat } from '../app/useFormat';
import { measureWords } from '../cases/parts/words';

interface Props {
  readonly difference: ProposalDifference;
  readonly texts: Readonly<Record<string, string>>;
}

/** How the present version differs from the one that somebody wanted to decide on, a line for each change. */
export function ProposalChanges({ difference, texts }: Props) {
  const t = useText();
  const format = useFormat();
  const { measures, closureOutcome, evidenceAdded } = difference;
  const words = (measure: (typeof measures.added)[number]) => measureWords(measure, texts, { t, format });
  const lines = [
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
  if (lines.length === 0) return null;
  return (
    <Box sx={{ marginBlock: 1 }}>
      {t(APPROVALS.changed)}:
      <Box component="ul" sx={{ margin: 0, paddingInlineStart: 2.5 }}>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </Box>
    </Box>
  );
}
