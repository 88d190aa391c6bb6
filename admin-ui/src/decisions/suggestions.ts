import type { Action, FieldName } from '../../../workflows/domain/glossary';
import type { CaseDetail, Catalogue } from '../app/http/contract';
import type { FieldValue, Values } from './values';

/** A category brings its usual kind and priority; both can then be changed. */
export function suggestionsFor(
  action: Action,
  name: FieldName,
  value: FieldValue | undefined,
  { categories }: Pick<Catalogue, 'categories'>,
): Values {
  if (action !== 'classify' || name !== 'category') return {};
  const category = categories.find(({ code }) => code === value);
  return category ? { kind: category.defaultKind, priority: category.defaultPriority } : {};
}

/** Classifying begins with what whoever took the complaint down suggested, and never lowers its priority by itself. */
export function withHint(
  own: Values,
  action: Action,
  { state, categoryHint }: Pick<CaseDetail, 'state' | 'categoryHint'>,
  catalogue: Pick<Catalogue, 'categories'>,
): Values {
  if (action !== 'classify' || state.category || !categoryHint) return own;
  const suggested = suggestionsFor(action, 'category', categoryHint, catalogue);
  if (!suggested.kind) return own;
  const priority = state.priority === 'urgent' ? { priority: state.priority } : {};
  return { ...own, category: categoryHint, ...suggested, ...priority };
}
