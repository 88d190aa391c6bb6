import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { DECISION } from '../app/text/decisions';
import { SHELL } from '../app/text/shell';
import { useText } from '../app/text/useText';
import { useSending } from '../app/useSending';

interface Props {
  readonly title: string;
  /** What it means, and what stays. */
  readonly what: string;
  readonly confirm: string;
  readonly onConfirm: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks once more before something is taken away. */
export function ConfirmDialog({ title, what, confirm, onConfirm, onClose, onDone }: Props) {
  const t = useText();
  const titleId = useId();
  const { sending, failure, send } = useSending(onConfirm);

  async function go() {
    if (await send({})) onDone();
  }

  return (
    <Dialog open onClose={() => !sending && onClose()} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <div>{what}</div>
        {failure !== null && <ProblemNotice error={failure} />}
      </DialogContent>
      <DialogActions sx={{ paddingInline: 3, paddingBlockEnd: 2 }}>
        <Button color="secondary" onClick={onClose} disabled={sending}>
          {t(SHELL.cancel)}
        </Button>
        <Button variant="contained" color="error" onClick={() => void go()} disabled={sending}>
          {sending ? t(DECISION.sending) : confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
