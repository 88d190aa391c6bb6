import type { Term } from '../../../../workflows/domain/glossary';

/** A call to the citizen, with the code that proves it is the ministry's. */
export const CALLS = {
  title: { ar: 'مكالمة المواطن', en: 'Calling the citizen' },
  start: { ar: 'أتصل الآن', en: 'I am calling now' },
  startHint: {
    ar: 'يظهر رقم في صفحة المتابعة تقرؤه للمواطن، فيعرف أنك من الوزارة.',
    en: 'A number appears on the tracking page; read it out, so that the citizen knows you are from the ministry.',
  },
  readOut: { ar: 'اقرأ هذا الرقم للمواطن:', en: 'Read this number to the citizen:' },
  never: {
    ar: 'لا تطلب منه أن يقوله لك، ولا أي رقم سري.',
    en: 'Do not ask them to say it, nor for any PIN.',
  },
  until: {
    ar: 'صالح حتى {at}، أو حتى تسجيل التواصل.',
    en: 'Valid until {at}, or until the contact is recorded.',
  },
  end: { ar: 'انتهت المكالمة', en: 'The call is over' },
} as const satisfies Record<string, Term>;
