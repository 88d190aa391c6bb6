import { MenuItem, TextField } from '@mui/material';
import { LISTS } from '../app/text/lists';
import { useText } from '../app/text/useText';

interface Props {
  readonly label: string;
  /** `''`: all. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** Narrows a list to one of many; says what it is about while it narrows nothing. */
export function ChoiceFilter({ label, value, onChange, options }: Props) {
  const t = useText();
  return (
    <TextField
      select
      value={options.some(([code]) => code === value) ? value : ''}
      onChange={event => onChange(event.target.value)}
      sx={{ width: { xs: 'calc(50% - 4px)', sm: 200 } }}
      slotProps={{
        select: {
          displayEmpty: true,
          SelectDisplayProps: { 'aria-label': label },
          renderValue: shown => options.find(([code]) => code === shown)?.[1] ?? `${label}: ${t(LISTS.all)}`,
        },
      }}
    >
      <MenuItem value="">{t(LISTS.all)}</MenuItem>
      {options.map(([code, text]) => (
        <MenuItem key={code} value={code}>
          {text}
        </MenuItem>
      ))}
    </TextField>
  );
}
