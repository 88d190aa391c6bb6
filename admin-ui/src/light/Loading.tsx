/** @jsxImportSource preact */
import { SHELL } from '../app/text/shell';
import { t } from './words';

export function Loading() {
  return (
    <div class="loading" role="status">
      <div class="unseen">{t(SHELL.loading)}</div>
      <span />
      <span />
    </div>
  );
}
