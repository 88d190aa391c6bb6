import type { CaseLink } from '../../../workflows/domain/case/values';
import type { Channel } from '../../../workflows/domain/glossary';
import { foldArabic } from '../app/foldArabic';

/** The form as it is typed. An empty field is an empty string. */
export interface IntakeValues {
  readonly channel: Channel;
  readonly text: string;
  readonly phone: string;
  readonly name: string;
  readonly email: string;
  readonly handle: string;
  readonly anonymous: boolean;
  /** The caller wants the receipt by WhatsApp. */
  readonly receiptToPhone: boolean;
  readonly governorate: string;
  readonly district: string;
  readonly establishmentHint: string;
  /** A category's code. */
  readonly categoryHint: string;
  /** Where the place was taken from and not typed; '' once somebody typed it. */
  readonly placeFrom: '' | 'caller' | 'unit';
  /** The caller only adds something to this earlier case. */
  readonly addTo: CaseLink | null;
  /** An open case about the same matter. */
  readonly sameMatter: CaseLink | null;
  readonly danger: boolean;
  /** Whether the four fields after it count. */
  readonly withBeneficiary: boolean;
  readonly beneficiaryName: string;
  readonly beneficiaryPhone: string;
  readonly beneficiaryRelation: string;
  readonly beneficiaryAddress: string;
}

export type IntakeField = keyof IntakeValues;
export type IntakeErrors = Readonly<Partial<Record<IntakeField, string>>>;

export function emptyIntake(channel: Channel): IntakeValues {
  return {
    channel,
    text: '',
    phone: '',
    name: '',
    email: '',
    handle: '',
    anonymous: false,
    receiptToPhone: false,
    governorate: '',
    district: '',
    establishmentHint: '',
    categoryHint: '',
    placeFrom: '',
    addTo: null,
    sameMatter: null,
    danger: false,
    withBeneficiary: false,
    beneficiaryName: '',
    beneficiaryPhone: '',
    beneficiaryRelation: '',
    beneficiaryAddress: '',
  };
}

export function isEmptyIntake(values: IntakeValues): boolean {
  const typed =
    values.placeFrom === '' ? values : { ...values, governorate: '', district: '', placeFrom: '' };
  return Object.entries(typed).every(([name, value]) => name === 'channel' || !value);
}

/** What must be filled in and is not: the words, and of a beneficiary all but the phone. */
export function missingIn(values: IntakeValues): readonly IntakeField[] {
  const asked = values.withBeneficiary && !values.addTo;
  const required = ['text', ...(asked ? OF_BENEFICIARY : [])] as const;
  return required.filter(name => !values[name].trim());
}

const OF_BENEFICIARY = ['beneficiaryName', 'beneficiaryRelation', 'beneficiaryAddress'] as const;

/** The body of `POST /complaints`. The complaint's own words go out as they were typed. */
export function bodyOfIntake(values: IntakeValues, externalId: string): Record<string, unknown> {
  const { text, danger, withBeneficiary, sameMatter, categoryHint } = values;
  return {
    ...matterOf(values),
    text,
    externalId,
    ...(withBeneficiary ? { beneficiary: beneficiaryIn(values) } : {}),
    ...present({ categoryHint }),
    ...(sameMatter ? { sameMatterAs: sameMatter.caseId } : {}),
    danger,
    ...(values.receiptToPhone && isMobile(values.phone) ? { receiptToPhone: true } : {}),
  };
}

/** An Egyptian mobile in any writing: where WhatsApp may be. */
export function isMobile(phone: string): boolean {
  return /^(\+|00)?(20)?0?1[0125]\d{8}$/.test(foldArabic(phone).replace(/[^\d+]/g, ''));
}

/** The body of `POST /cases/{id}/messages`. */
export function bodyOfAddition({ text, channel }: IntakeValues): Record<string, unknown> {
  return { text, channel };
}

/** The body of `POST /complaints/duplicates`: what tells one matter from another, as far as it is typed. */
export function probeOfIntake(values: IntakeValues): Record<string, unknown> {
  const { text } = values;
  return { ...matterOf(values), ...present({ text }) };
}

function matterOf(values: IntakeValues): Record<string, unknown> {
  const { channel, phone, name, email, handle, anonymous } = values;
  const { governorate, district, establishmentHint } = values;
  return {
    channel,
    reporter: { ...present({ phone, name: anonymous ? '' : name, email, handle }), anonymous },
    ...present({ governorate, district, establishmentHint }),
  };
}

function beneficiaryIn(values: IntakeValues): Record<string, string> {
  return present({
    name: values.beneficiaryName,
    phone: values.beneficiaryPhone,
    relation: values.beneficiaryRelation,
    address: values.beneficiaryAddress,
  });
}

/** The field of the form behind a path in what was sent: `reporter.phone` is `phone`, `beneficiary.phone` `beneficiaryPhone`. */
export function fieldAt(path: string): IntakeField | null {
  const name = path
    .replace(/^reporter\./, '')
    .replace(/^beneficiary\.(\w)/, (_, letter: string) => `beneficiary${letter.toUpperCase()}`);
  return name in emptyIntake('web') ? (name as IntakeField) : null;
}

function present(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value.trim() ? [[name, value.trim()]] : [])),
  );
}
