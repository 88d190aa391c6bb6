import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { COLOUR } from '../app/theme/tokens';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly (readonly [value: Value, label: string])[];
}

/** Narrows a list to one of a few, all in sight; on a narrow page in as many rows as they need. */
export function ToggleFilter<Value extends string>({ label, value, onChange, options }: Props<Value>) {
  return (
    <ToggleButtonGroup
      exclusive
      color="primary"
      value={value}
      onChange={(_, chosen: Value | null) => chosen && onChange(chosen)}
      aria-label={label}
      sx={GROUP}
    >
      {options.map(([code, text]) => (
        <ToggleButton key={code} value={code}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

const GROUP = {
  flexWrap: 'wrap',
  backgroundColor: COLOUR.surface,
  '& .MuiToggleButton-root': { minHeight: 44, paddingInline: { xs: 1.25, sm: 2 }, whiteSpace: 'nowrap' },
} as const;
