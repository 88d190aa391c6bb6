import { Box } from '@mui/material';
import type { ProposalDifference } from '../../../workflows/domain/case/difference';
import { APPROVALS } from '../app/text/approvals';
import { useText } from '../app/text/useText';
import { useFormat } from '../app/useFormat';
import { changeLines } from './changeLines';

interface Props {
  readonly difference: ProposalDifference;
  readonly texts: Readonly<Record<string, string>>;
}

/** How the present version differs from the one that somebody wanted to decide on, a line for each change. */
export function ProposalChanges({ difference, texts }: Props) {
  const t = useText();
  const format = useFormat();
  const lines = changeLines(difference, texts, { t, format });
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
