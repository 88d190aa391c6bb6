/** @jsxImportSource preact */
import { SHELL } from '../app/text/shell';
import { Shell } from '../light/Shell';
import { t } from '../light/words';

/** The minister's phone. */
export function Minister() {
  return (
    <Shell title={t(SHELL.approvals)} held="minister">
      {account => <p>{account.name}</p>}
    </Shell>
  );
}
