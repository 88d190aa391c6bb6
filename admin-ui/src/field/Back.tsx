/** @jsxImportSource preact */
import { SHELL } from '../app/text/shell';
import { Link } from '../light/Link';
import { t } from '../light/words';

export function Back() {
  return (
    <Link to="/field" class="button plain back">
      {t(SHELL.back)}
    </Link>
  );
}
