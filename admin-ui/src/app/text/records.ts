import type { Term } from '../../../../workflows/domain/glossary';
import type { Means } from '../http/record';
import type { CountTerm } from './useText';

export const RECORDS = {
  title: { ar: 'سجلات الشكاوى', en: 'Records of cases' },
  what: {
    ar: 'لكل شكوى سجل بما جرى كما جرى، وما رُفض. آخر ما تغير أولًا. قراءتك للسجل تُقيد فيه.',
    en: 'Each case has a record of what happened as it happened, and of what was refused. The latest change first. Your reading is written into it.',
  },
  search: { ar: 'رقم الشكوى أو كلمات منها', en: 'Number, or words of the case' },
  changed: { ar: 'آخر تغيير {ago}', en: 'Changed {ago}' },
  empty: { ar: 'لا سجلات بعد', en: 'No records yet' },
  emptyHint: {
    ar: 'يبدأ سجل الشكوى بورودها.',
    en: 'The record of a case begins when it is received.',
  },
} as const satisfies Record<string, Term>;

export const RECORD = {
  title: { ar: 'سجل الشكوى {number}', en: 'Record of {number}' },
  open: { ar: 'السجل كما وقع', en: 'The record as it was' },
  backToCase: { ar: 'إلى الشكوى', en: 'To the case' },
  read: {
    ar: 'قُرئ {time}، وقُيدت القراءة باسمك',
    en: 'Read at {time}; the reading is recorded in your name',
  },
  receipt: {
    ar: 'وقت كل قيد هو وقت وصوله إلى الخادم. ما أُثبت في المعاينة دون شبكة يصل بعد وقته، ووقت المعاينة في نص نتيجتها.',
    en: 'The time of an entry is when it reached the server. What was recorded at a visit without a network arrives later; the times of the visit are in the text of its findings.',
  },
  again: { ar: 'قراءة من جديد', en: 'Read again' },
  print: { ar: 'طباعة', en: 'Print' },
  filter: { ar: 'نوع القيد', en: 'Kind of entry' },
  all: { ar: 'الكل', en: 'All' },
  events: { ar: 'الوقائع', en: 'Events' },
  refusals: { ar: 'ما رُفض', en: 'Refused' },
  others: { ar: 'اطلاع ومرفقات', en: 'Readings and files' },
  withCount: { ar: '{label} {n}', en: '{label} {n}' },
  nothing: { ar: 'لا قيود من هذا النوع في هذه الشكوى.', en: 'This case has no entries of this kind.' },
  allHold: { ar: 'كل البصمات مطابقة', en: 'All digests hold' },
  broken: {
    ar: 'بصمات غير مطابقة: {n}. لا تعتمد على هذا السجل حتى يفحصه مسئول النظام.',
    en: 'Digests that do not hold: {n}. Do not rely on this record until the system administrator has looked.',
  },
  holds: { ar: 'البصمة مطابقة', en: 'Digest holds' },
  doesNotHold: { ar: 'البصمة غير مطابقة', en: 'Digest does not hold' },
  written: { ar: 'كما كُتب', en: 'As written' },
  refused: { ar: 'رُفض: {action}', en: 'Refused: {action}' },
  reason: { ar: 'السبب: {reason}', en: 'Reason: {reason}' },
  noMore: {
    ar: 'وما تلاه من مثله في الساعة نفسها لم يُقيد.',
    en: 'More of the same within the hour is not recorded.',
  },
  unknown: { ar: 'غير معروف', en: 'Not known' },
  by: { ar: 'المصدر: {means}', en: 'By: {means}' },
  nobody: { ar: 'النظام', en: 'The system' },
} as const satisfies Record<string, Term>;

export const MEANS: Readonly<Record<Means, Term>> = {
  account: { ar: 'حساب موظف', en: 'a staff account' },
  tracking: { ar: 'صفحة متابعة الشكوى', en: 'the page that follows a complaint' },
  channel: { ar: 'قناة واردة', en: 'a channel' },
  body: { ar: 'منظومة جهة مختصة', en: "a competent body's system" },
  system: { ar: 'النظام تلقائيًا', en: 'the system itself' },
};

/** What leaves no event and is kept beside them. */
export const AUDIT_KINDS: Readonly<Record<string, Term>> = {
  evidenceUploaded: { ar: 'رفع ملف', en: 'A file was uploaded' },
  recipientRead: { ar: 'الاطلاع على بيانات المستلم', en: 'The recipient was read' },
  messageSent: { ar: 'إرسال رسالة إلى مقدم الشكوى', en: 'A message went to the reporter' },
  messageFailed: { ar: 'تعذر إرسال رسالة إلى مقدم الشكوى', en: 'A message to the reporter was given up' },
  callStarted: { ar: 'بدء مكالمة مع مقدم الشكوى', en: 'A call to the reporter began' },
  callEnded: { ar: 'انتهاء مكالمة مع مقدم الشكوى', en: 'A call to the reporter ended' },
  pinRefused: { ar: 'رُفض: متابعة الشكوى برقمها السري', en: 'Refused: following the case by its PIN' },
  fileRefused: { ar: 'رُفض: ملف', en: 'Refused: a file' },
  recordRead: { ar: 'قراءة هذا السجل', en: 'This record was read' },
};

/** Why something was refused before the case was asked. */
export const NOT_ASKED: Readonly<Record<string, Term>> = {
  invalid: { ar: 'بيانات ناقصة أو غير مقبولة', en: 'Something missing, or not accepted' },
  keyReused: { ar: 'طلب مكرر بمحتوى آخر', en: 'Sent again with other contents' },
  forbidden: { ar: 'ليست له هذه الصفة الآن', en: 'Not in that role now' },
  wrongReceiptOrPin: { ar: 'الرقم السري غير صحيح', en: 'The PIN is wrong' },
  unsupportedMedia: { ar: 'نوع الملف غير مقبول', en: 'This type of file is not accepted' },
  tooLarge: { ar: 'الملف أكبر من المسموح', en: 'The file is larger than allowed' },
  badRequest: { ar: 'انقطع الملف قبل أن يصل كاملًا', en: 'The file broke off before all of it came' },
};

export const ENTRY_COUNT: CountTerm = {
  ar: {
    zero: 'لا قيود',
    one: 'قيد واحد',
    two: 'قيدان',
    few: '{n} قيود',
    many: '{n} قيدًا',
    other: '{n} قيد',
  },
  en: { one: '{n} entry', other: '{n} entries' },
};
