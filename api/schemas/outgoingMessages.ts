import { z } from 'zod';

export const languageSchema = z.enum(['ar', 'en']);
export const carrierSchema = z.enum(['email', 'whatsapp']);

/** A message to a citizen. Neither where it goes nor what it says is in it. */
export const outgoingMessageSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(['receipt']),
    carrier: carrierSchema,
    language: languageSchema,
    state: z.enum(['waiting', 'sent', 'failed']).meta({
      description: '`sent`: whoever carries it took it over, which does not say that it was read',
    }),
    reason: z.enum(['not_set_up', 'no_address', 'refused', 'too_late']).nullable().meta({
      description: 'Why it was given up; null unless it failed',
    }),
    writtenAt: z.string(),
    endedAt: z.string().nullable(),
  })
  .meta({ id: 'OutgoingMessage' });
export type OutgoingMessage = z.infer<typeof outgoingMessageSchema>;
