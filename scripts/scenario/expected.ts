import { z } from 'zod';
import { type Category, categoryOf } from '../../workflows/domain/catalogue';
import { codesOf, KINDS, PRIORITIES } from '../../workflows/domain/glossary';

/**
 * What a good caseworker would make of a line. Only the driver reads it, never the system. What a foreign file lacks
 * or says otherwise becomes an ordinary complaint.
 */
const schema = z
  .object({
    kind: z.enum(codesOf(KINDS)).catch('complaint'),
    category: z
      .string()
      .refine(code => categoryOf(code) !== undefined)
      .catch('other.unclear'),
    priority: z.enum(codesOf(PRIORITIES)).catch('normal'),
    isWithinCompetence: z.boolean().catch(true),
    establishmentId: z.string().optional().catch(undefined),
    /** The line that is about the same matter, or that was sent again; by its channel's id. */
    duplicateOf: z.string().optional().catch(undefined),
    traits: z.array(z.string()).catch([]),
  })
  .catch({
    kind: 'complaint',
    category: 'other.unclear',
    priority: 'normal',
    isWithinCompetence: true,
    traits: [],
  });

export type Expected = z.infer<typeof schema>;

export function readExpected(value: unknown): Expected {
  return schema.parse(value);
}

export function categoryOfLine({ category }: Expected): Category {
  const found = categoryOf(category);
  if (!found) throw new Error(`no category ${category} in the catalogue`);
  return found;
}
