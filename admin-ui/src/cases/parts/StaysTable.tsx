import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { ROLES, STAGES } from '../../../../workflows/domain/glossary';
import { TIME } from '../../app/text/time';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useMinutes } from '../../app/useMinutes';
import { keyOf, type StaysProps } from './stays';

export function StaysTable({ stays, sum }: StaysProps) {
  const t = useText();
  const minutes = useMinutes();
  const cell = (value: number) => (value === 0 ? '' : minutes(value));
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {COLUMNS.map(name => (
            <TableCell key={name}>{t(TIME[name])}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody sx={NUMBERS}>
        {stays.map(stay => (
          <TableRow key={keyOf(stay)}>
            <TableCell>{t(STAGES[stay.stage])}</TableCell>
            <TableCell>{stay.owner && t(ROLES[stay.owner])}</TableCell>
            <TableCell>{stay.budget === null ? '' : minutes(stay.budget)}</TableCell>
            <TableCell>{minutes(stay.used)}</TableCell>
            <TableCell>{cell(stay.paused)}</TableCell>
            <TableCell sx={OVER}>{cell(stay.over)}</TableCell>
            <TableCell>{cell(stay.idle)}</TableCell>
          </TableRow>
        ))}
        <TableRow sx={{ '& td': { fontWeight: 700, border: 0 } }}>
          <TableCell colSpan={3}>{t(TIME.whole)}</TableCell>
          <TableCell>{minutes(sum.used)}</TableCell>
          <TableCell>{cell(sum.paused)}</TableCell>
          <TableCell>{cell(sum.over)}</TableCell>
          <TableCell>{cell(sum.idle)}</TableCell>
        </TableRow>
      </TableBody>
    </Table>
  );
}

const COLUMNS = ['stage', 'owner', 'budget', 'usedShort', 'pausedShort', 'over', 'idle'] as const;
const NUMBERS = { '& td:nth-of-type(n + 2)': { whiteSpace: 'nowrap' } } as const;
const OVER = { color: COLOUR.red, fontWeight: 600 } as const;
