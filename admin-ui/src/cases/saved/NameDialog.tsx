import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { ProblemNotice } from '../../app/problems/ProblemNotice';
import { DECISION, FIELD_PROBLEMS } from '../../app/text/decisions';
import { SAVED } from '../../app/text/desk';
import { SHELL } from '../../app/text/shell';
import { useText } from '../../app/text/useText';
import { useSending } from '../../app/useSending';

const MAX = 60;

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly start: string;
  readonly confirm: string;
  readonly onName: (name: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks for the name of a list. */
export function NameDialog({ title, hint, start, confirm, onName, onClose }: Props) {
  const t = useText();
  const titleId = useId();
  const [name, setName] = useState(start);
  const [missing, setMissing] = useState(false);
  const { sending, failure, send } = useSending(() => onName(name.trim()));

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (sending) return;
    setMissing(!name.trim());
    if (name.trim() && (await send({ name }))) onClose();
  }

  return (
    <Dialog open onClose={() => !sending && onClose()} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <form onSubmit={event => void submit(event)} noValidate style={{ display: 'contents' }}>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          {hint && <div>{hint}</div>}
          <TextField
            id="saved-name"
            label={t(SAVED.name)}
            value={name}
            onChange={event => setName(event.target.value)}
            error={missing}
            helperText={missing && t(FIELD_PROBLEMS.required)}
            autoFocus
            slotProps={{ htmlInput: { maxLength: MAX, dir: 'auto', autoComplete: 'off' } }}
          />
          {failure !== null && <ProblemNotice error={failure} />}
        </DialogContent>
        <DialogActions sx={{ paddingInline: 3, paddingBlockEnd: 2 }}>
          <Button color="secondary" onClick={onClose} disabled={sending}>
            {t(SHELL.cancel)}
          </Button>
          <Button type="submit" variant="contained" disabled={sending}>
            {sending ? t(DECISION.sending) : confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
