import CutOffIcon from '@mui/icons-material/CloudOffOutlined';
import { Box, Chip, Tooltip } from '@mui/material';
import { useLiveState } from '../../live';
import { SHELL } from '../text/shell';
import { useText } from '../text/useText';
import { COLOUR } from '../theme/tokens';
import { useFormat } from '../useFormat';
import { useNow } from '../useNow';

/** A quiet dot while the lists are live; words when they are not, with the age of what is shown. */
export function LiveIndicator() {
  const t = useText();
  const format = useFormat();
  const { status, heardAt } = useLiveState();
  const now = useNow(10_000);
  if (status === 'cutOff') {
    return (
      <Tooltip title={t(SHELL.cutOffHint)}>
        <Chip
          role="status"
          size="small"
          icon={<CutOffIcon />}
          label={t(SHELL.cutOff, { ago: format.relative(heardAt, now) })}
          sx={{
            color: COLOUR.amber,
            backgroundColor: COLOUR.amberSoft,
            '& .MuiChip-icon': { color: 'inherit' },
          }}
        />
      </Tooltip>
    );
  }
  if (status === 'connecting') return null;
  return (
    <Tooltip title={t(SHELL.live)}>
      <Box
        role="img"
        aria-label={t(SHELL.live)}
        sx={{ width: 8, height: 8, borderRadius: '50%', backgroundColor: COLOUR.accent, marginInline: 0.5 }}
      />
    </Tooltip>
  );
}
