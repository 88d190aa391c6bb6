import { Box, Button, Link as MuiLink, Paper } from '@mui/material';
import { Link } from 'react-router';
import { OBLIGATION_KINDS } from '../../../workflows/domain/glossary';
import type { ObligationItem } from '../app/http/approvalsContract';
import { Ltr } from '../app/Ltr';
import { QUEUE } from '../app/text/cases';
import { OBLIGATIONS } from '../app/text/obligations';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { noon } from '../cases/parts/words';
import { Mark } from '../ui/Mark';
import { StageMark } from '../ui/StageMark';

interface Props {
  readonly item: ObligationItem;
  /** Set for whoever has to answer it. */
  readonly onAnswer: (() => void) | null;
}

/** One thing due back: when, from whom, about what, and where its case stands. */
export function ObligationCard({ item, onAnswer }: Props) {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  const { case: row, kind, dueDate, overdue, leader } = item;
  const category = labels.category(row.category) || t(QUEUE.unclassified);
  return (
    <Paper component="li" variant="outlined" sx={CARD}>
      <Box sx={LINE}>
        <Mark tone={overdue ? 'red' : 'neutral'}>
          {overdue && `${t(OBLIGATIONS.overdue)} · `}
          {t(OBLIGATIONS.due, { date: format.date(noon(dueDate)) })}
        </Mark>
        <Box component="span" sx={{ color: COLOUR.inkSoft }}>
          {format.relativeDay(dueDate)}
        </Box>
      </Box>
      <Box sx={LINE}>
        <strong>{t(OBLIGATION_KINDS[kind])}</strong>
        {leader && <span>{t(OBLIGATIONS.from, { name: leader.name })}</span>}
      </Box>
      <Box dir="auto" sx={{ overflowWrap: 'anywhere' }}>
        {row.summary ?? category}
      </Box>
      <Box sx={LINE}>
        <MuiLink component={Link} to={`/cases/${row.id}/show`} sx={{ paddingBlock: 0.5 }}>
          <Ltr>{row.number}</Ltr>
        </MuiLink>
        {row.establishment?.nameAr}
        <StageMark stage={row.stage} />
        {onAnswer && (
          <Button
            variant="contained"
            onClick={onAnswer}
            aria-label={`${t(OBLIGATIONS.answer)} ${row.number}`}
            sx={{ marginInlineStart: 'auto', minHeight: 44 }}
          >
            {t(OBLIGATIONS.answer)}
          </Button>
        )}
      </Box>
    </Paper>
  );
}

const CARD = { padding: 1.5, display: 'grid', gap: 0.75, minWidth: 0 } as const;

const LINE = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 } as const;
