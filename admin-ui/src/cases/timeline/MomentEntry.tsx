import { Box } from '@mui/material';
import { ROLES } from '../../../../workflows/domain/glossary';
import type { EventItem, Evidence } from '../../app/http/contract';
import { DECIDER, ON_BEHALF } from '../../app/text/delegations';
import { TIMELINE } from '../../app/text/timeline';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { EvidenceStrip } from '../../ui/EvidenceStrip';
import { Quote } from '../../ui/Quote';
import { When } from '../../ui/When';
import { eventTexts, evidenceIdsOf } from './eventTexts';
import type { Moment } from './moments';
import { sentenceOf } from './sentences';
import type { EventWords } from './sentences/sentence';

interface Props {
  readonly moment: Moment;
  readonly words: EventWords;
  readonly evidence: readonly Evidence[];
}

/** One decision and what followed from it: who, when, and in sentences. */
export function MomentEntry({ moment, words, evidence }: Props) {
  const t = useText();
  const { actor, at, events } = moment;
  const office = actor?.onBehalf ? ON_BEHALF[actor.onBehalf.kind] : ROLES[actor?.role ?? 'clock'];
  const role = actor ? t(office) : t(TIMELINE.system);
  const who = actor?.name ? `${actor.name} · ${role}` : role;
  return (
    <Box component="li" sx={ENTRY}>
      <Box
        sx={{ fontSize: '0.8125rem', color: COLOUR.inkSoft, display: 'flex', flexWrap: 'wrap', columnGap: 1 }}
      >
        <span>{who}</span>
        <When at={at} as="short" />
      </Box>
      {events.map(event => (
        <EventLine
          key={event.seq}
          event={event}
          words={{ ...words, minister: t(DECIDER[actor?.onBehalf?.kind ?? 'minister']) }}
          evidence={evidence}
        />
      ))}
    </Box>
  );
}

function EventLine({
  event,
  words,
  evidence,
}: {
  event: EventItem;
  words: EventWords;
  evidence: readonly Evidence[];
}) {
  const t = useText();
  const consequence = event.type === 'stageEntered' || event.type === 'outcomeSet';
  return (
    <Box>
      <Box sx={consequence ? { color: COLOUR.inkSoft, fontSize: '0.84375rem' } : { fontWeight: 600 }}>
        {t(sentenceOf(event, words))}
      </Box>
      {eventTexts(event).map(text => (
        <Quote key={text} text={text} />
      ))}
      <EvidenceStrip ids={evidenceIdsOf(event)} evidence={evidence} />
    </Box>
  );
}

const ENTRY = {
  display: 'grid',
  gap: 0.25,
  paddingBlock: 1,
  paddingInlineStart: 2,
  marginInlineStart: 0.5,
  borderInlineStart: `2px solid ${COLOUR.line}`,
  position: 'relative',
  '&::before': {
    content: '""',
    position: 'absolute',
    insetInlineStart: -6,
    insetBlockStart: 15,
    width: 10,
    height: 10,
    borderRadius: '50%',
    backgroundColor: COLOUR.surface,
    border: `2px solid ${COLOUR.lineStrong}`,
  },
} as const;
