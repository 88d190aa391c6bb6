import type { Term } from '../../../../workflows/domain/glossary';

export const SHELL = {
  mizan: { ar: 'ميزان', en: 'Mizan' },
  tagline: { ar: 'منظومة شكاوى المواطنين', en: 'Public complaints' },
  cases: { ar: 'الشكاوى', en: 'Cases' },
  approvals: { ar: 'المعروض', en: 'For decision' },
  obligations: { ar: 'تكليفاتي', en: 'My assignments' },
  dueBack: { ar: 'العائد للعرض', en: 'Due back' },
  visits: { ar: 'المعاينات', en: 'Visits' },
  establishments: { ar: 'المنشآت', en: 'Establishments' },
  delegations: { ar: 'التفويضات', en: 'Delegations' },
  intake: { ar: 'تسجيل شكوى', en: 'Register' },
  mainMenu: { ar: 'القائمة الرئيسية', en: 'Main menu' },
  account: { ar: 'الحساب', en: 'Account' },
  language: { ar: 'English', en: 'العربية' },
  languageHint: { ar: 'Switch to English', en: 'التبديل إلى العربية' },
  darkTheme: { ar: 'المظهر الداكن', en: 'Dark theme' },
  lightTheme: { ar: 'المظهر الفاتح', en: 'Light theme' },
  shortcuts: { ar: 'اختصارات لوحة المفاتيح', en: 'Keyboard shortcuts' },
  signOut: { ar: 'خروج', en: 'Sign out' },
  skipToContent: { ar: 'انتقل إلى المحتوى', en: 'Skip to content' },
  close: { ar: 'إغلاق', en: 'Close' },
  cancel: { ar: 'تراجع', en: 'Cancel' },
  retry: { ar: 'إعادة المحاولة', en: 'Try again' },
  back: { ar: 'رجوع', en: 'Back' },
  home: { ar: 'إلى صفحتي الرئيسية', en: 'To my home page' },
  loading: { ar: 'جارٍ التحميل…', en: 'Loading…' },
  search: { ar: 'بحث', en: 'Search' },
  none: { ar: 'لا يوجد', en: 'None' },
  required: { ar: 'مطلوب', en: 'Required' },
  optional: { ar: 'اختياري', en: 'optional' },
  cutOff: { ar: 'انقطع الاتصال. آخر تحديث {ago}', en: 'Cut off. Last update {ago}' },
  cutOffHint: {
    ar: 'ما تراه قد يكون قديمًا. نعيد المحاولة كل 20 ثانية، ولا يضيع ما كتبته.',
    en: 'What you see may be old. We try again every 20 seconds; what you typed is kept.',
  },
  live: { ar: 'متصل: القوائم تتحدث من نفسها', en: 'Live: the lists update by themselves' },
} as const satisfies Record<string, Term>;

export const SIGN_IN = {
  title: { ar: 'الدخول إلى ميزان', en: 'Sign in to Mizan' },
  username: { ar: 'اسم المستخدم', en: 'Username' },
  password: { ar: 'كلمة المرور', en: 'Password' },
  signIn: { ar: 'دخول', en: 'Sign in' },
  signingIn: { ar: 'جارٍ الدخول…', en: 'Signing in…' },
  wrong: {
    ar: 'اسم المستخدم أو كلمة المرور غير صحيح. راجعهما وحاول مرة أخرى.',
    en: 'The username or the password is wrong. Check them and try again.',
  },
  tooMany: {
    ar: 'محاولات كثيرة. انتظر دقيقة ثم حاول مرة أخرى.',
    en: 'Too many attempts. Wait a minute, then try again.',
  },
  showPassword: { ar: 'إظهار كلمة المرور', en: 'Show the password' },
  hidePassword: { ar: 'إخفاء كلمة المرور', en: 'Hide the password' },
} as const satisfies Record<string, Term>;

export const SHORTCUTS = {
  next: { ar: 'الشكوى التالية', en: 'Next case' },
  previous: { ar: 'الشكوى السابقة', en: 'Previous case' },
  open: { ar: 'فتح الشكوى المحددة', en: 'Open the selected case' },
  act: { ar: 'فتح أول إجراء متاح', en: 'Open the first available action' },
  search: { ar: 'بحث', en: 'Search' },
  home: { ar: 'الرجوع إلى قائمة الشكاوى', en: 'Back to the cases' },
  help: { ar: 'هذه القائمة', en: 'This list' },
} as const satisfies Record<string, Term>;
