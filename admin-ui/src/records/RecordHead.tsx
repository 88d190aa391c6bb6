import PrintIcon from '@mui/icons-material/PrintOutlined';
import AgainIcon from '@mui/icons-material/Refresh';
import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { CaseRecord } from '../app/http/record';
import { ENTRY_COUNT, RECORD } from '../app/text/records';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { ExportButton } from '../ui/ExportButton';
import { Mark } from '../ui/Mark';
import { TOOLBAR } from '../ui/shapes';
import { ToggleFilter } from '../ui/ToggleFilter';
import { KINDS, type Kind, kindOf } from './kinds';

interface Props {
  readonly caseId: string;
  readonly record: CaseRecord;
  readonly kind: Kind | 'all';
  readonly onKind: (kind: Kind | 'all') => void;
  readonly reading: boolean;
  readonly onReadAgain: () => void;
}

/** Which record, as of when, whether it can be relied on, and the ways to narrow it and take it along. */
export function RecordHead({ caseId, record, kind, onKind, reading, onReadAgain }: Props) {
  const t = useText();
  const format = useFormat();
  const broken = record.items.filter(({ holds }) => !holds).length;
  const count = (of: Kind) => record.items.filter(entry => kindOf(entry) === of).length;
  return (
    <>
      <MuiLink
        component={Link}
        to={`/cases/${caseId}/show`}
        sx={{ display: 'inline-block', minHeight: 24, fontSize: '0.875rem', displayPrint: 'none' }}
      >
        {t(RECORD.backToCase)}
      </MuiLink>
      <Typography variant="h1">
        <bdi>{t(RECORD.title, { number: record.number })}</bdi>
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, marginBlock: 1 }}>
        <Mark tone={broken === 0 ? 'accent' : 'red'}>
          {broken === 0 ? t(RECORD.allHold) : t(RECORD.broken, { n: format.number(broken) })}
        </Mark>
        <span>{t.count(ENTRY_COUNT, record.total, { n: format.number(record.total) })}</span>
        <Box component="span" sx={{ color: COLOUR.inkSoft }}>
          {t(RECORD.read, { time: format.toTheSecond(record.readAt) })}
        </Box>
      </Box>
      {record.items.some(({ type }) => type === 'visitStarted') && (
        <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.875rem', marginBlockEnd: 1 }}>{t(RECORD.receipt)}</Box>
      )}
      <Box sx={TOOLBAR}>
        <ToggleFilter<Kind | 'all'>
          label={t(RECORD.filter)}
          value={kind}
          onChange={onKind}
          options={[
            ['all', t(RECORD.all)],
            ...(Object.keys(KINDS) as Kind[]).map(
              code =>
                [
                  code,
                  t(RECORD.withCount, { label: t(KINDS[code]), n: format.number(count(code)) }),
                ] as const,
            ),
          ]}
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', marginInlineStart: 'auto' }}>
          <Button
            color="secondary"
            startIcon={<AgainIcon />}
            disabled={reading}
            onClick={onReadAgain}
            sx={BUTTON}
          >
            {t(RECORD.again)}
          </Button>
          <Button color="secondary" startIcon={<PrintIcon />} onClick={() => window.print()} sx={BUTTON}>
            {t(RECORD.print)}
          </Button>
          <ExportButton path={`/cases/${caseId}/record`} filter={{}} />
        </Box>
      </Box>
    </>
  );
}

const BUTTON = { minHeight: 44 } as const;
