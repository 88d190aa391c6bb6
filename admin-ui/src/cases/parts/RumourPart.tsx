import { Box } from '@mui/material';
import { rumourStateOf } from '../../../../workflows/domain/case/kinds';
import {
  PUBLISHED_ON,
  RUMOUR_STATES,
  RUMOUR_VERDICTS,
  type RumourState,
} from '../../../../workflows/domain/glossary';
import type { CaseDetail } from '../../app/http/contract';
import { KIND_PARTS, REACH_COUNT } from '../../app/text/kinds';
import { useText } from '../../app/text/useText';
import { useFormat } from '../../app/useFormat';
import { Mark, type Tone } from '../../ui/Mark';
import { Quote } from '../../ui/Quote';
import { Section } from '../../ui/Section';
import { PartNote } from './PartList';
import { textBehind } from './words';

/** How far the verification of a rumour has come, what was found, the answer in public and whom it reached. */
export function RumourPart({ detail: { state, texts } }: { detail: CaseDetail }) {
  const t = useText();
  const format = useFormat();
  const standing = rumourStateOf(state);
  const { rumour } = state;
  if (!standing && !rumour) return null;
  return (
    <Section
      title={t(KIND_PARTS.rumour)}
      aside={standing && <Mark tone={TONES[standing] ?? 'accent'}>{t(RUMOUR_STATES[standing])}</Mark>}
    >
      {rumour && (
        <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Box>{t(KIND_PARTS.verdict, { verdict: t(RUMOUR_VERDICTS[rumour.verdict]) })}</Box>
          {rumour.answer && (
            <Quote
              label={t(KIND_PARTS.publishedOn, { where: t(PUBLISHED_ON[rumour.answer.publishedOn]) })}
              text={textBehind(rumour.answer.text, texts)}
            />
          )}
          <PartNote>
            {rumour.reach !== null && t.count(REACH_COUNT, rumour.reach, { n: format.number(rumour.reach) })}
          </PartNote>
        </Box>
      )}
    </Section>
  );
}

const TONES: Readonly<Partial<Record<RumourState, Tone>>> = { measured: 'done', unclear: 'neutral' };
