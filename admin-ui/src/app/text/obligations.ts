import type { Term } from '../../../../workflows/domain/glossary';
import type { CountTerm } from './useText';

export const OBLIGATIONS = {
  titleMinister: { ar: 'العائد للعرض', en: 'Due back' },
  titleMine: { ar: 'تكليفاتي', en: 'My assignments' },
  emptyMinister: { ar: 'لا شيء ينتظر عودته إليكم', en: 'Nothing is due back' },
  emptyMinisterHint: {
    ar: 'يظهر هنا ما أُشر عليه «مراجعة وعرض» وما كُلفت به القيادات حتى يعود، الأقرب موعدًا أولًا.',
    en: 'What was marked "review and present", and what leaders were asked, appears here until it comes back.',
  },
  emptyMine: { ar: 'لا تكليف ينتظر ردك', en: 'No assignment awaits your answer' },
  emptyMineHint: {
    ar: 'يظهر هنا ما يكلفك به الوزير، الأقرب موعدًا أولًا.',
    en: 'What the minister asks of you appears here, the earliest first.',
  },
  emptyFiltered: { ar: 'لا شيء من هذا الآن', en: 'None of these now' },
  emptyFilteredHint: { ar: '«الكل» يعرض بقية ما ينتظر عودته.', en: '"All" shows what else is due back.' },
  filter: { ar: 'ما يظهر', en: 'What is shown' },
  all: { ar: 'الكل', en: 'All' },
  overdueOnly: { ar: 'المتأخر', en: 'Overdue' },
  overdue: { ar: 'متأخر', en: 'Overdue' },
  due: { ar: 'الموعد {date}', en: 'Due {date}' },
  from: { ar: 'من {name}', en: 'from {name}' },
  answer: { ar: 'الرد', en: 'Answer' },
  waiting: { ar: '{label}: {n}', en: '{label}: {n}' },
} as const satisfies Record<string, Term>;

export const OBLIGATION_COUNT: CountTerm = {
  ar: {
    zero: 'لا شيء',
    one: 'أمر واحد',
    two: 'أمران',
    few: '{n} أمور',
    many: '{n} أمرًا',
    other: '{n} أمر',
  },
  en: { one: '{n} matter', other: '{n} matters' },
};
