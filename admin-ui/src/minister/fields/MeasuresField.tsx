/** @jsxImportSource preact */
import { mayMeasure } from '../../../../workflows/domain/case/kinds';
import { codesOf, MEASURE_KINDS } from '../../../../workflows/domain/glossary';
import { FIELD_WORDS } from '../../app/text/decisions';
import { PARTS } from '../../app/text/parts';
import { permittedWords } from '../../cases/parts/words';
import { type MeasureInput, measuresOf } from '../../decisions/values';
import { format, t } from '../../light/words';
import type { FieldProps } from './Field';
import { MeasureField } from './MeasureField';

const AT_MOST = 10;

/** The measures as they shall be: days and sums changed with a thumb, what is permitted in sight. */
export function MeasuresField({ label, value, onChange, error, item, disabled }: FieldProps) {
  const measures = measuresOf(value);
  const kinds = codesOf(MEASURE_KINDS).filter(kind => mayMeasure(item.case, kind));
  const permitted = item.legalOpinion?.permitted ?? [];
  const replace = (at: number, measure: MeasureInput) =>
    onChange(measures.map((old, index) => (index === at ? measure : old)));
  const addable = kinds.includes('penalty') ? 'penalty' : kinds[0];
  return (
    <fieldset class="field stack">
      <legend>{label}</legend>
      {permitted.length > 0 && (
        <div class="permitted">
          {t(PARTS.permitted, {
            list: format.list(permitted.map(penalty => permittedWords(penalty, { t, format }))),
          })}
        </div>
      )}
      {measures.map((measure, index) => (
        <MeasureField
          // biome-ignore lint/suspicious/noArrayIndexKey: a measure has no identity but its place
          key={index}
          index={index}
          kinds={kinds}
          measure={measure}
          onChange={changed => replace(index, changed)}
          onRemove={
            measures.length > 1 ? () => onChange(measures.filter((_, other) => other !== index)) : undefined
          }
          showErrors={Boolean(error)}
          disabled={disabled}
        />
      ))}
      {error && <div class="wrong">{error}</div>}
      {addable && measures.length < AT_MOST && (
        <button
          type="button"
          class="button"
          disabled={disabled}
          onClick={() => onChange([...measures, { kind: addable }])}
        >
          {t(FIELD_WORDS.addMeasure)}
        </button>
      )}
    </fieldset>
  );
}
