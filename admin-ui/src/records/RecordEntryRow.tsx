import { Box } from '@mui/material';
import { ACTIONS, BODIES, CHANNELS, REFUSALS, ROLES, type Term } from '../../../workflows/domain/glossary';
import type { EventItem } from '../app/http/contract';
import type { RecordEntry } from '../app/http/record';
import { Ltr } from '../app/Ltr';
import { ON_BEHALF } from '../app/text/delegations';
import { UNDELIVERED } from '../app/text/outgoing';
import { AUDIT_KINDS, MEANS, NOT_ASKED, RECORD } from '../app/text/records';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { eventTexts } from '../cases/timeline/eventTexts';
import { sentenceOf } from '../cases/timeline/sentences';
import type { EventWords } from '../cases/timeline/sentences/sentence';
import { Mark } from '../ui/Mark';
import { Quote } from '../ui/Quote';
import { kindOf } from './kinds';

const REASONS: Readonly<Record<string, Term>> = { ...NOT_ASKED, ...UNDELIVERED, ...REFUSALS };
const SOURCES: Readonly<Record<string, Term>> = { ...CHANNELS, ...BODIES };

/** One entry: its place, when, who, by what way, what, and its digest; as it was written, one click deeper. */
export function RecordEntryRow({ entry, words }: { entry: RecordEntry; words: EventWords }) {
  const t = useText();
  const format = useFormat();
  const refused = kindOf(entry) === 'refusals';
  const reason = REASONS[entry.reason ?? ''];
  return (
    <Box component="li" data-entry={entry.kind} sx={refused ? { ...ENTRY, ...REFUSED } : ENTRY}>
      <Box sx={{ gridArea: 'seq', fontWeight: 700, color: COLOUR.inkSoft }}>{entry.seq}</Box>
      <Box sx={{ gridArea: 'what', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ fontWeight: 600 }}>
          <What entry={entry} words={words} />
        </Box>
        {entry.reason && <Box>{t(RECORD.reason, { reason: reason ? t(reason) : entry.reason })}</Box>}
        {entry.data.last === true && <Box>{t(RECORD.noMore)}</Box>}
        {isEvent(entry) && eventTexts(eventOf(entry)).map(text => <Quote key={text} text={text} />)}
      </Box>
      <Box sx={{ gridArea: 'who', minWidth: 0, fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
        <Who entry={entry} />
      </Box>
      <Box component="time" dateTime={entry.at} sx={{ gridArea: 'when', fontSize: '0.8125rem' }}>
        {format.toTheSecond(entry.at)}
      </Box>
      <Box component="details" sx={{ gridArea: 'proof', minWidth: 0, fontSize: '0.8125rem' }}>
        <Box component="summary" sx={SUMMARY}>
          {entry.holds ? t(RECORD.holds) : <Mark tone="red">{t(RECORD.doesNotHold)}</Mark>} ·{' '}
          <Ltr>{entry.sha256.slice(0, 12)}</Ltr>
        </Box>
        <Box dir="ltr" component="pre" role="group" tabIndex={0} aria-label={t(RECORD.written)} sx={WRITTEN}>
          {`sha256 ${entry.sha256}\n${entry.type ?? entry.kind}\n${JSON.stringify(entry.data, null, 2)}`}
        </Box>
      </Box>
    </Box>
  );
}

function What({ entry, words }: { entry: RecordEntry; words: EventWords }) {
  const t = useText();
  if (isEvent(entry)) return t(sentenceOf(eventOf(entry), words));
  if (entry.action) return t(RECORD.refused, { action: t(ACTIONS[entry.action]) });
  const known = AUDIT_KINDS[entry.kind];
  return known ? t(known) : <Ltr>{entry.kind}</Ltr>;
}

function Who({ entry: { kind, who, from } }: { entry: RecordEntry }) {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  const source = from.code === null ? undefined : SOURCES[from.code];
  const role = who?.onBehalf ? ON_BEHALF[who.onBehalf] : who?.role ? ROLES[who.role] : null;
  const named = who?.name ?? (role ? null : who?.personId);
  return (
    <>
      <Box>
        {who
          ? format.list([named, role && t(role), labels.unit(who.unitId)])
          : t(kind === 'pinRefused' ? RECORD.unknown : RECORD.nobody)}
      </Box>
      <Box sx={{ color: COLOUR.inkSoft }}>
        {t(RECORD.by, { means: format.list([t(MEANS[from.means]), source ? t(source) : from.code]) })}
      </Box>
    </>
  );
}

type EventEntry = RecordEntry & { readonly type: NonNullable<RecordEntry['type']> };

function isEvent(entry: RecordEntry): entry is EventEntry {
  return entry.type !== null;
}

/** An event entry carries what its event carried, to the byte. */
function eventOf({ seq, type, at, data, texts }: EventEntry): EventItem {
  return { seq: seq ?? 0, type, at, actor: null, data, texts } as unknown as EventItem;
}

const ENTRY = {
  display: 'grid',
  columnGap: 2,
  rowGap: 0.5,
  alignItems: 'start',
  gridTemplateRows: { md: 'auto 1fr' },
  gridTemplateColumns: { xs: 'auto minmax(0, 1fr)', md: '32px minmax(0, 1fr) 240px 210px' },
  gridTemplateAreas: {
    xs: '"seq when" "what what" "who who" "proof proof"',
    md: '"seq what who when" "seq proof who when"',
  },
  paddingInline: 1.5,
  paddingBlock: 1.25,
  breakInside: 'avoid',
  fontVariantNumeric: 'tabular-nums',
} as const;

const REFUSED = {
  backgroundColor: COLOUR.amberSoft,
  borderInlineStart: `4px solid ${COLOUR.amber}`,
} as const;

const SUMMARY = { cursor: 'pointer', color: COLOUR.inkSoft, minHeight: 24 } as const;

const WRITTEN = {
  margin: 0,
  marginBlockStart: 0.5,
  padding: 1,
  overflowX: 'auto',
  textAlign: 'start',
  backgroundColor: COLOUR.sunken,
  borderRadius: 1,
} as const;
