import { Box, Button, Paper, Typography } from '@mui/material';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Term } from '../../../workflows/domain/glossary';
import { clockOf } from '../app/clockOf';
import { copyText } from '../app/copyText';
import type { Receipt } from '../app/http/calls';
import { READ_OUT } from '../app/text/call';
import { RECEIPT } from '../app/text/intake';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { KeyCap } from '../ui/KeyCap';
import { KEY, useCallKeys } from './callKeys';
import { ReceiptSent } from './ReceiptSent';
import { SpokenCode } from './SpokenCode';
import type { CallResult } from './useIntake';

/**
 * What to read out over the phone. The focus is on the title, not on the way on: a second Enter of somebody in a hurry
 * would take the PIN away for good. The next call has a key of its own.
 */
export function ReceiptView({ result, onNext }: { result: CallResult; onNext: () => void }) {
  const t = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useCallKeys({ [KEY.next]: onNext });
  const caseId = result.kind === 'added' ? result.to.caseId : result.receipt.caseId;
  return (
    <Paper component="section" variant="outlined" aria-labelledby="receipt-title" sx={RECEIPT_BOX}>
      <Box>
        <Typography
          variant="h1"
          id="receipt-title"
          ref={title}
          tabIndex={-1}
          sx={{ outline: 'none', scrollMarginBlockStart: '5rem' }}
        >
          {t(titleOf(result))}
        </Typography>
        {result.kind === 'added' ? <Added number={result.to.number} /> : <Registered result={result} />}
        <Box sx={SOFT}>{t(READ_OUT.took, { time: `\u2068${clockOf(result.seconds)}\u2069` })}</Box>
      </Box>
      <Box sx={BUTTONS}>
        <Button variant="contained" size="large" onClick={onNext} sx={{ gap: 1 }}>
          {t(RECEIPT.another)}
          <KeyCap>{KEY.next}</KeyCap>
        </Button>
        {result.kind === 'registered' && <CopyButton receipt={result.receipt} />}
        <Button variant="outlined" size="large" onClick={() => window.print()}>
          {t(READ_OUT.print)}
        </Button>
        <Button component={Link} to={`/cases/${caseId}/show`} variant="outlined" size="large">
          {t(RECEIPT.open)}
        </Button>
      </Box>
    </Paper>
  );
}

function titleOf(result: CallResult) {
  if (result.kind === 'added') return READ_OUT.added;
  return result.receipt.joined ? RECEIPT.joinedTitle : RECEIPT.title;
}

function Added({ number }: { number: string }) {
  const t = useText();
  return (
    <>
      <Codes>
        <SpokenCode label={t(RECEIPT.number)} code={number} />
      </Codes>
      <Box>{t(READ_OUT.addedHint)}</Box>
    </>
  );
}

function Registered({ result }: { result: Extract<CallResult, { kind: 'registered' }> }) {
  const t = useText();
  const format = useFormat();
  const { receipt, values } = result;
  return (
    <>
      <Box sx={SOFT}>{t(RECEIPT.at, { at: format.dateTime(receipt.acceptedAt) })}</Box>
      <Codes>
        <SpokenCode label={t(RECEIPT.number)} code={receipt.receipt} />
        {receipt.pin && <SpokenCode label={t(RECEIPT.pin)} code={receipt.pin} />}
      </Codes>
      {receipt.joined && <Box sx={{ marginBlockEnd: 1 }}>{t(RECEIPT.joined)}</Box>}
      {values.sameMatter && receipt.caseId !== values.sameMatter.caseId && (
        <Box sx={{ marginBlockEnd: 1, fontWeight: 700 }}>
          {t(READ_OUT.joined, { number: `\u2068${values.sameMatter.number}\u2069` })}
        </Box>
      )}
      <Box>{t(receipt.pin ? RECEIPT.readOut : RECEIPT.readNumber)}</Box>
      <ReceiptSent receipt={receipt} values={values} />
      {receipt.pin && <Box sx={{ fontWeight: 700 }}>{t(RECEIPT.onceOnly)}</Box>}
    </>
  );
}

function CopyButton({ receipt: { receipt, pin } }: { receipt: Receipt }) {
  const t = useText();
  const [said, setSaid] = useState<Term>(READ_OUT.copy);
  const lines = [`${t(RECEIPT.number)}: ${receipt}`, ...(pin ? [`${t(RECEIPT.pin)}: ${pin}`] : [])];

  async function copy() {
    setSaid((await copyText(lines.join('\n'))) ? READ_OUT.copied : READ_OUT.notCopied);
  }

  return (
    <Button variant="outlined" size="large" onClick={() => void copy()}>
      {t(said)}
    </Button>
  );
}

function Codes({ children }: { children: ReactNode }) {
  return (
    <Box component="dl" sx={{ display: 'grid', gap: 2, marginBlock: 3 }}>
      {children}
    </Box>
  );
}

const RECEIPT_BOX = {
  maxWidth: 620,
  marginInline: 'auto',
  padding: { xs: 2, sm: 3 },
  display: 'grid',
  gap: 3,
} as const;

const SOFT = { color: COLOUR.inkSoft, fontSize: '0.84375rem', marginBlockStart: 0.5 } as const;

const BUTTONS = {
  display: 'flex',
  displayPrint: 'none',
  flexWrap: 'wrap',
  gap: 1,
  '& > *': { flex: '1 1 240px', minHeight: 48 },
} as const;
