import { Box } from '@mui/material';
import { ROLES, STAGES } from '../../../../workflows/domain/glossary';
import type { CaseDetail } from '../../app/http/contract';
import { Ltr } from '../../app/Ltr';
import { CASE } from '../../app/text/cases';
import { PRINT } from '../../app/text/desk';
import { SHELL } from '../../app/text/shell';
import { useText } from '../../app/text/useText';
import { useFormat } from '../../app/useFormat';
import { useMe } from '../../app/useMe';
import { useNow } from '../../app/useNow';
import { Facts } from '../../ui/Facts';
import './print.css';

/** The head of the printed sheet: which case, where it stands, when and by whom it was printed. */
export function PrintHead({ detail }: { detail: CaseDetail }) {
  const t = useText();
  const format = useFormat();
  const { account } = useMe();
  const printedAt = new Date(useNow()).toISOString();
  const owner = detail.assignee?.name ?? (detail.ownerRole && t(ROLES[detail.ownerRole]));
  return (
    <Box sx={{ display: 'none', displayPrint: 'block' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' }}>
        <Box sx={{ fontSize: '15pt', fontWeight: 700 }}>
          {t(CASE.what)} <Ltr>{detail.number}</Ltr>
        </Box>
        <Box>
          {t(SHELL.mizan)} · {t(SHELL.tagline)}
        </Box>
      </Box>
      <Facts
        facts={[
          [t(PRINT.stage), t(STAGES[detail.stage])],
          [t(PRINT.owner), owner],
          [t(PRINT.received), format.dateTime(detail.receivedAt)],
          [t(PRINT.stageSince), format.dateTime(detail.stageSince)],
          [t(PRINT.due), detail.dueAt && format.dateTime(detail.dueAt)],
          [t(PRINT.printed), `${format.dateTime(printedAt)} · ${account?.name ?? ''}`],
        ]}
      />
    </Box>
  );
}
