import type { ProposalDifference } from '../../workflows/domain/case/difference';
import type { Material } from '../../workflows/domain/case/material';
import type { Action, Stage } from '../../workflows/domain/glossary';
import { REFUSALS, type RefusalCode } from '../../workflows/domain/glossary';

/** What can go wrong over HTTP besides the domain's refusals, each with what to do about it. */
export const PROBLEMS = {
  badRequest: { status: 400, ar: 'تعذر فهم الطلب', en: 'The request could not be understood' },
  unauthenticated: { status: 401, ar: 'سجل الدخول أولًا', en: 'Sign in first' },
  anotherPerson: {
    status: 401,
    ar: 'سجل الدخول شخص آخر في هذا المتصفح، ولم يُسجل شيء باسمه. سجل الدخول باسمك ثم أعد الإرسال.',
    en: 'Somebody else signed in in this browser; nothing was recorded as theirs. Sign in as yourself, then send it again.',
  },
  wrongCredentials: {
    status: 401,
    ar: 'اسم المستخدم أو كلمة المرور غير صحيحة',
    en: 'The username or password is wrong',
  },
  wrongReceiptOrPin: {
    status: 401,
    ar: 'رقم الشكوى أو الرقم السري غير صحيح',
    en: 'The receipt number or PIN is wrong',
  },
  forbidden: { status: 403, ar: 'ليست لديك صلاحية لهذا', en: 'You may not do this' },
  notFound: {
    status: 404,
    ar: 'غير موجود، أو ليس من نطاق عملك',
    en: 'It does not exist, or is not yours to see',
  },
  tooLarge: { status: 413, ar: 'الحجم أكبر من المسموح', en: 'It is larger than allowed' },
  unsupportedMedia: { status: 415, ar: 'نوع المحتوى غير مقبول', en: 'This type of content is not accepted' },
  nameTaken: { status: 409, ar: 'لديك قائمة محفوظة بهذا الاسم', en: 'You have a saved list of this name' },
  tooManyFilters: {
    status: 409,
    ar: 'لديك 20 قائمة محفوظة، وهو الحد الأقصى. احذف واحدة أولًا.',
    en: 'You have 20 saved lists, which is the most. Delete one first.',
  },
  invalid: { status: 422, ar: 'راجع البيانات المشار إليها', en: 'Check the fields named' },
  keyReused: {
    status: 422,
    ar: 'استخدم مفتاح التكرار هذا من قبل لطلب مختلف',
    en: 'This idempotency key was already used for a different request',
  },
  actingOverlaps: {
    status: 409,
    ar: 'يوجد قائم بأعمال الوزير في بعض هذه الأيام: ألغِ تكليفه أولًا أو اختر مدة أخرى',
    en: 'Somebody else is acting minister on some of these days: revoke that first, or choose another period',
  },
  delegationOver: { status: 409, ar: 'انتهت مدة هذا التفويض', en: 'The days of this delegation are over' },
  rateLimited: {
    status: 429,
    ar: 'طلبات كثيرة متتالية: انتظر قليلًا ثم أعد المحاولة',
    en: 'Too many requests: wait a little and try again',
  },
  dangerLimited: {
    status: 429,
    ar: 'وصلتنا من اتصالك هذا بلاغات خطر كثيرة. اتصل الآن بالإسعاف 123 أو النجدة 122 أو المطافئ 180، ثم أعد الإرسال بعد دقائق',
    en: 'Many reports of danger came from your connection. Call now: ambulance 123, police 122, fire brigade 180; send it again in some minutes',
  },
  internal: {
    status: 500,
    ar: 'حدث خطأ لدينا وسجلناه: أعد المحاولة',
    en: 'Something failed on our side and was noted: try again',
  },
  unavailable: {
    status: 503,
    ar: 'الخدمة غير متاحة مؤقتًا: أعد المحاولة بعد قليل',
    en: 'Temporarily unavailable: try again shortly',
  },
  outcomeUnknown: {
    status: 503,
    ar: 'لم تتأكد النتيجة بعد وستظهر في القضية. إعادة المحاولة بالمفتاح نفسه آمنة',
    en: 'The outcome is not known yet and will show in the case. Repeating with the same key is safe',
  },
} as const satisfies Record<string, { status: number; ar: string; en: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One field at fault. `field` is a path such as `reporter.phone`. */
export interface FieldError {
  readonly field: string;
  readonly messageAr: string;
  readonly messageEn: string;
}

export interface ProblemExtras {
  readonly detail?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  /** On 409: where the case stands, and what is possible now. */
  readonly stage?: Stage | undefined;
  readonly actions?: readonly Action[] | undefined;
  /** When another version of the proposal is before the minister than the one decided on. */
  readonly difference?: ProposalDifference | undefined;
  /** What came after that version, for whoever decides to see first. */
  readonly newMaterial?: readonly Material[] | undefined;
  readonly retryAfterSeconds?: number | undefined;
}

/** Thrown by routes and turned into an RFC 9457 document at one place. */
export class Problem extends Error {
  readonly status: number;
  readonly titleAr: string;
  readonly titleEn: string;

  constructor(
    readonly code: ProblemCode | RefusalCode,
    readonly extras: ProblemExtras = {},
  ) {
    super(code);
    const term = code in PROBLEMS ? PROBLEMS[code as ProblemCode] : REFUSALS[code as RefusalCode];
    this.status = term.status;
    this.titleAr = term.ar;
    this.titleEn = term.en;
  }
}

export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly titleAr: string;
  readonly titleEn: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly errors?: readonly (FieldError & { readonly message: string })[];
  readonly stage?: Stage;
  readonly actions?: readonly Action[];
  readonly difference?: ProposalDifference;
  readonly newMaterial?: readonly Material[];
}

/** RFC 9457 in the reader's language, with both languages beside it. */
export function problemDocument(problem: Problem, language: 'ar' | 'en'): ProblemDocument {
  const { detail, errors, stage, actions, difference, newMaterial } = problem.extras;
  return {
    type: `urn:mizan:problem:${problem.code}`,
    title: language === 'ar' ? problem.titleAr : problem.titleEn,
    titleAr: problem.titleAr,
    titleEn: problem.titleEn,
    status: problem.status,
    code: problem.code,
    ...(detail ? { detail } : {}),
    ...(errors
      ? {
          errors: errors.map(error => ({
            ...error,
            message: language === 'ar' ? error.messageAr : error.messageEn,
          })),
        }
      : {}),
    ...(stage ? { stage } : {}),
    ...(actions ? { actions } : {}),
    ...(difference ? { difference } : {}),
    ...(newMaterial ? { newMaterial } : {}),
  };
}
