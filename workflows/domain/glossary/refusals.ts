import { DELEGATION_REFUSALS } from './delegations';
import { KIND_REFUSALS } from './kindTerms';
import { MERGE_REFUSALS } from './mergeRefusals';
import { PENALTY_REFUSALS } from './penaltyRefusals';
import type { Term } from './term';
import { TIME_REFUSALS } from './timeRefusals';

/**
 * Why an action is refused. `status` is how it reads over HTTP: 403 this person may never do it here,
 * 409 not in the case's present state, 422 what was entered does not hold.
 */
export interface RefusalTerm extends Term {
  readonly status: 403 | 409 | 422;
}

export const REFUSALS = {
  wrongStage: {
    status: 409,
    ar: 'هذا الإجراء غير متاح في المرحلة الحالية',
    en: 'This action is not possible at the present stage',
  },
  wrongRole: { status: 403, ar: 'هذا الإجراء ليس من صلاحياتك', en: 'Your role may not do this' },
  actorIsReporter: {
    status: 403,
    ar: 'لا يجوز لك العمل على شكوى قدمتها بنفسك',
    en: 'You may not act on a case you complained in',
  },
  actorTied: {
    status: 403,
    ar: 'لا يجوز لك العمل على منشأة تربطك بها صلة',
    en: 'You may not act about an establishment you are tied to',
  },
  samePerson: {
    status: 403,
    ar: 'يجب أن يقوم بهذه الخطوة شخص آخر غير من قام بالخطوة السابقة',
    en: 'This step must be taken by a person other than the one before',
  },
  notTheInspector: {
    status: 403,
    ar: 'هذه المعاينة مسندة لمفتش آخر',
    en: 'This visit belongs to another inspector',
  },
  notTheLeader: {
    status: 403,
    ar: 'هذا التكليف موجه لقيادة أخرى',
    en: 'This assignment is addressed to another leader',
  },
  onlyMinisterPhone: {
    status: 403,
    ar: 'موظف الاستقبال يرفع للوزير رسائل هاتف الوزير فقط',
    en: "A clerk may put only messages to the minister's phone before the minister",
  },
  secondTransfer: {
    status: 403,
    ar: 'التحويل الثاني من صلاحية غرفة العمليات',
    en: 'A second transfer is for the operations room',
  },
  firstTransfer: {
    status: 403,
    ar: 'التحويل الأول من صلاحية أخصائي الشكاوى',
    en: 'A first transfer is for the caseworker',
  },
  notTheirPresentation: {
    status: 403,
    ar: 'مدير المديرية يعد العرض بعد الاعتراض الثاني فقط',
    en: 'The head of unit presents a case only after its second dispute',
  },
  notDue: { status: 409, ar: 'لم يحن هذا الموعد', en: 'This is not due' },
  clockPaused: { status: 409, ar: 'المهلة موقوفة بالفعل', en: 'The clock is paused already' },
  clockNotPaused: { status: 409, ar: 'المهلة غير موقوفة', en: 'The clock is not paused' },
  notWhoPaused: {
    status: 403,
    ar: 'يستأنف المهلة من أوقفها أو مدير المديرية',
    en: 'Only who paused the clock, or the head of unit, resumes it',
  },
  clockProposalWaits: {
    status: 409,
    ar: 'طلب آخر لتعديل المهلة ينتظر موافقة مدير المديرية',
    en: 'Another change of the time waits for the head of unit',
  },
  noClockProposal: {
    status: 409,
    ar: 'لم يُطلب تعديل المهلة',
    en: 'Nobody proposed a change of the time',
  },
  notClassified: { status: 409, ar: 'صنف الشكوى أولًا', en: 'Classify the case first' },
  noRejectionProposed: { status: 409, ar: 'لم يقترح أحد الرفض', en: 'Nobody proposed a rejection' },
  obligationOpen: {
    status: 409,
    ar: 'يجب العرض على الوزير أولًا: القضية مؤشر عليها «مراجعة وعرض»',
    en: 'The case must first return to the minister: it is marked "review and present"',
  },
  findingSubstantiated: {
    status: 409,
    ar: 'ثبتت المخالفة: أعد مذكرة عرض بدلًا من الرد',
    en: 'The violation is substantiated: prepare a proposal instead',
  },
  ministerAwaits: {
    status: 409,
    ar: 'أشر الوزير على هذه الشكوى: أعد مذكرة عرض',
    en: 'The minister asked for this case: prepare a proposal',
  },
  noQuestion: { status: 409, ar: 'لا يوجد سؤال معروض على الوزير', en: 'No question is before the minister' },
  noProposal: { status: 409, ar: 'لا توجد مذكرة معروضة', en: 'No proposal is before you' },
  noOpenReferral: { status: 409, ar: 'لا توجد إحالة تنتظر ردًا', en: 'No referral awaits an answer' },
  noOpenVisit: { status: 409, ar: 'لا توجد معاينة مفتوحة', en: 'There is no open visit' },
  visitOpen: {
    status: 409,
    ar: 'توجد معاينة مفتوحة: انتظر نتيجتها أو ألغها',
    en: 'A visit is open: await its result or cancel it',
  },
  visitReported: {
    status: 409,
    ar: 'سجلت نتيجة هذه المعاينة من قبل',
    en: 'The result of this visit is already recorded',
  },
  visitNotStarted: { status: 409, ar: 'ابدأ المعاينة أولًا', en: 'Start the visit first' },
  visitStarted: { status: 409, ar: 'المعاينة بدأت بالفعل', en: 'The visit has already started' },
  penaltyNotInState: {
    status: 409,
    ar: 'حالة الجزاء لا تسمح بهذا الإجراء',
    en: 'The penalty is not in a state that allows this',
  },
  ...PENALTY_REFUSALS,
  noPenalty: { status: 409, ar: 'لا يوجد جزاء ينتظر هذا الإجراء', en: 'No penalty awaits this step' },
  noRemedy: { status: 409, ar: 'لا يوجد حل ينتظر هذا الإجراء', en: 'No remedy awaits this step' },
  noOnSiteMeasure: {
    status: 409,
    ar: 'لا يوجد إجراء موقع ينتظر التأييد',
    en: 'No measure on the spot awaits confirmation',
  },
  noAssignment: { status: 409, ar: 'لا يوجد تكليف ينتظر ردك', en: 'No assignment awaits your answer' },
  disputesExhausted: {
    status: 409,
    ar: 'استنفدت مرات الاعتراض، والقرار نهائي',
    en: 'Disputes are exhausted, the decision is final',
  },
  closedForGood: {
    status: 409,
    ar: 'الشكوى مغلقة نهائيًا ولا تقبل اعتراضًا',
    en: 'The case is closed and cannot be disputed',
  },
  notContacted: {
    status: 409,
    ar: 'لم يسجل تواصل ناجح مع المواطن',
    en: 'No successful contact with the citizen is recorded',
  },
  alreadyMarked: { status: 409, ar: 'مسجلة من قبل', en: 'Already recorded' },
  alreadyRated: { status: 409, ar: 'سجل التقييم من قبل', en: 'Already rated' },
  alreadyWithdrawn: {
    status: 409,
    ar: 'سحب مقدم الشكوى شكواه من قبل',
    en: 'The reporter has already withdrawn',
  },
  proposalChanged: {
    status: 409,
    ar: 'تغيرت المذكرة منذ عرضها عليك: راجع النسخة الحالية',
    en: 'The proposal changed since you saw it: review the present version',
  },
  newMaterial: {
    status: 409,
    ar: 'ورد جديد بعد العرض لم تطلع عليه: راجعه ثم قرر',
    en: 'Something new came after the proposal that you have not seen: look at it, then decide',
  },
  decisionPending: {
    status: 409,
    ar: 'صدر قرار ولم تنقض مهلة التراجع عنه: انتظر نفاذه',
    en: 'A decision was made and can still be withdrawn: wait until it takes effect',
  },
  noPendingDecision: {
    status: 409,
    ar: 'لا يوجد قرار يمكن التراجع عنه',
    en: 'There is no decision to withdraw',
  },
  notWhoDecided: {
    status: 403,
    ar: 'يتراجع عن القرار من أصدره، أو الوزير إن صدر نيابة عنه',
    en: 'Only who made the decision withdraws it, or the minister when it was made in their place',
  },
  graceOver: {
    status: 409,
    ar: 'انقضت مهلة التراجع وصار القرار نافذًا',
    en: 'The time to withdraw is over: the decision has taken effect',
  },
  ...MERGE_REFUSALS,
  sameUnit: { status: 422, ar: 'الشكوى لدى هذه الجهة بالفعل', en: 'The case is already with this unit' },
  samePriority: { status: 422, ar: 'هذه هي الأولوية الحالية', en: 'This is the present priority' },
  personTied: {
    status: 422,
    ar: 'هذا الشخص تربطه صلة بالمنشأة: اختر غيره',
    en: 'This person is tied to the establishment: choose another',
  },
  notARumour: { status: 422, ar: 'نفي الشائعة متاح للشائعات فقط', en: 'Only a rumour can be refuted' },
  unknownPart: {
    status: 422,
    ar: 'لا يوجد عنصر بهذا الرقم في هذه الشكوى',
    en: 'The case has no part with this id',
  },
  anotherEstablishment: {
    status: 422,
    ar: 'الشكوى عن منشأة أخرى: سجل ما وجدته هنا في «ما ثبت»، وللمنشأة الأخرى تسجل شكوى جديدة',
    en: 'The case is about another establishment: say what you found here, and register a new case for the other one',
  },
  noMeasures: { status: 422, ar: 'أضف إجراء واحدًا على الأقل', en: 'Add at least one measure' },
  measuresOnClosure: { status: 422, ar: 'الحفظ لا تصحبه إجراءات', en: 'A closure has no measures' },
  closureNeedsOutcome: { status: 422, ar: 'حدد نتيجة الحفظ', en: 'Say the outcome of the closure' },
  measureIncomplete: {
    status: 422,
    ar: 'أكمل بيانات الإجراء: نوع الجزاء، أو نص الحل، أو الجهة والموعد',
    en: 'Complete the measure: the type of penalty, the remedy in words, or the body and date',
  },
  noSubstantiatedFinding: {
    status: 422,
    ar: 'لا جزاء دون معاينة أثبتت المخالفة',
    en: 'No penalty without a visit that substantiated the violation',
  },
  noEstablishment: {
    status: 422,
    ar: 'لا جزاء دون تحديد المنشأة',
    en: 'No penalty without an establishment',
  },
  beyondPermitted: {
    status: 422,
    ar: 'الإجراءات تتجاوز ما تجيزه المراجعة القانونية',
    en: 'The measures exceed what the legal opinion permits',
  },
  contactGiven: {
    status: 422,
    ar: 'لمقدم الشكوى وسيلة تواصل مسجلة',
    en: 'The reporter has left a means of contact',
  },
  noContactGiven: {
    status: 422,
    ar: 'مقدم الشكوى لم يترك وسيلة تواصل',
    en: 'The reporter has left no means of contact',
  },
  ...TIME_REFUSALS,
  ...DELEGATION_REFUSALS,
  ...KIND_REFUSALS,
} as const satisfies Record<string, RefusalTerm>;

export type RefusalCode = keyof typeof REFUSALS;
