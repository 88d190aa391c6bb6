/** @jsxImportSource preact */
import { MINISTER, READY_PHRASES } from '../../app/text/minister';
import { textOf } from '../../decisions/values';
import { Labelled } from '../../light/Labelled';
import { t } from '../../light/words';
import type { FieldProps } from './Field';

/** Words of one's own, or a phrase that is often written, with one tap. */
export function TextField({ name, spec, label, value, onChange, error, action, disabled }: FieldProps) {
  const text = textOf(value);
  const phrases = action === 'returnWithNote' || action === 'orderRevisit' ? READY_PHRASES[action] : [];
  return (
    <Labelled id={`field-${name}`} label={label} error={error}>
      {described => (
        <>
          <textarea
            {...described}
            rows={3}
            dir="auto"
            maxLength={spec.type === 'text' ? spec.max : undefined}
            value={text}
            disabled={disabled}
            onInput={event => onChange(event.currentTarget.value)}
          />
          {phrases.length > 0 && (
            <fieldset class="chips" aria-label={t(MINISTER.phrases)}>
              {phrases.map(phrase => (
                <button
                  key={phrase.ar}
                  type="button"
                  class="chip"
                  disabled={disabled || text.includes(t(phrase))}
                  onClick={() => onChange([text.trim(), t(phrase)].filter(Boolean).join(' '))}
                >
                  {t(phrase)}
                </button>
              ))}
            </fieldset>
          )}
        </>
      )}
    </Labelled>
  );
}
