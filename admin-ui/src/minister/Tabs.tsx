/** @jsxImportSource preact */
import { useEffect } from 'preact/hooks';
import type { Listed } from '../app/http/contract';
import { request } from '../app/http/request';
import { MINISTER } from '../app/text/minister';
import { Link } from '../light/Link';
import { useLoaded } from '../light/useLoaded';
import { format, t } from '../light/words';

/** The places, under the thumb. */
export function Tabs({ due }: { due: boolean }) {
  const { data: count, reload } = useLoaded(countDue);
  useEffect(() => {
    if (due) void reload();
  }, [due, reload]);
  return (
    <nav class="tabs" aria-label={t(MINISTER.pages)}>
      <Link to="/minister" current={!due}>
        {t(MINISTER.before)}
      </Link>
      <Link to="/minister/due" current={due}>
        {t(MINISTER.dueBack)} {count ? <span class="count">{format.number(count)}</span> : null}
      </Link>
      <a href="/approvals">{t(MINISTER.office)}</a>
    </nav>
  );
}

async function countDue(): Promise<number> {
  return (await request<Listed<unknown>>('/obligations', { query: { pageSize: 1 } })).total;
}
