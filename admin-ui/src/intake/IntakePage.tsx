import { Box, Typography } from '@mui/material';
import type { Channel } from '../../../workflows/domain/glossary';
import { PageLoading } from '../app/layout/PageLoading';
import { Permitted } from '../app/layout/Permitted';
import { usePageTitle } from '../app/layout/usePageTitle';
import { ProblemPage } from '../app/problems/ProblemPage';
import { INTAKE } from '../app/text/intake';
import { useText } from '../app/text/useText';
import { useCatalogue } from '../app/useCatalogue';
import { useMe } from '../app/useMe';
import { IntakeForm } from './IntakeForm';
import { ReceiptView } from './ReceiptView';
import { useIntake } from './useIntake';

/** One screen, keyboard only: who calls, what happened, where; then what to read out. */
export default function IntakePage() {
  const t = useText();
  usePageTitle(t(INTAKE.title));
  return (
    <Permitted page="intake">
      <Call />
    </Permitted>
  );
}

function Call() {
  const me = useMe();
  const { data: catalogue, error, refetch } = useCatalogue();
  if (!catalogue && error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (!me.account || !catalogue) return <PageLoading />;
  const own = catalogue.units.filter(({ id }) => me.account?.roles.some(({ unitId }) => unitId === id));
  const channel = me.has('media_monitor') ? 'group_watch' : 'hotline_19588';
  return <Registration channel={channel} governorate={own[0]?.governorate ?? ''} />;
}

function Registration({ channel, governorate }: { channel: Channel; governorate: string }) {
  const t = useText();
  const intake = useIntake(channel, governorate);
  if (intake.result) return <ReceiptView result={intake.result} onNext={intake.startOver} />;
  return (
    <Box sx={{ maxWidth: 1240, marginInline: 'auto' }}>
      <Typography variant="h1" sx={{ marginBlockEnd: 1.5 }}>
        {t(INTAKE.title)}
      </Typography>
      <IntakeForm intake={intake} />
    </Box>
  );
}
