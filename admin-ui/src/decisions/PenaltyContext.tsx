import { Alert, Box } from '@mui/material';
import { isFinal, openObjection } from '../../../workflows/domain/case/penalties';
import { type Action, OUTCOMES } from '../../../workflows/domain/glossary';
import type { CaseDetail } from '../app/http/contract';
import { PENALTY_WORDS } from '../app/text/penalties';
import { useText } from '../app/text/useText';
import { useFormat } from '../app/useFormat';
import { ObjectionView } from '../cases/parts/ObjectionView';
import { penaltyWords } from '../cases/parts/words';
import { eligibleParts } from './eligibleParts';

interface Props {
  readonly detail: CaseDetail;
  readonly action: Action;
}

/** The undecided objections that this is about, each with its penalty. */
export function Objections({ detail, action }: Props) {
  const t = useText();
  const format = useFormat();
  const eligible = eligibleParts('penalty', detail.state, action, '');
  const objected = detail.state.penalties.filter(
    penalty => openObjection(penalty) && eligible.includes(penalty.penaltyId),
  );
  if (objected.length === 0) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {objected.map(penalty => (
        <div key={penalty.penaltyId}>
          <Box sx={{ fontWeight: 700 }}>{penaltyWords(penalty, { t, format })}</Box>
          <ObjectionView penalty={penalty} {...detail} />
        </div>
      ))}
    </Box>
  );
}

/** What the citizen may hear of penalties, and of an outcome that was revised. */
export function WhatToSay({ detail: { state }, action }: Props) {
  const t = useText();
  const open = state.penalties.some(penalty => penalty.state !== 'revoked' && !isFinal(penalty));
  const revised = action === 'recordSecondMessage' ? state.outcome : null;
  if (!open && !revised) return null;
  return (
    <Alert severity="info" variant="outlined">
      {revised && <div>{t(PENALTY_WORDS.sayRevised, { outcome: t(OUTCOMES[revised]) })}</div>}
      {open && <div>{t(PENALTY_WORDS.sayNoMore)}</div>}
    </Alert>
  );
}
