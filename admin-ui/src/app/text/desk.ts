import type { Term } from '../../../../workflows/domain/glossary';

/** Working through the list of cases: search, one case after another, several at once. */
export const SEARCH = {
  label: { ar: 'بحث بالرقم أو النص أو المنشأة أو الهاتف', en: 'Number, words, establishment, phone' },
  nothing: { ar: 'لا نتائج للبحث عن «{words}»', en: 'Nothing found for "{words}"' },
  where: {
    ar: 'بحثنا في أرقام الشكاوى ونصوصها ومنشآتها، وفي اسم صاحب الشكوى وهاتفه إن كان يظهر لك. الهمزات والتشكيل وشكل الأرقام لا تهم.',
    en: 'Searched: case numbers, words and establishments, and the name and phone of the reporter if you may see them. Spelling of hamza, marks and digits does not matter.',
  },
  everywhere: { ar: 'البحث في كل الشكاوى، المغلقة أيضًا', en: 'Search all cases, closed ones too' },
  clear: { ar: 'مسح البحث', en: 'Clear the search' },
  exportFailed: { ar: 'تعذر التصدير. حاول مرة أخرى.', en: 'The export failed. Try again.' },
} as const satisfies Record<string, Term>;

export const TRIAGE = {
  goOn: { ar: 'بعد القرار: التالية', en: 'After a decision: next case' },
  stay: { ar: 'بعد القرار: البقاء هنا', en: 'After a decision: stay here' },
  switch: { ar: 'تبديل ما يحدث بعد القرار', en: 'Switch what happens after a decision' },
  ended: {
    ar: 'سُجل «{action}» للشكوى {number}. انتهت القائمة.',
    en: 'Recorded "{action}" for {number}. That was the end of the list.',
  },
  position: { ar: '{at} من {n} في القائمة', en: '{at} of {n} in the list' },
} as const satisfies Record<string, Term>;

export const TOGETHER_WORDS = {
  chosen: { ar: 'الشكاوى المحددة', en: 'Selected cases' },
  choose: { ar: 'تحديد الشكوى {number}', en: 'Select case {number}' },
  all: { ar: 'تحديد كل ما في الصفحة', en: 'Select all on this page' },
  none: { ar: 'إلغاء التحديد', en: 'Clear the selection' },
  action: { ar: '{action} ({n})', en: '{action} ({n})' },
  nothing: { ar: 'لا إجراء مشترك متاح لها.', en: 'Nothing can be done with these together.' },
  title: { ar: '{action}: {cases}', en: '{action}: {cases}' },
  someNot: {
    ar: '{n} من المحدد لا يتاح لها هذا الإجراء الآن، ولن تتغير.',
    en: '{n} of those selected do not allow this now and stay as they are.',
  },
  keeps: {
    ar: 'تبقى لكل شكوى منشأتها ومكانها كما سُجلا.',
    en: 'Each case keeps its own establishment and place.',
  },
  progress: { ar: 'سُجل {done} من {n}', en: '{done} of {n} recorded' },
  finished: { ar: 'تم {done} من {n}', en: '{done} of {n} done' },
  done: { ar: 'تمت', en: 'Done' },
  refused: { ar: 'لم تتم', en: 'Not done' },
  unknown: { ar: 'غير معروف', en: 'Unknown' },
  resend: { ar: 'إعادة إرسال ما لم يُعرف', en: 'Send the unknown ones again' },
} as const satisfies Record<string, Term>;

export const TEMPLATES = {
  choose: { ar: 'إدراج رد جاهز', en: 'Insert a ready answer' },
} as const satisfies Record<string, Term>;

export const SAVED = {
  title: { ar: 'قوائمي المحفوظة', en: 'My saved lists' },
  save: { ar: 'حفظ هذه القائمة', en: 'Save this list' },
  saveHint: {
    ar: 'تُحفظ التصفية والترتيب باسمك وتجدها على أي جهاز. ما كُتب في البحث لا يُحفظ.',
    en: 'The filters and the order are kept in your name, on every device. What was searched for is not.',
  },
  name: { ar: 'اسم القائمة', en: 'Name of the list' },
  rename: { ar: 'تغيير الاسم', en: 'Rename' },
  remove: { ar: 'حذف', en: 'Delete' },
  removeTitle: { ar: 'حذف القائمة المحفوظة؟', en: 'Delete the saved list?' },
  removeWhat: {
    ar: 'تُحذف القائمة «{name}» من قوائمك. الشكاوى نفسها لا تتغير.',
    en: 'The list "{name}" is deleted. The cases themselves do not change.',
  },
  share: { ar: 'نسخ الرابط', en: 'Copy the link' },
  shared: {
    ar: 'نُسخ الرابط. من يفتحه يرى القائمة نفسها في حدود صلاحيته.',
    en: 'Link copied. Whoever opens it sees the same list, of the cases they may see.',
  },
  notCopied: {
    ar: 'تعذر النسخ. الرابط: \u2066{address}\u2069',
    en: 'Could not be copied. The link: {address}',
  },
  more: { ar: 'إجراءات القائمة «{name}»', en: 'Actions of the list "{name}"' },
} as const satisfies Record<string, Term>;

export const PRINT = {
  print: { ar: 'طباعة', en: 'Print' },
  stage: { ar: 'المرحلة', en: 'Stage' },
  owner: { ar: 'لدى', en: 'With' },
  received: { ar: 'وردت في', en: 'Received' },
  stageSince: { ar: 'في هذه المرحلة منذ', en: 'In this stage since' },
  due: { ar: 'الموعد النهائي', en: 'Due' },
  printed: { ar: 'طُبعت', en: 'Printed' },
} as const satisfies Record<string, Term>;
