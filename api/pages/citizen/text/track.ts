import type { Term } from '../../../../workflows/domain/glossary';

/** Words of following a complaint. */
export const TRACK = {
  title: { ar: 'تابع شكواك', en: 'Follow your complaint' },
  lead: { ar: 'اكتب الرقمين كما في الإيصال.', en: 'Enter both numbers as on the receipt.' },
  receipt: { ar: 'رقم الشكوى', en: 'Complaint number' },
  receiptHint: { ar: '10 أرقام', en: '10 digits' },
  pin: { ar: 'الرقم السري', en: 'PIN' },
  pinHint: { ar: '6 أرقام', en: '6 digits' },
  show: { ar: 'اعرض الشكوى', en: 'Show the complaint' },
  wrongReceipt: { ar: 'اكتب رقم الشكوى: 10 أرقام', en: 'Enter the complaint number: 10 digits' },
  wrongPin: { ar: 'اكتب الرقم السري: 6 أرقام', en: 'Enter the PIN: 6 digits' },
  wrong: {
    ar: 'رقم الشكوى أو الرقم السري غير صحيح. راجعهما في الإيصال',
    en: 'The number or the PIN is wrong. Check them on the receipt',
  },
  locked: {
    ar: 'أخطأت في الرقم السري مرات كثيرة. انتظر ربع ساعة ثم حاول',
    en: 'The PIN was wrong too often. Wait a quarter of an hour, then try again',
  },
  lost: {
    ar: 'ضاع الإيصال؟ اتصل من الرقم الذي تركته لنا بالخط الساخن',
    en: 'Lost the receipt? From the number you left with us, call the hotline',
  },
  ended: {
    ar: 'أغلقنا صفحة شكواك لأنك ابتعدت عنها، حفاظًا على سريتها. افتحها بالرقمين مرة أخرى.',
    en: 'We closed your complaint’s page as you were away, to keep it private. Open it with both numbers again.',
  },
  heading: { ar: 'شكواك رقم', en: 'Your complaint' },
  now: { ar: 'أين وصلت؟', en: 'Where it stands' },
  outcome: { ar: 'النتيجة', en: 'The outcome' },
  answer: { ar: 'ردنا عليك', en: 'Our answer to you' },
  happened: { ar: 'ما حدث حتى الآن', en: 'What has happened' },
  needed: { ar: 'مطلوب منك', en: 'What we need from you' },
  more: { ar: 'يمكنك أيضًا', en: 'You can also' },
  leave: { ar: 'أغلق صفحة شكواي', en: 'Close my complaint’s page' },
  refresh: { ar: 'حدّث الصفحة', en: 'Refresh the page' },
} as const satisfies Record<string, Term>;

export const CALL = {
  title: { ar: 'هل هذه المكالمة من الوزارة؟', en: 'Is this call from the ministry?' },
  live: {
    ar: 'نتصل بك الآن بخصوص هذه الشكوى. اطلب من المتصل أن يقرأ لك الرقم:',
    en: 'We are calling you now about this complaint. Ask the caller to read out this number:',
  },
  test: {
    ar: 'إن قرأه صحيحًا فهو من الوزارة. لا تقله أنت له.',
    en: 'If they read it correctly, they are from the ministry. Do not say it to them yourself.',
  },
  none: {
    ar: 'لا تتصل بك الوزارة الآن بخصوص هذه الشكوى.',
    en: 'The ministry is not calling you about this complaint right now.',
  },
  noneTest: {
    ar: 'من يكلمك الآن باسمها اطلب منه أن يبدأ المكالمة من منظومة الشكاوى، ثم حدّث هذه الصفحة: لا بد أن يظهر هنا رقم يقرؤه لك.',
    en: 'If somebody is calling in its name, ask them to start the call in the complaints system, then refresh: a number must appear here that they read out.',
  },
} as const satisfies Record<string, Term>;

export const DO = {
  provideInfo: { ar: 'أجب الآن', en: 'Answer now' },
  confirm: { ar: 'نعم، أؤكد النتيجة', en: 'Yes, I confirm' },
  dispute: { ar: 'لا، أعترض على النتيجة', en: 'No, I dispute it' },
  disputeClosed: { ar: 'أعترض على النتيجة', en: 'Dispute the outcome' },
  confirmDelivery: { ar: 'أجب: استلمت أم لا', en: 'Answer: received or not' },
  rate: { ar: 'قيّم الخدمة', en: 'Rate us' },
  message: { ar: 'أرسل لنا رسالة أو صورة', en: 'Send us a message or a photo' },
  withdraw: { ar: 'اسحب الشكوى', en: 'Withdraw the complaint' },
  confirmAsk: { ar: 'هل أنت موافق على هذه النتيجة؟', en: 'Do you agree with this outcome?' },
  confirmBy: {
    ar: 'لك أن تجيب حتى {by}. إن لم تجب أغلقنا الشكوى، ويبقى لك الاعتراض بعدها {days} يومًا.',
    en: 'You can answer until {by}. Without an answer we close it, and you can still dispute for {days} days.',
  },
  disputableUntil: { ar: 'لك أن تعترض حتى {by}.', en: 'You can dispute it until {by}.' },
  deliveryAsk: {
    ar: 'سجّل مندوبنا أنه سلّم. هل استلمت فعلًا؟',
    en: 'Our courier recorded that it was delivered. Did you receive it?',
  },
} as const satisfies Record<string, Term>;

export const FORMS = {
  answerTitle: { ar: 'أجب عن سؤالنا', en: 'Answer our question' },
  answer: { ar: 'إجابتك', en: 'Your answer' },
  messageTitle: { ar: 'أرسل لنا رسالة', en: 'Send us a message' },
  message: { ar: 'رسالتك', en: 'Your message' },
  confirmTitle: { ar: 'هل تؤكد النتيجة؟', en: 'Do you confirm the outcome?' },
  confirmLead: {
    ar: 'بعد تأكيدك نغلق الشكوى. وإن ظهر لك شيء بعدها فلك أن تعترض خلال المدة المكتوبة في صفحة شكواك.',
    en: 'Then we close it. If something turns up later, you can still dispute it within the days shown on its page.',
  },
  confirmSend: { ar: 'نعم، أؤكد النتيجة', en: 'Yes, I confirm' },
  disputeSend: { ar: 'أرسل الاعتراض', en: 'Send the dispute' },
  withdrawSend: { ar: 'نعم، اسحب الشكوى', en: 'Yes, withdraw it' },
  disputeTitle: { ar: 'اعترض على النتيجة', en: 'Dispute the outcome' },
  why: { ar: 'لماذا تعترض؟', en: 'Why do you dispute it?' },
  whyHint: {
    ar: 'مثل: الوزن ما زال ناقصًا. نعيد النظر في الشكوى كلها بعد اعتراضك.',
    en: 'For example: the loaf is still short. The whole complaint is looked at again.',
  },
  rateTitle: { ar: 'كيف كانت الخدمة؟', en: 'How did we do?' },
  rating: { ar: 'تقييمك', en: 'Your rating' },
  words: { ar: 'كلمة منك', en: 'In your words' },
  withdrawTitle: { ar: 'هل تسحب الشكوى؟', en: 'Withdraw the complaint?' },
  withdrawLead: {
    ar: 'بعد السحب لا نتصل بك ولا تتابعها من هنا. وإن كان الأمر يخص غيرك أيضًا أكملنا العمل فيه دونك.',
    en: 'After that we do not contact you, and you follow it no longer. If it concerns others too, we go on without you.',
  },
  reason: { ar: 'السبب', en: 'The reason' },
  deliveryTitle: { ar: 'هل استلمت؟', en: 'Did you receive it?' },
  received: { ar: 'نعم، استلمت', en: 'Yes, I received it' },
  notReceived: { ar: 'لا، لم أستلم', en: 'No, I did not' },
  note: { ar: 'تفاصيل', en: 'Details' },
  send: { ar: 'أرسل', en: 'Send' },
  cancel: { ar: 'لا، ارجع إلى الشكوى', en: 'No, back to the complaint' },
  photos: { ar: 'صور', en: 'Photos' },
  noMessage: { ar: 'اكتب رسالتك', en: 'Write your message' },
  noReason: { ar: 'اكتب سبب اعتراضك', en: 'Write why you dispute it' },
  noAnswer: { ar: 'اكتب إجابتك', en: 'Write your answer' },
  wrong: { ar: 'اكتب أقل من 4000 حرف', en: 'Write fewer than 4,000 letters' },
  noRating: { ar: 'اختر تقييمًا من 1 إلى 5', en: 'Choose a rating from 1 to 5' },
  noResult: { ar: 'اختر إجابة', en: 'Choose an answer' },
  fullOfPhotos: { ar: 'وصلنا حد الصور لهذه الشكوى', en: 'This complaint has as many photos as it can hold' },
  uncertain: {
    ar: 'لم نتأكد من وصول ما أرسلته. أرسله مرة أخرى: لن يُسجل مرتين.',
    en: 'We are not sure that it arrived. Send it again: it will not be recorded twice.',
  },
  keptPhotos: { ar: 'صورك وصلت، لا ترسلها مرة أخرى.', en: 'Your photos arrived; do not send them again.' },
} as const satisfies Record<string, Term>;

export const RATINGS = {
  5: { ar: '5 - ممتازة', en: '5 - Excellent' },
  4: { ar: '4 - جيدة', en: '4 - Good' },
  3: { ar: '3 - مقبولة', en: '3 - Acceptable' },
  2: { ar: '2 - ضعيفة', en: '2 - Poor' },
  1: { ar: '1 - سيئة', en: '1 - Bad' },
} as const satisfies Record<number, Term>;

/** What was done just now, by the form that was sent. */
export const DONE = {
  answer: { ar: 'وصلت إجابتك، وعدنا إلى العمل في شكواك.', en: 'Your answer arrived, and we work on again.' },
  message: { ar: 'وصلت رسالتك، وسيقرؤها من يعمل على شكواك.', en: 'Your message arrived and will be read.' },
  confirm: { ar: 'شكرًا لك. سجّلنا موافقتك.', en: 'Thank you. We recorded that you agree.' },
  dispute: { ar: 'سجّلنا اعتراضك، ونعيد النظر في الشكوى.', en: 'We recorded it, and look at it again.' },
  delivery: { ar: 'شكرًا لك. سجّلنا إجابتك.', en: 'Thank you. We recorded your answer.' },
  rate: { ar: 'شكرًا على تقييمك.', en: 'Thank you for your rating.' },
  withdraw: { ar: 'سجّلنا سحب الشكوى.', en: 'We recorded that you withdraw.' },
} as const satisfies Record<string, Term>;
