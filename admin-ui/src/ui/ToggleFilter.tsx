import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { COLOUR } from '../app/theme/tokens';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly (readonly [value: Value, label: string])[];
  /** Beside a heading: lower, where there is no thumb. */
  readonly dense?: boolean;
}

/** Narrows a list to one of a few, all in sight; on a narrow page in as many rows as they need. */
export function ToggleFilter<Value extends string>({
  label,
  value,
  onChange,
  options,
  dense = false,
}: Props<Value>) {
  return (
    <ToggleButtonGroup
      exclusive
      color="primary"
      value={value}
      onChange={(_, chosen: Value | null) => chosen && onChange(chosen)}
      aria-label={label}
      sx={dense ? DENSE : GROUP}
    >
      {options.map(([code, text]) => (
        <ToggleButton key={code} value={code}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** Each with a border of its own, so that a second row of them looks as the first. */
const GROUP = {
  flexWrap: 'wrap',
  gap: 0.5,
  '&& .MuiToggleButton-root': {
    minHeight: 44,
    marginInlineStart: 0,
    paddingInline: { xs: 1.25, sm: 2 },
    whiteSpace: 'nowrap',
    border: `1px solid ${COLOUR.line}`,
    borderRadius: 1,
    backgroundColor: COLOUR.surface,
  },
  '&& .MuiToggleButton-root.Mui-selected': { borderColor: COLOUR.accent, backgroundColor: COLOUR.accentSoft },
} as const;

const DENSE = {
  ...GROUP,
  '&& .MuiToggleButton-root': {
    ...GROUP['&& .MuiToggleButton-root'],
    minHeight: { xs: 44, md: 32 },
    paddingBlock: 0.25,
    paddingInline: 1.25,
    fontSize: '0.8125rem',
  },
} as const;
