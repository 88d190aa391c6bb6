import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useCallback, useState } from 'react';
import { useGetOne } from 'react-admin';
import { Link, useParams } from 'react-router';
import type { Establishment } from '../app/http/contract';
import { Ltr } from '../app/Ltr';
import { PageLoading } from '../app/layout/PageLoading';
import { usePageTitle } from '../app/layout/usePageTitle';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { ESTABLISHMENTS } from '../app/text/establishments';
import { SHELL } from '../app/text/shell';
import { useText } from '../app/text/useText';
import { Facts } from '../ui/Facts';
import { StaleLine } from '../ui/StaleLine';
import { History } from './History';
import { MapLink } from './MapLink';
import { Numbers } from './Numbers';
import { OpenCases } from './OpenCases';
import { useEstablishmentWords } from './useEstablishmentWords';

export default function EstablishmentPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGetOne<Establishment>('establishments', { id });
  usePageTitle(data?.nameAr ?? t(ESTABLISHMENTS.title));
  const [settled, setSettled] = useState(false);
  const onSettled = useCallback(() => setSettled(true), []);
  if (isPending) return <PageLoading />;
  if (!data) {
    return (
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 1080, marginInline: 'auto' }}>
        <Typography variant="h1">{t(ESTABLISHMENTS.name)}</Typography>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
        <MuiLink component={Link} to="/establishments">
          {t(SHELL.establishments)}
        </MuiLink>
      </Box>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 1080, marginInline: 'auto' }}>
      <StaleLine error={error} />
      <Head establishment={data} />
      <Numbers establishment={data} />
      <OpenCases establishmentId={data.id} onSettled={onSettled} />
      <History establishmentId={data.id} settled={settled} />
    </Box>
  );
}

function Head({ establishment }: { establishment: Establishment }) {
  const t = useText();
  const { kindOf, placeOf } = useEstablishmentWords();
  const { nameAr, aliases, licence, lat, lon } = establishment;
  return (
    <Box component="header" sx={{ display: 'grid', gap: 1 }}>
      <Box>
        <MuiLink component={Link} to="/establishments" sx={{ fontSize: '0.875rem' }}>
          {t(SHELL.establishments)}
        </MuiLink>
        <Typography variant="h1">
          <bdi>{nameAr}</bdi>
        </Typography>
      </Box>
      <Facts
        facts={[
          [t(ESTABLISHMENTS.kind), kindOf(establishment)],
          [t(ESTABLISHMENTS.place), placeOf(establishment)],
          [t(ESTABLISHMENTS.licence), licence && <Ltr key="licence">{licence}</Ltr>],
          [t(ESTABLISHMENTS.aliases), aliases.join('، ')],
        ]}
      />
      <Box>
        <MapLink lat={lat} lon={lon} />
      </Box>
    </Box>
  );
}
