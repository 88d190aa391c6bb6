import { Box } from '@mui/material';
import type { Proposal } from '../../../workflows/domain/case/case';
import { APPROVALS } from '../app/text/approvals';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { proposedLines } from '../cases/parts/words';

interface Props {
  readonly proposal: Proposal;
  readonly texts: Readonly<Record<string, string>>;
  /** In a list of many: without a heading, in the size of the text. */
  readonly brief?: boolean;
}

/** What is proposed, in the largest type of the card: «غلق إداري 7 أيام + محضر تمويني». */
export function Proposed({ proposal, texts, brief = false }: Props) {
  const t = useText();
  const format = useFormat();
  const lines = proposedLines(proposal, texts, { t, format });
  return (
    <Box>
      {!brief && <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.84375rem' }}>{t(APPROVALS.proposed)}</Box>}
      {lines.map((line, index) => (
        <Box key={line} sx={index === 0 && !brief ? LARGE : { fontWeight: 700, overflowWrap: 'anywhere' }}>
          {line}
        </Box>
      ))}
    </Box>
  );
}

const LARGE = { fontSize: '1.375rem', fontWeight: 700, lineHeight: 1.5, overflowWrap: 'anywhere' } as const;
