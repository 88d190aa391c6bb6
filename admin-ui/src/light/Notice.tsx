/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { UnreachableError } from '../app/http/problem';
import { type Explained, explain } from '../app/problems/explain';
import { SHELL } from '../app/text/shell';
import { t } from './words';

/** An error where it happened: what happened, what was kept, what to do. `onRetry` asks again for what could not be read. */
export function ProblemNotice({
  error,
  explained,
  onRetry,
}: {
  error: unknown;
  explained?: Explained;
  onRetry?: () => void;
}) {
  const { happened, kept, todo } = explained ?? explain(error, t);
  return (
    <Notice tone="error">
      <strong>{happened}</strong>
      {kept && !(onRetry && error instanceof UnreachableError) && <div>{kept}</div>}
      <div>{todo}</div>
      {onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          {t(SHELL.retry)}
        </button>
      )}
    </Notice>
  );
}

/** `error` is announced at once, `warning` and `info` when there is a pause. */
export function Notice({
  tone,
  children,
}: {
  tone: 'info' | 'warning' | 'error';
  children: ComponentChildren;
}) {
  return (
    <div class={`notice ${tone} stack tight`} role={tone === 'error' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
