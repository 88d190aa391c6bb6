import type { Term } from '../../../../workflows/domain/glossary';

/** Working through the list of cases: search, one case after another, several at once. */
export const SEARCH = {
  label: { ar: 'بحث بالرقم أو النص أو المنشأة أو الهاتف', en: 'Search number, text, establishment or phone' },
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
