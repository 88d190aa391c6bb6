/** @jsxImportSource preact */
import { cairoDay } from '../../app/format';
import { FIELD_WORDS } from '../../app/text/decisions';
import { IN_DAYS, MINISTER } from '../../app/text/minister';
import { noon } from '../../cases/parts/words';
import { textOf } from '../../decisions/values';
import { Labelled } from '../../light/Labelled';
import { format, t } from '../../light/words';
import type { FieldProps } from './Field';

const OFTEN_DAYS = [1, 3, 7, 14];
const DAY_MS = 86_400_000;

/** A day to come: the usual ones with one tap, any other by the phone's own calendar. */
export function DateField({ name, label, value, onChange, error, disabled }: FieldProps) {
  const day = textOf(value);
  return (
    <Labelled id={`field-${name}`} label={label} error={error}>
      {described => (
        <>
          <fieldset class="chips" aria-label={t(MINISTER.days)}>
            {OFTEN_DAYS.map(days => {
              const then = cairoDay(Date.now() + days * DAY_MS);
              return (
                <button
                  key={days}
                  type="button"
                  class="chip"
                  aria-pressed={day === then}
                  disabled={disabled}
                  onClick={() => onChange(then)}
                >
                  {t.count(IN_DAYS, days, { n: format.number(days) })}
                </button>
              );
            })}
          </fieldset>
          <input
            {...described}
            type="date"
            min={cairoDay()}
            value={day}
            disabled={disabled}
            onInput={event => onChange(event.currentTarget.value || undefined)}
          />
          {day && <div class="hint">{t(FIELD_WORDS.date, { date: format.date(noon(day)) })}</div>}
        </>
      )}
    </Labelled>
  );
}
