/** @jsxImportSource preact */
import type { ComponentChild } from 'preact';

/** What a control is told of its label's hint and error, for those who do not see them. */
export interface Described {
  readonly id: string;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** At fault; what is wrong may be said elsewhere. */
  readonly wrong?: boolean;
  readonly children: (described: Described) => ComponentChild;
}

/** One control under its label. */
export function Labelled({ id, label, hint, error, wrong = Boolean(error), children }: Props) {
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`];
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <div id={hintId} class="hint">
          {hint}
        </div>
      )}
      {children({
        id,
        'aria-invalid': wrong ? 'true' : undefined,
        'aria-describedby': [hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined,
      })}
      {error && (
        <div id={errorId} class="wrong">
          {error}
        </div>
      )}
    </div>
  );
}
