import { Box, Button } from '@mui/material';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import { TOGETHER, type TogetherAction } from '../../../../workflows/domain/case/together';
import { ACTIONS } from '../../../../workflows/domain/glossary';
import type { CaseRow } from '../../app/http/contract';
import { TOGETHER_WORDS } from '../../app/text/desk';
import { CASE_COUNT } from '../../app/text/lists';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useFormat } from '../../app/useFormat';
import type { MizanDataProvider } from '../../dataProvider';
import { TogetherDialog } from './TogetherDialog';

interface Props {
  readonly chosen: readonly CaseRow[];
  readonly onAll: () => void;
  readonly onNone: () => void;
}

/** What can be done with the chosen cases: every action that at least one of them allows, with how many do. */
export function TogetherBar({ chosen, onAll, onNone }: Props) {
  const t = useText();
  const format = useFormat();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const [open, setOpen] = useState<{ action: TogetherAction; rows: CaseRow[]; others: number } | null>(null);
  const allowed = useQueries({
    queries: chosen.map(({ id }) => ({
      queryKey: ['cases', 'actions', id],
      queryFn: () => dataProvider.caseActions(id),
    })),
  });
  const allowing = (action: TogetherAction) =>
    chosen.filter((_, index) => allowed[index]?.data?.items.some(item => item.action === action));
  const possible = TOGETHER.filter(action => allowing(action).length > 0);
  const known = allowed.every(({ isPending }) => !isPending);
  function begin(action: TogetherAction) {
    const rows = allowing(action);
    setOpen({ action, rows, others: chosen.length - rows.length });
  }
  return (
    <Box component="section" aria-label={t(TOGETHER_WORDS.chosen)} data-together sx={BAR}>
      <Box component="span" role="status" sx={{ fontWeight: 700 }}>
        {t.count(CASE_COUNT, chosen.length, { n: format.number(chosen.length) })}
      </Box>
      {possible.map(action => (
        <Button key={action} variant="outlined" size="small" onClick={() => begin(action)}>
          {t(TOGETHER_WORDS.action, {
            action: t(ACTIONS[action]),
            n: format.number(allowing(action).length),
          })}
        </Button>
      ))}
      {known && possible.length === 0 && (
        <Box component="span" sx={{ color: COLOUR.inkSoft }}>
          {t(TOGETHER_WORDS.nothing)}
        </Box>
      )}
      <Box sx={{ flex: 1 }} />
      <Button size="small" onClick={onAll}>
        {t(TOGETHER_WORDS.all)}
      </Button>
      <Button size="small" onClick={onNone}>
        {t(TOGETHER_WORDS.none)}
      </Button>
      {open && (
        <TogetherDialog
          {...open}
          onClose={decided => {
            setOpen(null);
            if (decided) onNone();
          }}
        />
      )}
    </Box>
  );
}

const BAR = {
  position: 'sticky',
  top: { xs: 56, sm: 64 },
  zIndex: 2,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  paddingInline: 1.5,
  paddingBlock: 0.75,
  marginBlockEnd: 1,
  borderRadius: 1,
  border: `1px solid ${COLOUR.accent}`,
  backgroundColor: COLOUR.accentSoft,
} as const;
