import type { Action, FieldName } from '../../../workflows/domain/glossary';
import type { CaseDetail, Catalogue } from '../app/http/contract';
import type { FieldValue, Values } from './values';

/** A category brings its usual kind and priority; both can then be changed. What is urgent stays so unless somebody says otherwise. */
export function suggestionsFor(
  action: Action,
  name: FieldName,
  value: FieldValue | undefined,
  { categories }: Pick<Catalogue, 'categories'>,
  cases: readonly Pick<CaseDetail, 'state'>[],
): Values {
  if (action !== 'classify' || name !== 'category') return {};
  const category = categories.find(({ code }) => code === value);
  if (!category) return {};
  const urgent = cases.some(({ state }) => state.priority === 'urgent');
  return { kind: category.defaultKind, ...(urgent ? {} : { priority: category.defaultPriority }) };
}

/** Classifying begins with what whoever took the complaint down suggested. */
export function withHint(
  own: Values,
  action: Action,
  detail: Pick<CaseDetail, 'state' | 'categoryHint'>,
  catalogue: Pick<Catalogue, 'categories'>,
): Values {
  const { state, categoryHint } = detail;
  if (action !== 'classify' || state.category || !categoryHint) return own;
  const suggested = suggestionsFor(action, 'category', categoryHint, catalogue, [detail]);
  return suggested.kind ? { ...own, category: categoryHint, ...suggested } : own;
}
