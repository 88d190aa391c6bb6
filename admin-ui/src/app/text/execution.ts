import type { Term } from '../../../../workflows/domain/glossary';
import type { CountTerm } from './useText';

export const EXECUTION = {
  title: { ar: 'مهام التنفيذ', en: 'To carry out' },
  what: {
    ar: 'جزاءات تُصدر وتُعلن وتُنفذ، وحلول وتسليمات مطلوبة، الأقرب موعدًا أولًا. تفتح كل مهمة على إجرائها.',
    en: 'Penalties to issue, serve and enforce, remedies and deliveries to do, the least time left first. Each opens at its action.',
  },
  task: { ar: 'المهمة', en: 'Task' },
  show: { ar: 'ما يظهر', en: 'What is shown' },
  all: { ar: 'الكل', en: 'All' },
  overdue: { ar: 'المتأخرة ({n})', en: 'Overdue ({n})' },
  withCount: { ar: '{label} ({n})', en: '{label} ({n})' },
  noDeadline: { ar: 'بلا موعد', en: 'No deadline' },
  planned: { ar: 'التسليم {date}', en: 'delivery on {date}' },
  courier: { ar: 'مع {name}', en: 'with {name}' },
  empty: { ar: 'لا شيء مطلوب تنفيذه', en: 'Nothing is to be carried out' },
  emptyHint: {
    ar: 'يظهر هنا الجزاء أو الحل فور صدور القرار به.',
    en: 'A penalty or remedy appears here as soon as it is decided.',
  },
  noneFoundHint: { ar: 'لا مهمة بهذه التصفية.', en: 'No task matches these filters.' },
} as const satisfies Record<string, Term>;

export const TASK_COUNT: CountTerm = {
  ar: {
    zero: 'لا مهام',
    one: 'مهمة واحدة',
    two: 'مهمتان',
    few: '{n} مهام',
    many: '{n} مهمة',
    other: '{n} مهمة',
  },
  en: { one: '{n} task', other: '{n} tasks' },
};
