import { Box, Checkbox, FormControlLabel } from '@mui/material';
import { RECEIPT_SENT } from '../app/text/outgoing';
import { useText } from '../app/text/useText';
import { KeyCap } from '../ui/KeyCap';
import { VISUALLY_HIDDEN } from '../ui/visuallyHidden';
import { KEY } from './callKeys';
import type { FieldsProps } from './FieldsProps';
import { isMobile } from './intakeValues';

/** Asked of whoever calls from a mobile. Reached by its key, so that Tab goes on to what they say. */
export function ReceiptToPhone({ values, change, disabled }: Omit<FieldsProps, 'errors'>) {
  const t = useText();
  if (values.addTo || !isMobile(values.phone)) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, marginBlockStart: 0.5 }}>
      <FormControlLabel
        label={t(RECEIPT_SENT.toPhone)}
        disabled={disabled}
        control={
          <Checkbox
            checked={values.receiptToPhone}
            onChange={event => change({ receiptToPhone: event.target.checked })}
            slotProps={{ input: { tabIndex: -1 } }}
          />
        }
      />
      <KeyCap>{KEY.toPhone}</KeyCap>
      {/* Said where it is changed from another field. */}
      <Box role="status" sx={VISUALLY_HIDDEN}>
        {values.receiptToPhone && t(RECEIPT_SENT.toPhone)}
      </Box>
    </Box>
  );
}
