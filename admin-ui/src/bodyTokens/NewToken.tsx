import CopiedIcon from '@mui/icons-material/CheckOutlined';
import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import { Alert, Box, Button, DialogActions, DialogContent } from '@mui/material';
import { useState } from 'react';
import { BODIES } from '../../../workflows/domain/glossary';
import { copyText } from '../app/copyText';
import type { BodyToken } from '../app/http/lists';
import { BODY_TOKENS } from '../app/text/bodyTokens';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';

interface Props {
  readonly made: BodyToken;
  readonly token: string;
  readonly onClose: () => void;
}

/** The token, while it can be copied. */
export function NewToken({ made, token, onClose }: Props) {
  const t = useText();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');

  return (
    <>
      <DialogContent sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
        <div>
          {t(BODIES[made.body])} · <bdi>{made.label}</bdi>
        </div>
        <Alert severity="warning">{t(BODY_TOKENS.once)}</Alert>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Box component="output" dir="ltr" aria-label={t(BODY_TOKENS.token)} sx={TOKEN}>
            {token}
          </Box>
          <Button
            variant="outlined"
            startIcon={copied === 'yes' ? <CopiedIcon /> : <CopyIcon />}
            onClick={() => void copyText(token).then(done => setCopied(done ? 'yes' : 'failed'))}
            autoFocus
            sx={{ minHeight: 44 }}
          >
            {t(copied === 'yes' ? BODY_TOKENS.copied : BODY_TOKENS.copy)}
          </Button>
        </Box>
        <Box role="status" sx={{ fontSize: '0.875rem', color: COLOUR.red }}>
          {copied === 'failed' && t(BODY_TOKENS.copyFailed)}
        </Box>
      </DialogContent>
      <DialogActions sx={{ paddingInline: 3, paddingBlockEnd: 2 }}>
        <Button variant="contained" onClick={onClose}>
          {t(BODY_TOKENS.haveIt)}
        </Button>
      </DialogActions>
    </>
  );
}

const TOKEN = {
  flex: '1 1 260px',
  minWidth: 0,
  padding: 1,
  borderRadius: 1,
  border: `1px solid ${COLOUR.lineStrong}`,
  backgroundColor: COLOUR.sunken,
  fontFamily: 'monospace',
  overflowWrap: 'anywhere',
  userSelect: 'all',
} as const;
