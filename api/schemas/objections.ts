import { z } from 'zod';
import {
  ALL_STAGES,
  codesOf,
  OBJECTION_STEPS,
  PENALTY_STATES,
  PENALTY_TYPES,
} from '../../workflows/domain/glossary';
import { format, listOf, paging, uuid } from './values';

const step = z.enum(codesOf(OBJECTION_STEPS));

export const objectionsQuery = z.strictObject({
  ...paging,
  awaits: step.optional(),
  type: z.enum(codesOf(PENALTY_TYPES)).optional(),
  format,
});
export type ObjectionsQuery = z.infer<typeof objectionsQuery>;

export const objectionRowSchema = z
  .object({
    id: z.string(),
    caseId: uuid,
    number: z.string(),
    stage: z.enum(ALL_STAGES),
    category: z.string().nullable(),
    establishment: z.object({ id: z.string(), nameAr: z.string() }).nullable(),
    penaltyId: z.string(),
    penaltyType: z.enum(codesOf(PENALTY_TYPES)),
    amountPiastres: z.number().int().nullable(),
    days: z.number().int().nullable(),
    state: z.enum(codesOf(PENALTY_STATES)),
    servedOn: z.string(),
    filedAt: z.string().nullable(),
    awaits: step,
    dueDate: z.string().meta({
      description: 'The last day to object; or the day by which the recommendation or the decision is due',
    }),
    overdue: z.boolean(),
    holdsBack: z.boolean().meta({ description: 'The penalty is not enforced before this is over' }),
  })
  .meta({ id: 'ObjectionRow' });
export type ObjectionRow = z.infer<typeof objectionRowSchema>;

export const objectionListSchema = listOf(objectionRowSchema)
  .extend({
    counts: z.object({
      byStep: z.record(z.string(), z.number().int()).meta({ description: 'Whichever step is asked for' }),
    }),
  })
  .meta({ id: 'ObjectionList' });
