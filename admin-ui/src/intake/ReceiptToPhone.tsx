import { Box, Checkbox, FormControlLabel } from '@mui/material';
import { RECEIPT_SENT } from '../app/text/outgoing';
import { useText } from '../app/text/useText';
import { KeyCap } from '../ui/KeyCap';
import { VISUALLY_HIDDEN } from '../ui/visuallyHidden';
import { KEY } from './callKeys';
import type { FieldsProps } from './FieldsProps';
import { isMobile } from './intakeValues';

/**
 * Asked of whoever calls from a mobile; it stands there before the number does, so that nothing moves while one types. Reached by
 * its key: Tab goes on to what they say.
 */
export function ReceiptToPhone({ values, change, disabled }: Omit<FieldsProps, 'errors'>) {
  const t = useText();
  if (values.addTo) return null;
  const mobile = isMobile(values.phone);
  const checked = mobile && values.receiptToPhone;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, marginBlockStart: 0.5 }}>
      <FormControlLabel
        label={t(RECEIPT_SENT.toPhone)}
        disabled={disabled || !mobile}
        control={
          <Checkbox
            checked={checked}
            onChange={event => change({ receiptToPhone: event.target.checked })}
            slotProps={{ input: { tabIndex: -1 } }}
          />
        }
      />
      <KeyCap>{KEY.toPhone}</KeyCap>
      {/* Said where it is changed from another field. */}
      <Box role="status" sx={VISUALLY_HIDDEN}>
        {checked && t(RECEIPT_SENT.toPhone)}
      </Box>
    </Box>
  );
}
