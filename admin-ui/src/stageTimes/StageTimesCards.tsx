import { Box } from '@mui/material';
import { STAGES } from '../../../workflows/domain/glossary';
import type { StageTime, StageTimesBy } from '../app/http/stageTimes';
import { STAGE_TIMES } from '../app/text/stageTimes';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { useMinutes } from '../app/useMinutes';
import { CARD, CARD_LIST } from '../ui/shapes';
import { CasesLink } from './CasesLink';
import { keyWords } from './rowWords';

interface Props {
  readonly by: StageTimesBy;
  readonly items: readonly StageTime[];
}

/** The report on a phone, a card a row. */
export function StageTimesCards({ by, items }: Props) {
  const t = useText();
  return (
    <Box component="ul" aria-label={t(STAGE_TIMES.title)} sx={CARD_LIST}>
      {items.map(row => (
        <Box component="li" key={row.id} sx={CARD}>
          <Card row={row} by={by} />
        </Box>
      ))}
    </Box>
  );
}

function Card({ row, by }: { row: StageTime; by: StageTimesBy }) {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  const minutes = useMinutes();
  const key = keyWords(row, by, labels, t);
  const of = format.list([t(STAGES[row.stage]), key]);
  return (
    <>
      <Box sx={{ fontWeight: 700 }}>{t(STAGES[row.stage])}</Box>
      {key && <Box sx={{ color: COLOUR.inkSoft }}>{key}</Box>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        <span>
          {t(STAGE_TIMES.cases)}:{' '}
          <strong>
            <CasesLink row={row} what={t(STAGE_TIMES.cases)} of={of}>
              {format.number(row.cases)}
            </CasesLink>
          </strong>
        </span>
        {row.overCases > 0 && (
          <Box component="span" sx={{ color: COLOUR.red, fontWeight: 700 }}>
            {t(STAGE_TIMES.overCases)}:{' '}
            <CasesLink row={row} what={t(STAGE_TIMES.overCases)} of={of} over>
              {format.number(row.overCases)}
            </CasesLink>
          </Box>
        )}
      </Box>
      <Box component="dl" sx={TIMES}>
        {(['used', 'paused', 'over'] as const)
          .filter(part => row[part].p90 > 0)
          .map(part => (
            <Box key={part} sx={{ display: 'contents' }}>
              <dt>{t(STAGE_TIMES[part])}</dt>
              {(['p50', 'p90'] as const).map(share => {
                const word = t(share === 'p50' ? STAGE_TIMES.median : STAGE_TIMES.p90);
                const what = format.list([t(STAGE_TIMES[part]), word]);
                return (
                  <dd key={share}>
                    {word}{' '}
                    <CasesLink row={row} what={what} of={of} over={part === 'over'}>
                      {minutes(row[part][share])}
                    </CasesLink>
                  </dd>
                );
              })}
            </Box>
          ))}
      </Box>
    </>
  );
}

const TIMES = {
  display: 'grid',
  gridTemplateColumns: 'auto 1fr 1fr',
  columnGap: 1.5,
  margin: 0,
  fontSize: '0.875rem',
  fontVariantNumeric: 'tabular-nums',
  '& dt': { color: COLOUR.inkSoft },
  '& dd': { margin: 0 },
} as const;
