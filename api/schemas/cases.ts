import { z } from 'zod';
import { GOVERNORATE_CODES } from '../../workflows/domain/catalogue';
import {
  ALL_ACTIONS,
  ALL_STAGES,
  CHANNELS,
  codesOf,
  KINDS,
  OBLIGATION_KINDS,
  OUTCOMES,
  PRIORITIES,
  ROLES,
} from '../../workflows/domain/glossary';
import { flag, format, isoDate, listOf, oneLine, paging, uuid } from './values';

export const SORTABLE = {
  receivedAt: 'c.received_at',
  dueAt: 'c.due_at',
  stageSince: 'c.stage_since',
  updatedAt: 'c.updated_at',
  number: 'c.number',
  priority: 'c.priority',
  stage: 'c.stage',
} as const;

/** Cases that left a stage: what a number of `/reports/stage-times` counts. Days are Cairo's, both included. */
const stayed = {
  stayed: z.enum(ALL_STAGES).optional().meta({ description: 'Cases that were in this stage and left it' }),
  stayedFrom: isoDate.optional(),
  stayedTo: isoDate.optional(),
  stayedUnit: oneLine(80).optional().meta({ description: 'The unit that had the case then' }),
  stayedOwner: z.enum(codesOf(ROLES)).optional().meta({ description: 'Whose the stage was then' }),
  stayedOver: flag.optional().meta({ description: 'Only those that went over the budget there' }),
};

export const casesQuery = z.strictObject({
  ...paging,
  sort: z.enum(Object.keys(SORTABLE) as (keyof typeof SORTABLE)[]).default('receivedAt'),
  order: z.enum(['asc', 'desc']).default('asc'),
  after: z.string().max(20).optional().meta({
    description: 'Numbers behind this one only: to read all, by number, while the list changes',
  }),
  stage: z.enum(ALL_STAGES).optional(),
  unitId: oneLine(80).optional(),
  category: oneLine(80).optional().meta({ description: '`none`: not classified yet' }),
  kind: z.enum(codesOf(KINDS)).optional(),
  priority: z.enum(codesOf(PRIORITIES)).optional(),
  channel: z.enum(codesOf(CHANNELS)).optional(),
  establishmentId: oneLine(80).optional(),
  governorate: z.enum(GOVERNORATE_CODES).optional(),
  rules: oneLine(80).optional().meta({ description: 'Cases that go by this version of policy or calendar' }),
  obligation: z
    .enum(codesOf(OBLIGATION_KINDS))
    .optional()
    .meta({ description: 'Cases that owe this beside their stage, closed ones too' }),
  outcome: z.enum(codesOf(OUTCOMES)).optional(),
  receivedOn: isoDate.optional().meta({ description: 'Received on this day, in Cairo' }),
  closedOn: isoDate.optional().meta({ description: 'Closed on this day, in Cairo, and not reopened since' }),
  late: flag.optional().meta({ description: 'Whose present stage is over its budget' }),
  mine: flag.optional(),
  open: flag.optional(),
  ...stayed,
  format,
});

/** What is searched for is a body: a phone or a name must not stand in an address, which browsers and proxies keep. */
export const searchSchema = z
  .strictObject({
    q: oneLine(200).meta({
      description:
        "Words of the number, the complaint, the establishment, the reporter's name or phone; in any writing",
    }),
  })
  .meta({ id: 'CaseSearch' });
export type CasesQuery = z.infer<typeof casesQuery> & { readonly q?: string | undefined };

export const caseRowSchema = z
  .object({
    id: uuid,
    number: z.string(),
    summary: z
      .string()
      .nullable()
      .meta({ description: 'First words of the complaint; null for those who may not read them' }),
    stage: z.enum(ALL_STAGES),
    ownerRole: z.string().nullable(),
    unitId: z.string(),
    kind: z.enum(codesOf(KINDS)).nullable(),
    category: z.string().nullable(),
    priority: z.enum(codesOf(PRIORITIES)),
    channel: z.enum(codesOf(CHANNELS)),
    governorate: z.string().nullable(),
    district: z.string().nullable(),
    establishment: z.object({ id: z.string(), nameAr: z.string() }).nullable(),
    assignee: z.object({ personId: uuid, name: z.string() }).nullable(),
    passedTasks: z
      .array(z.object({ action: z.enum(ALL_ACTIONS), role: z.string(), unitId: z.string() }))
      .meta({ description: "Tasks for a second person that passed to a unit above the case's own" }),
    openObligations: z
      .array(z.enum(codesOf(OBLIGATION_KINDS)))
      .meta({ description: 'What the case owes beside its stage' }),
    receivedAt: z.string(),
    stageSince: z.string(),
    updatedAt: z.string(),
    dueAt: z
      .string()
      .nullable()
      .meta({ description: 'When the budget of the present stage is used up; null while no clock runs' }),
    clockLevel: z.number().int().meta({
      description: 'The highest percent of that budget which was announced: 80, 100, 150; 0 before',
    }),
    pausedUntil: z.string().nullable(),
    effectiveAt: z.string().nullable().meta({
      description: 'When a decision that was made and can still be withdrawn takes effect; null without one',
    }),
    rules: z
      .object({ policy: z.string(), calendar: z.string() })
      .meta({ description: 'The versions that its deadlines go by' }),
    outcome: z.string().nullable(),
    closedBy: z.string().nullable(),
    flags: z.object({
      publicInterest: z.boolean(),
      ministerMark: z.boolean(),
      repeatEstablishment: z.boolean(),
      disputed: z.boolean(),
      followers: z.number().int().meta({ description: 'How many cases wait for the answer of this one' }),
      likelyDuplicate: z.boolean(),
    }),
  })
  .meta({ id: 'CaseRow' });
export type CaseRow = z.infer<typeof caseRowSchema>;

export const caseListSchema = listOf(caseRowSchema)
  .extend({
    counts: z.object({
      byStage: z.record(z.string(), z.number().int()).meta({
        description: 'How many by stage, whichever stage is asked for; stages without a case are not in it',
      }),
      late: z
        .number()
        .int()
        .meta({ description: 'How many are past their deadline, whichever stage is asked for' }),
    }),
  })
  .meta({ id: 'CaseList' });

export const actAnswerSchema = z
  .object({
    seq: z.number().int(),
    case: z.object({ id: uuid, number: z.string(), stage: z.enum(ALL_STAGES), seq: z.number().int() }),
    actions: z.array(z.enum(ALL_ACTIONS)),
  })
  .meta({ id: 'Decided' });

/** The same to a citizen, who is not told which of the deciding stages it is. */
export const citizensAnswerSchema = actAnswerSchema
  .extend({ case: actAnswerSchema.shape.case.extend({ stage: z.enum([...ALL_STAGES, 'deciding']) }) })
  .meta({ id: 'DecidedByCitizen' });
