import { z } from 'zod';
import { type FieldError, Problem } from './problems';

const inArabic = z.locales.ar().localeError;
const inEnglish = z.locales.en().localeError;

/** The parsed value, or 422 with every field at fault in both languages. */
export function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Problem('invalid', { errors: result.error.issues.flatMap(fieldErrors) });
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      field: [...issue.path, key].join('.'),
      messageAr: 'حقل غير معروف',
      messageEn: 'Unknown field',
    }));
  }
  const field = issue.path.join('.');
  if (issue.code === 'custom') {
    const [messageAr = '', messageEn = ''] = issue.message.split(' | ');
    return [{ field, messageAr, messageEn }];
  }
  return [{ field, messageAr: text(inArabic(issue as never)), messageEn: text(inEnglish(issue as never)) }];
}

function text(message: string | { message: string } | undefined | null): string {
  return typeof message === 'string' ? message : (message?.message ?? '');
}
