import { z } from 'zod';
import { MOST_AT_ONCE, TOGETHER } from '../../workflows/domain/case/together';
import { keySchema, uuid } from './values';

/** As many decisions as one request may hold, of different cases. */
export const itemsOf = <T extends z.ZodType<{ readonly caseId: string }>>(item: T) =>
  z
    .array(item)
    .min(1)
    .max(MOST_AT_ONCE)
    .refine(
      items => new Set(items.map(({ caseId }) => caseId)).size === items.length,
      'قرار واحد لكل شكوى | One decision a case',
    );

/** Each input is validated with its own case: one that is wrong refuses that decision and no other. */
export const decideTogetherSchema = z
  .strictObject({
    items: itemsOf(
      z.strictObject({
        caseId: uuid,
        action: z.enum(TOGETHER),
        input: z.record(z.string(), z.unknown()),
        key: keySchema,
      }),
    ),
  })
  .meta({ id: 'DecideTogether' });
