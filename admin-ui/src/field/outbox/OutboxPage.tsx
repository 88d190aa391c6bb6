/** @jsxImportSource preact */
import { FIELD, OUTBOX } from '../../app/text/field';
import { Loading } from '../../light/Loading';
import { Notice, ProblemNotice } from '../../light/Notice';
import { isCutOff } from '../../light/useLoaded';
import { t } from '../../light/words';
import { Back } from '../Back';
import type { Day } from '../visits/loadDay';
import { OutboxCard } from './OutboxCard';
import { isOnItsWay, type Outbox } from './useOutbox';

/** What has not arrived yet, and what the cases did not take. */
export function OutboxPage({ outbox, day }: { outbox: Outbox; day: Day | undefined }) {
  const { items, known, sending, failure, sendNow } = outbox;
  const onItsWay = items.some(isOnItsWay);
  return (
    <>
      <Back />
      <h1>{t(OUTBOX.title)}</h1>
      {/* That there is no network is said by each item; anything else has a reason. */}
      {(onItsWay || !known) && failure !== null && !isCutOff(failure) && <ProblemNotice error={failure} />}
      {!known && failure === null && <Loading />}
      {known && items.length === 0 && (
        <Notice tone="info">
          <strong>{t(OUTBOX.empty)}</strong>
          <div>{t(OUTBOX.emptyHint)}</div>
        </Notice>
      )}
      <ul class="unmarked stack" aria-label={t(OUTBOX.title)}>
        {items.map(item => (
          <li key={item.id}>
            <OutboxCard item={item} day={day} sendNow={sendNow} />
          </li>
        ))}
      </ul>
      {onItsWay && (
        <button type="button" class="button primary wide" disabled={sending} onClick={sendNow}>
          {t(sending ? OUTBOX.sending : OUTBOX.sendNow)}
        </button>
      )}
      {onItsWay && <div class="soft">{t(FIELD.queued)}</div>}
    </>
  );
}
