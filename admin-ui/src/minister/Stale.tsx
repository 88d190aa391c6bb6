/** @jsxImportSource preact */
import { MINISTER } from '../app/text/minister';
import { SHELL } from '../app/text/shell';
import { Notice } from '../light/Notice';
import { useNow } from '../light/useNow';
import { format, t } from '../light/words';

/** Cut off: how old what is shown is. */
export function Stale({ since, onRetry }: { since: number; onRetry: () => void }) {
  const now = useNow(10_000);
  return (
    <Notice tone="warning">
      <strong>{t(MINISTER.cutOff)}</strong>
      <div>{t(MINISTER.asOf, { ago: format.relative(since, now) })}</div>
      <button type="button" class="button" onClick={onRetry}>
        {t(SHELL.retry)}
      </button>
    </Notice>
  );
}
