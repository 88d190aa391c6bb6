import { Box, Button, Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useState } from 'react';
import type { Channel } from '../../../workflows/domain/glossary';
import { INTAKE } from '../app/text/intake';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import type { FieldsProps } from './FieldsProps';

const FIELDS = [
  { name: 'phone', type: 'tel', dir: 'ltr' },
  { name: 'name', type: 'text', dir: 'auto' },
  { name: 'email', type: 'email', dir: 'ltr' },
  { name: 'handle', type: 'text', dir: 'ltr' },
] as const;
type Name = (typeof FIELDS)[number]['name'];

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

/** How to reach whoever complains, the number first: it brings their earlier cases. Nothing is required, and little is in the way. */
export function ReporterFields({ values, change, errors, disabled }: FieldsProps) {
  const t = useText();
  const [all, setAll] = useState(false);
  const shown = FIELDS.filter(({ name }) => {
    if (name === 'name') return !values.anonymous;
    return all || name === 'phone' || name === REACHED_BY[values.channel] || values[name] || errors[name];
  });
  const hidden = FIELDS.some(field => field.name !== 'name' && !shown.includes(field));
  return (
    <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      {shown.map(({ name, type, dir }) => (
        <TextField
          key={name}
          id={`intake-${name}`}
          type={type}
          label={t(INTAKE[name])}
          value={values[name]}
          onChange={event => change({ [name]: event.target.value })}
          error={Boolean(errors[name])}
          helperText={errors[name]}
          disabled={disabled}
          autoFocus={name === 'phone'}
          // The caller's data, not the clerk's: the browser must neither offer nor keep it.
          autoComplete="off"
          slotProps={{ htmlInput: { dir } }}
        />
      ))}
      <div>
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
      </div>
      {hidden && (
        <Button size="small" disabled={disabled} onClick={() => setAll(true)}>
          {t(INTAKE.otherWays)}
        </Button>
      )}
    </Box>
  );
}
