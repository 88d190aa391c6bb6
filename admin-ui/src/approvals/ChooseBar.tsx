import { Box, Button } from '@mui/material';
import { APPROVALS } from '../app/text/approvals';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';

interface Props {
  readonly chosen: number;
  readonly possible: number;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onApprove: () => void;
}

/** Above the cards, once there are several to approve. It stays in view while one scrolls. */
export function ChooseBar({ chosen, possible, onAll, onNone, onApprove }: Props) {
  const t = useText();
  const format = useFormat();
  if (possible < 2) return null;
  return (
    <Box sx={BAR}>
      <Button size="small" onClick={chosen === possible ? onNone : onAll}>
        {t(chosen === possible ? APPROVALS.chosenNone : APPROVALS.chooseAll)}
      </Button>
      {chosen > 0 && (
        <Button variant="contained" onClick={onApprove} sx={{ marginInlineStart: 'auto' }}>
          {t(APPROVALS.approveMany, { n: format.number(chosen) })}
        </Button>
      )}
    </Box>
  );
}

const BAR = {
  position: 'sticky',
  top: { xs: 56, sm: 64 },
  zIndex: 2,
  display: 'flex',
  alignItems: 'center',
  minHeight: 48,
  marginBlockEnd: 1,
  backgroundColor: COLOUR.paper,
} as const;
