/** @jsxImportSource preact */
import type { Account } from '../app/http/contract';
import { APPROVALS } from '../app/text/approvals';
import { ON_BEHALF } from '../app/text/delegations';
import { MINISTER } from '../app/text/minister';
import { noon } from '../cases/parts/words';
import { Shell } from '../light/Shell';
import { usePath } from '../light/usePath';
import { format, t } from '../light/words';
import { DuePage } from './DuePage';
import { placeAt } from './placeAt';
import { StackPage } from './StackPage';
import { Tabs } from './Tabs';

/** The minister's phone: what is to be decided, what is due back, and the card that a link names. */
export function Minister() {
  const path = usePath();
  const { due, caseId } = placeAt(path);
  return (
    <Shell title={t(due ? MINISTER.dueBack : APPROVALS.title)} held="minister">
      {account => (
        <>
          <OnBehalf account={account} />
          {due ? <DuePage /> : <StackPage key={caseId ?? 'all'} account={account} caseId={caseId} />}
          <Tabs due={due} />
        </>
      )}
    </Shell>
  );
}

/** Whoever decides in the minister's place is told so, and until when. */
function OnBehalf({ account }: { account: Account }) {
  const held = account.roles.find(({ onBehalf }) => onBehalf);
  if (!held?.onBehalf || !held.until) return null;
  const words = held.onBehalf.kind === 'acting' ? ON_BEHALF.actingUntil : ON_BEHALF.delegateUntil;
  return (
    <aside class="on-behalf" aria-label={t(ON_BEHALF.notice)}>
      {t(words, { day: format.date(noon(held.until)) })}
    </aside>
  );
}
