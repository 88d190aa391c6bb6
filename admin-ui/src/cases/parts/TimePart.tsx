import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { Stay } from '../../../../workflows/domain/case/clock';
import { ROLES, STAGES } from '../../../../workflows/domain/glossary';
import type { CaseDetail } from '../../app/http/contract';
import { TIME } from '../../app/text/time';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useMinutes } from '../../app/useMinutes';
import { Section } from '../../ui/Section';
import { useTimeKept } from '../useTimeKept';

/** What the case's time went to, by stage and owner. The parts are the whole, to the minute. */
export function TimePart({ detail }: { detail: CaseDetail }) {
  const t = useText();
  const minutes = useMinutes();
  const { stays } = useTimeKept(detail);
  const sum = (part: 'used' | 'paused' | 'over' | 'idle') => stays.reduce((all, stay) => all + stay[part], 0);
  const life = minutes(sum('used') + sum('paused') + sum('idle'));
  const cell = (value: number) => (value === 0 ? '' : minutes(value));
  return (
    <Section title={t(TIME.title)}>
      <Box role="group" aria-label={t(TIME.title)} tabIndex={0} sx={{ overflowX: 'auto' }}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {COLUMNS.map(name => (
                <TableCell key={name}>{t(TIME[name])}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {stays.map(stay => (
              <TableRow key={`${stay.from}${stay.stage}${stay.owner}`}>
                <TableCell>{t(STAGES[stay.stage])}</TableCell>
                <TableCell>{stay.owner && t(ROLES[stay.owner])}</TableCell>
                <TableCell>{stay.budget === null ? '' : minutes(stay.budget)}</TableCell>
                <TableCell>{minutes(stay.used)}</TableCell>
                <TableCell>{cell(stay.paused)}</TableCell>
                <OverCell stay={stay} />
                <TableCell>{cell(stay.idle)}</TableCell>
              </TableRow>
            ))}
            <TableRow sx={{ '& td': { fontWeight: 700, border: 0 } }}>
              <TableCell colSpan={3}>{t(TIME.whole)}</TableCell>
              <TableCell>{minutes(sum('used'))}</TableCell>
              <TableCell>{cell(sum('paused'))}</TableCell>
              <TableCell>{cell(sum('over'))}</TableCell>
              <TableCell>{cell(sum('idle'))}</TableCell>
            </TableRow>
          </TableBody>
        </Table>
      </Box>
      <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.8125rem', marginBlockStart: 1 }}>
        {t(TIME.note, { life })}
      </Box>
    </Section>
  );
}

const COLUMNS = ['stage', 'owner', 'budget', 'usedShort', 'pausedShort', 'over', 'idle'] as const;

function OverCell({ stay }: { stay: Stay }) {
  const minutes = useMinutes();
  if (stay.over === 0) return <TableCell />;
  return <TableCell sx={{ color: COLOUR.red, fontWeight: 600 }}>{minutes(stay.over)}</TableCell>;
}
