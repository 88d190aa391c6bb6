import type { Term } from '../../../../workflows/domain/glossary';

/** Deadlines, and what a case's time went to. */
export const TIME = {
  due: { ar: 'الموعد: {at}', en: 'Due: {at}' },
  dueIn: { ar: 'الموعد {in}', en: 'Due {in}' },
  late: { ar: 'فات الموعد {ago}', en: 'Was due {ago}' },
  pausedUntil: { ar: 'موقوفة حتى {at}', en: 'Paused until {at}' },
  since: { ar: 'في المرحلة {since}', en: 'In this stage {since}' },
  used: { ar: 'استُهلك {used} من {budget}', en: '{used} of {budget} used' },
  bar: { ar: 'المستهلك من المهلة', en: 'Share of the time that is used' },
  title: { ar: 'الوقت', en: 'Time' },
  stage: { ar: 'المرحلة', en: 'Stage' },
  owner: { ar: 'عند', en: 'With' },
  usedShort: { ar: 'المستهلك', en: 'Used' },
  budget: { ar: 'المهلة', en: 'Budget' },
  pausedShort: { ar: 'موقوف', en: 'Paused' },
  over: { ar: 'تجاوز', en: 'Over' },
  idle: { ar: 'خارج الدوام', en: 'Out of hours' },
  whole: { ar: 'الإجمالي', en: 'In all' },
  note: {
    ar: 'بساعات العمل، والعاجلة بالساعة الكاملة. المستهلك والموقوف وخارج الدوام هي عمر الشكوى كاملًا: {life}.',
    en: 'In working hours; urgent cases by the wall clock. Used, paused and out of hours are the whole life of the case: {life}.',
  },
  rules: { ar: 'تُحسب المواعيد على {rules}.', en: 'Deadlines go by {rules}.' },
  hoursMinutes: { ar: '{h} س {m} د', en: '{h} h {m} min' },
  hours: { ar: '{h} س', en: '{h} h' },
  /** A term named inside a sentence. */
  quoted: { ar: '«{words}»', en: '"{words}"' },
  minutes: { ar: '{m} د', en: '{m} min' },
} as const satisfies Record<string, Term>;
