import { Box } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { Action } from '../../../../workflows/domain/glossary';
import type { CaseDetail } from '../../app/http/contract';
import { PageLoading } from '../../app/layout/PageLoading';
import { usePageTitle } from '../../app/layout/usePageTitle';
import { useShortcuts } from '../../app/layout/useShortcuts';
import { ProblemPage } from '../../app/problems/ProblemPage';
import { CASE } from '../../app/text/cases';
import { useText } from '../../app/text/useText';
import { useMe } from '../../app/useMe';
import { aboutPart } from '../../decisions/initialValues';
import { useDecisionDialog } from '../../decisions/useDecisionDialog';
import type { Values } from '../../decisions/values';
import { Duplicates } from '../../merging/Duplicates';
import { Family } from '../../merging/Family';
import { A4 } from '../../ui/A4';
import { StaleLine } from '../../ui/StaleLine';
import { Parts } from '../parts/Parts';
import { Timeline } from '../timeline/Timeline';
import { useCase } from '../useCase';
import { useEvents } from '../useEvents';
import { orderActions } from '../usualActions';
import { CallPanel } from './CallPanel';
import { CaseHeader } from './CaseHeader';
import { DecisionBar } from './DecisionBar';
import { Matter } from './Matter';
import { PathLine } from './PathLine';
import { PrintHead } from './PrintHead';
import { useAfterDecision } from './useAfterDecision';

export default function CasePage() {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useCase(id);
  usePageTitle(data ? t(CASE.title, { number: data.number }) : t(CASE.what));
  if (isPending) return <PageLoading />;
  if (!data) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <StaleLine error={error} />
      <Case key={data.id} detail={data} />
    </>
  );
}

/** What is it, where is it, what can I do; then what belongs to it, and what happened. */
function Case({ detail }: { detail: CaseDetail }) {
  const { events } = useEvents(detail.id);
  const { act, dialog, settling } = useDecisionDialog(detail, useAfterDecision(detail));
  const { usual, others } = orderActions(detail.stage, detail.actions);
  const first = usual ?? others[0];
  useShortcuts({ a: () => first && !settling && act(first), p: () => window.print() });
  useActOnArrival(detail, first, act);
  return (
    <Box data-case sx={{ display: 'grid', gap: 1.5, maxWidth: 1320, marginInline: 'auto' }}>
      {A4}
      <PrintHead detail={detail} />
      <CaseHeader detail={detail} />
      <PathLine detail={detail} events={events} />
      <Box sx={COLUMNS} data-columns>
        <Box sx={{ gridArea: 'what', minWidth: 0 }}>
          <Matter detail={detail} />
        </Box>
        <Box data-screen sx={{ gridArea: 'act', position: { md: 'sticky' }, top: { md: 72 } }}>
          <DecisionBar detail={detail} onAct={act} disabled={settling} />
          <CallPanel detail={detail} />
        </Box>
        <Box sx={REST}>
          <Family detail={detail} />
          <Box data-screen sx={{ display: 'contents' }}>
            <Duplicates detail={detail} onMerge={root => act('mergeInto', { root })} disabled={settling} />
          </Box>
          <Parts detail={detail} />
          <Timeline detail={detail} />
        </Box>
      </Box>
      {dialog}
    </Box>
  );
}

/**
 * `?act` opens the first available action, `?act=<action>` that one, `&part=<id>` about that part of the case: how lists hand
 * over to the case.
 */
function useActOnArrival(
  detail: CaseDetail,
  first: Action | undefined,
  act: (action: Action, start?: Values) => void,
) {
  const [search, setSearch] = useSearchParams();
  const { account } = useMe();
  const asked = search.get('act');
  const part = search.get('part');
  const done = useRef(false);
  useEffect(() => {
    if (asked === null || !account || done.current) return;
    done.current = true;
    const action =
      detail.actions.find(available => available === asked) ?? (asked === '' ? first : undefined);
    setSearch({}, { replace: true });
    if (action) act(action, part ? aboutPart(detail, action, part, account.personId) : {});
  }, [asked, part, account, detail, first, act, setSearch]);
}

/** No wider than its column: what is wider inside it scrolls by itself. */
const REST = {
  gridArea: 'rest',
  minWidth: 0,
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'minmax(0, 1fr)',
} as const;

const COLUMNS = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 332px' },
  gridTemplateAreas: { xs: '"act" "what" "rest"', md: '"what act" "rest act"' },
} as const;
