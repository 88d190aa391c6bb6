/** @jsxImportSource preact */
interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

interface Props {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
  readonly disabled: boolean;
}

/** One of several, each as wide as the sheet: nothing opens, and a thumb finds it. */
export function Choices({ name, label, options, value, onChange, error, disabled }: Props) {
  const errorId = `field-${name}-error`;
  return (
    <fieldset class="field" aria-describedby={error ? errorId : undefined}>
      <legend>{label}</legend>
      {options.map((option, index) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            disabled={disabled || option.disabled}
            aria-invalid={error && index === 0 ? 'true' : undefined}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
      {error && (
        <div id={errorId} class="wrong">
          {error}
        </div>
      )}
    </fieldset>
  );
}
