/** @jsxImportSource preact */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Account } from '../app/http/contract';
import { FIELD, NOT_SENT, OUTBOX } from '../app/text/field';
import { Link } from '../light/Link';
import { Notice } from '../light/Notice';
import { Sheet } from '../light/Sheet';
import { Shell } from '../light/Shell';
import { useLoaded } from '../light/useLoaded';
import { usePath } from '../light/usePath';
import { t } from '../light/words';
import { VisitPage } from './form/VisitPage';
import { OutboxPage } from './outbox/OutboxPage';
import { useOutbox } from './outbox/useOutbox';
import { REMEMBERED } from './remembered';
import { onNewVersion } from './serviceWorker';
import { fieldDatabase } from './store/database';
import { DayPage } from './visits/DayPage';
import { loadDay } from './visits/loadDay';

/** The inspector's phone. */
export function Field() {
  const [leave, setLeave] = useState<(() => void) | null>(null);
  const [newer, setNewer] = useState(false);
  useEffect(() => onNewVersion(() => setNewer(true)), []);

  async function leaving(go: () => void) {
    const personId = REMEMBERED.last()?.personId;
    const kept = personId ? await countKept(personId) : 0;
    if (kept > 0) setLeave(() => go);
    else go();
  }

  return (
    <>
      <Shell
        title={t(FIELD.title)}
        held="inspector"
        remembered={REMEMBERED}
        onLeaving={go => void leaving(go).catch(go)}
      >
        {account => (
          <>
            {newer && <Newer />}
            <Pages key={account.personId} account={account} />
          </>
        )}
      </Shell>
      {leave && (
        <Sheet title={t(OUTBOX.leaving)} onClose={() => setLeave(null)}>
          <p>{t(OUTBOX.leavingHint)}</p>
          <button type="button" class="button primary wide" onClick={() => setLeave(null)}>
            {t(OUTBOX.stay)}
          </button>
          <button
            type="button"
            class="button danger wide"
            onClick={() => {
              setLeave(null);
              leave();
            }}
          >
            {t(OUTBOX.leaveAnyway)}
          </button>
        </Sheet>
      )}
    </>
  );
}

async function countKept(personId: string): Promise<number> {
  const database = await fieldDatabase();
  const counts = await Promise.all([
    database.countFromIndex('outbox', 'person', personId),
    database.countFromIndex('drafts', 'person', personId),
  ]);
  return counts[0] + counts[1];
}

function Newer() {
  return (
    <Notice tone="info">
      <div>{t(FIELD.update)}</div>
      <button type="button" class="button" onClick={() => location.reload()}>
        {t(FIELD.updateNow)}
      </button>
    </Notice>
  );
}

function Pages({ account }: { account: Account }) {
  const path = usePath();
  const { personId } = account;
  const day = useLoaded(useCallback(() => loadDay(personId), [personId]));
  const outbox = useOutbox(personId, () => void day.reload());
  const [, , first = '', second = ''] = path.split('/');
  const count = outbox.items.length;
  const atOutbox = first === 'outbox';
  return (
    <>
      {count > 0 && !atOutbox && (
        <Link to="/field/outbox" class="button not-sent">
          {t.count(NOT_SENT, count)}
        </Link>
      )}
      {atOutbox ? (
        <OutboxPage outbox={outbox} day={day.data} />
      ) : second ? (
        <VisitPage key={path} personId={personId} caseId={first} visitId={second} day={day} outbox={outbox} />
      ) : (
        <DayPage day={day} outbox={outbox} />
      )}
    </>
  );
}
