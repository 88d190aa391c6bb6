import { Box, Button, Paper, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Receipt } from '../app/http/contract';
import { Ltr } from '../app/Ltr';
import { RECEIPT } from '../app/text/intake';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';

/**
 * Number and PIN, to be read out over the phone. The focus is on the title, not on the way on: a second Enter of somebody in a hurry
 * would take the PIN away for good.
 */
export function ReceiptView({ receipt, onAnother }: { receipt: Receipt; onAnother: () => void }) {
  const t = useText();
  const format = useFormat();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <Paper component="section" variant="outlined" aria-labelledby="receipt-title" sx={RECEIPT_BOX}>
      <Box>
        <Typography variant="h1" id="receipt-title" ref={title} tabIndex={-1} sx={{ outline: 'none' }}>
          {t(receipt.joined ? RECEIPT.joinedTitle : RECEIPT.title)}
        </Typography>
        <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.84375rem' }}>
          {t(RECEIPT.at, { at: format.dateTime(receipt.acceptedAt) })}
        </Box>
        <Box component="dl" sx={{ display: 'grid', gap: 2, marginBlock: 3 }}>
          <Code label={t(RECEIPT.number)} code={receipt.receipt} />
          {receipt.pin && <Code label={t(RECEIPT.pin)} code={receipt.pin} />}
        </Box>
        {receipt.joined && <Box sx={{ marginBlockEnd: 1 }}>{t(RECEIPT.joined)}</Box>}
        <Box>{t(receipt.pin ? RECEIPT.readOut : RECEIPT.readNumber)}</Box>
        {receipt.pin && <Box sx={{ fontWeight: 700 }}>{t(RECEIPT.onceOnly)}</Box>}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, '& > *': { flex: '1 1 180px' } }}>
        <Button variant="contained" size="large" onClick={onAnother} sx={{ minHeight: 48 }}>
          {t(RECEIPT.another)}
        </Button>
        <Button
          component={Link}
          to={`/cases/${receipt.caseId}/show`}
          variant="outlined"
          size="large"
          sx={{ minHeight: 48 }}
        >
          {t(RECEIPT.open)}
        </Button>
      </Box>
    </Paper>
  );
}

function Code({ label, code }: { label: string; code: string }) {
  return (
    <Box>
      <Box component="dt" sx={{ color: COLOUR.inkSoft }}>
        {label}
      </Box>
      <Box component="dd" sx={CODE}>
        <Ltr>{code}</Ltr>
      </Box>
    </Box>
  );
}

const RECEIPT_BOX = {
  maxWidth: 560,
  marginInline: 'auto',
  padding: { xs: 2, sm: 3 },
  display: 'grid',
  gap: 3,
} as const;

const CODE = {
  margin: 0,
  fontSize: { xs: '2.25rem', sm: '2.75rem' },
  fontWeight: 700,
  lineHeight: 1.3,
  letterSpacing: '0.06em',
  userSelect: 'all',
} as const;
