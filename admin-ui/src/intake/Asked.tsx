import { Box, Button } from '@mui/material';
import { CALL } from '../app/text/call';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { KeyCap } from '../ui/KeyCap';
import { KEY_NAME } from './callKeys';
import type { FieldsProps } from './FieldsProps';

/** What the call became besides a new case: an addition to an earlier one, or one that is to be joined to another. */
export function Asked({ values, change, disabled }: Omit<FieldsProps, 'errors'>) {
  const t = useText();
  const { addTo, sameMatter } = values;
  if (addTo)
    return (
      <Notice
        title={t(CALL.addTo, isolated(addTo.number))}
        hint={t(CALL.additionHint, isolated(addTo.number))}
        undo={t(CALL.newAfterAll)}
        withKey
        onUndo={() => change({ addTo: null })}
        disabled={disabled}
      />
    );
  if (!sameMatter) return null;
  return (
    <Notice
      title={t(CALL.joining, isolated(sameMatter.number))}
      hint={t(CALL.joiningHint)}
      undo={t(CALL.apart)}
      onUndo={() => change({ sameMatter: null })}
      disabled={disabled}
    />
  );
}

interface NoticeProps {
  readonly title: string;
  readonly hint: string;
  readonly undo: string;
  readonly withKey?: boolean;
  readonly onUndo: () => void;
  readonly disabled: boolean;
}

function Notice({ title, hint, undo, withKey = false, onUndo, disabled }: NoticeProps) {
  return (
    <Box role="status" sx={NOTICE}>
      <Box sx={{ flex: '1 1 240px' }}>
        <Box sx={{ fontWeight: 700 }}>{title}</Box>
        <Box sx={{ fontSize: '0.84375rem' }}>{hint}</Box>
      </Box>
      <Button size="small" onClick={onUndo} disabled={disabled}>
        {undo}
      </Button>
      {withKey && <KeyCap>{KEY_NAME.back}</KeyCap>}
    </Box>
  );
}

function isolated(number: string) {
  return { number: `\u2068${number}\u2069` };
}

const NOTICE = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  marginBlockEnd: 1.5,
  paddingInline: 1.5,
  paddingBlock: 1,
  borderRadius: 1,
  borderInlineStart: `3px solid ${COLOUR.accent}`,
  backgroundColor: COLOUR.sunken,
} as const;
