import type { Term } from '../glossary';
import checklistsJson from './checklists.json';
import type { Weighed } from './weighing';

/** One thing an inspector looks at, and how it is answered. */
export type CheckQuestion = Term & { readonly code: CheckCode } & (
    | { readonly answer: 'yesNo' | 'number' }
    | { readonly answer: 'weights'; readonly of: Weighed }
  );
export type CheckCode = keyof typeof checklistsJson.questions;

export const CHECKLISTS_VERSION: string = checklistsJson.version;

const QUESTIONS = checklistsJson.questions as Readonly<Record<CheckCode, Omit<CheckQuestion, 'code'>>>;
const BY_CATEGORY: Readonly<Record<string, readonly string[]>> = checklistsJson.byCategory;
const BY_GROUP: Readonly<Record<string, readonly string[]>> = checklistsJson.byGroup;

/** What to look at on a visit for this category: its own list, or its group's, or what holds for every place. */
export function checklistFor(category: string | null): readonly CheckQuestion[] {
  const group = category?.split('.')[0] ?? '';
  const codes = BY_CATEGORY[category ?? ''] ?? BY_GROUP[group] ?? checklistsJson.otherwise;
  return codes.map(code => ({ code, ...QUESTIONS[code as CheckCode] }) as CheckQuestion);
}
