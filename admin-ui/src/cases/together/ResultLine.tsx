import { Box } from '@mui/material';
import type { DecideResult } from '../../app/http/approvalsContract';
import type { CaseRow } from '../../app/http/contract';
import { messageOf, titleOf } from '../../app/http/problem';
import { Ltr } from '../../app/Ltr';
import { TOGETHER_WORDS } from '../../app/text/desk';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { Mark } from '../../ui/Mark';

interface Props {
  readonly row: CaseRow;
  readonly result: DecideResult | undefined;
  /** It was sent, and no answer says what became of it. */
  readonly unknown: boolean;
}

/** One case of several, and what became of it: done, refused with the reason, or unknown. */
export function ResultLine({ row, result, unknown }: Props) {
  const t = useText();
  const title = result?.problem ? titleOf(result.problem) : null;
  const reasons = result?.problem?.errors?.map(error => t(messageOf(error))) ?? [];
  return (
    <Box
      component="li"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline', minWidth: 0 }}
    >
      <Ltr>{row.number}</Ltr>
      <Box dir="auto" sx={SUMMARY}>
        {row.summary ?? row.establishment?.nameAr}
      </Box>
      {result?.decided && <Mark tone="done">{t(TOGETHER_WORDS.done)}</Mark>}
      {result?.problem && <Mark tone="red">{t(TOGETHER_WORDS.refused)}</Mark>}
      {unknown && <Mark tone="amber">{t(TOGETHER_WORDS.unknown)}</Mark>}
      {title && <Box sx={{ flexBasis: '100%', color: COLOUR.red }}>{[t(title), ...reasons].join(': ')}</Box>}
    </Box>
  );
}

const SUMMARY = {
  flex: '0 1 auto',
  minWidth: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  color: COLOUR.inkSoft,
} as const;
