import { Box } from '@mui/material';
import { CHANNELS, STAGES } from '../../../workflows/domain/glossary';
import type { CaseDetail } from '../app/http/contract';
import { PageLoading } from '../app/layout/PageLoading';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { CASE } from '../app/text/cases';
import { MERGING } from '../app/text/merging';
import { type Text, useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { type Labels, useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { useCase } from '../cases/useCase';
import { Mark } from '../ui/Mark';
import { isSameReporter } from './isSameReporter';

/** Both complaints in one view, before they become one matter. Of the reporters it only says whether they are one. */
export function SideBySide({ detail, rootId }: { detail: CaseDetail; rootId: string }) {
  const t = useText();
  const labels = useLabels();
  const format = useFormat();
  const { data: root, error, isPending } = useCase(rootId);
  if (isPending) return <PageLoading />;
  if (!root) return <ProblemNotice error={error} />;
  const same = isSameReporter(detail.reporter, root.reporter);
  const rows = rowsOf(t, labels, format).map(([label, of, matters = false]) => {
    const [mine, its] = [of(detail), of(root)];
    return { label, mine, its, same: matters && mine !== '' && mine === its };
  });
  return (
    <Box component="table" aria-label={t(MERGING.sideBySide)} sx={TABLE}>
      <thead>
        <tr>
          <Box component="th" scope="col" sx={HEAD}>
            {t(MERGING.thisCase)} <bdi dir="ltr">{detail.number}</bdi>
          </Box>
          <Box component="th" scope="col" sx={HEAD}>
            {t(MERGING.rootCase)} <bdi dir="ltr">{root.number}</bdi>
          </Box>
        </tr>
      </thead>
      {rows.map(({ label, mine, its, same: agree }) => (
        <tbody key={label}>
          <tr>
            <Box component="th" scope="rowgroup" colSpan={2} sx={LABEL}>
              {label} {agree && <Mark tone="accent">{t(MERGING.same)}</Mark>}
            </Box>
          </tr>
          <tr>
            <Cell words={mine} />
            <Cell words={its} />
          </tr>
        </tbody>
      ))}
      {same !== null && (
        <tbody>
          <tr>
            <Box component="td" colSpan={2} sx={{ ...CELL, paddingBlockStart: 1 }}>
              <Mark tone={same ? 'accent' : 'neutral'}>
                {t(same ? MERGING.sameReporter : MERGING.otherReporter)}
              </Mark>
            </Box>
          </tr>
        </tbody>
      )}
    </Box>
  );
}

/** `matters`: where both agree, that speaks for one matter. */
type Row = readonly [label: string, of: (detail: CaseDetail) => string, matters?: boolean];

function rowsOf(t: Text, labels: Labels, format: ReturnType<typeof useFormat>): readonly Row[] {
  return [
    [t(MERGING.words), one => one.text ?? '', true],
    [t(CASE.establishment), one => one.establishment?.nameAr ?? one.establishmentHint ?? '', true],
    [t(CASE.place), one => format.list([one.district, labels.governorate(one.governorate)]), true],
    [t(CASE.category), one => (one.category ? labels.category(one.category) : ''), true],
    [t(CASE.received), one => format.dateTime(one.receivedAt)],
    [t(CASE.channel), one => t(CHANNELS[one.channel])],
    [t(CASE.where), one => t(STAGES[one.stage])],
  ];
}

function Cell({ words }: { words: string }) {
  const t = useText();
  return (
    <Box component="td" sx={CELL}>
      {words ? (
        <Box sx={OWN_DIRECTION}>{words}</Box>
      ) : (
        <Box sx={{ color: COLOUR.inkSoft }}>{t(MERGING.unknown)}</Box>
      )}
    </Box>
  );
}

/** As the words outside of isolated names go: a list of names goes as the page does. */
const OWN_DIRECTION = { unicodeBidi: 'plaintext', width: 'fit-content', maxWidth: '100%' } as const;

const TABLE = { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' } as const;

const HEAD = {
  textAlign: 'start',
  paddingBlockEnd: 0.5,
  borderBlockEnd: `2px solid ${COLOUR.line}`,
} as const;

const LABEL = {
  textAlign: 'start',
  fontWeight: 400,
  fontSize: '0.78125rem',
  color: COLOUR.inkSoft,
  paddingBlockStart: 1,
} as const;

const CELL = {
  verticalAlign: 'top',
  paddingInlineEnd: 1.5,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  fontSize: '0.875rem',
} as const;
