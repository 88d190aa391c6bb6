import { Alert, Button } from '@mui/material';
import { UnreachableError } from '../http/problem';
import { SHELL } from '../text/shell';
import { useText } from '../text/useText';
import { type Explained, explain } from './explain';

interface Props {
  readonly error: unknown;
  readonly explained?: Explained;
  /** Asks again for what could not be read: of a server that did not answer, nothing is said of what was typed. */
  readonly onRetry?: (() => void) | undefined;
  readonly severity?: 'error' | 'warning';
}

/** An error where it happened. It is announced, and never only a colour. */
export function ProblemNotice({ error, explained, onRetry, severity = 'error' }: Props) {
  const t = useText();
  const { happened, kept, todo } = explained ?? explain(error, t);
  return (
    <Alert
      severity={severity}
      role="alert"
      action={
        onRetry && (
          <Button color="inherit" size="small" onClick={onRetry} sx={{ whiteSpace: 'nowrap' }}>
            {t(SHELL.retry)}
          </Button>
        )
      }
    >
      {happened && <strong>{happened}</strong>}
      {kept && !(onRetry && error instanceof UnreachableError) && <div>{kept}</div>}
      <div>{todo}</div>
    </Alert>
  );
}
