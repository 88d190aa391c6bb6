import { Box, Typography } from '@mui/material';
import { useCanAccess } from 'react-admin';
import type { Channel } from '../../../workflows/domain/glossary';
import { NoPermission } from '../app/layout/NoticePage';
import { PageLoading } from '../app/layout/PageLoading';
import { usePageTitle } from '../app/layout/usePageTitle';
import { INTAKE } from '../app/text/intake';
import { useText } from '../app/text/useText';
import { useLabels } from '../app/useCatalogue';
import { useMe } from '../app/useMe';
import { IntakeForm } from './IntakeForm';
import { ReceiptView } from './ReceiptView';
import { useIntake } from './useIntake';

/** One screen, keyboard only: who calls, what happened, where; then what to read out. */
export default function IntakePage() {
  const t = useText();
  const { account } = useMe();
  const { canAccess, isPending } = useCanAccess({ resource: 'intake', action: 'create' });
  usePageTitle(t(INTAKE.title));
  if (!account || isPending) return <PageLoading />;
  if (!canAccess) return <NoPermission />;
  return <Call />;
}

function Call() {
  const me = useMe();
  const { catalogue } = useLabels();
  const own = catalogue.units.filter(({ id }) => me.account?.roles.some(({ unitId }) => unitId === id));
  if (catalogue.units.length === 0) return <PageLoading />;
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
