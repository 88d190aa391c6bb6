import { KIND_PARTS } from '../../app/text/kinds';
import { SHELL } from '../../app/text/shell';
import { useText } from '../../app/text/useText';
import { useLabels } from '../../app/useCatalogue';
import { CategoryPicker } from '../../ui/CategoryPicker';
import { textOf } from '../values';
import { ChoiceField } from './ChoiceField';
import type { FieldProps } from './FieldProps';

export function CategoryField({ label, value, onChange, error, disabled }: FieldProps<'category'>) {
  return (
    <CategoryPicker
      label={label}
      value={textOf(value) || null}
      onChange={code => onChange(code ?? undefined)}
      error={error}
      disabled={disabled}
    />
  );
}

export function GovernorateField({
  name,
  label,
  required,
  value,
  onChange,
  error,
  disabled,
}: FieldProps<'governorate'>) {
  const t = useText();
  const labels = useLabels();
  return (
    <ChoiceField
      id={`field-${name}`}
      label={label}
      options={labels.catalogue.governorates.map(({ code }) => ({
        value: code,
        label: labels.governorate(code),
      }))}
      value={textOf(value)}
      onChange={onChange}
      error={error}
      disabled={disabled}
      emptyLabel={required ? undefined : t(SHELL.none)}
    />
  );
}

/** Any unit but the one that has the case. */
export function UnitField({ name, label, value, onChange, error, disabled, detail }: FieldProps<'unit'>) {
  const labels = useLabels();
  return (
    <ChoiceField
      id={`field-${name}`}
      label={label}
      options={labels.catalogue.units
        .filter(({ id }) => id !== detail.unitId)
        .map(({ id }) => ({ value: id, label: labels.unit(id) }))}
      value={textOf(value)}
      onChange={onChange}
      error={error}
      disabled={disabled}
    />
  );
}

/** Who puts it right; left out, the unit that has the case. */
export function ExecutingUnitField({
  name,
  label,
  value,
  onChange,
  error,
  disabled,
}: FieldProps<'executingUnit'>) {
  const t = useText();
  const labels = useLabels();
  return (
    <ChoiceField
      id={`field-${name}`}
      label={label}
      options={labels.catalogue.units.map(({ id }) => ({ value: id, label: labels.unit(id) }))}
      value={textOf(value)}
      onChange={onChange}
      error={error}
      disabled={disabled}
      emptyLabel={t(KIND_PARTS.ownUnit)}
    />
  );
}
