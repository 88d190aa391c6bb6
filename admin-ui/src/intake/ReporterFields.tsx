import { Box, Button, Checkbox, FormControlLabel, TextField } from '@mui/material';
import type { Channel } from '../../../workflows/domain/glossary';
import { INTAKE } from '../app/text/intake';
import { RECEIPT_SENT } from '../app/text/outgoing';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import type { FieldsProps } from './FieldsProps';

const FIELDS = [
  { name: 'phone', type: 'tel', dir: 'ltr' },
  { name: 'name', type: 'text', dir: 'auto' },
  { name: 'email', type: 'email', dir: 'ltr' },
  { name: 'handle', type: 'text', dir: 'ltr' },
] as const;
type Field = (typeof FIELDS)[number];
type Name = Field['name'];

/** How people are reached by the channels that are not answered by telephone. */
const REACHED_BY: Partial<Record<Channel, Name>> = {
  email: 'email',
  unified_gov: 'email',
  press: 'email',
  department: 'email',
  page_comment: 'handle',
  messenger: 'handle',
  group_watch: 'handle',
  video_comment: 'handle',
};

function shownFields(
  values: FieldsProps['values'],
  errors: FieldsProps['errors'],
  all: boolean,
): readonly Field[] {
  return FIELDS.filter(({ name }) => {
    if (name === 'name') return !values.anonymous;
    return all || name === 'phone' || name === REACHED_BY[values.channel] || values[name] || errors[name];
  });
}

/** Who calls, the number first: it brings their earlier cases. Nothing is required, and what is rare stands further below. */
export function ReporterFields({ values, change, errors, disabled, all }: FieldsProps & { all: boolean }) {
  const t = useText();
  return (
    <Box sx={ROW}>
      {shownFields(values, errors, all).map(({ name, type, dir }) => (
        <TextField
          key={name}
          id={`intake-${name}`}
          type={type}
          label={t(INTAKE[name])}
          value={values[name]}
          onChange={event => change({ [name]: event.target.value })}
          error={Boolean(errors[name])}
          helperText={errors[name] ?? (name === 'email' ? t(RECEIPT_SENT.hint) : undefined)}
          disabled={disabled}
          autoFocus={name === 'phone'}
          // The caller's data, not the clerk's: the browser must neither offer nor keep it.
          autoComplete="off"
          slotProps={{ htmlInput: { dir } }}
        />
      ))}
    </Box>
  );
}

/** Whether they want to be named, and other ways to reach them. */
export function ReporterChoices({ values, change, errors, disabled, all, onAll }: ChoicesProps) {
  const t = useText();
  const hidden = shownFields(values, errors, all).length < FIELDS.length - (values.anonymous ? 1 : 0);
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      <FormControlLabel
        label={t(INTAKE.anonymous)}
        disabled={disabled}
        control={
          <Checkbox
            checked={values.anonymous}
            onChange={event => change({ anonymous: event.target.checked })}
            slotProps={{ input: { 'aria-describedby': 'intake-anonymous-hint' } }}
          />
        }
      />
      <Box id="intake-anonymous-hint" sx={{ color: COLOUR.inkSoft, fontSize: '0.78125rem' }}>
        {values.anonymous && t(INTAKE.anonymousHint)}
      </Box>
      {hidden && (
        <Button size="small" disabled={disabled} onClick={onAll}>
          {t(INTAKE.otherWays)}
        </Button>
      )}
    </Box>
  );
}

interface ChoicesProps extends FieldsProps {
  readonly all: boolean;
  readonly onAll: () => void;
}

const ROW = {
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
} as const;
