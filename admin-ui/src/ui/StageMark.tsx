import { STAGES, type Stage } from '../../../workflows/domain/glossary';
import { useText } from '../app/text/useText';
import { Mark } from './Mark';

/** Where a case stands. Grey when it is finished, green while somebody works on it, plain while it waits for others. */
export function StageMark({ stage }: { stage: Stage }) {
  const t = useText();
  return <Mark tone={toneOf(stage)}>{t(STAGES[stage])}</Mark>;
}

function toneOf(stage: Stage) {
  if (stage === 'closed') return 'done';
  return stage === 'awaiting_citizen' ||
    stage === 'following' ||
    stage === 'referred' ||
    stage === 'confirmation'
    ? 'neutral'
    : 'accent';
}
