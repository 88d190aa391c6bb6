import type { Term } from '../../../../workflows/domain/glossary';

export const INTAKE = {
  title: { ar: 'تسجيل شكوى', en: 'Register a complaint' },
  channel: { ar: 'وردت عن طريق', en: 'Came by' },
  reporter: { ar: 'مقدم الشكوى', en: 'Who complains' },
  phone: { ar: 'رقم التليفون', en: 'Phone' },
  name: { ar: 'الاسم', en: 'Name' },
  email: { ar: 'البريد الإلكتروني', en: 'E-mail' },
  handle: { ar: 'الحساب على القناة', en: 'Account on the channel' },
  otherWays: { ar: 'بريد أو حساب للرد عليه', en: 'An e-mail or an account to answer to' },
  anonymous: { ar: 'لا يريد ذكر اسمه', en: 'Does not want to be named' },
  anonymousHint: {
    ar: 'لا يُسجل الاسم. الرقم أو البريد، إن تركه، للرد عليه فقط.',
    en: 'No name is recorded. A number or an address, if left, serves only to answer.',
  },
  matter: { ar: 'الشكوى', en: 'The complaint' },
  text: { ar: 'نص الشكوى بكلام صاحبها', en: 'The complaint in their own words' },
  establishment: { ar: 'المنشأة كما يسميها', en: 'The establishment, as they call it' },
  establishmentHint: {
    ar: 'اكتب ما قاله، أو اختر من السجل إن وُجدت',
    en: 'Write what they say, or choose from the register',
  },
  submit: { ar: 'تسجيل الشكوى', en: 'Register' },
  sending: { ar: 'جارٍ التسجيل…', en: 'Registering…' },
  resend: { ar: 'إعادة الإرسال', en: 'Send again' },
  restored: { ar: 'استُعيد ما كتبته من قبل.', en: 'What you typed before is restored.' },
  clear: { ar: 'مسح الكل', en: 'Clear everything' },
  earlier: { ar: 'شكاوى سابقة بهذا الرقم', en: 'Earlier cases with this number' },
  noEarlier: { ar: 'لا شكاوى سابقة بهذا الرقم.', en: 'No earlier cases with this number.' },
  moreEarlier: { ar: 'كل ما سبق ({n})', en: 'All of them ({n})' },
} as const satisfies Record<string, Term>;

export const RECEIPT = {
  title: { ar: 'سُجلت الشكوى', en: 'The complaint is registered' },
  joinedTitle: { ar: 'الشكوى مسجلة من قبل', en: 'The complaint is registered already' },
  joined: {
    ar: 'نفس الرسالة من نفس الشخص مسجلة وما زالت مفتوحة، فأُضيفت إليها ولم تُفتح شكوى جديدة.',
    en: 'The same message of the same person is an open case: it was added there, and no new case was opened.',
  },
  number: { ar: 'رقم الشكوى', en: 'Case number' },
  pin: { ar: 'الرقم السري', en: 'PIN' },
  readOut: {
    ar: 'أملِ الرقمين على صاحب الشكوى واطلب منه إعادتهما: بهما يتابع شكواه ويرد علينا.',
    en: 'Read both out and have them repeated: with them the complaint can be followed and answered.',
  },
  readNumber: {
    ar: 'أملِ رقم الشكوى على صاحبها: رقمها السري عنده من المرة الأولى.',
    en: 'Read the number out: they have its PIN from the first time.',
  },
  onceOnly: {
    ar: 'الرقم السري لا يظهر مرة أخرى بعد هذه الصفحة.',
    en: 'The PIN is not shown again after this page.',
  },
  another: { ar: 'شكوى أخرى', en: 'Another complaint' },
  open: { ar: 'فتح الشكوى', en: 'Open the case' },
  at: { ar: 'سُجلت {at}', en: 'Registered {at}' },
} as const satisfies Record<string, Term>;
