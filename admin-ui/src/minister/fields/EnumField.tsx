/** @jsxImportSource preact */
import { textOf } from '../../decisions/values';
import { t } from '../../light/words';
import { Choices } from './Choices';
import type { FieldProps } from './Field';

/** One of a few: none is chosen beforehand, a default would be somebody's decision. */
export function EnumField({ name, spec, label, value, onChange, error, disabled }: FieldProps) {
  if (spec.type !== 'enum') return null;
  const options = Object.entries(spec.terms).map(([code, term]) => ({ value: code, label: t(term) }));
  return <Choices {...{ name, label, options, error, disabled, onChange }} value={textOf(value)} />;
}
