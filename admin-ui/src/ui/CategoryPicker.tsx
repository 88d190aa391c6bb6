import { Autocomplete, autocompleteClasses, Box, ListSubheader, TextField } from '@mui/material';
import { useMemo } from 'react';
import { matchesArabic } from '../app/foldArabic';
import type { Category } from '../app/http/contract';
import { FIELD_WORDS } from '../app/text/decisions';
import { LISTS } from '../app/text/lists';
import { useText } from '../app/text/useText';
import { useLabels } from '../app/useCatalogue';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
  readonly error?: string | undefined;
  /** Below the field, while nothing is wrong. */
  readonly hint?: string;
  /** Enter takes the first that fits. */
  readonly autoHighlight?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** Categories by typing, grouped; hamzas, ya and ta marbuta need not be typed right. */
export function CategoryPicker({ label, value, onChange, error, hint, ...more }: Props) {
  const { required = false, disabled = false, autoHighlight = false } = more;
  const t = useText();
  const labels = useLabels();
  const { categories } = labels.catalogue;
  // Autocomplete draws a heading whenever the group changes, so groups must be together.
  const options = useMemo(() => groupTogether(categories), [categories]);
  const chosen = options.find(category => category.code === value) ?? null;
  return (
    <Autocomplete
      options={options}
      value={chosen}
      disabled={disabled}
      autoHighlight={autoHighlight}
      onChange={(_, category) => onChange(category?.code ?? null)}
      getOptionLabel={category => labels.category(category.code)}
      getOptionKey={category => category.code}
      groupBy={category => labels.group(category.group)}
      isOptionEqualToValue={(a, b) => a.code === b.code}
      filterOptions={(all, { inputValue }) =>
        all.filter(c => matchesArabic(`${c.labelAr} ${c.labelEn} ${labels.group(c.group)}`, inputValue))
      }
      noOptionsText={t(LISTS.noResults)}
      // Its own groups are lists between the list box and its options, where none may be.
      renderGroup={({ key, group, children }) => (
        <Box
          key={key}
          role="group"
          aria-label={group}
          sx={{ [`& .${autocompleteClasses.option}`]: { pl: 3 } }}
        >
          <ListSubheader component="div" aria-hidden sx={{ top: -8 }}>
            {group}
          </ListSubheader>
          {children}
        </Box>
      )}
      // The list stands outside of the page's landmarks, and of the dialog that it belongs to.
      slotProps={{ popper: { role: 'region', 'aria-label': label } }}
      renderInput={params => (
        <TextField
          {...inputProps(params)}
          label={label}
          placeholder={t(FIELD_WORDS.searchCategory)}
          error={Boolean(error)}
          helperText={error ?? hint}
          required={required}
        />
      )}
    />
  );
}

function groupTogether(categories: readonly Category[]): Category[] {
  const order = [...new Set(categories.map(category => category.group))];
  return [...categories].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}

/** Autocomplete types `size` as optional and undefined at once, which exact optional types refuse. */
export function inputProps<P extends { size?: 'small' | undefined }>({
  size: _,
  ...params
}: P): Omit<P, 'size'> & { size: 'small' } {
  return { ...params, size: 'small' };
}
