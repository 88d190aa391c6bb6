import type { Term } from '../../../../workflows/domain/glossary';
import type { CountTerm } from './useText';

/** The minister's phone. */
export const MINISTER = {
  before: { ar: 'المعروض', en: 'Before you' },
  dueBack: { ar: 'العائد للعرض', en: 'Due back' },
  office: { ar: 'المكتب', en: 'Office' },
  pages: { ar: 'صفحات الوزير', en: "Minister's pages" },
  more: { ar: 'عرض المزيد', en: 'Show more' },
  restInOffice: { ar: 'الباقي في صفحة المكتب', en: "The rest is on the office's page" },
  allCards: { ar: 'كل المعروض', en: 'All that is before you' },
  deadlinePassed: { ar: 'فات الموعد {ago}', en: 'was due {ago}' },
  deadlineIn: { ar: 'الموعد {in}', en: 'due {in}' },
  wholeCase: { ar: 'الشكوى كاملة', en: 'The whole case' },
  noFinding: { ar: 'لا معاينة في هذه الشكوى', en: 'No visit was made' },
  objectionTo: { ar: 'تظلم من: {penalty}', en: 'Objection to: {penalty}' },
  decideObjectionTo: { ar: 'البت في التظلم من {penalty}', en: 'Decide on the objection to {penalty}' },
  photoOf: { ar: 'صورة {n} من {total}', en: 'Picture {n} of {total}' },
  nextPhoto: { ar: 'الصورة التالية', en: 'Next picture' },
  photoFailed: {
    ar: 'تعذر تحميل الصورة. تحقق من الاتصال ثم افتحها مرة أخرى.',
    en: 'The picture could not be loaded. Check the connection and open it again.',
  },
  previousPhoto: { ar: 'الصورة السابقة', en: 'Previous picture' },

  changed: { ar: 'تغيرت المذكرة وهي أمامكم', en: 'The proposal changed while it was before you' },
  nothingDecided: { ar: 'لم يُسجل قرار.', en: 'Nothing was decided.' },
  seen: { ar: 'اطلعت على ما تغير', en: 'I have seen what changed' },
  decidedBy: { ar: 'القرار من {name}', en: 'Decided by {name}' },
  done: { ar: 'سُجل «{action}».', en: 'Recorded: {action}.' },
  inForce: { ar: 'القرار نافذ.', en: 'The decision is in force.' },
  nowIn: { ar: 'الشكوى الآن في «{stage}».', en: 'The case is now in "{stage}".' },
  nowInWith: {
    ar: 'الشكوى الآن في «{stage}» عند {who}.',
    en: 'The case is now in "{stage}", with {who}.',
  },
  since: { ar: 'منذ {at}', en: 'Since {at}' },
  notBefore: { ar: 'ليست معروضة عليكم الآن', en: 'This is not before you now' },
  gone: { ar: 'لم تعد معروضة عليكم', en: 'No longer before you' },
  hide: { ar: 'إخفاء', en: 'Hide' },
  unconfirmed: { ar: 'قرار لم يصل تأكيده', en: 'A decision that was not confirmed' },
  asOf: { ar: 'آخر تحديث {ago}. نعيد المحاولة.', en: 'As of {ago}. Trying again.' },
  cutOff: { ar: 'انقطع الاتصال', en: 'Cut off' },
  beyond: {
    ar: 'يتجاوز ما أجازته الشئون القانونية: تعود المذكرة إليها أولًا ثم تُعرض عليكم.',
    en: 'Beyond what legal affairs permitted: it goes back to them first, then before you again.',
  },
  canWithdraw: {
    ar: 'يمكن التراجع خلال {time}، ثم يصبح القرار نافذًا.',
    en: 'Can be withdrawn for {time}, then takes effect.',
  },
  delegate: { ar: 'تفويض', en: 'Delegate' },
  refer: { ar: 'إحالة', en: 'Refer' },
  phrases: { ar: 'عبارات جاهزة', en: 'Ready phrases' },
  days: { ar: 'مواعيد جاهزة', en: 'Ready dates' },
  less: { ar: 'أقل', en: 'Less' },
  moreDays: { ar: 'أكثر', en: 'More' },
  dueWhat: {
    ar: 'ما أُشر عليه «مراجعة وعرض» وما كُلفت به القيادات، الأقرب موعدًا أولًا.',
    en: 'What was marked "review and present" and what leaders were asked, the nearest date first.',
  },
} as const satisfies Record<string, Term>;

/** How many are past their deadline. */
export const LATE_COUNT: CountTerm = {
  ar: {
    zero: 'لا شيء متأخر',
    one: 'واحد متأخر',
    two: 'اثنان متأخران',
    few: '{n} متأخرة',
    many: '{n} متأخرًا',
    other: '{n} متأخر',
  },
  en: { one: '{n} late', other: '{n} late' },
};

/** What a delegate does not see. */
export const NOT_YOURS_COUNT: CountTerm = {
  ar: {
    zero: 'لا أمور أخرى معروضة على الوزير',
    one: 'أمر آخر معروض على الوزير وليس ضمن تفويضك',
    two: 'أمران آخران معروضان على الوزير وليسا ضمن تفويضك',
    few: '{n} أمور أخرى معروضة على الوزير وليست ضمن تفويضك',
    many: '{n} أمرًا آخر معروضًا على الوزير وليس ضمن تفويضك',
    other: '{n} أمر آخر معروض على الوزير وليس ضمن تفويضك',
  },
  en: {
    one: 'One more matter before the minister, beyond your delegation',
    other: '{n} more matters before the minister, beyond your delegation',
  },
};

export const IN_DAYS: CountTerm = {
  ar: {
    zero: 'اليوم',
    one: 'غدًا',
    two: 'بعد يومين',
    few: 'بعد {n} أيام',
    many: 'بعد {n} يومًا',
    other: 'بعد {n} يوم',
  },
  en: { one: 'tomorrow', other: 'in {n} days' },
};

/** What a minister often writes, to be tapped instead of typed. */
export const READY_PHRASES = {
  returnWithNote: [
    { ar: 'تُستوفى الأسباب.', en: 'The grounds are to be completed.' },
    { ar: 'يُراجع الجزاء المقترح.', en: 'The proposed penalty is to be reconsidered.' },
    { ar: 'يُعرض مع رأي المديرية.', en: "To come back with the directorate's opinion." },
  ],
  orderRevisit: [
    { ar: 'تعاد المعاينة في وقت العمل الفعلي.', en: 'Visit again during working hours.' },
    { ar: 'يعاد الوزن بميزان معاير.', en: 'Weigh again on a calibrated balance.' },
    { ar: 'تُستكمل الصور.', en: 'The pictures are to be completed.' },
  ],
} as const satisfies Record<string, readonly Term[]>;
