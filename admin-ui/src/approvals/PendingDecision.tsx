import { Box, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNotify } from 'react-admin';
import type { PendingDecision as Decision } from '../../../workflows/domain/case/case';
import { ACTIONS } from '../../../workflows/domain/glossary';
import { clockOf } from '../app/clockOf';
import { Ltr } from '../app/Ltr';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { APPROVALS } from '../app/text/approvals';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useDirectAction } from './useDirectAction';
import { useSecondsLeft } from './useSecondsLeft';

interface Props {
  readonly caseId: string;
  readonly number: string;
  readonly decision: Decision;
  readonly mayWithdraw: boolean;
}

const LOOK_AGAIN_MS = 1500;

/** What was decided, how long it can still be undone, and the way to undo it. It comes from the case, so a reload keeps it. */
export function PendingDecision({ caseId, number, decision, mayWithdraw }: Props) {
  const t = useText();
  const notify = useNotify();
  const left = useSecondsLeft(decision.until);
  const { send, sending, failure } = useDirectAction(caseId, 'withdrawDecision');
  useLookAgain(left === 0);

  async function withdraw() {
    if (await send({})) notify(t(APPROVALS.withdrawn), { type: 'info' });
  }

  return (
    <Box role="group" aria-label={`${t(ACTIONS.withdrawDecision)} ${number}`} sx={BOX}>
      <Box sx={{ fontWeight: 700 }}>{t(decision.replaces ? APPROVALS.amended : APPROVALS.approved)}</Box>
      {left > 0 ? (
        <Box>
          {t(APPROVALS.effectiveIn)}{' '}
          <Box component="span" role="timer" aria-label={t(APPROVALS.untilEffective)} sx={TIME}>
            <Ltr>{clockOf(left)}</Ltr>
          </Box>
        </Box>
      ) : (
        <Box>{t(APPROVALS.effectiveNow)}</Box>
      )}
      {/* As long as the case says so: a clock that goes wrong in the browser does not take the right away. */}
      {mayWithdraw && (
        <Button variant="outlined" onClick={() => void withdraw()} disabled={sending} sx={{ minHeight: 48 }}>
          {t(sending ? APPROVALS.withdrawing : ACTIONS.withdrawDecision)}
        </Button>
      )}
      {failure !== null && <ProblemNotice error={failure} />}
    </Box>
  );
}

/** The decision takes effect by itself: the page asks until it hears so, even without the live stream. */
function useLookAgain(due: boolean): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!due) return;
    const timer = setInterval(() => {
      for (const resource of ['approvals', 'cases'])
        void queryClient.invalidateQueries({ queryKey: [resource] });
    }, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [due, queryClient]);
}

const BOX = {
  padding: 1.5,
  borderRadius: 1,
  backgroundColor: COLOUR.accentSoft,
  color: COLOUR.ink,
  display: 'grid',
  gap: 1,
} as const;

const TIME = { fontSize: '1.25rem', fontWeight: 700, fontVariantNumeric: 'tabular-nums' } as const;
