import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { ListBase } from 'react-admin';
import { PageLoading } from '../app/layout/PageLoading';
import { usePageTitle } from '../app/layout/usePageTitle';
import { useText } from '../app/text/useText';
import { VISITS } from '../app/text/visits';
import { useFormat } from '../app/useFormat';
import { useMe } from '../app/useMe';
import { noon } from '../cases/parts/words';
import { DecideFromList } from '../decisions/DecideFromList';
import { useRecorded } from '../decisions/useRecorded';
import { A4 } from '../ui/A4';
import { EmptyState } from '../ui/EmptyState';
import { ListStates } from '../ui/ListStates';
import { Pager } from '../ui/Pager';
import { DistrictCounts } from './DistrictCounts';
import { UnderWay } from './UnderWay';
import { TO_DO, useVisitScope, useVisits } from './useVisits';
import type { VisitStep } from './VisitCard';
import { VisitDays } from './VisitDays';
import { VisitsToolbar } from './VisitsToolbar';

/** An inspector's day: visits by day, then by district, each with the step that is next. Who complained is nowhere in it. */
export default function VisitsPage() {
  const t = useText();
  const me = useMe();
  const { inspects, watches } = useVisitScope();
  usePageTitle(t(VISITS.title));
  if (!me.account) return <PageLoading />;
  const onlyMine = inspects && !watches;
  return (
    <ListBase
      perPage={50}
      sort={{ field: 'plannedFor', order: 'ASC' }}
      filter={onlyMine ? { mine: true } : {}}
      filterDefaultValues={inspects && watches ? { mine: true, ...TO_DO } : TO_DO}
      exporter={false}
      queryOptions={{ onError: () => undefined }}
    >
      <Box sx={{ maxWidth: 860, marginInline: 'auto' }}>
        <Visits onlyMine={onlyMine} />
        <Box sx={{ displayPrint: 'none' }}>
          <Pager />
        </Box>
      </Box>
    </ListBase>
  );
}

function Visits({ onlyMine }: { onlyMine: boolean }) {
  const t = useText();
  const [title, recorded] = useRecorded();
  const { data = [], filters } = useVisits();
  const [step, setStep] = useState<VisitStep | null>(null);
  return (
    <>
      {A4}
      <Typography variant="h1" ref={title} tabIndex={-1} sx={{ outline: 'none', marginBlockEnd: 1 }}>
        {t(VISITS.title)}
      </Typography>
      <VisitsToolbar />
      <DistrictCounts />
      {filters.status && <UnderWay mine={onlyMine || filters.mine === true} onStep={setStep} />}
      <ListStates empty={<NoVisits onlyMine={onlyMine} />}>
        <VisitDays
          visits={data}
          oneRoute={onlyMine || filters.mine === true}
          byInspector={filters.by === 'inspector'}
          onStep={setStep}
        />
      </ListStates>
      {step && (
        <DecideFromList
          key={`${step.caseId}.${step.action}`}
          {...step}
          onClose={() => setStep(null)}
          onDone={({ number }) => {
            setStep(null);
            recorded(step.action, number);
          }}
        />
      )}
    </>
  );
}

function NoVisits({ onlyMine }: { onlyMine: boolean }) {
  const t = useText();
  const format = useFormat();
  const { filters, showToDo, showDay } = useVisits();
  if (filters.date) {
    return (
      <EmptyState
        title={t(VISITS.emptyDay, { date: format.date(noon(filters.date)) })}
        hint={t(VISITS.emptyDayHint)}
        action={<Button onClick={showToDo}>{t(VISITS.seeDue)}</Button>}
      />
    );
  }
  return (
    <EmptyState
      title={t(VISITS.emptyDue)}
      hint={t(onlyMine || filters.mine ? VISITS.emptyMineHint : VISITS.emptyHint)}
      action={<Button onClick={() => showDay()}>{t(VISITS.seeDay)}</Button>}
    />
  );
}
