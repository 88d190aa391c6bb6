/** @jsxImportSource preact */
import { numberIn } from '../../app/numberIn';
import { MINISTER } from '../../app/text/minister';
import { Labelled } from '../../light/Labelled';
import { t } from '../../light/words';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly step: number;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly disabled: boolean;
}

/** A number that is usually changed by a little, with a thumb; or typed, in whichever digits. */
export function Stepper({ id, label, step, value, onChange, disabled }: Props) {
  const by = (difference: number) => {
    const next = (value ?? 0) + difference;
    onChange(next > 0 ? next : undefined);
  };
  return (
    <Labelled id={id} label={label}>
      {described => (
        <div class="stepper">
          <button
            type="button"
            class="button"
            aria-label={`${t(MINISTER.less)}: ${label}`}
            disabled={disabled || (value ?? 0) <= step}
            onClick={() => by(-step)}
          >
            −
          </button>
          <input
            {...described}
            type="text"
            inputMode="numeric"
            dir="ltr"
            autocomplete="off"
            value={value ?? ''}
            disabled={disabled}
            onInput={event => onChange(numberIn(event.currentTarget.value) || undefined)}
          />
          <button
            type="button"
            class="button"
            aria-label={`${t(MINISTER.moreDays)}: ${label}`}
            disabled={disabled}
            onClick={() => by(step)}
          >
            +
          </button>
        </div>
      )}
    </Labelled>
  );
}
