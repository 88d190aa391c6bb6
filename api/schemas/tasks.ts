import { z } from 'zod';
import { codesOf, PENALTY_TYPES } from '../../workflows/domain/glossary';
import { caseRowSchema } from './cases';
import { flag, format, oneLine, paging } from './values';

/** What executing units do, named as the actions by which they do it. */
export const EXECUTION_TASKS = [
  'issuePenalty',
  'serveNotice',
  'enforce',
  'recordRemedy',
  'recordDelivery',
] as const;

export const executionTasksQuery = z.strictObject({
  ...paging,
  task: z.enum(EXECUTION_TASKS).optional(),
  unitId: oneLine(80).optional().meta({ description: 'The unit whose task it is' }),
  overdue: flag.optional(),
  mine: flag.optional().meta({ description: 'What is to be done where this account is the executing unit' }),
  format,
});
export type ExecutionTasksQuery = z.infer<typeof executionTasksQuery>;

export const executionTaskSchema = z
  .object({
    id: z.string(),
    task: z.enum(EXECUTION_TASKS),
    partId: z.string().meta({ description: 'The penalty or remedy' }),
    penaltyType: z.enum(codesOf(PENALTY_TYPES)).nullable(),
    unitId: z.string(),
    dueAt: z
      .string()
      .nullable()
      .meta({ description: "By the case's clock, or the end of the day planned; null: no deadline runs" }),
    plannedDate: z.string().nullable().meta({ description: 'The day planned for a delivery' }),
    courier: z.object({ personId: z.uuid(), name: z.string() }).nullable(),
    overdue: z.boolean(),
    case: caseRowSchema,
  })
  .meta({ id: 'ExecutionTask' });
export type ExecutionTask = z.infer<typeof executionTaskSchema>;

export const executionTaskListSchema = z
  .object({
    items: z.array(executionTaskSchema),
    total: z.number().int(),
    counts: z.object({
      byTask: z.record(z.string(), z.number().int()).meta({
        description: 'How many of each, whichever task is asked for; tasks that nobody has are not in it',
      }),
      overdue: z.number().int().meta({ description: 'Of all tasks, whichever is asked for' }),
    }),
  })
  .meta({ id: 'ExecutionTaskList' });
export type ExecutionTaskList = z.infer<typeof executionTaskListSchema>;
