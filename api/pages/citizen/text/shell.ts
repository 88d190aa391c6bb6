import type { Term } from '../../../../workflows/domain/glossary';

/** Words of the frame around every citizen's page, and of the first one. */
export const SHELL = {
  title: { ar: 'شكاوى المواطنين', en: 'Public complaints' },
  skip: { ar: 'إلى المحتوى', en: 'Skip to the content' },
  language: { ar: 'English', en: 'العربية' },
  home: { ar: 'الصفحة الأولى', en: 'First page' },
  back: { ar: 'رجوع', en: 'Back' },
  goOn: { ar: 'متابعة', en: 'Continue' },
  optional: { ar: 'اختياري', en: 'optional' },
  errorTitle: { ar: 'خطأ', en: 'Error' },
  problem: { ar: 'راجع ما يلي', en: 'There is a problem' },
  sending: { ar: 'جارٍ الإرسال…', en: 'Sending…' },
} as const satisfies Record<string, Term>;

export const HOME = {
  title: { ar: 'قدّم شكواك وتابعها', en: 'File a complaint and follow it' },
  lead: {
    ar: 'رغيف ناقص، سلعة غالية، خدمة متعطلة: اكتب لنا ما حدث، ونحن نتابعه معك حتى النهاية.',
    en: 'A short loaf, an overpriced item, a service that failed: tell us, and we follow it with you to the end.',
  },
  file: { ar: 'قدّم شكوى', en: 'File a complaint' },
  fileHint: { ar: 'ثلاث خطوات، ولا يلزم أن تذكر اسمك', en: 'Three steps; you need not give your name' },
  track: { ar: 'تابع شكواك', en: 'Follow your complaint' },
  trackHint: {
    ar: 'برقم الشكوى والرقم السري الموجودين في الإيصال',
    en: 'With the number and the PIN on your receipt',
  },
  phone: { ar: 'تفضّل الكلام؟ اتصل بالخط الساخن', en: 'Rather talk? Call the hotline' },
} as const satisfies Record<string, Term>;

export const NEVER = {
  title: { ar: 'ما لا تطلبه الوزارة منك أبدًا', en: 'What the ministry never asks you for' },
  passwords: { ar: 'كلمة سر أي حساب', en: 'The password of any account' },
  card: { ar: 'الرقم السري لبطاقة البنك أو التموين', en: 'The PIN of a bank or ration card' },
  otp: { ar: 'كود وصلك في رسالة على الموبايل', en: 'A code that came to your phone in a message' },
  money: { ar: 'أي مبلغ: الشكوى مجانية', en: 'Any money: complaining is free' },
  who: {
    ar: 'من طلب منك شيئًا من هذا فهو ليس من الوزارة: أنهِ المكالمة.',
    en: 'Whoever asks for any of these is not from the ministry: end the call.',
  },
} as const satisfies Record<string, Term>;

export const EMERGENCY = {
  title: { ar: 'هل حياة أحد في خطر الآن؟', en: 'Is somebody’s life in danger now?' },
  call: {
    ar: 'اتصل فورًا ولا تنتظر ردنا:',
    en: 'Call at once, do not wait for our answer:',
  },
  ambulance: { ar: 'الإسعاف', en: 'Ambulance' },
  police: { ar: 'النجدة', en: 'Police' },
  fire: { ar: 'المطافئ', en: 'Fire brigade' },
} as const satisfies Record<string, Term>;

/** What went wrong with the page itself. */
export const TROUBLE = {
  notFound: { ar: 'لا توجد صفحة بهذا العنوان', en: 'There is no such page' },
  notFoundHint: {
    ar: 'راجع العنوان الذي كتبته، أو ابدأ من الصفحة الأولى.',
    en: 'Check the address, or start from the first page.',
  },
  failed: { ar: 'حدث خطأ عندنا', en: 'Something failed on our side' },
  failedHint: {
    ar: 'ما أرسلته لم يصل أو لم نتأكد من وصوله. ارجع إلى الصفحة السابقة وأعد الإرسال: لن يُسجل مرتين.',
    en: 'What you sent did not arrive, or we are not sure. Go back and send it again: it will not be recorded twice.',
  },
  unavailable: { ar: 'الخدمة متوقفة لدقائق', en: 'The service is away for some minutes' },
  busy: { ar: 'محاولات كثيرة متتالية', en: 'Too many attempts' },
  busyHint: { ar: 'انتظر قليلًا ثم حاول مرة أخرى.', en: 'Wait a little, then try again.' },
  danger: {
    ar: 'وصلت من هذا الاتصال بلاغات خطر كثيرة',
    en: 'Many reports of danger came from this connection',
  },
  dangerHint: {
    ar: 'ما كتبته محفوظ. ارجع وأعد الإرسال بعد عشر دقائق.',
    en: 'What you wrote is kept. Go back and send it again in ten minutes.',
  },
  tooLarge: { ar: 'ما أرسلته كبير جدًا', en: 'What you sent is too large' },
  tooLargeHint: { ar: 'ارجع واختر صورًا أقل أو أصغر.', en: 'Go back and choose fewer or smaller photos.' },
  foreign: { ar: 'لم يصل الطلب من صفحتنا', en: 'The request did not come from our page' },
  foreignHint: {
    ar: 'افتح الصفحة من جديد من هذا المتصفح وأعد المحاولة.',
    en: 'Open the page again in this browser and try once more.',
  },
} as const satisfies Record<string, Term>;
