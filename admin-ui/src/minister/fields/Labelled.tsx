/** @jsxImportSource preact */
import type { ComponentChild } from 'preact';

/** What a control is told of its label's error, for those who do not see it. */
export interface Described {
  readonly id: string;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly children: (described: Described) => ComponentChild;
}

export function Labelled({ id, label, error, children }: Props) {
  const errorId = `${id}-error`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-invalid': error ? 'true' : undefined,
        'aria-describedby': error ? errorId : undefined,
      })}
      {error && (
        <div id={errorId} class="wrong">
          {error}
        </div>
      )}
    </div>
  );
}
