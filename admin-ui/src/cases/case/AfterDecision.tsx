import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useShortcuts } from '../../app/layout/useShortcuts';
import { TRIAGE } from '../../app/text/desk';
import { useText } from '../../app/text/useText';
import { VISUALLY_HIDDEN } from '../../ui/visuallyHidden';
import { stayAfterDecision, staysAfterDecision } from '../queueOrder';

/** What comes after a decision on a case of the queue: the next one, or this one still. `s` switches. */
export function AfterDecision() {
  const t = useText();
  const [stays, setStays] = useState(staysAfterDecision);
  function change() {
    stayAfterDecision(!stays);
    setStays(!stays);
  }
  useShortcuts({ s: change });
  return (
    <>
      <Button
        size="small"
        color="secondary"
        onClick={change}
        aria-keyshortcuts="s"
        title={t(TRIAGE.switch)}
        sx={{ displayPrint: 'none' }}
      >
        {t(stays ? TRIAGE.stay : TRIAGE.goOn)}
      </Button>
      <Box role="status" sx={VISUALLY_HIDDEN}>
        {t(stays ? TRIAGE.stay : TRIAGE.goOn)}
      </Box>
    </>
  );
}
