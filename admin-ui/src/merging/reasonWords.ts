import { DUPLICATE_REASONS } from '../../../workflows/domain/glossary';
import type { LikenessReason } from '../app/http/duplicate';
import { DAY_COUNT } from '../app/text/lists';
import type { Text } from '../app/text/useText';

/** All reasons as one phrase. */
export function reasonsInOne(reasons: readonly LikenessReason[], t: Text): string {
  const [first = '', ...others] = reasons.map(reason => reasonWords(reason, t));
  return [first, ...others.map(words => words.charAt(0).toLowerCase() + words.slice(1))].join(t(COMMA));
}

const COMMA = { ar: '، ', en: ', ' } as const;

/** «كلمات متشابهة 34%»، «في أيام متقاربة: يومين». */
export function reasonWords({ code, days, percent }: LikenessReason, t: Text): string {
  const words = t(DUPLICATE_REASONS[code]);
  if (percent !== undefined) return `${words} \u2068${percent}%\u2069`;
  return days === undefined || days === 0 ? words : `${words} (${t.count(DAY_COUNT, days)})`;
}
