import { Box, useMediaQuery } from '@mui/material';
import { CALENDARS } from '../../../../workflows/domain/time/calendar';
import { POLICY_NAMES } from '../../../../workflows/domain/time/policy';
import type { CaseDetail } from '../../app/http/contract';
import { PARTS } from '../../app/text/parts';
import { TIME } from '../../app/text/time';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useMinutes } from '../../app/useMinutes';
import { Section } from '../../ui/Section';
import { useTimeKept } from '../useTimeKept';
import { StayCards } from './StayCards';
import { StaysTable } from './StaysTable';
import { lifeOf, sumOf } from './stays';

/** What the case's time went to, by stage and owner. The parts are the whole, to the minute. */
export function TimePart({ detail }: { detail: CaseDetail }) {
  const t = useText();
  const minutes = useMinutes();
  const wide = useMediaQuery('(min-width:600px)');
  const { stays } = useTimeKept(detail);
  const { policy, calendar } = detail.state.rules;
  const rules = [POLICY_NAMES[policy], CALENDARS[calendar]].flatMap(term =>
    term ? [t(TIME.quoted, { words: t(term) })] : [],
  );
  return (
    <Section title={t(TIME.title)}>
      {wide ? (
        <StaysTable stays={stays} sum={sumOf(stays)} />
      ) : (
        <StayCards stays={stays} sum={sumOf(stays)} />
      )}
      <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.8125rem', marginBlockStart: 1 }}>
        {t(TIME.note, { life: minutes(lifeOf(stays)) })}
        {rules.length > 0 && ` ${t(TIME.rules, { rules: rules.join(t(PARTS.and)) })}`}
      </Box>
    </Section>
  );
}
