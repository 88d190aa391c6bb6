import { z } from 'zod';
import { ALL_STAGES, codesOf, ROLES } from '../../workflows/domain/glossary';
import { format, isoDate, oneLine } from './values';

export const STAGE_TIMES_BY = ['stage', 'unit', 'owner', 'category'] as const;

export const stageTimesQuery = z
  .strictObject({
    from: isoDate.optional().meta({ description: 'Without it, 30 days before `to`' }),
    to: isoDate.optional().meta({ description: 'The last day, in Cairo; without it, today' }),
    by: z
      .enum(STAGE_TIMES_BY)
      .default('stage')
      .meta({ description: 'A row for each stage; or for each stage and unit, owner or category' }),
    stage: z.enum(ALL_STAGES).optional(),
    unitId: oneLine(80).optional().meta({ description: 'The unit that had the case then' }),
    owner: z.enum(codesOf(ROLES)).optional().meta({ description: 'Whose the stage was then' }),
    category: oneLine(80).optional().meta({ description: '`none`: not classified' }),
    format,
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ['to'],
    error: 'تنتهي المدة قبل بدايتها | The period ends before it begins',
  });
export type StageTimesQuery = z.infer<typeof stageTimesQuery>;

/** Minutes that half of the cases did not exceed, and nine of ten. */
const spread = z.object({ p50: z.number().int(), p90: z.number().int() }).meta({ id: 'Spread' });

/** Each case counts once, with all its stays there that ended in the period together. */
export const stageTimeSchema = z
  .object({
    id: z.string(),
    stage: z.enum(ALL_STAGES),
    unitId: z.string().nullable().meta({ description: 'Only by unit' }),
    owner: z
      .enum(codesOf(ROLES))
      .nullable()
      .meta({ description: 'Only by owner; null: nobody, it follows another' }),
    category: z.string().nullable().meta({ description: 'Only by category; null: not classified' }),
    cases: z.number().int(),
    overCases: z.number().int().meta({ description: 'Of these, how many went over the budget' }),
    used: spread,
    paused: spread,
    idle: spread,
    over: spread,
    usedMinutes: z.number().int().meta({ description: 'Of all these cases together' }),
    overMinutes: z.number().int(),
    filter: z.record(z.string(), z.string()).meta({
      description:
        'The query of `/cases` that lists these cases; with `stayedOver=true`, those over the budget',
    }),
  })
  .meta({ id: 'StageTime' });
export type StageTime = z.infer<typeof stageTimeSchema>;

/** In the order of the process. What still stands in a stage is not in it: that is the queue. */
export const stageTimesSchema = z
  .object({
    from: z.string(),
    to: z.string(),
    items: z.array(stageTimeSchema),
    total: z.number().int(),
  })
  .meta({ id: 'StageTimes' });
export type StageTimes = z.infer<typeof stageTimesSchema>;

export const TODAY_GROUPS = [
  'received',
  'open',
  'late',
  'urgent',
  'beforeMinister',
  'waitingCalls',
  'closed',
] as const;

export const todayQuery = z.strictObject({});

/** The numbers of this day, all of one moment. */
export const todaySchema = z
  .object({
    at: z.string().meta({ description: 'The moment they were counted' }),
    day: z.string().meta({ description: 'The day in Cairo' }),
    items: z.array(
      z.object({
        group: z.enum(TODAY_GROUPS),
        code: z.string().nullable().meta({
          description: 'Channel of `received`, stage of `open`, outcome of `closed`; null: all of the group',
        }),
        count: z.number().int(),
        filter: z
          .record(z.string(), z.string())
          .meta({ description: 'The query of `/cases` that lists these cases' }),
      }),
    ),
    total: z.number().int(),
  })
  .meta({ id: 'Today' });
export type Today = z.infer<typeof todaySchema>;
export type TodayGroup = (typeof TODAY_GROUPS)[number];
