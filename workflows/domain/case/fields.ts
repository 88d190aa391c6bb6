import type { Term } from '../glossary';
import type { Beneficiary } from './kindParts';
import type {
  CaseRef,
  CategoryRef,
  EvidenceRef,
  Measure,
  PermittedPenalty,
  PersonRef,
  TextRef,
  UnitRef,
} from './values';

/** How one field of an action is asked for. Drives validation, OpenAPI, dialogs and the docs. */
export type FieldSpec =
  | { readonly type: 'text'; readonly required: boolean; readonly max: number }
  | { readonly type: 'code'; readonly required: boolean; readonly max: number }
  | { readonly type: 'place'; readonly required: boolean; readonly max: number }
  | { readonly type: 'enum'; readonly required: boolean; readonly terms: Readonly<Record<string, Term>> }
  | { readonly type: 'integer'; readonly required: boolean; readonly min: number; readonly max: number }
  | { readonly type: 'boolean'; readonly required: boolean }
  | { readonly type: 'date'; readonly required: boolean; readonly when: 'future' | 'past' }
  | { readonly type: ReferenceFieldType; readonly required: boolean };

/** Fields that name something else: part of the case, an office, a person, an establishment. */
export type ReferenceFieldType =
  | 'category'
  | 'case'
  | 'establishment'
  | 'governorate'
  | 'unit'
  | 'executingUnit'
  | 'courier'
  | 'beneficiary'
  | 'inspector'
  | 'person'
  | 'delegate'
  | 'visit'
  | 'penalty'
  | 'remedy'
  | 'onSiteMeasure'
  | 'proposal'
  | 'digest'
  | 'acknowledged'
  | 'referral'
  | 'obligation'
  | 'measures'
  | 'permitted'
  | 'evidence';

export type Fields = Readonly<Record<string, FieldSpec>>;

/** What the domain receives for a field, after the API resolved texts, persons and categories. */
export type ValueOf<F extends FieldSpec> = F extends { type: 'text' }
  ? TextRef
  : F extends { type: 'enum'; terms: infer T }
    ? keyof T & string
    : F extends { type: 'integer' | 'acknowledged' }
      ? number
      : F extends { type: 'boolean' }
        ? boolean
        : F extends { type: 'category' }
          ? CategoryRef
          : F extends { type: 'case' }
            ? CaseRef
            : F extends { type: 'inspector' | 'person' | 'delegate' | 'courier' }
              ? PersonRef
              : F extends { type: 'measures' }
                ? readonly Measure[]
                : F extends { type: 'executingUnit' }
                  ? UnitRef
                  : F extends { type: 'beneficiary' }
                    ? Beneficiary
                    : F extends { type: 'permitted' }
                      ? readonly PermittedPenalty[]
                      : F extends { type: 'evidence' }
                        ? readonly EvidenceRef[]
                        : string;

export type InputOf<FS extends Fields> = {
  readonly [K in keyof FS as FS[K]['required'] extends true ? K : never]: ValueOf<FS[K]>;
} & {
  readonly [K in keyof FS as FS[K]['required'] extends true ? never : K]?: ValueOf<FS[K]> | undefined;
};
