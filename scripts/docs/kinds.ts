import { KIND_PATHS } from '../../workflows/domain/case/kinds';
import { codesOf, KINDS } from '../../workflows/domain/glossary';
import { code, codes, type Row, table } from './markdown';

/** Every kind with its way: what is not for it, what may be decided, how it may be answered. */
export function kindTable(): string {
  const rows = codesOf(KINDS).map((kind): Row => {
    const { way, measures, answers, closedTo } = KIND_PATHS[kind];
    return [`${code(kind)}<br/>${KINDS[kind].ar}`, way, codes(measures), codes(answers), codes(closedTo)];
  });
  return table(['kind', 'way', 'measures', 'answers', 'closed to'], rows);
}
