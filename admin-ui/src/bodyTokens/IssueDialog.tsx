import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
} from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { BODIES, codesOf } from '../../../workflows/domain/glossary';
import type { BodyToken } from '../app/http/lists';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { BODY_TOKENS } from '../app/text/bodyTokens';
import { DECISION } from '../app/text/decisions';
import { SHELL } from '../app/text/shell';
import { useText } from '../app/text/useText';
import { useSending } from '../app/useSending';
import type { MizanDataProvider } from '../dataProvider';
import { NewToken } from './NewToken';

const LABEL_MAX = 120;

/** Asks for which body and for whom, then shows the token, this once. */
export function IssueDialog({ onClose, onIssued }: { onClose: () => void; onIssued: () => void }) {
  const t = useText();
  const titleId = useId();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const [body, setBody] = useState('');
  const [label, setLabel] = useState('');
  const [tried, setTried] = useState(false);
  const [made, setMade] = useState<BodyToken | null>(null);
  const {
    sending: busy,
    failure,
    send,
  } = useSending(async (given, key) => setMade(await dataProvider.issueBodyToken(given, key)));

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!body || !label.trim() || busy) return;
    if (await send({ body, label: label.trim() })) onIssued();
  }

  // The token is lost when its dialog closes: only the button that says so closes it.
  if (made?.token)
    return (
      <Dialog open fullWidth maxWidth="sm" aria-labelledby={titleId}>
        <DialogTitle id={titleId}>{t(BODY_TOKENS.issued)}</DialogTitle>
        <NewToken made={made} token={made.token} onClose={onClose} />
      </Dialog>
    );
  return (
    <Dialog open onClose={() => !busy && onClose()} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form onSubmit={event => void submit(event)} noValidate style={{ display: 'contents' }}>
        <DialogTitle id={titleId}>{t(BODY_TOKENS.issue)}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          <TextField
            select
            id="token-body"
            label={t(BODY_TOKENS.body)}
            value={body}
            onChange={event => setBody(event.target.value)}
            error={tried && !body}
            helperText={tried && !body && t(BODY_TOKENS.chooseBody)}
            disabled={busy}
          >
            {codesOf(BODIES).map(code => (
              <MenuItem key={code} value={code}>
                {t(BODIES[code])}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            id="token-label"
            label={t(BODY_TOKENS.label)}
            value={label}
            onChange={event => setLabel(event.target.value)}
            error={tried && !label.trim()}
            helperText={tried && !label.trim() ? t(BODY_TOKENS.writeLabel) : t(BODY_TOKENS.labelHint)}
            disabled={busy}
            slotProps={{ htmlInput: { maxLength: LABEL_MAX } }}
          />
          {failure !== null && <ProblemNotice error={failure} />}
        </DialogContent>
        <DialogActions sx={{ paddingInline: 3, paddingBlockEnd: 2 }}>
          <Button color="secondary" onClick={onClose} disabled={busy}>
            {t(SHELL.cancel)}
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {t(busy ? DECISION.sending : BODY_TOKENS.issue)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
