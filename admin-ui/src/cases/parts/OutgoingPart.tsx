import type { CaseDetail } from '../../app/http/contract';
import type { OutgoingMessage } from '../../app/http/outgoing';
import { CARRIERS, OUTGOING, OUTGOING_KINDS, OUTGOING_STATES, UNDELIVERED } from '../../app/text/outgoing';
import { useText } from '../../app/text/useText';
import { useFormat } from '../../app/useFormat';
import { Mark } from '../../ui/Mark';
import { PartLine } from './PartLine';
import { PartList, PartNote } from './PartList';

const TONES = { waiting: 'neutral', sent: 'done', failed: 'amber' } as const;

/** What was sent to whoever complained, by which way, and whether it went out. */
export function OutgoingPart({ detail: { outgoing } }: { detail: CaseDetail }) {
  const t = useText();
  const format = useFormat();
  return (
    <PartList title={t(OUTGOING.title)}>
      {outgoing.map(({ id, kind, carrier, state, reason, writtenAt, endedAt }: OutgoingMessage) => (
        <PartLine
          key={id}
          title={`${t(OUTGOING_KINDS[kind])} ${t(CARRIERS[carrier])}`}
          mark={<Mark tone={TONES[state]}>{t(OUTGOING_STATES[state])}</Mark>}
        >
          <PartNote>
            {endedAt ? format.dateTime(endedAt) : t(OUTGOING.since, { at: format.dateTime(writtenAt) })}
          </PartNote>
          <PartNote>{reason && t(UNDELIVERED[reason])}</PartNote>
        </PartLine>
      ))}
    </PartList>
  );
}
