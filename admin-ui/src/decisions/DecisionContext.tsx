import { Box } from '@mui/material';
import { waitingFollowers } from '../../../workflows/domain/case/merging';
import { type Action, VERDICTS } from '../../../workflows/domain/glossary';
import type { CaseDetail } from '../app/http/contract';
import { MERGING } from '../app/text/merging';
import { PARTS } from '../app/text/parts';
import { useText } from '../app/text/useText';
import { textBehind } from '../cases/parts/words';
import { useEvents } from '../cases/useEvents';
import { Quote } from '../ui/Quote';
import { Objections, WhatToSay } from './PenaltyContext';

const ON_A_QUESTION: readonly Action[] = [
  'answerQuestion',
  'directReview',
  'assignToLeader',
  'answerAssignment',
  'refer',
];
const ON_FINDINGS: readonly Action[] = ['propose', 'reviewLegally', 'answer'];

const ON_AN_OBJECTION: readonly Action[] = ['recommendOnObjection', 'decideObjection', 'revoke'];
const TELLING: readonly Action[] = ['recordContact', 'recordSecondMessage'];

/** What one must have in view to decide: the question, the findings, what the citizen was asked, why a rejection is proposed. */
export function DecisionContext({ detail, action }: { detail: CaseDetail; action: Action }) {
  const t = useText();
  const { state, texts } = detail;
  if (state.question && ON_A_QUESTION.includes(action)) {
    return <Quote label={t(PARTS.question)} text={textBehind(state.question.text, texts)} />;
  }
  if (ON_AN_OBJECTION.includes(action)) return <Objections detail={detail} action={action} />;
  if (TELLING.includes(action)) return <WhatToSay detail={detail} action={action} />;
  if (ON_FINDINGS.includes(action)) {
    const found = state.visits.filter(visit => visit.verdict && visit.findings);
    const toOthers = action === 'answer' && waitingFollowers(state).length > 0;
    if (found.length === 0 && !toOthers) return null;
    return (
      <Box sx={{ display: 'grid', gap: 1 }}>
        {toOthers && <Box>{t(MERGING.alsoTo)}</Box>}
        {found.map(({ visitId, verdict, findings }) => (
          <Quote
            key={visitId}
            label={`${t(PARTS.finding)}: ${verdict ? t(VERDICTS[verdict]) : ''}`}
            text={textBehind(findings, texts)}
          />
        ))}
      </Box>
    );
  }
  if (action === 'provideInfo') return <LastText detail={detail} type="infoRequested" />;
  if (action === 'agreeRejection') return <LastText detail={detail} type="rejectionProposed" />;
  return null;
}

/** Words that only the event holds. */
function LastText({ detail, type }: { detail: CaseDetail; type: 'infoRequested' | 'rejectionProposed' }) {
  const t = useText();
  const { events, texts } = useEvents(detail.id);
  const event = events?.findLast(candidate => candidate.type === type);
  if (event?.type === 'infoRequested')
    return <Quote label={t(PARTS.asked)} text={textBehind(event.data.question, texts)} />;
  if (event?.type === 'rejectionProposed')
    return <Quote label={t(PARTS.rejectionReason)} text={textBehind(event.data.reason, texts)} />;
  return null;
}
