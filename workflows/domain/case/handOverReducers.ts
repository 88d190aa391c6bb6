import { obligationMet } from './obligationChanges';
import type { ReducersFor } from './reducer';

/** What passing a case or a task to somebody else means for it. */
export const HAND_OVER_REDUCERS: ReducersFor<'delegated' | 'taskPassed' | 'assignmentWithdrawn'> = {
  delegated: (_s, d) => ({ delegatedTo: d.personId }),
  taskPassed: (s, d) => ({
    passedTasks: [...s.passedTasks, { action: d.action, role: d.role, unitId: d.to }],
  }),
  assignmentWithdrawn: (s, d) => obligationMet(s, d.obligationId),
};
