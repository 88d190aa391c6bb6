import type { Body, FieldName, MeasureKind, PenaltyType } from '../../../workflows/domain/glossary';

/** One measure as it is entered and sent: the domain's, with its words instead of a reference to them. */
export interface MeasureInput {
  readonly kind: MeasureKind;
  readonly penaltyType?: PenaltyType;
  readonly amountPiastres?: number;
  readonly days?: number;
  readonly body?: Body;
  readonly dueDate?: string;
  readonly text?: string;
  readonly unit?: string;
}

export interface PermittedInput {
  readonly penaltyType: PenaltyType;
  readonly maxAmountPiastres?: number;
  readonly maxDays?: number;
}

/** Whose matter it is, as typed. */
export interface BeneficiaryInput {
  readonly name?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly relation?: string | undefined;
}

export type FieldValue =
  | BeneficiaryInput
  | string
  | number
  | boolean
  | readonly string[]
  | readonly MeasureInput[]
  | readonly PermittedInput[];

/** What has been entered so far. A field that was not touched is absent. */
export type Values = Readonly<Partial<Record<FieldName, FieldValue>>>;

export type FieldErrors = Readonly<Partial<Record<FieldName, string>>>;

export function isBlank(value: FieldValue | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

export function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

export function stringsOf(value: FieldValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

export function measuresOf(value: FieldValue | undefined): readonly MeasureInput[] {
  return Array.isArray(value)
    ? value.filter((item): item is MeasureInput => typeof item === 'object' && 'kind' in item)
    : [];
}

export function permittedOf(value: FieldValue | undefined): readonly PermittedInput[] {
  return Array.isArray(value)
    ? value.filter(
        (item): item is PermittedInput =>
          typeof item === 'object' && !('kind' in item) && 'penaltyType' in item,
      )
    : [];
}

export function beneficiaryOf(value: FieldValue | undefined): BeneficiaryInput {
  return typeof value === 'object' && !Array.isArray(value) ? (value as BeneficiaryInput) : {};
}

export function isWholeBeneficiary({ name, address, relation }: BeneficiaryInput): boolean {
  return Boolean(name?.trim() && address?.trim() && relation);
}
