import { Box, Typography } from '@mui/material';
import { useCanAccess } from 'react-admin';
import { NoPermission } from '../app/layout/NoticePage';
import { PageLoading } from '../app/layout/PageLoading';
import { usePageTitle } from '../app/layout/usePageTitle';
import { INTAKE } from '../app/text/intake';
import { useText } from '../app/text/useText';
import { useMe } from '../app/useMe';
import { IntakeForm } from './IntakeForm';
import { ReceiptView } from './ReceiptView';
import { useIntake } from './useIntake';

/** One screen, keyboard only: who calls, what happened, where; then the receipt to read out. */
export default function IntakePage() {
  const t = useText();
  const { account } = useMe();
  const { canAccess, isPending } = useCanAccess({ resource: 'intake', action: 'create' });
  usePageTitle(t(INTAKE.title));
  if (!account || isPending) return <PageLoading />;
  if (!canAccess) return <NoPermission />;
  return <Registration />;
}

function Registration() {
  const t = useText();
  const me = useMe();
  const intake = useIntake(me.has('media_monitor') ? 'group_watch' : 'hotline_19588');
  if (intake.receipt) return <ReceiptView receipt={intake.receipt} onAnother={intake.startOver} />;
  return (
    <Box sx={{ maxWidth: 1080, marginInline: 'auto' }}>
      <Typography variant="h1" sx={{ marginBlockEnd: 1.5 }}>
        {t(INTAKE.title)}
      </Typography>
      <IntakeForm intake={intake} />
    </Box>
  );
}
