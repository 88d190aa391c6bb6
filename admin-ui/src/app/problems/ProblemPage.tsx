import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import { SHELL } from '../text/shell';
import { useText } from '../text/useText';
import { explain } from './explain';
import { ProblemNotice } from './ProblemNotice';

interface Props {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
  readonly severity?: 'error' | 'warning';
}

/** A whole page that says why there is nothing here: what happened heads it, and there is always a way on. */
export function ProblemPage({ error, onRetry, severity = 'error' }: Props) {
  const t = useText();
  const explained = explain(error, t);
  return (
    <Box sx={{ maxWidth: 640, marginInline: 'auto', paddingBlock: 4 }}>
      <Typography variant="h1" sx={{ marginBlockEnd: 1.5 }}>
        {explained.happened}
      </Typography>
      <ProblemNotice
        error={error}
        explained={{ ...explained, happened: '' }}
        onRetry={onRetry}
        severity={severity}
      />
      <Button component={Link} to="/" sx={{ marginBlockStart: 2 }}>
        {t(SHELL.home)}
      </Button>
    </Box>
  );
}
