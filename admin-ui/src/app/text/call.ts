import type { Term } from '../../../../workflows/domain/glossary';
import type { CountTerm } from './textIn';

/** Words of taking a call: the keys, what the caller has already, what came of it. */
export const CALL = {
  keys: { ar: 'المفاتيح', en: 'Keys' },
  register: { ar: 'تسجيل من أي حقل', en: 'Register, from any field' },
  danger: { ar: 'خطر على الحياة: نعم أو لا', en: 'Danger to life: yes or no' },
  toEarlier: { ar: 'شكاوى المتصل السابقة', en: "The caller's earlier cases" },
  toLikely: { ar: 'شكاوى يحتمل أنها نفس الموضوع', en: 'Cases that are likely the same matter' },
  cancel: { ar: 'الرجوع عن الإضافة', en: 'Not an addition after all' },
  nextCall: { ar: 'مكالمة جديدة', en: 'New call' },
  help: { ar: 'هذه القائمة، من خارج الحقول', en: 'This list, outside the fields' },
  duration: { ar: 'مدة المكالمة', en: 'Length of the call' },
  more: { ar: 'بيانات أخرى عند اللزوم', en: 'More, where it is needed' },
  beside: { ar: 'ما قد يكون مسجلًا', en: 'What may be registered already' },
  fromCaller: { ar: 'من شكواه السابقة: تأكد منه', en: 'From their earlier case: check it' },
  fromUnit: { ar: 'نطاق جهتك: غيّره إن كان غيره', en: "Your unit's own: change it if it is another" },
  districtHint: { ar: 'اكتب أول الاسم واختر بالسهم', en: 'Type its beginning, choose by arrow' },
  categoryHint: { ar: 'التصنيف المقترح', en: 'Suggested category' },
  categoryHintHelp: {
    ar: 'اكتب أي كلمة منه، إن عرفته: من يفرز الشكوى هو من يقرره',
    en: 'Type any word of it, if you know it: whoever triages decides',
  },
  add: { ar: 'أضف إليها', en: 'Add to it' },
  addTo: { ar: 'إضافة إلى الشكوى {number}', en: 'Add to case {number}' },
  addition: { ar: 'إضافة إلى شكوى سابقة', en: 'Addition to an earlier case' },
  additionText: { ar: 'ما يضيفه المتصل بكلامه', en: 'What the caller adds, in their own words' },
  additionHint: {
    ar: 'لا تُفتح شكوى جديدة: تصل الرسالة إلى من يعمل على {number}.',
    en: 'No new case is opened: the message goes to whoever works on {number}.',
  },
  newAfterAll: { ar: 'لا، شكوى جديدة', en: 'No, a new case' },
  closed: { ar: 'مغلقة: سجّل شكوى جديدة', en: 'Closed: register a new case' },
  ownCase: { ar: 'خطر أو مستفيد آخر: سجّل شكوى جديدة', en: 'Danger, or a beneficiary: register a new case' },
  addSubmit: { ar: 'إضافة إلى الشكوى', en: 'Add to the case' },
  join: { ar: 'ضم', en: 'Join' },
  joinTo: { ar: 'طلب الضم إلى الشكوى {number}', en: 'Ask to join case {number}' },
  joining: { ar: 'يُطلب ضمها إلى {number}', en: 'Asked to join {number}' },
  joiningHint: {
    ar: 'للمتصل رقم شكوى خاص به، ويضمها من يعمل عليها بعد المراجعة.',
    en: 'The caller has a number of their own; a caseworker looks and joins the two.',
  },
  apart: { ar: 'إلغاء الطلب', en: 'Do not ask' },
} as const satisfies Record<string, Term>;

/** After a call: what to read out. */
export const READ_OUT = {
  added: { ar: 'أُضيفت إلى الشكوى', en: 'Added to the case' },
  addedHint: {
    ar: 'قل له: وصلت إضافتك إلى من يعمل على شكواك، وتتابعها برقمها ورقمها السري اللذين عندك.',
    en: 'Tell them: it has reached whoever works on the case; follow it with the number and PIN you have.',
  },
  joined: { ar: 'طُلب ضمها إلى الشكوى {number}.', en: 'Asked to join case {number}.' },
  took: { ar: 'من أول حرف إلى التسجيل {time}', en: 'From the first key to here {time}' },
  aloud: { ar: 'يُقرأ', en: 'Read as' },
  copy: { ar: 'نسخ', en: 'Copy' },
  copied: { ar: 'نُسخ', en: 'Copied' },
  notCopied: { ar: 'تعذر النسخ', en: 'Could not be copied' },
  print: { ar: 'طباعة', en: 'Print' },
} as const satisfies Record<string, Term>;

/** Digits as they are said one by one on the telephone. */
export const DIGITS: readonly Term[] = [
  { ar: 'صفر', en: 'zero' },
  { ar: 'واحد', en: 'one' },
  { ar: 'اثنان', en: 'two' },
  { ar: 'ثلاثة', en: 'three' },
  { ar: 'أربعة', en: 'four' },
  { ar: 'خمسة', en: 'five' },
  { ar: 'ستة', en: 'six' },
  { ar: 'سبعة', en: 'seven' },
  { ar: 'ثمانية', en: 'eight' },
  { ar: 'تسعة', en: 'nine' },
];

/** For who hears the page: what came up while they typed. */
export const LIKELY_COUNT: CountTerm = {
  ar: {
    zero: 'لا شكاوى مشابهة',
    one: 'شكوى واحدة مشابهة',
    two: 'شكويان مشابهتان',
    few: '{n} شكاوى مشابهة',
    many: '{n} شكوى مشابهة',
    other: '{n} شكوى مشابهة',
  },
  en: { one: 'One case is likely the same', other: '{n} cases are likely the same' },
};
