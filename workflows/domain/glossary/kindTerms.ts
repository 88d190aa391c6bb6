import type { RefusalTerm } from './refusals';
import type { Term } from './term';

/** The words of what only some kinds of message have: a delivery, a rumour's verification, a fraud's documents. */

export const KIND_ACTIONS = {
  nameBeneficiary: { ar: 'تسجيل المستفيد', en: 'Name the beneficiary' },
  planDelivery: { ar: 'تكليف مندوب بالتسليم', en: 'Send a courier' },
  recordDelivery: { ar: 'تسجيل التسليم', en: 'Record the delivery' },
  confirmDelivery: { ar: 'تأكيد استلام المستفيد', en: "Confirm the beneficiary's receipt" },
  recordRumourVerdict: { ar: 'نتيجة التحقق من الشائعة', en: 'Record what the rumour is' },
  publishRumourAnswer: { ar: 'نشر الرد على الشائعة', en: 'Publish the answer to the rumour' },
  measureRumourReach: { ar: 'قياس انتشار الرد', en: 'Measure the reach of the answer' },
  documentFraud: { ar: 'توثيق واقعة النصب', en: 'Document the fraud' },
} as const satisfies Record<string, Term>;

export const KIND_EVENTS = {
  beneficiaryNamed: { ar: 'تسجيل المستفيد', en: 'Beneficiary named' },
  deliveryPlanned: { ar: 'تكليف مندوب بالتسليم', en: 'Delivery planned' },
  deliveryRecorded: { ar: 'تسجيل التسليم', en: 'Delivery recorded' },
  deliveryConfirmed: { ar: 'رد المستفيد على الاستلام', en: "The beneficiary's word on the delivery" },
  rumourVerdictGiven: { ar: 'نتيجة التحقق من الشائعة', en: 'Rumour verified' },
  rumourAnswerPublished: { ar: 'نشر الرد على الشائعة', en: 'Answer to the rumour published' },
  rumourReachMeasured: { ar: 'قياس انتشار الرد', en: 'Reach of the answer measured' },
  fraudDocumented: { ar: 'توثيق واقعة النصب', en: 'Fraud documented' },
} as const satisfies Record<string, Term>;

export const KIND_FIELDS = {
  beneficiary: { ar: 'المستفيد', en: 'Beneficiary' },
  courier: { ar: 'المندوب', en: 'Courier' },
  publishedOn: { ar: 'مكان النشر', en: 'Published on' },
  reach: { ar: 'عدد من وصلهم الرد', en: 'People reached' },
  source: { ar: 'مصدر الدليل', en: 'Source of the evidence' },
  capturedOn: { ar: 'تاريخ رصد الدليل', en: 'Captured on' },
} as const satisfies Record<string, Term>;

export const KIND_REFUSALS = {
  notForThisKind: {
    status: 409,
    ar: 'هذا الإجراء لا يناسب نوع هذه الرسالة',
    en: 'This action is not for this kind of message',
  },
  measureNotForKind: {
    status: 422,
    ar: 'هذا الإجراء لا يُتخذ في هذا النوع من الرسائل',
    en: 'Such a measure is not taken for this kind of message',
  },
  answerNotForKind: {
    status: 422,
    ar: 'هذه النتيجة لا تناسب نوع هذه الرسالة',
    en: 'This outcome is not for this kind of message',
  },
  alreadyClassified: { status: 409, ar: 'صنفت الشكوى من قبل', en: 'The case is already classified' },
  otherUnitsRemedy: {
    status: 403,
    ar: 'مهمة التنفيذ هذه مسندة لجهة أخرى',
    en: 'This task belongs to another unit',
  },
  noBeneficiary: { status: 409, ar: 'سجل المستفيد وعنوانه أولًا', en: 'Name the beneficiary first' },
  noDelivery: { status: 409, ar: 'لا يوجد تسليم ينتظر هذا الإجراء', en: 'No delivery awaits this step' },
  notTheCourier: {
    status: 403,
    ar: 'هذا التسليم مكلف به مندوب آخر',
    en: 'This delivery belongs to another courier',
  },
  notTheBeneficiary: {
    status: 403,
    ar: 'يؤكد الاستلام المستفيد نفسه',
    en: 'The delivery is confirmed by the beneficiary',
  },
  notTheReporter: {
    status: 403,
    ar: 'هذا الإجراء لمقدم الشكوى',
    en: 'This is for whoever complained',
  },
  meansNeeded: {
    status: 422,
    ar: 'سجل كيف أكد المستفيد: مكالمة أو زيارة',
    en: 'Say how the beneficiary confirmed: a call or a visit',
  },
  rumourNotVerified: { status: 409, ar: 'سجل نتيجة التحقق أولًا', en: 'Record what the rumour is first' },
  rumourNotPublished: { status: 409, ar: 'لم ينشر الرد بعد', en: 'The answer is not published yet' },
  rumourNotRefuted: {
    status: 422,
    ar: 'لا تنفى الشائعة إلا بعد ثبوت كذبها ونشر الرد',
    en: 'A rumour is refuted once it is confirmed false and the answer is published',
  },
  fraudNotDocumented: {
    status: 409,
    ar: 'وثق واقعة النصب بأدلتها أولًا',
    en: 'Document the fraud with its evidence first',
  },
  personIsReporter: {
    status: 422,
    ar: 'هذا الشخص هو مقدم الشكوى أو المستفيد منها: اختر غيره',
    en: 'This person complained here or benefits from it: choose another',
  },
} as const satisfies Record<string, RefusalTerm>;

/** What the beneficiary is to whoever told us. */
export const RELATIONS = {
  self: { ar: 'مقدم الشكوى نفسه', en: 'The reporter' },
  spouse: { ar: 'زوج أو زوجة', en: 'Spouse' },
  parent: { ar: 'والد أو والدة', en: 'Parent' },
  child: { ar: 'ابن أو ابنة', en: 'Child' },
  relative: { ar: 'قريب', en: 'Relative' },
  neighbour: { ar: 'جار', en: 'Neighbour' },
  other: { ar: 'صلة أخرى', en: 'Other' },
} as const satisfies Record<string, Term>;
export type Relation = keyof typeof RELATIONS;

export const DELIVERY_RESULTS = {
  received: { ar: 'استلم المستفيد', en: 'Received' },
  not_received: { ar: 'لم يستلم', en: 'Not received' },
} as const satisfies Record<string, Term>;
export type DeliveryResult = keyof typeof DELIVERY_RESULTS;

export const RUMOUR_VERDICTS = {
  confirmed_false: { ar: 'ثبت كذبها', en: 'Confirmed false' },
  confirmed_true: { ar: 'ثبتت صحتها', en: 'Confirmed true' },
  unclear: { ar: 'لم تتضح', en: 'Unclear' },
} as const satisfies Record<string, Term>;
export type RumourVerdict = keyof typeof RUMOUR_VERDICTS;

export const RUMOUR_STATES = {
  detected: { ar: 'مرصودة', en: 'Detected' },
  verifying: { ar: 'قيد التحقق', en: 'Verifying' },
  ...RUMOUR_VERDICTS,
  published: { ar: 'نشر الرد', en: 'Answer published' },
  measured: { ar: 'قيس انتشار الرد', en: 'Reach measured' },
} as const satisfies Record<string, Term>;
export type RumourState = keyof typeof RUMOUR_STATES;

/** Where an answer to a rumour is published. Groups are read, never written in, so they are none of these. */
export const PUBLISHED_ON = {
  official_page: { ar: 'الصفحة الرسمية', en: 'Official page' },
  website: { ar: 'موقع الوزارة', en: "The ministry's site" },
  press_statement: { ar: 'بيان صحفي', en: 'Press statement' },
  tv: { ar: 'مداخلة تلفزيونية', en: 'Television' },
} as const satisfies Record<string, Term>;
export type PublishedOn = keyof typeof PUBLISHED_ON;

export const FRAUD_STATES = {
  suspected: { ar: 'اشتباه', en: 'Suspected' },
  documented: { ar: 'موثقة', en: 'Documented' },
  referred: {
    ar: 'أمام الشئون القانونية أو الجهة المختصة',
    en: 'Before legal affairs or the competent body',
  },
  concluded: { ar: 'انتهت', en: 'Concluded' },
} as const satisfies Record<string, Term>;
export type FraudState = keyof typeof FRAUD_STATES;

export const FRAUD_SOURCES = {
  page: { ar: 'صفحة أو حساب', en: 'Page or account' },
  group: { ar: 'جروب', en: 'Group' },
  call: { ar: 'مكالمة', en: 'Call' },
  message: { ar: 'رسالة', en: 'Message' },
  premises: { ar: 'مقر', en: 'Premises' },
  paper: { ar: 'مستند', en: 'Paper' },
} as const satisfies Record<string, Term>;
export type FraudSource = keyof typeof FRAUD_SOURCES;
