import { type RaRecord, useListContext } from 'react-admin';
import type { ExecutionTask } from '../app/http/lists';
import { EXECUTION, TASK_COUNT } from '../app/text/execution';
import { useText } from '../app/text/useText';
import { ListPage } from '../ui/ListPage';
import { PartRows } from '../ui/PartRow';
import { ExecutionFilters } from './ExecutionFilters';
import { ExecutionItem } from './ExecutionItem';

/** The day of an executing unit: what was decided and is to be done, by time left. */
export default function ExecutionPage() {
  return (
    <ListPage
      words={EXECUTION}
      count={TASK_COUNT}
      path="/tasks/execution"
      sort={{ field: 'dueAt', order: 'ASC' }}
      filters={<ExecutionFilters />}
    >
      <Tasks />
    </ListPage>
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
