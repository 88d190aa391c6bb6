import { Box, Button, Paper, Typography } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId } from 'react';
import { useDataProvider } from 'react-admin';
import type { CaseDetail } from '../../app/http/contract';
import { Ltr } from '../../app/Ltr';
import { ProblemNotice } from '../../app/problems/ProblemNotice';
import { CALLS } from '../../app/text/citizenCalls';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useFormat } from '../../app/useFormat';
import type { MizanDataProvider } from '../../dataProvider';

/** Starts a call to the citizen and shows, large, what is to be read out. Nothing for those who call nobody. */
export function CallPanel({ detail: { id, mayCall, call } }: { readonly detail: CaseDetail }) {
  const t = useText();
  const titleId = useId();
  const format = useFormat();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const queries = useQueryClient();
  const fresh = () => queries.invalidateQueries({ queryKey: ['cases', 'detail', id] });
  const start = useMutation({ mutationFn: () => dataProvider.startCall(id), onSuccess: fresh });
  const end = useMutation({ mutationFn: () => dataProvider.endCall(id), onSuccess: fresh });
  useEffect(() => {
    if (!call) return;
    const timer = setTimeout(fresh, Math.max(0, new Date(call.expiresAt).getTime() - Date.now()) + 1000);
    return () => clearTimeout(timer);
  });
  if (!mayCall) return null;
  const error = start.error ?? end.error;
  const busy = start.isPending || end.isPending;
  return (
    <Paper component="section" variant="outlined" aria-labelledby={titleId} sx={BOX}>
      <Typography component="h2" variant="h3" id={titleId}>
        {t(CALLS.title)}
      </Typography>
      <Box role="status" sx={SAID}>
        {call && (
          <>
            <div>{t(CALLS.readOut)}</div>
            <Typography component="div" sx={CODE}>
              <Ltr>{call.code}</Ltr>
            </Typography>
            <Box sx={{ fontWeight: 700 }}>{t(CALLS.never)}</Box>
            <Box sx={HINT}>{t(CALLS.until, { at: format.time(call.expiresAt) })}</Box>
          </>
        )}
      </Box>
      {!call && <Box sx={HINT}>{t(CALLS.startHint)}</Box>}
      {error && <ProblemNotice error={error} />}
      <Button variant="outlined" disabled={busy} onClick={() => (call ? end : start).mutate()}>
        {t(call ? CALLS.end : CALLS.start)}
      </Button>
    </Paper>
  );
}

const BOX = { padding: 2, display: 'grid', gap: 1, marginBlockStart: 1.5 } as const;
/** Nothing said takes no room, and remains there for what will be said. */
const SAID = { '&:empty': { position: 'absolute' } } as const;
const HINT = { color: COLOUR.inkSoft, fontSize: '0.84375rem' } as const;
const CODE = {
  fontSize: '3rem',
  fontWeight: 700,
  lineHeight: 1.3,
  letterSpacing: '0.15em',
  textAlign: 'center',
} as const;
