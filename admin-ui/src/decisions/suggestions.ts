import type { Action, FieldName } from '../../../workflows/domain/glossary';
import type { Catalogue } from '../app/http/contract';
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
