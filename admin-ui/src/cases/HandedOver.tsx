import { Box } from '@mui/material';
import { ACTIONS, ROLES } from '../../../workflows/domain/glossary';
import type { CaseRow, StrandedTask } from '../app/http/contract';
import { ON_BEHALF } from '../app/text/delegations';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useLabels } from '../app/useCatalogue';

/** Tasks for a second person that are with a unit above the case's own. */
export function PassedTasks({ tasks }: { tasks: CaseRow['passedTasks'] }) {
  const t = useText();
  const labels = useLabels();
  return tasks.map(({ action, unitId }) => (
    <div key={action}>{t(ON_BEHALF.passed, { action: t(ACTIONS[action]), unit: labels.unit(unitId) })}</div>
  ));
}

/** What the case waits for and nobody may do: it stays until somebody else is appointed. */
export function Stranded({ tasks }: { tasks: readonly StrandedTask[] }) {
  const t = useText();
  if (tasks.length === 0) return null;
  return (
    <Box role="note" sx={ALARM}>
      {tasks.map(({ action, role }) => (
        <div key={action}>{t(ON_BEHALF.stranded, { action: t(ACTIONS[action]), role: t(ROLES[role]) })}</div>
      ))}
    </Box>
  );
}

const ALARM = {
  padding: 1,
  borderRadius: 1,
  fontSize: '0.875rem',
  fontWeight: 600,
  color: COLOUR.red,
  backgroundColor: COLOUR.redSoft,
} as const;
