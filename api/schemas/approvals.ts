import { z } from 'zod';
import type { ObligationKind } from '../../workflows/domain/glossary';
import { INPUT_SCHEMAS } from './actions';
import { actAnswerSchema, caseRowSchema } from './cases';
import { itemsOf } from './together';
import { flag, format, keySchema, listOf, paging, uuid } from './values';

const decideItemSchema = z
  .strictObject({ caseId: uuid, action: z.literal('approve'), input: INPUT_SCHEMAS.approve, key: keySchema })
  .meta({ id: 'DecideItem', description: 'One decision with the digest of what was shown, and its own key' });

export const decideManySchema = z
  .strictObject({
    items: itemsOf(decideItemSchema),
  })
  .meta({ id: 'DecideMany' });

export const decideResultsSchema = z
  .object({
    items: z.array(
      z.object({
        caseId: uuid,
        key: z.string(),
        decided: actAnswerSchema.nullable(),
        problem: z.looseObject({ code: z.string(), status: z.number().int() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'DecideResults' });

export const approvalsQuery = z.strictObject({
  ...paging,
  decidable: flag.optional().meta({
    description:
      'Only what this person may decide, or only what they may not, for example beyond a delegation',
  }),
  caseId: uuid.optional().meta({ description: 'Only the card of this case' }),
});
export const approvalsSchema = listOf(z.record(z.string(), z.unknown())).extend({
  late: z.number().int().meta({ description: 'How many of all are past their deadline' }),
  asOf: z.string().meta({ description: "The server's own time of this answer" }),
  counts: z.object({ decidable: z.number().int(), others: z.number().int() }).optional(),
});
export type ApprovalsQuery = z.infer<typeof approvalsQuery>;

/** What comes back to the minister; what the citizen is still to be told is the office's own work. */
export const DUE_BACK = ['return_to_minister', 'leader_answer'] as const satisfies readonly ObligationKind[];

export const obligationsQuery = z.strictObject({
  ...paging,
  kind: z.enum(DUE_BACK).optional(),
  overdue: flag.optional(),
  mine: flag.optional(),
  format,
});
export type ObligationsQuery = z.infer<typeof obligationsQuery>;

export const obligationSchema = z
  .object({
    id: z.string(),
    obligationId: z.string(),
    kind: z.enum(DUE_BACK),
    dueDate: z.string(),
    overdue: z.boolean().meta({ description: 'Its day has passed in Cairo' }),
    leader: z.object({ personId: uuid, name: z.string() }).nullable(),
    case: caseRowSchema,
  })
  .meta({ id: 'Obligation' });
