import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ALL_STAGES } from '../../workflows/domain/glossary';
import { CURRENT_POLICY, type Policy, policyOf } from '../../workflows/domain/time/policy';
import { StartError } from '../runtime/startError';

const TIMED = ALL_STAGES.filter(stage => policyOf(CURRENT_POLICY).stages[stage]);

const minutes = z.number().int().positive();
const days = z.number().int().positive();
const budgets = z.partialRecord(
  z.enum(ALL_STAGES),
  z.strictObject({ working: minutes, urgentWall: minutes }),
);

const policyFile = z.strictObject({
  version: z.string().min(1),
  note: z.string().optional(),
  stages: budgets.refine(stages => TIMED.every(stage => stages[stage]), {
    error: `must have ${TIMED.join(', ')}`,
  }),
  categories: z.record(z.string(), budgets).default({}),
  infoReminderDays: days,
  infoExpiryDays: days,
  confirmationHours: z.number().int().positive(),
  reopenDays: days,
  contactAttempts: z.number().int().positive(),
  contactDays: days,
  pauseDaysAlone: days,
  extensionDaysAlone: days,
});

/** A policy to try, in the form of `workflows/domain/catalogue/policies`. @throws StartError that says what is wrong */
export function readPolicyFile(file: string): Policy {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new StartError(`--policy ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = policyFile.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new StartError(`--policy ${file}: ${issue?.path.join('.')}: ${issue?.message}`);
}
