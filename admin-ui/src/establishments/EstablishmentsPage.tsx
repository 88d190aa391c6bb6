import { Box, Typography, useMediaQuery } from '@mui/material';
import { ListBase, type RaRecord, useListContext } from 'react-admin';
import type { Establishment } from '../app/http/contract';
import { usePageTitle } from '../app/layout/usePageTitle';
import { ESTABLISHMENTS } from '../app/text/establishments';
import { useText } from '../app/text/useText';
import { NothingHere } from '../ui/ListPage';
import { ListStates } from '../ui/ListStates';
import { Pager } from '../ui/Pager';
import { CARD, CARD_LIST } from '../ui/shapes';
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
        <ListStates empty={<NothingHere words={ESTABLISHMENTS} />}>
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
    <Box component="ul" sx={CARD_LIST}>
      {data.map(establishment => (
        <Box key={establishment.id} component="li" sx={CARD}>
          <EstablishmentCard establishment={establishment} />
        </Box>
      ))}
    </Box>
  );
}
