import { Box } from '@mui/material';
import type { CaseState } from '../../../workflows/domain/case/case';
import { PROCESS_TABLE } from '../../../workflows/domain/case/process';
import type { Action } from '../../../workflows/domain/glossary';
import { CHANNELS, ROLES, STAGES, type Stage } from '../../../workflows/domain/glossary';
import { clockOf } from '../app/clockOf';
import type { Format } from '../app/format';
import type { CaseDetail } from '../app/http/contract';
import { DECISION } from '../app/text/decisions';
import { TIME } from '../app/text/time';
import { type Text, useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { useMe } from '../app/useMe';
import { inEffect, previewOf } from './preview';
import { validate } from './validate';
import type { Values } from './values';

/** Before anything is sent: where the case will stand, with whom, and what the citizen hears. */
export function NextStep({ detail, action, values }: { detail: CaseDetail; action: Action; values: Values }) {
  const t = useText();
  const format = useFormat();
  const { account } = useMe();
  const { catalogue } = useLabels();
  const complete = Object.keys(validate(action, values, t)).length === 0;
  const preview = complete && account ? previewOf(detail.state, action, values, account, catalogue) : null;
  const lines = preview?.ok
    ? linesOf(detail.state, preview.state, t)
    : possibleLines(detail.state, action, t, format);
  return (
    <Box role="note" aria-label={t(DECISION.whatNext)} sx={NOTE}>
      {lines.map(line => (
        <div key={line}>{line}</div>
      ))}
    </Box>
  );
}

function linesOf(before: CaseState, after: CaseState, t: Text): string[] {
  const effect = before.pendingDecision ? null : inEffect(after);
  if (effect && after.pendingDecision) {
    const { at, until } = after.pendingDecision;
    const time = clockOf((Date.parse(until) - Date.parse(at)) / 1000);
    return [t(DECISION.afterGrace, { time }), ...linesOf(before, effect, t)];
  }
  if (after.stage === 'closed')
    return [t(before.stage === 'closed' ? DECISION.staysClosed : DECISION.closes)];
  const stage = t(STAGES[after.stage]);
  const who = after.owner && t(ROLES[after.owner]);
  const stays = after.stage === before.stage && after.owner === before.owner;
  if (!who) return [t(stays ? DECISION.staysIn : DECISION.goesTo, { stage })];
  if (stays) return [t(DECISION.stays, { stage, who })];
  const lines = [t(DECISION.nextStage, { stage, who })];
  const channel = t(CHANNELS[after.channel]);
  if (after.stage === 'awaiting_citizen') lines.push(t(DECISION.citizenAsked, { channel }));
  else if (after.stage === 'citizen_contact') lines.push(t(DECISION.citizenAnswered, { channel }));
  else lines.push(t(DECISION.told, { who }));
  return lines;
}

function possibleLines(state: CaseState, action: Action, t: Text, format: Format): string[] {
  const stages = new Set(PROCESS_TABLE[action].to.map(to => stageOf(to, state)));
  if (stages.size === 1 && stages.has(state.stage)) return linesOf(state, state, t);
  const [only, ...others] = stages;
  if (only && others.length === 0) return [t(DECISION.goesTo, { stage: t(STAGES[only]) })];
  return [
    t(DECISION.mayGo, {
      stages: format.list([...stages].map(stage => t(TIME.quoted, { words: t(STAGES[stage]) }))),
    }),
  ];
}

/** Back where it came from: the stage before a wait, or before a question was put to the minister. */
function stageOf(to: Stage | 'same' | 'former', { stage, formerStage, question }: CaseState): Stage {
  if (to === 'same') return stage;
  if (to !== 'former') return to;
  if (question) return question.from === 'dispute' ? 'closed' : question.from;
  return formerStage ?? stage;
}

const NOTE = {
  fontSize: '0.875rem',
  color: COLOUR.inkSoft,
  borderInlineStart: `3px solid ${COLOUR.accent}`,
  paddingInlineStart: 1.5,
} as const;
