import { ROLES, STAGES, type Term } from '../../../../workflows/domain/glossary';
import { STAY_WORDS } from '../../app/text/filters';
import { useText } from '../../app/text/useText';
import { useLabels } from '../../app/useCatalogue';
import { useFormat } from '../../app/useFormat';
import { noon } from '../parts/words';
import type { QueueFilters } from './filters';

/** «الفرز، من … إلى …، تجاوزت المهلة»: which stays a number of the report on stage times counted. */
export function useStayWords(): (filters: QueueFilters) => string {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  const word = (terms: Readonly<Record<string, Term>>, code: string | undefined) => {
    const term = code && terms[code];
    return term ? t(term) : code;
  };
  return ({ stayed, stayedFrom, stayedTo, stayedUnit, stayedOwner, stayedOver }) =>
    format.list([
      word(STAGES, stayed),
      labels.unit(stayedUnit),
      word(ROLES, stayedOwner),
      stayedFrom && stayedTo
        ? t(STAY_WORDS.period, { from: format.date(noon(stayedFrom)), to: format.date(noon(stayedTo)) })
        : null,
      stayedOver ? t(STAY_WORDS.over) : null,
    ]);
}
