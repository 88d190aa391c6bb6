import { Box, FormControlLabel, Switch } from '@mui/material';
import { KIND_PARTS } from '../app/text/kinds';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { KeyCap } from '../ui/KeyCap';
import { VISUALLY_HIDDEN } from '../ui/visuallyHidden';
import { KEY } from './callKeys';
import type { FieldsProps } from './FieldsProps';

/** Says what it does before it is touched: it sends people on their way. */
export function DangerSwitch({ values, change, disabled }: Omit<FieldsProps, 'errors'>) {
  const t = useText();
  return (
    <Box
      sx={{
        paddingInline: 1.5,
        paddingBlock: 0.5,
        borderRadius: 1,
        marginBlockStart: 1.5,
        backgroundColor: values.danger ? COLOUR.redSoft : COLOUR.sunken,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 1 }}>
        <FormControlLabel
          label={t(KIND_PARTS.dangerNow)}
          disabled={disabled}
          slotProps={{ typography: { sx: { fontWeight: 600 } } }}
          control={
            <Switch
              color="error"
              checked={values.danger}
              onChange={event => change({ danger: event.target.checked })}
              slotProps={{ input: { 'aria-describedby': 'intake-danger-hint' } }}
            />
          }
        />
        <KeyCap>{KEY.danger}</KeyCap>
      </Box>
      {/* Said where the switch is changed from another field. */}
      <Box role="status" sx={VISUALLY_HIDDEN}>
        {values.danger && t(KIND_PARTS.dangerNow)}
      </Box>
      <Box id="intake-danger-hint" sx={{ color: COLOUR.inkSoft, fontSize: '0.78125rem' }}>
        {t(KIND_PARTS.dangerHint)}
      </Box>
    </Box>
  );
}
