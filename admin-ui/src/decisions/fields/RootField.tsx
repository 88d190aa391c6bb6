import { Box, FormHelperText, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { CaseRow } from '../../app/http/contract';
import { MERGING } from '../../app/text/merging';
import { useText } from '../../app/text/useText';
import { useDelayed } from '../../app/useDelayed';
import { useFormat } from '../../app/useFormat';
import { reasonsInOne } from '../../merging/reasonWords';
import { SideBySide } from '../../merging/SideBySide';
import { useDuplicates } from '../../merging/useDuplicates';
import { textOf } from '../values';
import { ChoiceField, type Option } from './ChoiceField';
import { choiceFrame, type FieldProps } from './FieldProps';

const FROM_LETTERS = 3;
const SHOWN = 5;

/** Which case to follow: one that was suggested, with the reasons, or any other that is found; then both side by side. */
export function RootField(props: FieldProps<'case'>) {
  const { value, onChange, error, disabled, autoFocus, detail } = props;
  const t = useText();
  const format = useFormat();
  const [search, setSearch] = useState('');
  const q = useDelayed(search.trim());
  const { data: suggested = [] } = useDuplicates(detail);
  const { data: found, isPending } = useGetList<CaseRow>(
    'cases',
    {
      filter: { q, open: true },
      sort: { field: 'receivedAt', order: 'DESC' },
      pagination: { page: 1, perPage: SHOWN },
    },
    { enabled: q.length >= FROM_LETTERS },
  );
  const chosen = textOf(value);
  // A case that was found and chosen stays in sight while one searches on.
  const [kept, setKept] = useState<Option | null>(null);
  const options = new Map<string, Option>();
  for (const { case: row, reasons, mayLead } of suggested)
    if (mayLead || row.id === chosen) options.set(row.id, option(row, reasonsInOne(reasons, t)));
  for (const row of q.length >= FROM_LETTERS ? (found ?? []) : [])
    if (row.id !== detail.id && row.stage !== 'following' && !options.has(row.id))
      options.set(row.id, option(row, row.summary ?? ''));

  if (kept?.value === chosen && !options.has(chosen)) options.set(chosen, kept);

  function choose(id: string | undefined) {
    setKept(options.get(id ?? '') ?? null);
    onChange(id);
  }

  function option(row: CaseRow, words: string): Option {
    const place = format.list([row.establishment?.nameAr, row.district]);
    return { value: row.id, label: [`\u2068${row.number}\u2069`, place, words].filter(Boolean).join(' · ') };
  }

  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {options.size > 0 ? (
        <ChoiceField {...choiceFrame(props)} options={[...options.values()]} onChange={choose} />
      ) : (
        error && <FormHelperText error>{error}</FormHelperText>
      )}
      <TextField
        type="search"
        label={t(MERGING.search)}
        value={search}
        onChange={event => setSearch(event.target.value)}
        disabled={disabled}
        autoFocus={autoFocus && options.size === 0}
        helperText={q.length >= FROM_LETTERS && !isPending && found?.length === 0 && t(MERGING.searchNone)}
      />
      {chosen !== '' && <SideBySide detail={detail} rootId={chosen} />}
    </Box>
  );
}
