import type { Term } from '../../../../workflows/domain/glossary';
import type { CountTerm } from './useText';

export const OBJECTIONS = {
  title: { ar: 'التظلمات', en: 'Objections' },
  what: {
    ar: 'جزاءات أُعلنت ولم ينقض ميعاد التظلم منها، وتظلمات تنتظر الرأي أو البت، الأقرب موعدًا أولًا.',
    en: 'Served penalties that may still be objected to, and objections that await a recommendation or a decision, the least time left first.',
  },
  awaits: { ar: 'المنتظر', en: 'Awaited' },
  type: { ar: 'نوع الجزاء', en: 'Penalty' },
  all: { ar: 'الكل', en: 'All' },
  withCount: { ar: '{label} ({n})', en: '{label} ({n})' },
  until: { ar: 'حتى {date}', en: 'until {date}' },
  by: { ar: 'الموعد {date}', en: 'due {date}' },
  late: { ar: 'فات الموعد: {date}', en: 'was due {date}' },
  served: { ar: 'أعلن {date}', en: 'served {date}' },
  filed: { ar: 'تظلم {date}', en: 'objected {date}' },
  holdsBack: { ar: 'التنفيذ موقوف', en: 'Not enforced meanwhile' },
  empty: { ar: 'لا جزاء يقبل التظلم الآن', en: 'No penalty may be objected to now' },
  emptyHint: {
    ar: 'يظهر هنا الجزاء فور إعلان المنشأة به، ويبقى حتى ينقضي ميعاد التظلم أو يُبت فيه.',
    en: 'A penalty appears here once it is served, and stays until the time to object is over or the objection decided.',
  },
  noneFoundHint: { ar: 'لا جزاء بهذه التصفية.', en: 'No penalty matches these filters.' },
} as const satisfies Record<string, Term>;

export const PENALTY_COUNT: CountTerm = {
  ar: {
    zero: 'لا جزاءات',
    one: 'جزاء واحد',
    two: 'جزاءان',
    few: '{n} جزاءات',
    many: '{n} جزاءً',
    other: '{n} جزاء',
  },
  en: { one: '{n} penalty', other: '{n} penalties' },
};
