import { z } from 'zod';
import { ALL_STAGES } from '../../workflows/domain/glossary';
import { CURRENT_POLICY, type Policy, policyOf } from '../../workflows/domain/time/policy';
import { readJsonFile } from './jsonFile';

const TIMED = ALL_STAGES.filter(stage => policyOf(CURRENT_POLICY).stages[stage]);

const minutes = z.number().int().positive();
const days = z.number().int().positive();
const budgets = z.partialRecord(
  z.enum(ALL_STAGES),
  z.strictObject({ working: minutes, urgentWall: minutes }),
);

const policyFile = z.strictObject({
  version: z.string().min(1),
  nameAr: z.string().optional(),
  nameEn: z.string().optional(),
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
  objectionRecommendationDays: days,
  objectionDecisionDays: days,
  secondMessageDays: days,
  pauseDaysAlone: days,
  extensionDaysAlone: days,
  graceSeconds: z.number().int().min(0).max(3600),
  emergencyMinutes: minutes,
});

/** A policy to try, in the form of `workflows/domain/catalogue/policies`. @throws StartError that says what is wrong */
export function readPolicyFile(file: string): Policy {
  return readJsonFile('policy', file, policyFile);
}
