import { CONTACT_RESULTS, OBLIGATION_KINDS } from '../../../../workflows/domain/glossary';
import type { CaseDetail } from '../../app/http/contract';
import { PARTS } from '../../app/text/parts';
import { useText } from '../../app/text/useText';
import { useFormat } from '../../app/useFormat';
import { Mark } from '../../ui/Mark';
import { When } from '../../ui/When';
import { PartLine } from './PartLine';
import { PartList, PartNote } from './PartList';
import { PenaltiesPart } from './PenaltiesPart';
import { ReferralsPart } from './ReferralsPart';
import { RemediesPart } from './RemediesPart';
import { noon } from './words';

/** Penalties, remedies, referrals, obligations and contacts, each with how it stands. */
export function ExecutionParts({ detail }: { detail: CaseDetail }) {
  const t = useText();
  const format = useFormat();
  const { state, people } = detail;
  const tone = (finished: boolean) => (finished ? 'done' : 'accent');
  return (
    <>
      <PenaltiesPart detail={detail} />
      <RemediesPart detail={detail} />
      <ReferralsPart detail={detail} />
      <PartList title={t(PARTS.obligations)}>
        {state.obligations.map(({ obligationId, kind, leaderId, dueDate, met }) => (
          <PartLine
            key={obligationId}
            title={[t(OBLIGATION_KINDS[kind]), leaderId && people[leaderId]?.name]
              .filter(Boolean)
              .join(' · ')}
            mark={<Mark tone={tone(met)}>{t(met ? PARTS.met : PARTS.awaited)}</Mark>}
          >
            <PartNote>{t(PARTS.due, { date: format.date(noon(dueDate)) })}</PartNote>
          </PartLine>
        ))}
      </PartList>
      <PartList title={t(PARTS.contacts)}>
        {state.contacts.map(contact => (
          <PartLine key={contact.at} title={t(CONTACT_RESULTS[contact.result])}>
            <PartNote>
              {people[contact.byId]?.name && `${t(PARTS.by, { name: people[contact.byId]?.name ?? '' })} · `}
              <When at={contact.at} as="short" />
            </PartNote>
          </PartLine>
        ))}
      </PartList>
    </>
  );
}
