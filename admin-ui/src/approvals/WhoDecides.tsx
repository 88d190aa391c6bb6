import { Box } from '@mui/material';
import { REFUSALS } from '../../../workflows/domain/glossary';
import type { ApprovalItem } from '../app/http/approvalsContract';
import { ON_BEHALF } from '../app/text/delegations';
import { useText } from '../app/text/useText';
import { Stranded } from '../cases/HandedOver';
import { Mark } from '../ui/Mark';

/** Before which delegate it is, why it is not this person's to decide, and whether it is anybody's. */
export function WhoDecides({ item: { delegatedTo, notYours, stranded } }: { item: ApprovalItem }) {
  const t = useText();
  if (!delegatedTo && notYours === null && stranded.length === 0) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start', fontSize: '0.875rem' }}>
      {delegatedTo && <Mark tone="accent">{t(ON_BEHALF.before, { name: delegatedTo.name })}</Mark>}
      {notYours !== null && <div role="note">{t(REFUSALS[notYours])}</div>}
      <Stranded tasks={stranded} />
    </Box>
  );
}
