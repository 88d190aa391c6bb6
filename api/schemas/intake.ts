import { z } from 'zod';
import { CATEGORIES, GOVERNORATE_CODES } from '../../workflows/domain/catalogue';
import { CHANNELS, codesOf, RELATIONS } from '../../workflows/domain/glossary';
import { carrierSchema, languageSchema } from './outgoingMessages';
import { freeText, oneLine, pastInstant } from './values';

export const reporterSchema = z
  .strictObject({
    name: oneLine(120).optional(),
    phone: oneLine(40).optional(),
    email: z.email().max(200).optional(),
    handle: oneLine(120).optional(),
    nationalId: z
      .string()
      .regex(/^[0-9٠-٩]{14}$/, 'الرقم القومي 14 رقمًا | A national ID has 14 digits')
      .optional(),
    anonymous: z.boolean().default(false),
  })
  .meta({ id: 'Reporter' });

/** Whose matter it is, when that is to be known: who receives what is delivered, and where. */
export const beneficiarySchema = z
  .strictObject({
    name: oneLine(120),
    phone: oneLine(40).optional(),
    relation: z.enum(codesOf(RELATIONS)),
    address: oneLine(300),
  })
  .meta({ id: 'Beneficiary' });

const matter = {
  text: freeText(8000),
  reporter: reporterSchema.default({ anonymous: false }),
  beneficiary: beneficiarySchema.optional(),
  governorate: z.enum(GOVERNORATE_CODES).optional(),
  district: oneLine(80).optional(),
  establishmentHint: oneLine(200).optional(),
  address: oneLine(300).optional().meta({ description: 'Of the place that it is about, as it was said' }),
  occurred: oneLine(200).optional().meta({ description: 'When it happened, as it was said' }),
};

const danger = z
  .boolean()
  .default(false)
  .meta({ description: 'Life is in danger: the emergency network hears of it at once' });

const language = languageSchema
  .optional()
  .meta({ description: 'What messages to whoever complained are written in; Arabic unless said' });

/** What a citizen files on the public form. */
export const publicComplaintSchema = z
  .strictObject({ ...matter, danger, language })
  .meta({ id: 'PublicComplaint' });

/** What staff register, or a channel delivers. `externalId` is the channel's own id: the same one twice is one case. */
export const staffComplaintSchema = z
  .strictObject({
    ...matter,
    channel: z.enum(codesOf(CHANNELS)),
    externalId: oneLine(200).optional(),
    receivedAt: pastInstant.optional(),
    attachments: z.array(oneLine(200)).max(20).default([]),
    watchSource: oneLine(40).optional(),
    categoryHint: z
      .enum(CATEGORIES.map(({ code }) => code))
      .optional()
      .meta({ description: 'What the clerk takes it to be about: classifying begins there, and decides' }),
    sameMatterAs: z.uuid().optional().meta({
      description:
        'The case that the clerk takes it to be about too: suggested at triage, merged by a caseworker',
    }),
    danger,
    language,
    receiptToPhone: z.boolean().optional().meta({
      description: 'They asked for the receipt by WhatsApp at their phone, an Egyptian mobile',
    }),
  })
  .meta({ id: 'StaffComplaint' });

export type StaffComplaint = z.infer<typeof staffComplaintSchema>;

/** What a clerk has typed so far, to look for the same matter. */
export const intakeProbeSchema = z
  .strictObject({
    ...matter,
    text: freeText(8000).optional(),
    channel: z.enum(codesOf(CHANNELS)),
  })
  .meta({ id: 'IntakeProbe' });
export type IntakeProbe = z.infer<typeof intakeProbeSchema>;

/**
 * `pin` is shown once, to whoever filed; `receipt` is the case's number. `joined`: the same person's same words are
 * an open case already, and this is its number; its PIN is repeated only to staff.
 */
export const acceptedSchema = z
  .object({
    caseId: z.uuid(),
    receipt: z.string(),
    pin: z.string().nullable(),
    acceptedAt: z.string(),
    joined: z.boolean(),
    receiptBy: z.array(carrierSchema).meta({
      description: 'How the receipt is sent to whoever complained, too; nothing where no way was left',
    }),
  })
  .meta({ id: 'Accepted' });
export type Accepted = z.infer<typeof acceptedSchema>;
