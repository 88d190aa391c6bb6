import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router';
import type { StageTime } from '../app/http/stageTimes';
import { STAGE_TIMES } from '../app/text/stageTimes';
import { useText } from '../app/text/useText';
import { casesBehind } from './rowWords';

interface Props {
  readonly row: StageTime;
  /** What the number is, and of which row: read out with it. */
  readonly what: string;
  readonly of: string;
  readonly children: string;
  readonly over?: boolean;
}

/** A number that opens the cases behind it. */
export function CasesLink({ row, what, of, children, over = false }: Props) {
  const t = useText();
  return (
    <MuiLink
      component={Link}
      to={casesBehind(row, over ? { stayedOver: true } : {})}
      aria-label={t(STAGE_TIMES.opens, { what, n: children, of })}
      underline="hover"
      color="inherit"
      sx={{ display: 'inline-block', minWidth: 24, minHeight: 24 }}
    >
      {children}
    </MuiLink>
  );
}
