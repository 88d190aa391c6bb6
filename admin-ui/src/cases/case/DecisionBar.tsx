import { Box, Button, Paper, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { ACTIONS, type Action, ROLES, STAGES } from '../../../../workflows/domain/glossary';
import type { CaseDetail } from '../../app/http/contract';
import { CASE } from '../../app/text/cases';
import { ON_BEHALF } from '../../app/text/delegations';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useFormat } from '../../app/useFormat';
import { useNow } from '../../app/useNow';
import { PendingDecision } from '../../approvals/PendingDecision';
import { Mark } from '../../ui/Mark';
import { PassedTasks, Stranded } from '../HandedOver';
import { orderActions } from '../usualActions';
import { ClockLine } from './ClockLine';
import type { Arrival } from './useAfterDecision';

interface Props {
  readonly detail: CaseDetail;
  readonly onAct: (action: Action) => void;
  readonly disabled: boolean;
}

/** Where the case stands, with whom and for how long, and what this person can do about it. */
export function DecisionBar({ detail, onAct, disabled }: Props) {
  const t = useText();
  const format = useFormat();
  const now = useNow();
  const bar = useFocusOnArrival();
  // Withdrawing has its own button, beside the time that is left for it.
  const open = detail.actions.filter(action => action !== 'withdrawDecision');
  const { usual, others, always } = orderActions(detail.stage, open);
  const owner = detail.assignee?.name ?? (detail.ownerRole ? t(ROLES[detail.ownerRole]) : '');
  return (
    <Paper
      component="section"
      ref={bar}
      tabIndex={-1}
      variant="outlined"
      aria-label={t(CASE.decisions)}
      sx={{ padding: 2, display: 'grid', gap: 1.25 }}
    >
      <Box>
        <Typography component="div" sx={{ fontWeight: 700, fontSize: '1.0625rem' }}>
          {t(STAGES[detail.stage])}
        </Typography>
        <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.875rem' }} title={format.dateTime(detail.stageSince)}>
          {owner && `${t(CASE.withWhom, { who: owner })} · `}
          {format.since(detail.stageSince, now)}
        </Box>
        {detail.state.delegatedTo && (
          <Mark tone="accent">
            {t(ON_BEHALF.before, { name: detail.people[detail.state.delegatedTo]?.name ?? '' })}
          </Mark>
        )}
        <PassedTasks tasks={detail.passedTasks} />
        <Stranded tasks={detail.stranded} />
        <ClockLine detail={detail} />
      </Box>
      {detail.state.pendingDecision && (
        <PendingDecision
          caseId={detail.id}
          number={detail.number}
          decision={detail.state.pendingDecision}
          mayWithdraw={detail.actions.includes('withdrawDecision')}
        />
      )}
      {usual && (
        <Button
          // Another action is another button: one that changed its word in place could be pressed for the old one.
          key={usual}
          variant="contained"
          size="large"
          onClick={() => onAct(usual)}
          aria-keyshortcuts="a"
          disabled={disabled}
        >
          {t(ACTIONS[usual])}
        </Button>
      )}
      {others.length > 0 && <Buttons actions={others} onAct={onAct} disabled={disabled} variant="outlined" />}
      {!usual && others.length === 0 && !detail.state.pendingDecision && (
        <Box sx={{ color: COLOUR.inkSoft }}>
          <div>{t(CASE.noActions)}</div>
          {owner && <div>{t(CASE.noActionsHint, { who: owner })}</div>}
        </Box>
      )}
      {always.length > 0 && (
        <Box sx={{ borderBlockStart: `1px solid ${COLOUR.line}`, paddingBlockStart: 1 }}>
          <Box sx={{ fontSize: '0.78125rem', color: COLOUR.inkSoft }}>{t(CASE.always)}</Box>
          <Buttons actions={always} onAct={onAct} disabled={disabled} variant="text" />
        </Box>
      )}
    </Paper>
  );
}

/** Whoever came from a decision on another case goes on here, by keyboard too. */
function useFocusOnArrival() {
  const { state } = useLocation();
  const bar = useRef<HTMLDivElement>(null);
  const arrived = (state as Arrival | null)?.decisions ?? false;
  useEffect(() => {
    if (arrived) bar.current?.focus();
  }, [arrived]);
  return bar;
}

interface ButtonsProps {
  readonly actions: readonly Action[];
  readonly onAct: (action: Action) => void;
  readonly disabled: boolean;
  readonly variant: 'outlined' | 'text';
}

function Buttons({ actions, onAct, disabled, variant }: ButtonsProps) {
  const t = useText();
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: variant === 'text' ? 0 : 0.75,
        marginInline: variant === 'text' ? -1 : 0,
      }}
    >
      {actions.map(action => (
        <Button
          key={action}
          disabled={disabled}
          size="small"
          variant={variant}
          onClick={() => onAct(action)}
          sx={variant === 'text' ? { minWidth: 0, paddingInline: 1 } : { flexGrow: 1 }}
        >
          {t(ACTIONS[action])}
        </Button>
      ))}
    </Box>
  );
}
