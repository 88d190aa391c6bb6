/** @jsxImportSource preact */

import { isPermitted } from '../../../workflows/domain/case/measures';
import { PROCESS_TABLE, STAGE_OWNERS } from '../../../workflows/domain/case/process';
import { type Action, ROLES, STAGES, type Stage } from '../../../workflows/domain/glossary';
import { policyOf } from '../../../workflows/domain/time/policy';
import { clockOf } from '../app/clockOf';
import type { ApprovalItem } from '../app/http/approvalsContract';
import { DECISION } from '../app/text/decisions';
import { MINISTER } from '../app/text/minister';
import { measuresOf, type Values } from '../decisions/values';
import { t } from '../light/words';

interface Props {
  readonly item: ApprovalItem;
  readonly action: Action;
  readonly values: Values;
}

/** Before it is sent: where the case goes, or how long it can be withdrawn. */
export function NextLine({ item, action, values }: Props) {
  const line = action === 'amend' ? amendLine(item, values) : stageLine(item, action);
  return line ? (
    <div role="note" class="next">
      {line}
    </div>
  ) : null;
}

/** Within legal's maxima it takes effect after the grace period; beyond, legal affairs see it first. */
function amendLine({ legalOpinion, case: row }: ApprovalItem, values: Values): string {
  const measures = measuresOf(values.measures).map(({ text: _, unit: __, ...measure }) => measure);
  if (!isPermitted(measures, legalOpinion?.permitted ?? [])) return t(MINISTER.beyond);
  const time = clockOf(policyOf(row.rules.policy).graceSeconds);
  return t(MINISTER.canWithdraw, { time });
}

function stageLine({ case: row, question }: ApprovalItem, action: Action): string {
  const stages = [...new Set(PROCESS_TABLE[action].to.map(to => stageOf(to, row.stage, question)))];
  const [stage] = action === 'answerQuestion' ? [stageOf('former', row.stage, question)] : stages;
  if (!stage || (action !== 'answerQuestion' && stages.length > 1)) return '';
  if (stage === row.stage) return t(DECISION.staysIn, { stage: t(STAGES[stage]) });
  if (stage === 'closed') return t(DECISION.closes);
  const owner = STAGE_OWNERS[stage];
  return owner
    ? t(DECISION.nextStage, { stage: t(STAGES[stage]), who: t(ROLES[owner]) })
    : t(DECISION.goesTo, { stage: t(STAGES[stage]) });
}

/** Back where it came from, for what was put before the minister as a question. */
function stageOf(to: Stage | 'same' | 'former', now: Stage, question: ApprovalItem['question']): Stage {
  if (to === 'same') return now;
  if (to !== 'former') return to;
  if (!question) return now;
  return question.from === 'dispute' ? 'closed' : question.from;
}
