import { Box, Button } from '@mui/material';
import { ListBase, type RaRecord, useListContext } from 'react-admin';
import type { ExecutionTask } from '../app/http/lists';
import { usePageTitle } from '../app/layout/usePageTitle';
import { EXECUTION, TASK_COUNT } from '../app/text/execution';
import { LISTS } from '../app/text/lists';
import { useText } from '../app/text/useText';
import { EmptyState } from '../ui/EmptyState';
import { ListHead } from '../ui/ListHead';
import { ListStates } from '../ui/ListStates';
import { Pager } from '../ui/Pager';
import { PartRows } from '../ui/PartRow';
import { ExecutionFilters } from './ExecutionFilters';
import { ExecutionItem } from './ExecutionItem';

/** The day of an executing unit: what was decided and is to be done, by time left. */
export default function ExecutionPage() {
  const t = useText();
  usePageTitle(t(EXECUTION.title));
  return (
    <ListBase
      perPage={25}
      sort={{ field: 'dueAt', order: 'ASC' }}
      exporter={false}
      queryOptions={{ onError: () => undefined }}
    >
      <Box sx={{ maxWidth: 1120, marginInline: 'auto' }}>
        <ListHead
          title={t(EXECUTION.title)}
          what={t(EXECUTION.what)}
          count={TASK_COUNT}
          path="/tasks/execution"
        >
          <ExecutionFilters />
        </ListHead>
        <ListStates empty={<NothingHere />}>
          <Tasks />
        </ListStates>
        <Pager />
      </Box>
    </ListBase>
  );
}

function Tasks() {
  const t = useText();
  const { data = [] } = useListContext<ExecutionTask & RaRecord>();
  return (
    <PartRows label={t(EXECUTION.title)}>
      {data.map(task => (
        <ExecutionItem key={task.id} task={task} />
      ))}
    </PartRows>
  );
}

function NothingHere() {
  const t = useText();
  const { filterValues, setFilters } = useListContext();
  if (Object.keys(filterValues).length === 0)
    return <EmptyState title={t(EXECUTION.empty)} hint={t(EXECUTION.emptyHint)} />;
  return (
    <EmptyState
      title={t(LISTS.noResults)}
      hint={t(EXECUTION.noneFoundHint)}
      action={<Button onClick={() => setFilters({})}>{t(LISTS.clearFilters)}</Button>}
    />
  );
}
