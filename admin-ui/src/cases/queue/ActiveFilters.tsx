import { Box, Button, Chip } from '@mui/material';
import {
  CHANNELS,
  KINDS,
  OBLIGATION_KINDS,
  OUTCOMES,
  PRIORITIES,
  type Term,
} from '../../../../workflows/domain/glossary';
import { QUEUE } from '../../app/text/cases';
import { FILTER_LABELS } from '../../app/text/filters';
import { LISTS } from '../../app/text/lists';
import { useText } from '../../app/text/useText';
import { useLabels } from '../../app/useCatalogue';
import { useFormat } from '../../app/useFormat';
import { noon } from '../parts/words';
import { CHOSEN_FILTERS, type ChosenFilter, useQueue, without } from './filters';
import { useStayWords } from './useStayWords';

/** The code of the API for cases without a category. */
const UNCLASSIFIED = 'none';

/** What the list is narrowed by, each removable: nobody should wonder where the rest went. */
export function ActiveFilters() {
  const t = useText();
  const words = useFilterWords();
  const stayWords = useStayWords();
  const { filters, change, data } = useQueue();
  const chosen = CHOSEN_FILTERS.filter(name => filters[name]);
  if (chosen.length === 0) return null;
  const text = (name: ChosenFilter) => {
    if (name === 'late') return t(FILTER_LABELS.late);
    const value = filters[name] ?? '';
    const shown =
      name === 'establishmentId'
        ? data?.find(row => row.establishment?.id === value)?.establishment?.nameAr
        : name === 'stayed'
          ? stayWords(filters)
          : words[name](value);
    return `${t(FILTER_LABELS[name])}: ${shown ?? value}`;
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, marginBlockEnd: 1 }}>
      {chosen.map(name => (
        <Chip
          key={name}
          size="small"
          label={text(name)}
          onDelete={() => change(without([name]))}
          aria-label={t(LISTS.removeFilter, { filter: text(name) })}
        />
      ))}
      <Button size="small" sx={{ minHeight: 24, padding: 0 }} onClick={() => change(without(chosen))}>
        {t(LISTS.clearFilters)}
      </Button>
    </Box>
  );
}

function useFilterWords(): Record<
  Exclude<ChosenFilter, 'establishmentId' | 'stayed' | 'late'>,
  (value: string) => string
> {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  const termOf = (terms: Readonly<Record<string, Term>>) => (value: string) => {
    const term = terms[value];
    return term ? t(term) : value;
  };
  const day = (value: string) => format.date(noon(value));
  return {
    outcome: termOf(OUTCOMES),
    receivedOn: day,
    closedOn: day,
    obligation: termOf(OBLIGATION_KINDS),
    kind: termOf(KINDS),
    priority: termOf(PRIORITIES),
    channel: termOf(CHANNELS),
    category: code => (code === UNCLASSIFIED ? t(QUEUE.unclassified) : labels.category(code)),
    governorate: labels.governorate,
    unitId: labels.unit,
  };
}
