import { Box, Typography } from '@mui/material';
import { ListBase, type RaRecord, useListContext } from 'react-admin';
import type { CaseRow } from '../app/http/contract';
import { usePageTitle } from '../app/layout/usePageTitle';
import { LISTS } from '../app/text/lists';
import { RECORDS } from '../app/text/records';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { useNow } from '../app/useNow';
import { NothingHere } from '../ui/ListPage';
import { ListStates } from '../ui/ListStates';
import { Pager } from '../ui/Pager';
import { PartRow, PartRows } from '../ui/PartRow';
import { SearchBox } from '../ui/SearchBox';
import { StageMark } from '../ui/StageMark';

const WORDS = { ...RECORDS, noneFoundHint: LISTS.noResultsHint };

/** Where an auditor begins: the cases, the latest change first, each leading to its record. */
export default function RecordsPage() {
  const t = useText();
  usePageTitle(t(RECORDS.title));
  return (
    <ListBase
      perPage={25}
      sort={{ field: 'updatedAt', order: 'DESC' }}
      exporter={false}
      // Words searched may be a name or a phone: they do not stand in the address.
      disableSyncWithLocation
      queryOptions={{ onError: () => undefined }}
    >
      <Box sx={{ maxWidth: 1120, marginInline: 'auto' }}>
        <Typography variant="h1">{t(RECORDS.title)}</Typography>
        <Typography sx={{ color: COLOUR.inkSoft, marginBlockStart: 0.5, marginBlockEnd: 1.5 }}>
          {t(RECORDS.what)}
        </Typography>
        <Box sx={{ marginBlockEnd: 1.5 }}>
          <Search />
        </Box>
        <ListStates empty={<NothingHere words={WORDS} />}>
          <Rows />
        </ListStates>
        <Pager />
      </Box>
    </ListBase>
  );
}

function Search() {
  const t = useText();
  const { filterValues, setFilters } = useListContext();
  return (
    <SearchBox
      label={t(RECORDS.search)}
      value={String(filterValues.q ?? '')}
      onSearch={q => setFilters(q ? { q } : {})}
    />
  );
}

function Rows() {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  const now = useNow();
  const { data = [] } = useListContext<CaseRow & RaRecord>();
  return (
    <PartRows label={t(RECORDS.title)}>
      {data.map(row => (
        <PartRow
          key={row.id}
          to={`/records/${row.id}/show`}
          number={row.number}
          title={<bdi>{row.summary ?? labels.category(row.category)}</bdi>}
          about={format.list([row.establishment?.nameAr, row.district, labels.governorate(row.governorate)])}
          marks={<StageMark stage={row.stage} />}
          when={t(RECORDS.changed, { ago: format.relative(row.updatedAt, now) })}
        />
      ))}
    </PartRows>
  );
}
