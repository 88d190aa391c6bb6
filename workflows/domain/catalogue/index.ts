import type { Body, Kind, Priority } from '../glossary';
import categoriesJson from './categories.json';
import governoratesJson from './governorates.json';

/** One kind of matter with the policy that goes with it. */
export interface Category {
  readonly code: string;
  readonly group: string;
  readonly labelAr: string;
  readonly labelEn: string;
  readonly defaultKind: Kind;
  readonly defaultPriority: Priority;
  readonly fieldVisitNeeded: boolean;
  readonly directorateMayDecide: boolean;
}

export interface CategoryGroup {
  readonly code: string;
  readonly labelAr: string;
  readonly labelEn: string;
  /** `supply`: the ministry itself; otherwise the body that such cases are referred to. */
  readonly competentBody: 'supply' | Body;
}

/** ISO 3166-2 code, names, a point for a pin. */
export interface Governorate {
  readonly code: string;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly directorateAr: string;
}

export const CATEGORIES_VERSION: string = categoriesJson.version;

export const CATEGORIES: readonly Category[] = categoriesJson.categories.map(category => ({
  code: category.code,
  group: category.parent,
  labelAr: category.labelAr,
  labelEn: category.labelEn,
  defaultKind: category.defaultKind as Kind,
  defaultPriority: category.defaultPriority as Priority,
  fieldVisitNeeded: category.fieldVisitNeeded,
  directorateMayDecide: category.directorateMayDecide,
}));

export const CATEGORY_GROUPS = categoriesJson.groups as readonly CategoryGroup[];
export const GOVERNORATES: readonly Governorate[] = governoratesJson;
export const GOVERNORATE_CODES: readonly string[] = GOVERNORATES.map(governorate => governorate.code);

export function categoryOf(code: string): Category | undefined {
  return CATEGORIES.find(category => category.code === code);
}
