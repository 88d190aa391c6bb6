import { z } from 'zod';
import { codesOf, PRIORITIES, VERDICTS, VISIT_STATES } from '../../workflows/domain/glossary';
import { flag, format, isoDate, listOf, paging, uuid } from './values';

export const visitsQuery = z.strictObject({
  ...paging,
  mine: flag.optional(),
  date: isoDate.optional(),
  status: z.enum(codesOf(VISIT_STATES)).optional(),
  caseId: uuid.optional(),
  by: z
    .enum(['district', 'inspector'])
    .default('district')
    .meta({ description: "Within a day: by district, or first by inspector: everybody's route" }),
  format,
});
export type VisitsQuery = z.infer<typeof visitsQuery>;

const place = { governorate: z.string().nullable(), district: z.string().nullable() };

export const visitRowSchema = z
  .object({
    id: z.string(),
    caseId: uuid,
    number: z.string(),
    visitId: z.string(),
    inspector: z.object({ personId: uuid, name: z.string() }),
    inspectorTied: z
      .boolean()
      .meta({ description: 'Tied to the establishment as it is known now: another must go' }),
    plannedFor: z.string(),
    status: z.enum(codesOf(VISIT_STATES)),
    verdict: z.enum(codesOf(VERDICTS)).nullable(),
    priority: z.enum(codesOf(PRIORITIES)),
    category: z.string().nullable(),
    ...place,
    establishment: z
      .object({
        id: z.string(),
        nameAr: z.string(),
        lat: z.number().nullable(),
        lon: z.number().nullable(),
        licence: z.string().nullable(),
        phone: z.string().nullable().meta({ description: "The establishment's own, to announce oneself" }),
      })
      .nullable(),
    instructions: z.string().nullable().meta({ description: 'What the inspector was told to look at' }),
    dueAt: z.string().nullable().meta({ description: "When the case's present stage is due" }),
    clockLevel: z.number().int(),
    pausedUntil: z.string().nullable(),
    stageSince: z.string(),
  })
  .meta({ id: 'VisitRow' });
export type VisitRow = z.infer<typeof visitRowSchema>;

export const visitListSchema = listOf(visitRowSchema)
  .extend({
    counts: z.object({
      byDistrict: z.array(z.object({ ...place, count: z.number().int() })).meta({
        description: 'How many of all that match in each district',
      }),
    }),
  })
  .meta({ id: 'VisitList' });
export type VisitList = z.infer<typeof visitListSchema>;
