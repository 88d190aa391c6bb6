/** @jsxImportSource preact */
import {
  BODIES,
  type Body,
  MEASURE_KINDS,
  type MeasureKind,
  PENALTY_TYPES,
  type PenaltyType,
  type Term,
} from '../../../../workflows/domain/glossary';
import { cairoDay } from '../../app/format';
import { FIELD_PROBLEMS, FIELD_WORDS } from '../../app/text/decisions';
import { WITH_AMOUNT, WITH_DAYS } from '../../decisions/fields/penaltyNumbers';
import { isBlank, type MeasureInput } from '../../decisions/values';
import { Labelled } from '../../light/Labelled';
import { t } from '../../light/words';
import { Stepper } from './Stepper';

interface Props {
  readonly index: number;
  readonly measure: MeasureInput;
  readonly kinds: readonly MeasureKind[];
  readonly onChange: (measure: MeasureInput) => void;
  readonly onRemove: (() => void) | undefined;
  readonly showErrors: boolean;
  readonly disabled: boolean;
}

const PIASTRES = 100;

export function MeasureField({ index, measure, kinds, onChange, onRemove, showErrors, disabled }: Props) {
  const title = t(FIELD_WORDS.measure, { n: index + 1 });
  const id = `measure-${index}`;
  const wrong = (blank: boolean, term: Term) => (showErrors && blank ? t(term) : undefined);
  return (
    <fieldset class="measure stack tight" aria-label={title}>
      <Choice
        id={`${id}-kind`}
        label={title}
        terms={Object.fromEntries(kinds.map(kind => [kind, MEASURE_KINDS[kind]]))}
        value={measure.kind}
        onChange={kind => onChange({ kind: kind as MeasureKind })}
        error={undefined}
        disabled={disabled}
      />
      {measure.kind === 'penalty' && (
        <Penalty
          {...{ id, measure, onChange, disabled }}
          error={wrong(!measure.penaltyType, FIELD_PROBLEMS.choose)}
        />
      )}
      {measure.kind === 'referral' && (
        <>
          <Choice
            id={`${id}-body`}
            label={t(FIELD_WORDS.body)}
            terms={BODIES}
            value={measure.body}
            onChange={body => onChange({ ...measure, body: body as Body })}
            error={wrong(!measure.body, FIELD_PROBLEMS.choose)}
            disabled={disabled}
          />
          <Labelled
            id={`${id}-due`}
            label={t(FIELD_WORDS.dueDate)}
            error={wrong(isBlank(measure.dueDate), FIELD_PROBLEMS.future)}
          >
            {described => (
              <input
                {...described}
                type="date"
                min={cairoDay()}
                value={measure.dueDate ?? ''}
                disabled={disabled}
                onInput={event => onChange({ ...measure, dueDate: event.currentTarget.value })}
              />
            )}
          </Labelled>
        </>
      )}
      {measure.kind !== 'penalty' && (
        <Labelled
          id={`${id}-text`}
          label={t(measure.kind === 'remedy' ? FIELD_WORDS.remedyText : FIELD_WORDS.bodyQuestion)}
          error={wrong(isBlank(measure.text), FIELD_PROBLEMS.required)}
        >
          {described => (
            <textarea
              {...described}
              rows={2}
              dir="auto"
              maxLength={4000}
              value={measure.text ?? ''}
              disabled={disabled}
              onInput={event => onChange({ ...measure, text: event.currentTarget.value })}
            />
          )}
        </Labelled>
      )}
      {onRemove && (
        <button type="button" class="button plain" disabled={disabled} onClick={onRemove}>
          {t(FIELD_WORDS.remove, { what: title })}
        </button>
      )}
    </fieldset>
  );
}

interface PenaltyProps {
  readonly id: string;
  readonly measure: MeasureInput;
  readonly onChange: (measure: MeasureInput) => void;
  readonly error: string | undefined;
  readonly disabled: boolean;
}

function Penalty({ id, measure, onChange, error, disabled }: PenaltyProps) {
  const { penaltyType: type, days, amountPiastres } = measure;
  return (
    <>
      <Choice
        id={`${id}-penalty`}
        label={t(FIELD_WORDS.penaltyType)}
        terms={PENALTY_TYPES}
        value={type}
        onChange={code => onChange({ kind: 'penalty', penaltyType: code as PenaltyType })}
        error={error}
        disabled={disabled}
      />
      {type && WITH_DAYS.includes(type) && (
        <Stepper
          id={`${id}-days`}
          label={t(FIELD_WORDS.days)}
          step={1}
          value={days}
          onChange={next => onChange({ kind: 'penalty', penaltyType: type, ...(next ? { days: next } : {}) })}
          disabled={disabled}
        />
      )}
      {type && WITH_AMOUNT.includes(type) && (
        <Stepper
          id={`${id}-amount`}
          label={t(FIELD_WORDS.amount)}
          step={1000}
          value={amountPiastres && amountPiastres / PIASTRES}
          onChange={next =>
            onChange({
              kind: 'penalty',
              penaltyType: type,
              ...(next ? { amountPiastres: Math.round(next * PIASTRES) } : {}),
            })
          }
          disabled={disabled}
        />
      )}
    </>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly terms: Readonly<Record<string, Term>>;
  readonly value: string | undefined;
  readonly onChange: (code: string) => void;
  readonly error: string | undefined;
  readonly disabled: boolean;
}

function Choice({ id, label, terms, value, onChange, error, disabled }: ChoiceProps) {
  return (
    <Labelled id={id} label={label} error={error}>
      {described => (
        <select
          {...described}
          value={value ?? ''}
          disabled={disabled}
          onChange={event => onChange(event.currentTarget.value)}
        >
          {value === undefined && <option value="">{t(FIELD_PROBLEMS.choose)}</option>}
          {Object.entries(terms).map(([code, term]) => (
            <option key={code} value={code}>
              {t(term)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
