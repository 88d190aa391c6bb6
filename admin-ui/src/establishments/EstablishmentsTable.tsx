import { Box, Link as MuiLink } from '@mui/material';
import { DataTable, type RaRecord } from 'react-admin';
import { Link } from 'react-router';
import type { Establishment } from '../app/http/contract';
import { Ltr } from '../app/Ltr';
import { ESTABLISHMENTS } from '../app/text/establishments';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { casesLink, establishmentLink } from './links';
import { useEstablishmentWords } from './useEstablishmentWords';

type Row = Establishment & RaRecord;
const Column = DataTable.Col<Row>;

/** The register on a desk, a row each. */
export function EstablishmentsTable() {
  const t = useText();
  const { kindOf, placeOf } = useEstablishmentWords();
  return (
    <DataTable<Row> bulkActionButtons={false} rowClick={false} sx={TABLE}>
      <Column
        label={t(ESTABLISHMENTS.name)}
        disableSort
        render={row => (
          <>
            <MuiLink component={Link} to={establishmentLink(row.id)} sx={{ fontWeight: 600 }}>
              <bdi>{row.nameAr}</bdi>
            </MuiLink>
            {/* A space, not a margin: without one Arabic letters of both words would join. */}{' '}
            {row.aliases.length > 0 && (
              <Box component="bdi" sx={{ color: COLOUR.inkSoft, marginInlineStart: 0.5 }}>
                {row.aliases.join('، ')}
              </Box>
            )}
          </>
        )}
      />
      <Column label={t(ESTABLISHMENTS.kind)} disableSort render={kindOf} />
      <Column label={t(ESTABLISHMENTS.place)} disableSort render={placeOf} />
      <Column
        label={t(ESTABLISHMENTS.licence)}
        disableSort
        render={row => row.licence && <Ltr>{row.licence}</Ltr>}
      />
      <Column
        label={t(ESTABLISHMENTS.cases)}
        disableSort
        render={row => (
          <CountCell
            of={row.nameAr}
            what={t(ESTABLISHMENTS.cases)}
            n={row.counts.cases}
            to={casesLink(row.id)}
          />
        )}
      />
      <Column
        label={t(ESTABLISHMENTS.open)}
        disableSort
        render={row => (
          <CountCell
            of={row.nameAr}
            what={t(ESTABLISHMENTS.open)}
            n={row.counts.openCases}
            to={casesLink(row.id, { open: true })}
          />
        )}
      />
      <Column
        label={t(ESTABLISHMENTS.violations)}
        disableSort
        render={row => (
          <CountCell
            of={row.nameAr}
            what={t(ESTABLISHMENTS.violations)}
            n={row.counts.violations}
            to={establishmentLink(row.id, 'penalty')}
          />
        )}
      />
    </DataTable>
  );
}

interface CountCellProps {
  readonly of: string;
  readonly what: string;
  readonly n: number;
  readonly to: string;
}

/** A number that opens what it counts. A bare «3» would be read out without what it is about. */
function CountCell({ of, what, n, to }: CountCellProps) {
  const format = useFormat();
  if (n === 0) return <Box sx={{ color: COLOUR.inkSoft }}>{format.number(0)}</Box>;
  return (
    <MuiLink component={Link} to={to} aria-label={`${what}: ${format.number(n)} · ${of}`} sx={TARGET}>
      {format.number(n)}
    </MuiLink>
  );
}

const TABLE = {
  backgroundColor: COLOUR.surface,
  '& th': { whiteSpace: 'nowrap' },
  '& tbody tr:last-child td': { borderBlockEnd: 0 },
} as const;

const TARGET = { fontWeight: 700, display: 'inline-block', minWidth: 24 } as const;
