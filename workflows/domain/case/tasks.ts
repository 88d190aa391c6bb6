import { type Action, ALL_ACTIONS, type Role } from '../glossary';
import type { CaseState } from './case';
import { openObjection } from './penalties';
import { PROCESS_TABLE } from './process';

/** A second pair of eyes that a case waits for. */
export interface Task {
  readonly action: Action;
  readonly role: Role;
  readonly waits: (state: CaseState) => boolean;
}

/** A task that passed to a unit above, since nobody in the nearer one may do it. */
export interface PassedTask {
  readonly action: Action;
  readonly role: Role;
  readonly unitId: string;
}

/** What `fold` keeps of who has what before them, beyond the owner of the stage. */
export interface HandedOver {
  /** The person of a delegation before whom the minister put the pending proposal. */
  readonly delegatedTo: string | null;
  readonly passedTasks: readonly PassedTask[];
}

const waiting = {
  agreeRejection: state => state.rejectionProposedBy !== null,
  decideLocally: state => state.stage === 'unit_decision',
  confirmOnSiteMeasure: state => state.onSiteMeasures.some(measure => measure.confirmed === null),
  agreeClockChange: state => state.clockProposal !== null,
  reviewLegally: state => state.stage === 'legal_review',
  recommendOnObjection: state =>
    state.penalties.some(penalty => openObjection(penalty)?.recommendation === null),
} as const satisfies Partial<Record<Action, (state: CaseState) => boolean>>;

/** Every task that wants a person other than the one before, with the role of the process table that does it. */
export const TASKS: readonly Task[] = Object.entries(waiting).flatMap(([name, waits]) => {
  const action = name as keyof typeof waiting;
  return PROCESS_TABLE[action].rules.flatMap(({ by }) => by.map(role => ({ action, role, waits })));
});

/** What is looked after until somebody may do it: these tasks, and what is before the minister, above whom is nobody. */
export const ALARMED_TASKS: readonly Task[] = [
  ...TASKS,
  {
    action: 'approve',
    role: 'minister',
    waits: ({ stage, question, pendingDecision }) =>
      stage === 'minister_decision' && question === null && pendingDecision === null,
  },
  {
    action: 'decideObjection',
    role: 'minister',
    waits: state => state.penalties.some(penalty => Boolean(openObjection(penalty)?.recommendation)),
  },
  { action: 'answerQuestion', role: 'minister', waits: state => state.question !== null },
];

/** The roles that such tasks wait for. */
export const TASK_ROLES: readonly Role[] = [...new Set(TASKS.map(({ role }) => role))];

const MAY_OPEN: readonly Action[] = [
  ...['classify', 'submitFindings'],
  ...['proposeRejection', 'recordOnSiteMeasure', 'pauseClock', 'extendDeadline'],
  // One objection settled, another may be left that only somebody else may recommend on.
  ...['fileObjection', 'recommendOnObjection', 'revoke'],
] as const;

/** What may open such a task, or make somebody unfit for one: with these the office's holders come along. */
export const OPENS_TASKS: readonly Action[] = ALL_ACTIONS.filter(
  action =>
    MAY_OPEN.includes(action) ||
    PROCESS_TABLE[action].to.some(stage => stage === 'unit_decision' || stage === 'legal_review'),
);

/** What is handed over lasts as long as it waits. */
export function handedOverIn(state: CaseState): HandedOver {
  const { delegatedTo, passedTasks, stage } = state;
  const waits = ({ action, role }: PassedTask) =>
    TASKS.some(task => task.action === action && task.role === role && task.waits(state));
  return {
    delegatedTo: stage === 'minister_decision' ? delegatedTo : null,
    passedTasks: passedTasks.every(waits) ? passedTasks : passedTasks.filter(waits),
  };
}
