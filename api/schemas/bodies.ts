import { z } from 'zod';
import { BODIES, codesOf, REFERRAL_STATES } from '../../workflows/domain/glossary';
import { flag, format, freeText, oneLine, paging, uuid } from './values';

const body = z.enum(codesOf(BODIES));

export const newBodyTokenSchema = z.strictObject({ body, label: oneLine(120) }).meta({ id: 'NewBodyToken' });
export type NewBodyToken = z.infer<typeof newBodyTokenSchema>;

export const bodyTokensQuery = z.strictObject({
  ...paging,
  body: body.optional(),
  state: z.enum(['in_force', 'revoked']).optional(),
  format,
});
export type BodyTokensQuery = z.infer<typeof bodyTokensQuery>;

/** `token` is shown once, when it is made. */
export const bodyTokenSchema = z
  .object({
    id: uuid,
    body,
    label: z.string(),
    createdAt: z.string(),
    createdBy: z.object({ personId: uuid, name: z.string() }),
    lastUsedAt: z.string().nullable().meta({ description: 'To the minute; null while it was never used' }),
    revokedAt: z.string().nullable(),
    token: z.string().optional(),
  })
  .meta({ id: 'BodyToken' });
export type BodyToken = z.infer<typeof bodyTokenSchema>;

/** The receipt number and the referral's own id: `2612345678-f5`. */
export const referralReference = z.string().regex(/^\d{10}-f\d{1,6}$/);

export const bodyAnswerSchema = z
  .strictObject({
    externalId: oneLine(120),
    text: freeText(4000),
    partial: z.boolean().default(false),
  })
  .meta({ id: 'BodyAnswer', description: 'The same `externalId` again is the same answer' });
export type BodyAnswer = z.infer<typeof bodyAnswerSchema>;

/** What a body sees of a referral: never who complained. */
export const bodyReferralSchema = z
  .object({
    reference: z.string(),
    question: z.string(),
    openedAt: z.string(),
    dueAt: z.string(),
    partialAnswers: z.number().int(),
    unconfirmed: z.boolean().meta({
      description:
        'Danger to life as a citizen said it on the public form: nobody in the ministry has read it yet',
    }),
  })
  .meta({ id: 'BodyReferral' });

export const referralsQuery = z.strictObject({
  ...paging,
  body: body.optional(),
  state: z.enum(codesOf(REFERRAL_STATES)).default('open'),
  overdue: flag.optional(),
  format,
});
export type ReferralsQuery = z.infer<typeof referralsQuery>;

export const referralRowSchema = z
  .object({
    id: z.string(),
    caseId: uuid,
    number: z.string(),
    body,
    question: z
      .string()
      .nullable()
      .meta({ description: 'Null for those who may not read the words of this case' }),
    state: z.enum(codesOf(REFERRAL_STATES)),
    openedAt: z.string(),
    dueAt: z.string(),
    overdue: z.boolean(),
    chased: z
      .number()
      .int()
      .meta({ description: 'The highest percent of its time at which the body was reminded; 0 before' }),
    partialAnswers: z.number().int(),
    establishment: z.object({ id: z.string(), nameAr: z.string() }).nullable(),
    category: z.string().nullable(),
  })
  .meta({ id: 'ReferralRow' });
export type ReferralRow = z.infer<typeof referralRowSchema>;

export const recipientSchema = z
  .object({ name: z.string(), phone: z.string().nullable(), address: z.string() })
  .meta({ id: 'Recipient' });
