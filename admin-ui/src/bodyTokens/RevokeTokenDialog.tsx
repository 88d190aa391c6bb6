import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useDataProvider } from 'react-admin';
import { BODIES } from '../../../workflows/domain/glossary';
import type { BodyToken } from '../app/http/lists';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { BODY_TOKENS } from '../app/text/bodyTokens';
import { DECISION } from '../app/text/decisions';
import { SHELL } from '../app/text/shell';
import { useText } from '../app/text/useText';
import type { MizanDataProvider } from '../dataProvider';
import { useSending } from '../delegations/useSending';

interface Props {
  readonly token: BodyToken;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function RevokeTokenDialog({ token, onClose, onDone }: Props) {
  const t = useText();
  const titleId = useId();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const { busy, failure, send } = useSending(() => dataProvider.revokeBodyToken(token.id), onDone);
  const { label, body } = token;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t(BODY_TOKENS.revokeTitle)}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <div>{t(BODY_TOKENS.revokeWhat, { label, body: t(BODIES[body]) })}</div>
        {failure !== null && <ProblemNotice error={failure} />}
      </DialogContent>
      <DialogActions sx={{ paddingInline: 3, paddingBlockEnd: 2 }}>
        <Button color="secondary" onClick={onClose} disabled={busy}>
          {t(SHELL.cancel)}
        </Button>
        <Button variant="contained" color="error" onClick={() => void send({})} disabled={busy}>
          {t(busy ? DECISION.sending : BODY_TOKENS.revoke)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
