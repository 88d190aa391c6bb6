import type { Outcome, Term } from '../../../../workflows/domain/glossary';
import type { Standing as ToCitizen } from '../../../http/standingForCitizen';

/** Where a complaint stands and what comes next, to whoever complained. `{by}` is a day and time. */
export interface Standing {
  readonly now: Term;
  readonly next: Term | null;
}

export const STANDING: Readonly<Record<ToCitizen['code'], Standing>> = {
  triage: {
    now: { ar: 'وصلت شكواك ونقرؤها.', en: 'Your complaint is here and we are reading it.' },
    next: { ar: 'بعدها نتحقق مما كتبته.', en: 'Then we check what you wrote.' },
  },
  awaiting_citizen: {
    now: { ar: 'ننتظر إجابتك عن سؤال.', en: 'We are waiting for your answer to a question.' },
    next: {
      ar: 'بعد إجابتك نكمل العمل. إن لم تجب أكملنا بما لدينا.',
      en: 'Once you answer we go on. Without an answer we go on with what we have.',
    },
  },
  verification: {
    now: { ar: 'نتحقق على الأرض مما كتبته.', en: 'We are checking on the ground what you wrote.' },
    next: { ar: 'بعدها نعرض ما وجدناه لاتخاذ القرار.', en: 'Then what we found goes to those who decide.' },
  },
  deciding: {
    now: { ar: 'الشكوى أمام المسئولين لاتخاذ القرار.', en: 'It is before those who decide.' },
    next: {
      ar: 'بعدها ننفذ ما يتقرر ونخبرك بالنتيجة.',
      en: 'Then we carry out what is decided and tell you.',
    },
  },
  remedy: {
    now: { ar: 'نعمل على حل المشكلة.', en: 'We are putting it right.' },
    next: { ar: 'بعدها نتأكد أنها حُلّت ونخبرك.', en: 'Then we make sure that it is right and tell you.' },
  },
  referred: {
    now: {
      ar: 'الموضوع عند جهة أخرى مختصة، وننتظر ردها.',
      en: 'Another competent body has it; we await its answer.',
    },
    next: { ar: 'نذكّرها حتى ترد، ثم نخبرك.', en: 'We remind it until it answers, then tell you.' },
  },
  following: {
    now: {
      ar: 'نعالج شكواك مع شكاوى أخرى عن الموضوع نفسه.',
      en: 'It is handled with others about the same matter.',
    },
    next: { ar: 'يصلك الرد فور الانتهاء منها.', en: 'You are answered as soon as they are.' },
  },
  citizen_contact: {
    now: { ar: 'انتهينا، وسنتواصل معك بالنتيجة.', en: 'We are done and will tell you the outcome.' },
    next: { ar: 'بعدها نسألك: هل أنت موافق على النتيجة؟', en: 'Then we ask you: do you agree?' },
  },
  confirmation: {
    now: { ar: 'أخبرناك بالنتيجة وننتظر رأيك.', en: 'We told you the outcome and wait for your word.' },
    next: { ar: 'إن لم تعترض أغلقنا الشكوى.', en: 'Unless you dispute it, we close it.' },
  },
  closed: {
    now: { ar: 'أُغلقت الشكوى.', en: 'It is closed.' },
    next: null,
  },
  withdrawn: {
    now: {
      ar: 'سحبت شكواك، فلن نتصل بك بشأنها.',
      en: 'You withdrew it, and we will not contact you about it.',
    },
    next: null,
  },
};

export const BY = {
  expected: { ar: 'نتوقع الانتهاء من هذه الخطوة قبل {by}.', en: 'We expect this step to be done by {by}.' },
  late: {
    ar: 'تأخرنا: كان موعد هذه الخطوة {by}. نعتذر لك، والمسئولون يعلمون بالتأخير.',
    en: 'We are late: this step was due by {by}. We are sorry; those in charge know.',
  },
  answer: { ar: 'يمكنك الإجابة حتى {by}.', en: 'You can answer until {by}.' },
  body: { ar: 'عليها أن ترد قبل {by}.', en: 'It has to answer by {by}.' },
  bodyLate: {
    ar: 'كان عليها أن ترد قبل {by}، ونستعجلها.',
    en: 'It had to answer by {by}; we are pressing it.',
  },
} as const satisfies Record<string, Term>;

/** What was done, in words for whoever complained. */
export const OUTCOME_WORDS: Readonly<Record<Outcome | 'measuresTaken', Term>> = {
  remedied: { ar: 'حُلّت المشكلة.', en: 'The problem was put right.' },
  penalised: { ar: 'ثبتت المخالفة ووُقّع الجزاء.', en: 'The violation was established and penalised.' },
  prosecuted: {
    ar: 'ثبتت المخالفة وأُحيلت إلى النيابة.',
    en: 'The violation was established and went to the prosecution.',
  },
  unfounded: { ar: 'تحققنا ولم نجد مخالفة.', en: 'We checked and found no violation.' },
  inconclusive: {
    ar: 'تحققنا ولم نستطع إثبات ما حدث.',
    en: 'We checked and could not establish what happened.',
  },
  referred_answered: { ar: 'ردّت الجهة المختصة.', en: 'The competent body answered.' },
  answered: { ar: 'رددنا عليك.', en: 'We answered you.' },
  rumour_refuted: {
    ar: 'ما انتشر غير صحيح، ونشرنا الرد.',
    en: 'What went round is not true; our answer is published.',
  },
  withdrawn: { ar: 'سحبت الشكوى.', en: 'You withdrew it.' },
  rejected: { ar: 'لم نستطع قبول الشكوى.', en: 'We could not accept the complaint.' },
  measuresTaken: {
    ar: 'ثبتت المخالفة واتُّخذت الإجراءات القانونية، وللمكان أن يتظلم منها.',
    en: 'The violation was established and measures were taken; the place may still object to them.',
  },
};

/** What has happened, one dated line each. */
export const LINES = {
  received: { ar: 'وصلت شكواك', en: 'Your complaint arrived' },
  resent: {
    ar: 'وصلت الشكوى نفسها مرة أخرى، وضممناها إلى هذه',
    en: 'The same complaint came again and joined this one',
  },
  transferred: {
    ar: 'حُوّلت إلى الجهة المختصة بها في الوزارة',
    en: 'It went to the part of the ministry in charge',
  },
  asked: { ar: 'سألناك عن معلومة', en: 'We asked you something' },
  reminded: { ar: 'ذكّرناك بسؤالنا', en: 'We reminded you of our question' },
  youAnswered: { ar: 'وصلت إجابتك', en: 'Your answer arrived' },
  noAnswer: { ar: 'لم تصل إجابتك فأكملنا بما لدينا', en: 'No answer came, and we went on with what we have' },
  yourMessage: { ar: 'وصلت رسالتك', en: 'Your message arrived' },
  merged: {
    ar: 'جمعنا شكواك مع شكاوى أخرى عن الموضوع نفسه',
    en: 'It was joined with others about the same matter',
  },
  unmerged: { ar: 'عدنا نعمل على شكواك وحدها', en: 'We work on your complaint by itself again' },
  emergency: { ar: 'أبلغنا الشبكة الوطنية للطوارئ', en: 'We told the emergency network' },
  referred: { ar: 'أحلنا الموضوع إلى: {body}', en: 'Referred to: {body}' },
  bodyAnswered: { ar: 'وصل رد: {body}', en: 'An answer came from: {body}' },
  verifying: { ar: 'بدأنا التحقق مما كتبته', en: 'We began to check what you wrote' },
  visited: { ar: 'زار مفتشنا المكان', en: 'Our inspector visited the place' },
  deskChecked: { ar: 'راجعنا الأوراق والبيانات', en: 'We checked papers and records' },
  presented: { ar: 'عُرضت على المسئولين لاتخاذ القرار', en: 'It went to those who decide' },
  measuresTaken: {
    ar: 'ثبتت المخالفة واتُّخذت الإجراءات القانونية',
    en: 'The violation was established and measures were taken',
  },
  remedyBegan: { ar: 'بدأ العمل على حل المشكلة', en: 'Work began to put it right' },
  deliveryPlanned: { ar: 'يصلك مندوبنا يوم {date}', en: 'Our courier comes on {date}' },
  deliveryRecorded: { ar: 'سجّل مندوبنا أنه سلّم', en: 'Our courier recorded the delivery' },
  deliveryReceived: { ar: 'تأكد الاستلام', en: 'The delivery was confirmed' },
  deliveryMissing: {
    ar: 'لم يصل ما سُجّل تسليمه، ونعيد المحاولة',
    en: 'What was recorded did not arrive; we try again',
  },
  remedyDone: { ar: 'تم ما يلزم لحل المشكلة', en: 'What was needed has been done' },
  remedyChecked: { ar: 'تأكدنا على الأرض أن المشكلة حُلّت', en: 'We made sure on the ground that it is right' },
  remedyNotDone: { ar: 'وجدنا أن المشكلة لم تُحل بعد', en: 'We found that it is not right yet' },
  answered: { ar: 'كتبنا لك الرد', en: 'We wrote our answer to you' },
  refuted: { ar: 'نشرنا الرد للناس', en: 'We published our answer' },
  finished: { ar: 'انتهى العمل على شكواك', en: 'Work on your complaint was done' },
  told: { ar: 'أخبرناك بالنتيجة', en: 'We told you the outcome' },
  called: { ar: 'اتصلنا بك ولم نتمكن من الوصول إليك', en: 'We called and could not reach you' },
  revised: { ar: 'تعدّلت النتيجة', en: 'The outcome was revised' },
  confirmed: { ar: 'وافقت على النتيجة', en: 'You agreed with the outcome' },
  disputed: { ar: 'اعترضت على النتيجة', en: 'You disputed the outcome' },
  reopened: { ar: 'أعدنا فتح الشكوى', en: 'We opened it again' },
  rated: { ar: 'قيّمت الخدمة: {n} من 5', en: 'You rated us {n} of 5' },
  withdrawn: { ar: 'سحبت الشكوى', en: 'You withdrew it' },
  closed: { ar: 'أُغلقت الشكوى', en: 'It was closed' },
} as const satisfies Record<string, Term>;
