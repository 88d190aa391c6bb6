/** @jsxImportSource preact */
import type { Term } from '../../../../workflows/domain/glossary';
import { Labelled } from '../../light/Labelled';
import { t } from '../../light/words';

interface LinesProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly wrong?: boolean;
}

/** Free text. */
export function Lines({ id, label, hint, rows = 2, value, onInput, wrong = false }: LinesProps) {
  return (
    <Labelled id={id} label={label} hint={hint} wrong={wrong}>
      {described => (
        <textarea
          {...described}
          rows={rows}
          dir="auto"
          value={value}
          onInput={event => onInput(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

interface ChoiceProps<T extends string> {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly options: Readonly<Record<T, Term>>;
  readonly value: T | '';
  readonly onChange: (value: T) => void;
  readonly wrong?: boolean;
  /** Beside each other: a short answer to one question of many. */
  readonly inRow?: boolean;
}

/** One of a few, each a large target. */
export function Choice<T extends string>({
  id,
  legend,
  hint,
  options,
  value,
  onChange,
  wrong = false,
  inRow = false,
}: ChoiceProps<T>) {
  return (
    <fieldset class={`field ${wrong ? 'invalid' : ''}`} id={id} tabIndex={-1}>
      <legend>{legend}</legend>
      {hint && <div class="hint">{hint}</div>}
      <div class={inRow ? 'row' : ''}>
        {(Object.keys(options) as T[]).map(option => (
          <label key={option} class="choice">
            <input
              type="radio"
              name={id}
              value={option}
              checked={value === option}
              onChange={() => onChange(option)}
            />
            {t(options[option])}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
