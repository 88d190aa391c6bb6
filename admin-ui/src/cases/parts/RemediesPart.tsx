import { REMEDY_STATES } from '../../../../workflows/domain/glossary';
import type { CaseDetail } from '../../app/http/contract';
import { DELIVERY_STATES, KIND_PARTS } from '../../app/text/kinds';
import { PARTS } from '../../app/text/parts';
import { useText } from '../../app/text/useText';
import { useLabels } from '../../app/useCatalogue';
import { useFormat } from '../../app/useFormat';
import { useMe } from '../../app/useMe';
import { Mark } from '../../ui/Mark';
import { PartLine } from './PartLine';
import { PartList, PartNote } from './PartList';
import { RecipientReader } from './RecipientReader';
import { noon, textBehind } from './words';

/** What is to be put right, by whom, and the delivery where it is brought by hand. */
export function RemediesPart({ detail }: { detail: CaseDetail }) {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  const { account } = useMe();
  const { state, texts, people } = detail;
  return (
    <PartList title={t(PARTS.remedies)}>
      {state.remedies.map(({ remedyId, text, state: stands, unit, delivery, failures }) => (
        <PartLine
          key={remedyId}
          title={textBehind(text, texts)}
          mark={
            <Mark tone={stands === 'open' || stands === 'recorded' ? 'accent' : 'done'}>
              {t((delivery ? DELIVERY_STATES : REMEDY_STATES)[stands])}
            </Mark>
          }
        >
          <PartNote>{unit && t(KIND_PARTS.unit, { unit: labels.unit(unit.unitId) })}</PartNote>
          <PartNote>
            {delivery &&
              t(KIND_PARTS.courier, {
                name: people[delivery.courierId]?.name ?? '',
                date: format.date(noon(delivery.plannedDate)),
              })}
          </PartNote>
          <PartNote>{failures > 0 && t(PARTS.failures, { n: failures })}</PartNote>
          {stands === 'open' && delivery?.courierId === account?.personId && delivery && (
            <RecipientReader caseId={detail.id} remedyId={remedyId} />
          )}
        </PartLine>
      ))}
    </PartList>
  );
}
