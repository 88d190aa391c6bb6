import { Box } from '@mui/material';
import { Link } from 'react-router';
import { CHANNELS, ROLES } from '../../../../workflows/domain/glossary';
import type { CaseRow } from '../../app/http/contract';
import { Ltr } from '../../app/Ltr';
import { CASE, QUEUE } from '../../app/text/cases';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useLabels } from '../../app/useCatalogue';
import { useFormat } from '../../app/useFormat';
import { CaseFlags } from '../../ui/CaseFlags';
import { StageMark } from '../../ui/StageMark';
import { ROW_LINK, TWO_LINES } from '../../ui/shapes';
import { TimeLeft } from '../../ui/TimeLeft';
import { PassedTasks } from '../HandedOver';

/** One case: two dense lines on a desk, a card on a phone. The whole row is one link. */
export function QueueRow({ row }: { row: CaseRow }) {
  const t = useText();
  const labels = useLabels();
  const format = useFormat();
  const where = format.list([row.establishment?.nameAr, row.district ?? labels.governorate(row.governorate)]);
  const what = row.category ? labels.category(row.category) : t(QUEUE.unclassified);
  const owner = row.assignee?.name ?? (row.ownerRole ? t(ROLES[row.ownerRole]) : '');
  return (
    <Box component={Link} to={`/cases/${row.id}/show`} data-row sx={ROW}>
      <Box sx={{ gridArea: 'id' }}>
        <Box sx={{ fontWeight: 600 }}>
          <Ltr>{row.number}</Ltr>
        </Box>
        <Box sx={MUTED}>{t(CHANNELS[row.channel])}</Box>
      </Box>
      <Box sx={{ gridArea: 'what', minWidth: 0 }}>
        <Box dir="auto" sx={SUMMARY}>
          {row.summary ?? what}
        </Box>
        <Box sx={ABOUT}>
          <CaseFlags row={row} />
          {[row.summary === null ? '' : what, where].filter(Boolean).join('\u00a0· ')}
        </Box>
      </Box>
      <Box sx={WHERE}>
        <StageMark stage={row.stage} />
        <Box sx={MUTED}>
          {owner && t(CASE.withWhom, { who: owner })}
          <PassedTasks tasks={row.passedTasks} />
        </Box>
      </Box>
      <Box sx={{ gridArea: 'when', ...MUTED, textAlign: 'end', '& > span': { whiteSpace: 'normal' } }}>
        <TimeLeft row={row} />
      </Box>
    </Box>
  );
}

const MUTED = { fontSize: '0.8125rem', color: COLOUR.inkSoft } as const;

const ABOUT = { ...MUTED, '& > span': { marginInlineEnd: 0.75 } } as const;

const WHERE = {
  gridArea: 'where',
  display: 'flex',
  flexDirection: { xs: 'row', md: 'column' },
  flexWrap: 'wrap',
  alignItems: { xs: 'center', md: 'flex-start' },
  columnGap: 1,
} as const;

const SUMMARY = { ...TWO_LINES, WebkitLineClamp: { xs: 2, md: 1 } } as const;

const ROW = {
  ...ROW_LINK,
  gridTemplateColumns: { xs: '1fr auto', md: '148px minmax(0, 1fr) 176px 124px' },
  gridTemplateAreas: { xs: '"id when" "what what" "where where"', md: '"id what where when"' },
  paddingBlock: { xs: 1.25, md: 0.75 },
} as const;
