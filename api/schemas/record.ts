import { z } from 'zod';
import { ALL_ACTIONS, codesOf, EVENTS, ON_BEHALF_KINDS, ROLES } from '../../workflows/domain/glossary';
import { format, listOf, uuid } from './values';

/** By what way something came in: a person's account, the receipt and PIN, a channel, a body's system; or by itself. */
export const MEANS = ['account', 'tracking', 'channel', 'body', 'system'] as const;

export const recordQuery = z.strictObject({ format });

export const recordEntrySchema = z
  .object({
    id: z.string(),
    kind: z.string().meta({
      description:
        '`event`; or what the audit log keeps beside the events: `refused`, `pinRefused`, `fileRefused` (each at most 20 an hour by one person; the last says `last`), `evidenceUploaded`, `recipientRead`, `recordRead` and the like',
    }),
    at: z.string(),
    seq: z.number().int().nullable().meta({ description: 'Of an event; its place in the case' }),
    type: z.enum(codesOf(EVENTS)).nullable(),
    who: z
      .object({
        personId: z.string(),
        name: z.string().nullable(),
        role: z.enum(codesOf(ROLES)).nullable().meta({ description: 'Null where the log keeps none' }),
        unitId: z.string().nullable(),
        onBehalf: z.enum(codesOf(ON_BEHALF_KINDS)).nullable(),
      })
      .nullable()
      .meta({ description: 'Null: nobody, it came by itself' }),
    from: z.object({
      means: z.enum(MEANS),
      code: z.string().nullable().meta({ description: 'The channel or body' }),
    }),
    action: z.enum(ALL_ACTIONS).nullable().meta({ description: 'What was tried and refused' }),
    reason: z
      .string()
      .nullable()
      .meta({ description: 'The code of the refusal, or why a message was given up' }),
    data: z.record(z.string(), z.unknown()).meta({ description: 'As it was written' }),
    texts: z.record(uuid, z.string()),
    sha256: z.string(),
    holds: z.boolean().meta({
      description:
        'Its digest, computed anew, is the one kept with it and, for an event, in the one audit entry of it',
    }),
  })
  .meta({ id: 'RecordEntry' });
export type RecordEntry = z.infer<typeof recordEntrySchema>;

export const recordSchema = listOf(recordEntrySchema)
  .extend({ number: z.string(), readAt: z.string() })
  .meta({ id: 'CaseRecord' });
export type CaseRecord = z.infer<typeof recordSchema>;
