import { Box } from '@mui/material';
import { STAGES } from '../../../workflows/domain/glossary';
import type { StageTime, StageTimesBy } from '../app/http/stageTimes';
import { STAGE_TIMES } from '../app/text/stageTimes';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { useMinutes } from '../app/useMinutes';
import { CasesLink } from './CasesLink';
import { BY_WORDS, keyWords } from './rowWords';

interface Props {
  readonly by: StageTimesBy;
  readonly items: readonly StageTime[];
}

const SPREADS = ['used', 'paused', 'over'] as const;

/** The report on a desk and on paper. */
export function StageTimesTable({ by, items }: Props) {
  const t = useText();
  return (
    <Box component="table" aria-label={t(STAGE_TIMES.title)} sx={TABLE}>
      <thead>
        <tr>
          <th rowSpan={2} scope="col">
            {t(STAGE_TIMES.stage)}
          </th>
          {by !== 'stage' && (
            <th rowSpan={2} scope="col">
              {t(BY_WORDS[by])}
            </th>
          )}
          <th rowSpan={2} scope="col">
            {t(STAGE_TIMES.cases)}
          </th>
          <th rowSpan={2} scope="col">
            {t(STAGE_TIMES.overCases)}
          </th>
          {SPREADS.map(part => (
            <th key={part} colSpan={2} scope="colgroup">
              {t(STAGE_TIMES[part])}
            </th>
          ))}
        </tr>
        <tr>
          {SPREADS.flatMap(part => [
            <th key={`${part}.p50`} scope="col">
              {t(STAGE_TIMES.median)}
            </th>,
            <th key={`${part}.p90`} scope="col">
              {t(STAGE_TIMES.p90)}
            </th>,
          ])}
        </tr>
      </thead>
      <tbody>
        {items.map(row => (
          <Row key={row.id} row={row} by={by} />
        ))}
      </tbody>
    </Box>
  );
}

function Row({ row, by }: { row: StageTime; by: StageTimesBy }) {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  const minutes = useMinutes();
  const key = keyWords(row, by, labels, t);
  const of = format.list([t(STAGES[row.stage]), key]);
  return (
    <tr>
      <th scope="row">{t(STAGES[row.stage])}</th>
      {by !== 'stage' && <td>{key}</td>}
      <td>
        <CasesLink row={row} what={t(STAGE_TIMES.cases)} of={of}>
          {format.number(row.cases)}
        </CasesLink>
      </td>
      <td>
        {row.overCases === 0 ? (
          <Box component="span" sx={{ color: COLOUR.inkSoft }}>
            {format.number(0)}
          </Box>
        ) : (
          <Box component="span" sx={{ color: COLOUR.red, fontWeight: 700 }}>
            <CasesLink row={row} what={t(STAGE_TIMES.overCases)} of={of} over>
              {format.number(row.overCases)}
            </CasesLink>
          </Box>
        )}
      </td>
      {SPREADS.flatMap(part =>
        (['p50', 'p90'] as const).map(share => (
          <Box component="td" key={`${part}.${share}`} sx={{ whiteSpace: 'nowrap' }}>
            {row[part][share] === 0 ? (
              <Box component="span" sx={{ color: COLOUR.inkSoft }}>
                {part === 'used' ? minutes(0) : '–'}
              </Box>
            ) : (
              <CasesLink
                row={row}
                what={format.list([
                  t(STAGE_TIMES[part]),
                  t(share === 'p50' ? STAGE_TIMES.median : STAGE_TIMES.p90),
                ])}
                of={of}
                over={part === 'over'}
              >
                {minutes(row[part][share])}
              </CasesLink>
            )}
          </Box>
        )),
      )}
    </tr>
  );
}

const TABLE = {
  width: '100%',
  borderCollapse: 'collapse',
  backgroundColor: COLOUR.surface,
  border: `1px solid ${COLOUR.line}`,
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': {
    padding: 1,
    textAlign: 'start',
    verticalAlign: 'baseline',
    borderBlockStart: `1px solid ${COLOUR.line}`,
  },
  '& thead th': { color: COLOUR.inkSoft, fontWeight: 600, fontSize: '0.8125rem' },
  '& thead th[colspan], & thead tr + tr th:nth-of-type(odd), & tbody td:nth-last-of-type(even)': {
    borderInlineStart: `1px solid ${COLOUR.line}`,
  },
  '& tr': { breakInside: 'avoid' },
} as const;
