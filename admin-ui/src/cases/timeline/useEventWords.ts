import { useMemo } from 'react';
import { BODIES, OBLIGATION_KINDS } from '../../../../workflows/domain/glossary';
import type { CaseDetail } from '../../app/http/contract';
import { DECIDER } from '../../app/text/delegations';
import { REACH_COUNT } from '../../app/text/kinds';
import { DAY_COUNT } from '../../app/text/lists';
import { useText } from '../../app/text/useText';
import { useLabels } from '../../app/useCatalogue';
import { useFormat } from '../../app/useFormat';
import { measureWords, noon, penaltyWords } from '../parts/words';
import type { EventWords } from './sentences/sentence';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** The words of one case's events: its people, parts and catalogue. */
export function useEventWords(detail: CaseDetail, texts: Readonly<Record<string, string>>): EventWords {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  return useMemo(() => {
    const { state, people } = detail;
    const referral = (id: string) => state.referrals.find(({ referralId }) => referralId === id);
    const penalty = (id: string) => state.penalties.find(({ penaltyId }) => penaltyId === id);
    const obligation = (id: string) => state.obligations.find(({ obligationId }) => obligationId === id);
    return {
      t: term => t(term),
      minister: t(DECIDER.minister),
      reached: persons => t.count(REACH_COUNT, persons, { n: format.number(persons) }),
      person: id => people[id]?.name ?? id,
      unit: labels.unit,
      category: labels.category,
      matter: labels.category(detail.category),
      day: day => format.date(noon(day)),
      days: count => t.count(DAY_COUNT, count),
      body: id => {
        const found = referral(id);
        return found ? t(BODIES[found.body]) : id;
      },
      penalty: id => {
        const found = penalty(id);
        return found ? penaltyWords(found, { t, format }) : id;
      },
      penaltyOf: decided => penaltyWords(decided, { t, format }),
      measures: measures => format.list(measures.map(measure => measureWords(measure, texts, { t, format }))),
      obligationKind: id => {
        const found = obligation(id);
        return found ? t(OBLIGATION_KINDS[found.kind]) : id;
      },
      code: code => FIRST_STRONG_ISOLATE + code + POP_ISOLATE,
    };
  }, [detail, texts, t, format, labels]);
}
