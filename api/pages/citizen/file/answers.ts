import { z } from 'zod';
import { phoneDigits } from '../../../../activities/adapters/reporters';
import { GOVERNORATE_CODES } from '../../../../workflows/domain/catalogue';
import { codesOf, RELATIONS, type Term } from '../../../../workflows/domain/glossary';
import type { Draft, ReachAnswers, WhatAnswers, WhereAnswers } from '../../../http/citizenDrafts';
import { publicComplaintSchema } from '../../../schemas/intake';
import { freeText, oneLine } from '../../../schemas/values';
import type { SentForm } from '../http/form';
import type { Mistakes } from '../parts/fields';
import { REACH, WHAT, WHERE } from '../text/file';

/** What was sent of a step, and what is wrong with it. */
export interface Sent<A> {
  readonly answers: A;
  readonly mistakes: Mistakes;
}

const MAX_WORDS = 7000;
const PHONE_DIGITS = /^\d{7,15}$/;

export function readWhat(form: SentForm): Sent<WhatAnswers> {
  const text = form.field('text');
  const mistakes =
    text === '' ? { text: WHAT.blank } : wrong({ text }, { text: [freeText(MAX_WORDS), WHAT.wrong] });
  return { answers: { text, danger: form.field('danger') === 'yes' }, mistakes };
}

export function readWhere(form: SentForm): Sent<WhereAnswers> {
  const answers = fieldsOf(form, ['establishment', 'governorate', 'district', 'address', 'when']);
  const mistakes = wrong(answers, {
    establishment: [oneLine(200), WHERE.wrongLine],
    governorate: [z.enum(GOVERNORATE_CODES), WHERE.wrongGovernorate],
    district: [oneLine(80), WHERE.wrongLine],
    address: [oneLine(300), WHERE.wrongLine],
    when: [oneLine(200), WHERE.wrongLine],
  });
  return { answers, mistakes };
}

export function readReach(form: SentForm): Sent<ReachAnswers> {
  const answers = fieldsOf(form, [
    'way',
    'phone',
    'email',
    'name',
    'otherName',
    'otherPhone',
    'otherAddress',
    'relation',
  ]);
  const { way, phone, email, otherName, otherAddress, relation, otherPhone } = answers;
  const lines = wrong(answers, {
    name: [oneLine(120), WHERE.wrongLine],
    otherName: [oneLine(120), WHERE.wrongLine],
    otherAddress: [oneLine(300), WHERE.wrongLine],
    relation: [z.enum(codesOf(RELATIONS)), REACH.otherIncomplete],
    otherPhone: [phoneNumber, REACH.wrongPhone],
  });
  const other = { otherName, relation, otherAddress };
  const missing = Object.entries(other).find(([, value]) => value === '')?.[0];
  const mistakes: Mistakes = {
    ...(['phone', 'email', 'nobody'].includes(way) ? {} : { way: REACH.noWay }),
    ...(way === 'phone' && !phoneNumber.safeParse(phone).success ? { phone: REACH.wrongPhone } : {}),
    ...(way === 'email' && !emailAddress.safeParse(email).success ? { email: REACH.wrongEmail } : {}),
    ...lines,
    ...(missing && [...Object.values(other), otherPhone].some(Boolean)
      ? { [missing]: REACH.otherIncomplete }
      : {}),
  };
  return { answers, mistakes };
}

const phoneNumber = oneLine(40).refine(value => PHONE_DIGITS.test(phoneDigits(value)));
const emailAddress = z.email().max(200);

/** The steps in their order; the first that is missing is the next one. */
export const STEPS = ['what', 'where', 'reach'] as const;
export type Step = (typeof STEPS)[number];

export function nextStep(draft: Draft): Step | 'check' {
  return STEPS.find(step => draft[step] === undefined) ?? 'check';
}

/**
 * What is filed: the citizen's own words, and beside them place and time as they wrote them.
 * @throws when the draft is not whole: it is filed after the last step
 */
export function complaintOf({ what, where, reach }: Draft) {
  if (!what || !where || !reach) throw new Error('a complaint is filed before it is whole');
  const kept = (values: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const { establishment: establishmentHint, governorate, district, address, when: occurred } = where;
  const anonymous = reach.way === 'nobody';
  const beneficiary = kept({
    name: reach.otherName,
    phone: reach.otherPhone,
    address: reach.otherAddress,
    relation: reach.relation,
  });
  return publicComplaintSchema.parse({
    text: what.text,
    danger: what.danger,
    reporter: anonymous
      ? { anonymous }
      : { ...kept({ name: reach.name, [reach.way]: reach.way === 'phone' ? reach.phone : reach.email }) },
    ...kept({ establishmentHint, governorate, district, address, occurred }),
    ...('name' in beneficiary ? { beneficiary } : {}),
  });
}

function fieldsOf<N extends string>(form: SentForm, names: readonly N[]): Record<N, string> {
  return Object.fromEntries(names.map(name => [name, form.field(name)])) as Record<N, string>;
}

/** What is empty is not wrong. */
function wrong(
  values: Readonly<Record<string, string>>,
  rules: Readonly<Record<string, readonly [z.ZodType, Term]>>,
): Mistakes {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([name, [schema, term]]) =>
      values[name] && !schema.safeParse(values[name]).success ? [[name, term]] : [],
    ),
  );
}
