import { Box, Button, Typography, useMediaQuery } from '@mui/material';
import { ListBase, type RaRecord, useListContext } from 'react-admin';
import type { Establishment } from '../app/http/contract';
import { usePageTitle } from '../app/layout/usePageTitle';
import { ESTABLISHMENTS } from '../app/text/establishments';
import { LISTS } from '../app/text/lists';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { EmptyState } from '../ui/EmptyState';
import { ListStates } from '../ui/ListStates';
import { Pager } from '../ui/Pager';
import { EstablishmentCard } from './EstablishmentCard';
import { EstablishmentFilters } from './EstablishmentFilters';
import { EstablishmentsTable } from './EstablishmentsTable';

/** The register, searched as people say the names. */
export default function EstablishmentsPage() {
  const t = useText();
  usePageTitle(t(ESTABLISHMENTS.title));
  return (
    <ListBase
      perPage={25}
      sort={{ field: 'nameAr', order: 'ASC' }}
      exporter={false}
      queryOptions={{ onError: () => undefined }}
    >
      <Box sx={{ maxWidth: 1320, marginInline: 'auto' }}>
        <Typography variant="h1" sx={{ marginBlockEnd: 1 }}>
          {t(ESTABLISHMENTS.title)}
        </Typography>
        <EstablishmentFilters />
        <ListStates empty={<NothingFound />}>
          <Register />
        </ListStates>
        <Pager />
      </Box>
    </ListBase>
  );
}

/** A table on a desk, cards on a phone. */
function Register() {
  const { data = [] } = useListContext<Establishment & RaRecord>();
  const wide = useMediaQuery('(min-width:900px)');
  if (wide) return <EstablishmentsTable />;
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1 }}>
      {data.map(establishment => (
        <Box key={establishment.id} component="li" sx={CARD}>
          <EstablishmentCard establishment={establishment} />
        </Box>
      ))}
    </Box>
  );
}

function NothingFound() {
  const t = useText();
  const { filterValues, setFilters } = useListContext();
  if (Object.keys(filterValues).length === 0)
    return <EmptyState title={t(ESTABLISHMENTS.empty)} hint={t(ESTABLISHMENTS.emptyHint)} />;
  return (
    <EmptyState
      title={t(LISTS.noResults)}
      hint={t(ESTABLISHMENTS.noneFoundHint)}
      action={<Button onClick={() => setFilters({})}>{t(LISTS.clearFilters)}</Button>}
    />
  );
}

const CARD = {
  border: `1px solid ${COLOUR.line}`,
  borderRadius: 1,
  padding: 1.5,
  backgroundColor: COLOUR.surface,
} as const;
