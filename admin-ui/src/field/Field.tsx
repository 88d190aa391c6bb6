/** @jsxImportSource preact */
import { SHELL } from '../app/text/shell';
import { Shell } from '../light/Shell';
import { t } from '../light/words';

/** The inspector's phone. */
export function Field() {
  return (
    <Shell title={t(SHELL.visits)} held="inspector">
      {account => <p>{account.name}</p>}
    </Shell>
  );
}
