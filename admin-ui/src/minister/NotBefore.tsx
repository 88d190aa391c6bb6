/** @jsxImportSource preact */
import { useCallback } from 'preact/hooks';
import { ROLES, STAGES } from '../../../workflows/domain/glossary';
import type { CaseDetail } from '../app/http/contract';
import { request } from '../app/http/request';
import { MINISTER } from '../app/text/minister';
import { Loading } from '../light/Loading';
import { Notice, ProblemNotice } from '../light/Notice';
import { useLoaded } from '../light/useLoaded';
import { format, t } from '../light/words';

/** A link to a case that is not before the minister: where it is. */
export function NotBefore({ caseId }: { caseId: string }) {
  const load = useCallback(() => request<CaseDetail>(`/cases/${encodeURIComponent(caseId)}`), [caseId]);
  const { data, failure, pending, reload } = useLoaded(load);
  if (pending) return <Loading />;
  if (!data) return <ProblemNotice error={failure} onRetry={() => void reload()} />;
  const stage = t(STAGES[data.stage]);
  return (
    <Notice tone="info">
      <h2>{t(MINISTER.notBefore)}</h2>
      <div>
        <bdi dir="ltr">{data.number}</bdi>
      </div>
      {data.summary && <p dir="auto">{data.summary}</p>}
      <div>
        {data.ownerRole
          ? t(MINISTER.nowInWith, { stage, who: t(ROLES[data.ownerRole]) })
          : t(MINISTER.nowIn, { stage })}
      </div>
      <div class="soft">{t(MINISTER.since, { at: format.shortDateTime(data.stageSince) })}</div>
      <a class="button" href={`/cases/${data.id}/show`}>
        {t(MINISTER.wholeCase)}
      </a>
    </Notice>
  );
}
