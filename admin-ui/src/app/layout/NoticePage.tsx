import { Box, Button } from '@mui/material';
import { Link } from 'react-router';
import { ProblemError } from '../http/problem';
import { ProblemNotice } from '../problems/ProblemNotice';
import { SHELL } from '../text/shell';
import { useText } from '../text/useText';

/** A whole page that says why there is nothing here. */
function NoticePage({ status }: { status: number }) {
  const t = useText();
  return (
    <Box sx={{ maxWidth: 640, marginInline: 'auto', paddingBlock: 4 }}>
      <ProblemNotice error={new ProblemError({ status })} severity="warning" />
      <Button component={Link} to="/" sx={{ marginBlockStart: 2 }}>
        {t(SHELL.back)}
      </Button>
    </Box>
  );
}

export const NotFound = () => <NoticePage status={404} />;
export const NoPermission = () => <NoticePage status={403} />;
