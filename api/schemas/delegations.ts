import { z } from 'zod';
import {
  codesOf,
  DELEGATION_SCOPES,
  DELEGATION_STATES,
  ON_BEHALF_KINDS,
  PENALTY_TYPES,
} from '../../workflows/domain/glossary';
import { cairoDate, isoDate, uuid } from './values';

const fromToday = isoDate.refine(
  date => date >= cairoDate(new Date()),
  'لا يبدأ التفويض قبل اليوم | It does not begin before today',
);
const period = { personId: uuid, validFrom: fromToday, validTo: isoDate };

const limits = {
  scope: z.enum(codesOf(DELEGATION_SCOPES)),
  penaltyTypes: z.array(z.enum(codesOf(PENALTY_TYPES))).max(codesOf(PENALTY_TYPES).length),
  maxAmountPiastres: z
    .number()
    .int()
    .min(0)
    .max(100_000_000_00)
    .nullable()
    .meta({ description: 'All penalties of one decision together; null: no limit' }),
};

/** What the minister gives: decisions within limits to a delegate, the whole place to an acting minister. */
export const newDelegationSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('delegate'), ...period, ...limits }),
    z.strictObject({ kind: z.literal('acting'), ...period }),
  ])
  .refine(({ validFrom, validTo }) => validFrom <= validTo, {
    path: ['validTo'],
    error: 'تنتهي المدة قبل بدايتها | The period ends before it begins',
  })
  .meta({ id: 'NewDelegation' });
export type NewDelegation = z.infer<typeof newDelegationSchema>;

const person = z.object({ personId: uuid, name: z.string() });

/** Days are Cairo's, the first and the last included. */
export const delegationSchema = z
  .object({
    id: uuid,
    kind: z.enum(codesOf(ON_BEHALF_KINDS)),
    from: person,
    to: person,
    validFrom: z.string(),
    validTo: z.string(),
    limits: z.object(limits).nullable().meta({ description: 'null: an acting minister has no limits' }),
    state: z.enum(codesOf(DELEGATION_STATES)),
    createdAt: z.string(),
    revokedAt: z.string().nullable(),
    revokedBy: person.nullable(),
  })
  .meta({ id: 'Delegation' });
export type Delegation = z.infer<typeof delegationSchema>;

export const delegateCandidateSchema = person
  .extend({ roles: z.array(z.string()) })
  .meta({ id: 'DelegateCandidate' });
