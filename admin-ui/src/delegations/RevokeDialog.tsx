import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useDataProvider } from 'react-admin';
import type { Delegation } from '../app/http/delegations';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { DECISION } from '../app/text/decisions';
import { DELEGATIONS } from '../app/text/delegations';
import { SHELL } from '../app/text/shell';
import { useText } from '../app/text/useText';
import { useSending } from '../app/useSending';
import type { MizanDataProvider } from '../dataProvider';

interface Props {
  readonly delegation: Delegation;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function RevokeDialog({ delegation, onClose, onDone }: Props) {
  const t = useText();
  const titleId = useId();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const { sending: busy, failure, send } = useSending(() => dataProvider.revokeDelegation(delegation.id));

  async function revoke() {
    if (await send({})) onDone();
  }

  return (
    <Dialog open onClose={() => !busy && onClose()} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t(DELEGATIONS.revokeTitle)}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <div>{t(DELEGATIONS.revokeWhat, { name: delegation.to.name })}</div>
        {failure !== null && <ProblemNotice error={failure} />}
      </DialogContent>
      <DialogActions sx={{ paddingInline: 3, paddingBlockEnd: 2 }}>
        <Button color="secondary" onClick={onClose} disabled={busy}>
          {t(SHELL.cancel)}
        </Button>
        <Button variant="contained" color="error" onClick={() => void revoke()} disabled={busy}>
          {t(busy ? DECISION.sending : DELEGATIONS.revoke)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
