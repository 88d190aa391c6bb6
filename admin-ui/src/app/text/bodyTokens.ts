import type { Term } from '../../../../workflows/domain/glossary';
import type { CountTerm } from './useText';

export const BODY_TOKENS = {
  title: { ar: 'مفاتيح الجهات', en: 'Body tokens' },
  what: {
    ar: 'بالمفتاح ترى منظومة الجهة ما أُحيل إليها وترد عليه، ولا ترى شيئًا غيره. المفتاح يُعرض مرة واحدة، ويُلغى في الحال.',
    en: 'With a token the system of a body sees what was referred to it and answers, and nothing else. It is shown once, and revoked at once.',
  },
  issue: { ar: 'مفتاح جديد', en: 'New token' },
  body: { ar: 'الجهة', en: 'Body' },
  label: { ar: 'لمن هذا المفتاح', en: 'Whose token this is' },
  labelHint: {
    ar: 'المنظومة التي ستستخدمه ومسئولها، حتى يُعرف بعد عام.',
    en: 'The system that will use it and who looks after it, so that it is known in a year.',
  },
  chooseBody: { ar: 'اختر الجهة', en: 'Choose the body' },
  writeLabel: { ar: 'اكتب لمن هو', en: 'Say whose it is' },
  issued: { ar: 'صدر المفتاح', en: 'The token was issued' },
  token: { ar: 'المفتاح', en: 'Token' },
  once: {
    ar: 'انسخ المفتاح الآن: لن يظهر مرة أخرى، ولا تحتفظ به المنظومة. من يحمله يرد باسم الجهة، فسلّمه لمسئولها وحده.',
    en: 'Copy the token now: it is not shown again and not kept here. Whoever has it answers in the name of the body, so hand it to its person only.',
  },
  copy: { ar: 'نسخ', en: 'Copy' },
  copied: { ar: 'نُسخ', en: 'Copied' },
  copyFailed: { ar: 'تعذر النسخ: حدد المفتاح وانسخه.', en: 'Could not copy: select the token and copy it.' },
  haveIt: { ar: 'حفظت المفتاح', en: 'I have kept it' },
  state: { ar: 'الحالة', en: 'State' },
  inForce: { ar: 'سارٍ', en: 'In force' },
  revoked: { ar: 'ملغى', en: 'Revoked' },
  issuedBy: { ar: 'أصدره {name}، {at}', en: 'issued by {name}, {at}' },
  lastUsed: { ar: 'آخر استخدام {ago}', en: 'last used {ago}' },
  neverUsed: { ar: 'لم يُستخدم بعد', en: 'never used' },
  revokedAt: { ar: 'أُلغي {at}', en: 'revoked {at}' },
  revoke: { ar: 'إلغاء', en: 'Revoke' },
  revokeOf: { ar: 'إلغاء مفتاح {label}', en: 'Revoke the token {label}' },
  revokeTitle: { ar: 'إلغاء المفتاح؟', en: 'Revoke the token?' },
  revokeWhat: {
    ar: 'تُرفض طلبات «{label}» ({body}) من هذه اللحظة ولا رجعة في الإلغاء. ما ورد من ردود يبقى.',
    en: 'Requests of "{label}" ({body}) are refused from this moment; this cannot be undone. Answers that came stay.',
  },
  wasRevoked: { ar: 'أُلغي المفتاح', en: 'The token was revoked' },
  empty: { ar: 'لا توجد مفاتيح', en: 'There are no tokens' },
  emptyHint: {
    ar: 'تصدر مفتاحًا لكل جهة ترد من منظومتها؛ وما عداها يسجل أخصائي الشكاوى ردها من صفحة الشكوى.',
    en: 'Issue one for each body that answers from its own system; the answers of the others are recorded on the case by a caseworker.',
  },
  noneFoundHint: { ar: 'لا مفتاح بهذه التصفية.', en: 'No token matches these filters.' },
} as const satisfies Record<string, Term>;

export const TOKEN_COUNT: CountTerm = {
  ar: {
    zero: 'لا مفاتيح',
    one: 'مفتاح واحد',
    two: 'مفتاحان',
    few: '{n} مفاتيح',
    many: '{n} مفتاحًا',
    other: '{n} مفتاح',
  },
  en: { one: '{n} token', other: '{n} tokens' },
};
