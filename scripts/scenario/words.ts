import { cairoDate } from '../../api/schemas/values';

/** What the office and the citizen write on the way; invented, as everything here. */
export const WORDS = {
  instructions: 'وزن عشرة أرغفة ومراجعة الماكينة والأسعار المعلنة',
  substantiated: 'بالمعاينة على الطبيعة ثبت صحة ما جاء بالشكوى، والمحضر والصور مرفقة',
  unsubstantiated: 'بالمعاينة تبين الالتزام بالتعليمات، ولم يثبت ما جاء بالشكوى',
  noAccess: 'المكان مغلق وقت المرور ولم يتمكن المفتش من الدخول',
  noPicture: 'واجهة مغلقة بلا علامة، وسجل اسم الحارس في المحضر',
  onSiteMeasure: 'تم التحفظ على الكمية المخالفة وتحرير محضر بمعرفة المفتش',
  onSiteConfirmed: 'الإجراء سليم ومستوف',
  deskTrue: 'بمراجعة قاعدة البيانات ثبت صحة ما ذكره المواطن',
  deskFalse: 'بمراجعة السجلات تبين أن الخدمة مؤداة ولا مخالفة',
  concluded: 'تكرر المرور دون التمكن من الإثبات',
  groundsPenalty: 'ثبتت المخالفة بالمعاينة، والإجراء المقترح رادع ومتناسب معها',
  groundsLighter: 'بناءً على رأي الشئون القانونية يقترح الإجراء الأخف',
  groundsRemedy: 'يلزم إزالة سبب الشكوى في أقرب وقت',
  groundsClosure: 'لا محل لاتخاذ إجراء لعدم ثبوت المخالفة',
  groundsAfterDispute: 'أعيدت الدراسة بعد اعتراض المواطن ولم يظهر جديد',
  groundsReferral: 'الموضوع يحتاج ردًا من الجهة المختصة',
  remedy: 'تكليف الجهة المختصة بإنهاء سبب الشكوى وإفادتنا',
  remedyDone: 'تم إنهاء سبب الشكوى وإثبات ذلك بالصور',
  remedyAgain: 'أعيد التنفيذ على الوجه الصحيح',
  remedyChecked: 'تأكدنا على الطبيعة من إزالة السبب',
  remedyNotDone: 'السبب ما زال قائمًا وقت المرور',
  cannotRemedy: 'تعذر التنفيذ بهذه الطريقة لعدم توافر الصنف',
  legalStands: 'الإجراء قائم قانونًا وفي حدود المقرر',
  legalObjects: 'المدة المقترحة تجاوز المقرر لهذه المخالفة',
  returned: 'يرجى استيفاء بيان السوابق وإعادة العرض',
  revisit: 'تعاد المعاينة في وقت مختلف للتأكد',
  review: 'للمراجعة والعرض',
  ministerQuestion: 'معروض على سيادتكم للتوجيه',
  ministerAnswer: 'يستكمل العمل وفقًا للقواعد ويوافى مكتبنا بالنتيجة',
  ministerFinal: 'ما تم من إجراءات كاف، ويعتبر القرار نهائيًا',
  assignment: 'للدراسة والإفادة قبل الموعد',
  assignmentAnswer: 'تمت الدراسة، ولا مانع من التنفيذ فورًا',
  answer: 'نشكركم على تواصلكم، وقد تم بحث الموضوع، والإجراء المتبع موضح بالمكتب المختص',
  rumour: 'بالرجوع إلى قواعد البيانات والقرارات السارية تبين أن المتداول غير صحيح',
  fraud: 'صفحة تطلب مبالغ مقابل خدمة مجانية، والصور مرفقة',
  network: 'تم إخطار أقرب وحدة والتوجه إلى الموقع',
  beneficiary: 'أم حسن عبد الفتاح',
  address: '14 شارع الجمهورية، الدور الأرضي',
  delivered: 'سلمت باليد للمستفيد في منزله',
  refuted: 'المتداول غير صحيح، ولا نية لأي إجراء من هذا النوع',
  refer: 'برجاء اتخاذ اللازم في حدود اختصاصكم والإفادة',
  referAgain: 'أعيدت الإحالة إلى الجهة الصحيحة، برجاء الإفادة',
  referralAnswer: 'تم اتخاذ اللازم بمعرفتنا، والرد مرفق',
  lateReferralAnswer: 'رد متأخر: الموضوع من اختصاص جهة أخرى',
  recall: 'وردت بيانات تستدعي إعادة الدراسة',
  question: 'برجاء توضيح اسم المنشأة والمكان بالتفصيل ورقم البطاقة',
  more: 'المكان بجوار المدرسة الابتدائية، وده حصل امبارح الضهر ٢:٣٠',
  message: 'عايز أضيف إن المشكلة اتكررت النهارده كمان',
  rejection: 'ألفاظ مسيئة دون موضوع يمكن بحثه',
  rejectionAgreed: 'أوافق على الرفض',
  transfer: 'محل الواقعة في نطاق مديرية أخرى',
  secondTransfer: 'تصحيح جهة الاختصاص بمعرفة غرفة العمليات',
  publicInterest: 'الموضوع يمس أكثر من مواطن',
  withdraw: 'اتحلت المشكلة، شكرًا',
  dispute: 'المشكلة لسه زي ما هي، مين قال إنها اتحلت؟',
  disputeAgain: 'لسه برضه نفس الموضوع',
  reopen: 'وردت شكوى جديدة من الجيران بنفس السبب',
  thanks: 'شكرًا على السرعة',
  noAnswer: 'لم يرد، تعاد المحاولة',
  sameMatter: 'المنشأة والواقعة نفسها',
  urgent: 'كثرة الشكاوى من نفس السبب',
  note: 'تمت مراجعة الملف',
  objection: 'نتظلم من الجزاء: الميزان معاير وشهادة المعايرة مرفقة',
  objectionUnfounded: 'التظلم على غير أساس، والمخالفة ثابتة بالمحضر والصور',
  objectionFounded: 'التظلم في محله: شهادة المعايرة سليمة وسابقة على المعاينة',
  toldAgain: 'أُبلغ بتعديل نتيجة الشكوى، وأُجيب عن استفساره',
  revoke: 'ظهر من الأوراق خطأ في تحديد المنشأة',
  enforced: 'تم التنفيذ في حضور المفتش',
} as const;

const DAY_MS = 86_400_000;

/** `YYYY-MM-DD` in Cairo, so many days from today. */
export function inDays(days: number): string {
  return cairoDate(new Date(Date.now() + days * DAY_MS));
}

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A picture of one point; what follows the image makes each file its own. */
export function photo(of: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat([PNG, Buffer.from(of)]));
}
