import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { StartError } from '../runtime/startError';

/** What a file given by `--option` holds. @throws StartError in one line that says what is wrong with it */
export function readJsonFile<T>(option: string, file: string, schema: z.ZodType<T>): T {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new StartError(`--${option} ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new StartError(`--${option} ${file}: ${issue?.path.join('.')}: ${issue?.message}`);
}
