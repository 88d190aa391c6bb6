import { KIND_PARTS } from '../../app/text/kinds';
import { SHELL } from '../../app/text/shell';
import { useText } from '../../app/text/useText';
import { useLabels } from '../../app/useCatalogue';
import { CategoryPicker } from '../../ui/CategoryPicker';
import { textOf } from '../values';
import { ChoiceField } from './ChoiceField';
import { choiceFrame, type FieldProps } from './FieldProps';

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

export function GovernorateField(props: FieldProps<'governorate'>) {
  const t = useText();
  const { catalogue, governorate } = useLabels();
  return (
    <ChoiceField
      {...choiceFrame(props)}
      options={catalogue.governorates.map(({ code }) => ({ value: code, label: governorate(code) }))}
      emptyLabel={props.required ? undefined : t(SHELL.none)}
    />
  );
}

/** Any unit but the one that has the case. */
export function UnitField(props: FieldProps<'unit'>) {
  const units = useUnits();
  return (
    <ChoiceField
      {...choiceFrame(props)}
      options={units.filter(({ value }) => value !== props.detail.unitId)}
    />
  );
}

/** Who puts it right; left out, the unit that has the case. */
export function ExecutingUnitField(props: FieldProps<'executingUnit'>) {
  const t = useText();
  return <ChoiceField {...choiceFrame(props)} options={useUnits()} emptyLabel={t(KIND_PARTS.ownUnit)} />;
}

function useUnits() {
  const { catalogue, unit } = useLabels();
  return catalogue.units.map(({ id }) => ({ value: id, label: unit(id) }));
}
