import { Box } from '@mui/material';
import {
  enforcementRefusal,
  isOpenToObjection,
  isSettled,
  lastDayToObject,
  type Penalty,
} from '../../../../workflows/domain/case/penalties';
import { PENALTY_STATES } from '../../../../workflows/domain/glossary';
import type { CaseDetail } from '../../app/http/contract';
import { PARTS } from '../../app/text/parts';
import { PENALTY_WORDS } from '../../app/text/penalties';
import { useText } from '../../app/text/useText';
import { useFormat } from '../../app/useFormat';
import { Mark } from '../../ui/Mark';
import { Section } from '../../ui/Section';
import { ObjectionView } from './ObjectionView';
import { PartLine } from './PartLine';
import { noon, penaltyWords } from './words';

/** Each penalty with how it stands, how long it may be objected to, and what was said about that. */
export function PenaltiesPart({ detail }: { detail: CaseDetail }) {
  const t = useText();
  const format = useFormat();
  const { penalties } = detail.state;
  if (penalties.length === 0) return null;
  return (
    <Section title={t(PARTS.penalties)}>
      <Box sx={{ display: 'grid', gap: 1.25 }}>
        {penalties.map(penalty => (
          <PartLine
            key={penalty.penaltyId}
            title={penaltyWords(penalty, { t, format })}
            mark={<Mark tone={toneOf(penalty)}>{t(PENALTY_STATES[penalty.state])}</Mark>}
          >
            <Standing penalty={penalty} />
            <ObjectionView penalty={penalty} {...detail} />
          </PartLine>
        ))}
      </Box>
    </Section>
  );
}

/** «قرار رقم 412 · أعلن … · يقبل التظلم حتى … · لا ينفذ قبل …». */
function Standing({ penalty }: { penalty: Penalty }) {
  const t = useText();
  const format = useFormat();
  const { orderNumber, servedOn, state, enforced } = penalty;
  const parts = [
    orderNumber && t(PARTS.order, { number: orderNumber }),
    servedOn && t(PARTS.served, { date: format.date(noon(servedOn)) }),
    ...(servedOn && state !== 'revoked' ? [windowWords()] : []),
    enforced && state !== 'enforced' && t(PENALTY_WORDS.wasEnforced),
    enforcementRefusal(penalty) === 'enforcementSuspended' && t(PENALTY_WORDS.waits),
    !isSettled(penalty) && enforcementRefusal(penalty) === null && !penalty.suspendedByObjection
      ? t(PENALTY_WORDS.goesOn)
      : null,
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return <Box sx={{ fontSize: '0.84375rem', color: 'text.secondary' }}>{parts.join(' · ')}</Box>;

  function windowWords(): string | null {
    const last = lastDayToObject(penalty);
    if (last === null) return t(PENALTY_WORDS.noObjection);
    if (isOpenToObjection(penalty)) return t(PENALTY_WORDS.mayObject, { date: format.date(noon(last)) });
    return penalty.objectionElapsed ? t(PENALTY_WORDS.elapsed) : null;
  }
}

function toneOf(penalty: Penalty) {
  if (penalty.state === 'objected') return 'amber';
  return isSettled(penalty) ? 'done' : 'accent';
}
