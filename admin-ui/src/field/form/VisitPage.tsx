/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { VisitRow } from '../../app/http/contract';
import { FIELD } from '../../app/text/field';
import { Loading } from '../../light/Loading';
import { Notice, ProblemNotice } from '../../light/Notice';
import type { Loaded } from '../../light/useLoaded';
import { navigate } from '../../light/usePath';
import { t } from '../../light/words';
import { isOpen } from '../../visits/routeUrl';
import { Back } from '../Back';
import type { Outbox } from '../outbox/useOutbox';
import { enqueue, enqueueLast } from '../store/outbox';
import { standingOf } from '../visits/arrange';
import type { Day } from '../visits/loadDay';
import { categoryName, establishmentName } from '../visits/names';
import { Way } from '../visits/VisitCard';
import { findingsCommands, startCommand } from './commands';
import { FindingsForm } from './FindingsForm';
import { useDraft } from './useDraft';

interface Props {
  readonly personId: string;
  readonly caseId: string;
  readonly visitId: string;
  readonly day: Loaded<Day>;
  readonly outbox: Outbox;
}

/** One visit: what it is about, its beginning, and its findings; all of it without a network too. */
export function VisitPage({ personId, caseId, visitId, day, outbox }: Props) {
  const listed = day.data?.visits.find(visit => visit.caseId === caseId && visit.visitId === visitId);
  const { draft, isKept, change, settled, failure } = useDraft(personId, caseId, visitId, listed);
  const [sendFailure, setSendFailure] = useState<unknown>(null);
  const visit = listed ?? draft?.visit;
  const aheadMs = day.data?.aheadMs ?? null;

  async function begin() {
    const at = new Date().toISOString();
    change({ startedAt: at, startedAheadMs: aheadMs });
    const begun = await settled();
    if (!begun) return;
    await enqueue(startCommand(begun, at));
    outbox.sendNow();
  }

  async function send(): Promise<boolean> {
    setSendFailure(null);
    try {
      const complete = await settled();
      if (!complete) return false;
      const commands = findingsCommands(complete, { at: new Date().toISOString(), aheadMs });
      if (!(await enqueueLast(commands, complete))) return false;
    } catch (error) {
      setSendFailure(error);
      return false;
    }
    outbox.sendNow();
    navigate('/field');
    return true;
  }

  if (!visit) return day.pending ? <Loading /> : <Gone day={day} />;
  const standing = standingOf(visit, outbox.items);
  if (standing === 'waiting') return <SentAlready />;
  const isHere = listed !== undefined && isOpen(listed);
  if (!isHere && !isKept && draft) return <Gone day={day} />;
  const begun = standing === 'underWay' || isKept;
  return (
    <>
      <Back />
      <About visit={visit} day={day.data} />
      {/* Sending begins in the phone's own store, too. */}
      {(failure !== null || sendFailure !== null) && <Notice tone="error">{t(FIELD.keepFailed)}</Notice>}
      {day.data && !day.data.kept && !isHere && <Notice tone="warning">{t(FIELD.goneWithDraft)}</Notice>}
      {visit.inspectorTied ? (
        <Notice tone="warning">{t(FIELD.tied)}</Notice>
      ) : !begun ? (
        <Begin onBegin={() => void begin().catch(setSendFailure)} />
      ) : (
        draft && <FindingsForm draft={draft} isKept={isKept} change={change} onSend={send} />
      )}
    </>
  );
}

function About({ visit, day }: { visit: VisitRow; day: Day | undefined }) {
  const licence = visit.establishment?.licence;
  return (
    <div class="card stack tight">
      <h1>{establishmentName(visit)}</h1>
      <div>{categoryName(day, visit.category)}</div>
      <div class="soft">
        <bdi dir="ltr">{visit.number}</bdi>
        {licence && ` · ${t(FIELD.licence, { licence: `\u2068${licence}\u2069` })}`}
      </div>
      {visit.instructions && (
        <div class="sunken">
          <strong>{t(FIELD.instructions)}</strong>
          <div class="typed" dir="auto">
            {visit.instructions}
          </div>
        </div>
      )}
      <Way visit={visit} />
    </div>
  );
}

function Begin({ onBegin }: { onBegin: () => void }) {
  return (
    <div class="stack tight">
      <button type="button" class="button primary wide" onClick={onBegin}>
        {t(FIELD.start)}
      </button>
      <div class="soft">{t(FIELD.startHint)}</div>
    </div>
  );
}

function Gone({ day }: { day: Loaded<Day> }) {
  return (
    <>
      <Back />
      <h1 class="unseen">{t(FIELD.title)}</h1>
      {day.failure !== null && !day.data ? (
        <ProblemNotice error={day.failure} onRetry={() => void day.reload()} />
      ) : (
        <Notice tone="warning">
          <h2>{t(FIELD.gone)}</h2>
          <div>{t(FIELD.goneHint)}</div>
        </Notice>
      )}
    </>
  );
}

function SentAlready() {
  return (
    <>
      <Back />
      <h1 class="unseen">{t(FIELD.title)}</h1>
      <Notice tone="info">{t(FIELD.sentAlready)}</Notice>
    </>
  );
}
