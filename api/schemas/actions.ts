import { z } from 'zod';
import type { FieldSpec } from '../../workflows/domain/case/fields';
import { PROCESS_TABLE } from '../../workflows/domain/case/process';
import { GOVERNORATE_CODES } from '../../workflows/domain/catalogue';
import {
  type Action,
  ALL_ACTIONS,
  BODIES,
  codesOf,
  MEASURE_KINDS,
  PENALTY_TYPES,
} from '../../workflows/domain/glossary';
import { beneficiarySchema } from './intake';
import { cairoDate, freeText, isoDate, oneLine, uuid } from './values';

const MAX_TEXT = 4000;
const amountPiastres = z.number().int().min(0).max(100_000_000_00);
const days = z.number().int().min(1).max(3650);

export const measureSchema = z
  .strictObject({
    kind: z.enum(codesOf(MEASURE_KINDS)),
    penaltyType: z.enum(codesOf(PENALTY_TYPES)).optional(),
    amountPiastres: amountPiastres.optional(),
    days: days.optional(),
    body: z.enum(codesOf(BODIES)).optional(),
    dueDate: isoDate.optional(),
    text: freeText(MAX_TEXT).optional(),
    unit: oneLine(80).optional(),
  })
  .meta({ id: 'Measure' });
export type MeasureInput = z.infer<typeof measureSchema>;

export const permittedSchema = z
  .strictObject({
    penaltyType: z.enum(codesOf(PENALTY_TYPES)),
    maxAmountPiastres: amountPiastres.optional(),
    maxDays: days.optional(),
  })
  .meta({ id: 'PermittedPenalty' });

/** What comes over HTTP for a field of the process table. */
function fieldSchema(spec: FieldSpec): z.ZodType {
  switch (spec.type) {
    case 'text':
      return freeText(spec.max);
    case 'code':
    case 'place':
      return oneLine(spec.max);
    case 'enum':
      return z.enum(codesOf(spec.terms));
    case 'integer':
      return z.number().int().min(spec.min).max(spec.max);
    case 'boolean':
      return z.boolean();
    case 'date':
      return dateSchema(spec.when);
    case 'case':
    case 'inspector':
    case 'person':
    case 'courier':
    case 'delegate':
      return uuid;
    case 'evidence':
      return spec.required ? z.array(uuid).min(1).max(20) : z.array(uuid).max(20);
    case 'measures':
      return z.array(measureSchema).max(10);
    case 'permitted':
      return z.array(permittedSchema).max(10);
    case 'beneficiary':
      return beneficiarySchema;
    case 'governorate':
      return z.enum(GOVERNORATE_CODES);
    case 'digest':
      return z.string().regex(/^[0-9a-f]{64}$/, 'بصمة غير صحيحة | Not a digest');
    case 'acknowledged':
      return z.number().int().min(1);
    default:
      return oneLine(80);
  }
}

function dateSchema(when: 'future' | 'past') {
  return when === 'future'
    ? isoDate.refine(date => date >= cairoDate(new Date()), 'اختر تاريخًا قادمًا | Choose a date to come')
    : isoDate.refine(date => date <= cairoDate(new Date()), 'اختر تاريخًا مضى | Choose a date in the past');
}

function inputSchema(action: Action): z.ZodType<Record<string, unknown>> {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, spec] of Object.entries(PROCESS_TABLE[action].fields)) {
    const schema = fieldSchema(spec);
    shape[name] = spec.required ? schema : schema.optional();
  }
  return z.strictObject(shape).meta({ id: `${action}Input` });
}

/** The body of `POST /cases/{id}/actions/{action}` for each action, from the process table. */
export const INPUT_SCHEMAS = Object.fromEntries(
  ALL_ACTIONS.map(action => [action, inputSchema(action)]),
) as Readonly<Record<Action, z.ZodType<Record<string, unknown>>>>;
