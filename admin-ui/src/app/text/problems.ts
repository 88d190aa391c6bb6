import type { Term } from '../../../../workflows/domain/glossary';

/** What happened, what was kept, what to do. */
export interface Explanation {
  readonly happened: Term;
  readonly kept?: Term;
  readonly todo: Term;
}

export const UNREACHABLE: Explanation = {
  happened: { ar: 'لم يرد الخادم.', en: 'The server did not answer.' },
  kept: { ar: 'ما كتبته محفوظ في هذه الصفحة.', en: 'What you typed is kept on this page.' },
  todo: { ar: 'تأكد من الاتصال ثم أعد المحاولة.', en: 'Check your connection, then try again.' },
};

/** A command of which nobody yet knows whether it was carried out. */
export const UNCERTAIN: Explanation = {
  happened: {
    ar: 'أُرسل القرار ولم يصل تأكيد الخادم بعد.',
    en: 'The decision was sent, but the server has not confirmed it yet.',
  },
  kept: {
    ar: 'القرار محفوظ هنا كما أدخلته، ولن يسجل مرتين مهما أعدت الإرسال.',
    en: 'It is kept here as you entered it and will not be recorded twice, however often you send it.',
  },
  todo: {
    ar: 'أعد الإرسال، أو انتظر: إن كان قد سُجل فسيظهر في سجل الشكوى.',
    en: 'Send it again, or wait: if it was recorded it will show in the case.',
  },
};

/** A complaint of which nobody yet knows whether it was registered. */
export const INTAKE_UNCERTAIN: Explanation = {
  happened: {
    ar: 'أُرسلت الشكوى ولم يصل تأكيد الخادم بعد.',
    en: 'The complaint was sent, but the server has not confirmed it yet.',
  },
  kept: {
    ar: 'الشكوى محفوظة هنا كما كتبتها، ولن تُسجل مرتين مهما أعدت الإرسال.',
    en: 'It is kept here as you wrote it and will not be registered twice, however often you send it.',
  },
  todo: {
    ar: 'أعد الإرسال ليظهر رقم الشكوى. لا تغلق هذه الصفحة قبل ذلك.',
    en: 'Send it again to get the case number. Do not close this page before.',
  },
};

export const BY_STATUS: Readonly<Record<number, Explanation>> = {
  401: {
    happened: { ar: 'انتهت الجلسة.', en: 'Your session has ended.' },
    todo: { ar: 'سجل الدخول للمتابعة.', en: 'Sign in to continue.' },
  },
  403: {
    happened: { ar: 'ليست لديك صلاحية لهذا.', en: 'You do not have permission for this.' },
    todo: {
      ar: 'إن كان هذا من عملك فاطلب من مدير النظام مراجعة صلاحياتك.',
      en: 'If this is your work, ask the administrator to check your roles.',
    },
  },
  404: {
    happened: {
      ar: 'لا توجد شكوى أو صفحة بهذا العنوان، أو ليست من اختصاص جهتك.',
      en: 'Nothing is at this address, or it is not with your unit.',
    },
    todo: {
      ar: 'راجع الرقم، أو ابحث عنه في القائمة.',
      en: 'Check the number, or search for it in the list.',
    },
  },
  409: {
    happened: { ar: 'تغيرت الشكوى منذ فتحتها.', en: 'The case has changed since you opened it.' },
    kept: {
      ar: 'لم يسجل قرارك، وما كتبته باقٍ أمامك.',
      en: 'Your decision was not recorded; what you typed is still here.',
    },
    todo: { ar: 'راجع ما استجد ثم قرر.', en: 'See what is new, then decide.' },
  },
  422: {
    happened: {
      ar: 'بعض البيانات ناقصة أو غير صحيحة.',
      en: 'Some of what you entered is missing or does not hold.',
    },
    kept: {
      ar: 'لم يسجل شيء، وما كتبته باقٍ أمامك.',
      en: 'Nothing was recorded; what you typed is still here.',
    },
    todo: { ar: 'صحح الحقول المشار إليها ثم أعد الإرسال.', en: 'Correct the marked fields and send again.' },
  },
  413: {
    happened: { ar: 'الملف أكبر من المسموح.', en: 'The file is too large.' },
    todo: { ar: 'اختر ملفًا أصغر.', en: 'Choose a smaller file.' },
  },
  415: {
    happened: { ar: 'نوع الملف غير مقبول.', en: 'This type of file is not accepted.' },
    todo: { ar: 'ارفع صورة أو ملف PDF أو تسجيلًا.', en: 'Upload a picture, a PDF or a recording.' },
  },
  429: {
    happened: { ar: 'طلبات كثيرة في وقت قصير.', en: 'Too many requests in a short time.' },
    kept: { ar: 'ما كتبته محفوظ في هذه الصفحة.', en: 'What you typed is kept on this page.' },
    todo: { ar: 'انتظر لحظات ثم أعد المحاولة.', en: 'Wait a moment, then try again.' },
  },
};

export const UNEXPECTED: Explanation = {
  happened: { ar: 'حدث خطأ غير متوقع.', en: 'Something unexpected went wrong.' },
  kept: { ar: 'ما سُجل من قبل محفوظ.', en: 'What was recorded before is safe.' },
  todo: {
    ar: 'أعد المحاولة، وإن تكرر فأبلغ غرفة العمليات بهذا الرمز: {code}',
    en: 'Try again; if it happens again, give the operations room this code: {code}',
  },
};
