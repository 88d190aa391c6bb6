import type { Term } from '../../../../workflows/domain/glossary';
import type { CountTerm } from './textIn';

/** The inspector's phone. */
export const FIELD = {
  title: { ar: 'معايناتي', en: 'My visits' },
  today: { ar: 'اليوم', en: 'Today' },
  comingDays: { ar: 'الأيام القادمة', en: 'Coming days' },
  doneToday: { ar: 'انتهت اليوم', en: 'Done today' },
  leftList: { ar: 'مسودات لمعاينات خرجت من قائمتك', en: 'Drafts of visits no longer on your list' },
  emptyToday: { ar: 'لا معاينات اليوم', en: 'No visits today' },
  emptyHint: {
    ar: 'تظهر هنا المعاينة فور أن يسندها إليك أخصائي الشكاوى. افتح الصفحة وأنت متصل لتحفظ قائمة اليوم على الهاتف.',
    en: "A visit appears here as soon as a caseworker gives it to you. Open this page while connected to keep the day's list on the phone.",
  },
  office: { ar: 'كل صفحات المكتب', en: "All the office's pages" },
  navigate: { ar: 'الطريق إليها', en: 'Take me there' },
  call: { ar: 'اتصال بالمنشأة', en: 'Call the place' },
  open: { ar: 'فتح المعاينة', en: 'Open the visit' },
  resume: { ar: 'استكمال', en: 'Continue' },
  keptList: {
    ar: 'آخر تحديث للقائمة {ago}. لا اتصال الآن، وكل شيء يعمل ويُحفظ على الهاتف.',
    en: 'The list was last updated {ago}. There is no connection now; everything works and is kept on the phone.',
  },
  clockOff: {
    ar: 'ساعة الهاتف غير مضبوطة، والفرق {duration}. اضبطها قبل بدء المعاينة: وقت بدئها وانتهائها يُكتب في النتيجة، ومعه أن الساعة كانت غير مضبوطة.',
    en: "This phone's clock is off by {duration}. Set it before you start a visit: its beginning and end are written into the findings, and that the clock was off.",
  },
  draftMark: { ar: 'مسودة', en: 'Draft' },
  waitingMark: { ar: 'لم تُرسل بعد', en: 'Not sent yet' },
  refusedMark: { ar: 'لم تُقبل', en: 'Not accepted' },
  noEstablishment: { ar: 'منشأة لم تُحدد بعد', en: 'Establishment not identified yet' },
  licence: { ar: 'ترخيص {licence}', en: 'Licence {licence}' },
  instructions: { ar: 'المطلوب في المعاينة', en: 'What to look at' },
  start: { ar: 'بدء المعاينة', en: 'Start the visit' },
  startHint: {
    ar: 'يُسجل وقت البدء، ثم تظهر قائمة الفحص. يعمل دون شبكة.',
    en: 'Records the time and opens the checklist. Works without a network.',
  },
  tied: {
    ar: 'تربطك صلة بهذه المنشأة، فلا تعاينها. أُبلغ أخصائي الشكاوى ليسندها لغيرك.',
    en: 'You are tied to this establishment and do not inspect it. The caseworker sees this and sends another.',
  },
  gone: { ar: 'هذه المعاينة ليست في قائمتك.', en: 'This visit is not on your list.' },
  goneHint: {
    ar: 'ربما أُلغيت أو أُسندت لغيرك أو سُجلت نتيجتها. ارجع إلى القائمة.',
    en: 'It may have been cancelled, given to another or reported. Go back to the list.',
  },
  goneWithDraft: {
    ar: 'خرجت هذه المعاينة من قائمتك: ربما أُلغيت أو أُسندت لغيرك. ما كتبته محفوظ على الهاتف، ويمكنك إرساله؛ فإن كانت ملغاة حُفظ في الشكوى نتيجة متأخرة.',
    en: 'This visit left your list: it may have been cancelled or given to another. What you wrote is kept on the phone and can be sent; if it was cancelled, the case keeps it as late findings.',
  },
  sentAlready: {
    ar: 'نتيجة هذه المعاينة في قائمة ما لم يُرسل بعد.',
    en: 'The findings of this visit are among what is not sent yet.',
  },
  checklist: { ar: 'قائمة الفحص', en: 'Checklist' },
  yes: { ar: 'نعم', en: 'Yes' },
  no: { ar: 'لا', en: 'No' },
  notChecked: { ar: 'لم يُفحص', en: 'Not checked' },
  loaf: { ar: 'الرغيف {n} بالجرام', en: 'Loaf {n} in grams' },
  weightsHint: {
    ar: 'زن {n} أرغفة واكتب وزن كل منها بالجرام. الوزن القانوني {grams}\u00a0جم.',
    en: 'Weigh {n} loaves and enter each in grams. The legal weight is {grams}\u00a0g.',
  },
  unconfirmed: {
    ar: 'الوزن القانوني هنا افتراض تؤكده الوزارة.',
    en: 'The legal weight here is an assumption that the ministry confirms.',
  },
  notAWeight: { ar: 'ليس وزنًا: {typed}', en: 'Not a weight: {typed}' },
  mean: { ar: 'المتوسط', en: 'Mean' },
  legal: { ar: 'الوزن القانوني', en: 'Legal weight' },
  deficit: { ar: 'العجز', en: 'Deficit' },
  under: { ar: 'دون الوزن', en: 'Under weight' },
  grams: { ar: '{n}\u00a0جم', en: '{n}\u00a0g' },
  deficitOf: { ar: '{n}\u00a0جم ({percent}%)', en: '{n}\u00a0g ({percent}%)' },
  ofCount: { ar: '{under} من {count}', en: '{under} of {count}' },
  result: { ar: 'النتيجة', en: 'Result' },
  findings: { ar: 'ما ثبت', en: 'Findings' },
  findingsHint: {
    ar: 'ابدأ بجملة تلخص النتيجة. قائمة الفحص وأقوال المسئول تضاف إليها.',
    en: 'Begin with one sentence that sums it up. The checklist and the statement are added to it.',
  },
  photos: { ar: 'الصور', en: 'Photos' },
  takePhoto: { ar: 'التقاط صورة', en: 'Take a photo' },
  photo: { ar: 'صورة {n}', en: 'Photo {n}' },
  removePhoto: { ar: 'حذف صورة {n}', en: 'Remove photo {n}' },
  keepingPhoto: { ar: 'تُحفظ الصورة…', en: 'Keeping the photo…' },
  photoFailed: {
    ar: 'تعذر حفظ الصورة. التقطها مرة أخرى.',
    en: 'The photo could not be kept. Take it again.',
  },
  noEvidence: { ar: 'لماذا لا توجد صور', en: 'Why there are no photos' },
  owner: { ar: 'المسئول الموجود', en: 'Person in charge' },
  ownerName: { ar: 'اسمه وصفته', en: 'Name and position' },
  ownerStatement: { ar: 'أقواله', en: 'Statement' },
  signing: { ar: 'التوقيع على ما ثبت', en: 'Signature under the findings' },
  drawn: { ar: 'يوقع على الشاشة', en: 'Signs on the screen' },
  named: { ar: 'يُقر بكتابة اسمه', en: 'Confirms by name' },
  refused: { ar: 'رفض التوقيع', en: 'Refused to sign' },
  absent: { ar: 'لم يوجد مسئول', en: 'Nobody in charge was there' },
  signHere: { ar: 'وقّع بإصبعك هنا', en: 'Sign here with a finger' },
  signature: { ar: 'التوقيع', en: 'Signature' },
  signAgain: { ar: 'إعادة التوقيع', en: 'Sign again' },
  refusalReason: { ar: 'سبب الرفض كما ذكره', en: 'Reason given for the refusal' },
  onSite: { ar: 'إجراء بالموقع', en: 'Measure on the spot' },
  noMeasure: { ar: 'لا إجراء', en: 'None' },
  measureText: { ar: 'بيان الإجراء', en: 'What was done' },
  measureHint: {
    ar: 'يؤيده رئيس الوحدة خلال 24 ساعة.',
    en: 'The head of unit confirms it within 24 hours.',
  },
  send: { ar: 'إرسال النتيجة', en: 'Send the findings' },
  saved: {
    ar: 'كل ما تكتبه يُحفظ على الهاتف فورًا.',
    en: 'Everything you enter is kept on the phone at once.',
  },
  keepFailed: {
    ar: 'تعذر الحفظ على الهاتف. أفسح مساحة فيه قبل أن تغلق الصفحة.',
    en: 'It could not be kept on the phone. Free some space before you close the page.',
  },
  discard: { ar: 'حذف المسودة', en: 'Discard the draft' },
  discardSure: {
    ar: 'تُحذف المسودة وصورها من الهاتف، ولا يمكن استرجاعها.',
    en: 'The draft and its photos are removed from the phone and cannot be brought back.',
  },
  required: { ar: 'أكمل ما يلي قبل الإرسال:', en: 'Complete this before sending:' },
  tooLong: {
    ar: 'النتيجة أطول من المسموح بعدد {n} حرفًا. اختصرها.',
    en: 'The findings are {n} characters too long. Shorten them.',
  },
  queued: {
    ar: 'حُفظت النتيجة على الهاتف، وتُرسل من نفسها.',
    en: 'The findings are kept on the phone and are sent by themselves.',
  },
  update: {
    ar: 'صدرت نسخة أحدث من الصفحة. ما كتبته محفوظ.',
    en: 'There is a newer version of this page. What you wrote is kept.',
  },
  updateNow: { ar: 'تحديث الآن', en: 'Update now' },
} as const satisfies Record<string, Term>;

export const OUTBOX = {
  title: { ar: 'لم يُرسل بعد', en: 'Not sent yet' },
  bar: { ar: 'لم يُرسل ({n})', en: 'Not sent ({n})' },
  empty: { ar: 'أُرسل كل شيء.', en: 'Everything is sent.' },
  emptyHint: {
    ar: 'ما تسجله دون شبكة يظهر هنا حتى يصل.',
    en: 'What you record without a network stands here until it has arrived.',
  },
  sendNow: { ar: 'إرسال الآن', en: 'Send now' },
  sending: { ar: 'جارٍ الإرسال…', en: 'Sending…' },
  waiting: { ar: 'ينتظر الشبكة', en: 'Waits for the network' },
  received: { ar: 'وصل، ويُراجع موقف الشكوى', en: 'Arrived; seeing where the case stands' },
  pictures: { ar: 'وصل من الصور {done} من {count}', en: '{done} of {count} photos arrived' },
  madeAt: { ar: 'سُجل {at}', en: 'Recorded {at}' },
  late: { ar: 'وصلت بعد أن تغيرت الشكوى', en: 'Arrived after the case had changed' },
  lateKept: {
    ar: 'أُلغيت المعاينة أو انتقلت الشكوى إلى مرحلة أخرى قبل وصول نتيجتك. حُفظت في الشكوى نتيجة متأخرة مع صورها، ويراها الأخصائي. لا يلزمك شيء.',
    en: 'The visit was cancelled or the case had moved on before your findings arrived. The case keeps them, with the photos, as late findings; the caseworker sees them. There is nothing for you to do.',
  },
  understood: { ar: 'علمت', en: 'Understood' },
  refused: { ar: 'لم تقبله الشكوى', en: 'The case did not take it' },
  refusedKept: {
    ar: 'لم يُسجل شيء في الشكوى. ما كتبته وصورك محفوظة على هذا الهاتف.',
    en: 'Nothing was recorded on the case. What you wrote and the photos are kept on this phone.',
  },
  givenAway: {
    ar: 'أُسندت المعاينة لمفتش آخر، أو لم تعد الشكوى من اختصاصك.',
    en: 'The visit was given to another inspector, or the case is no longer yours to see.',
  },
  givenAwayTodo: {
    ar: 'انسخ النص وسلّمه لمن أُسندت إليه أو لأخصائي الشكاوى، ثم احذفه من الهاتف.',
    en: 'Copy the text and hand it to whoever has the visit now or to the caseworker, then remove it from the phone.',
  },
  cancelledTodo: {
    ar: 'أُلغيت المعاينة أو سُجلت نتيجتها. إن كان ما فعلته ما زال مهمًّا فأبلغ به أخصائي الشكاوى، ثم احذفه من الهاتف.',
    en: 'The visit was cancelled or already reported. If it still matters, tell the caseworker, then remove it from the phone.',
  },
  otherTodo: {
    ar: 'عدّل ما يلزم ثم أرسل من جديد، أو أعد المحاولة.',
    en: 'Change what is needed and send again, or try again.',
  },
  edit: { ar: 'تعديل', en: 'Edit' },
  copy: { ar: 'نسخ النص', en: 'Copy the text' },
  copied: { ar: 'نُسخ', en: 'Copied' },
  notCopied: { ar: 'تعذر النسخ: حدّد النص بإصبعك', en: 'Could not be copied: select the text by hand' },
  remove: { ar: 'حذف من الهاتف', en: 'Remove from the phone' },
  removeSure: {
    ar: 'يُحذف هذا وصوره من الهاتف، ولا يمكن استرجاعه.',
    en: 'This and its photos are removed from the phone and cannot be brought back.',
  },
  text: { ar: 'النص', en: 'Text' },
  leaving: { ar: 'لديك ما لم يُرسل بعد', en: 'You have something not sent yet' },
  leavingHint: {
    ar: 'يبقى محفوظًا على هذا الهاتف باسمك، ولا يُرسل حتى تدخل من جديد. من يدخل غيرك لا يراه.',
    en: 'It stays on this phone under your name and is not sent until you sign in again. Whoever else signs in does not see it.',
  },
  stay: { ar: 'البقاء حتى يُرسل', en: 'Stay until it is sent' },
  leaveAnyway: { ar: 'الخروج مع ذلك', en: 'Sign out anyway' },
} as const satisfies Record<string, Term>;

/** Parts of the findings' text. The record is in Arabic; English is there for whoever reads the page in it. */
export const FINDINGS_TEXT = {
  checklist: { ar: 'قائمة الفحص:', en: 'Checklist:' },
  line: { ar: '- {question}: {answer}', en: '- {question}: {answer}' },
  weights: {
    ar: '- {question}: وُزن {count} من {sample}: {weights} جم. المتوسط {mean} جم، والوزن القانوني {legal} جم، والعجز {deficit} جم ({percent}%). أقلها {lightest} جم، ودون الوزن القانوني {under}.',
    en: '- {question}: {count} of {sample} weighed: {weights} g. Mean {mean} g, legal weight {legal} g, deficit {deficit} g ({percent}%). Lightest {lightest} g; {under} under the legal weight.',
  },
  statement: { ar: 'أقوال المسئول: {text}', en: 'Statement of the person in charge: {text}' },
  statementOf: {
    ar: 'أقوال المسئول ({name}): {text}',
    en: 'Statement of the person in charge ({name}): {text}',
  },
  personInCharge: { ar: 'المسئول الموجود: {name}', en: 'Person in charge: {name}' },
  drawn: {
    ar: 'وقّع المسئول على ما ثبت، وتوقيعه مرفق.',
    en: 'The person in charge signed; the signature is attached.',
  },
  named: { ar: 'أقر المسئول بما ثبت باسمه: {name}', en: 'The person in charge confirmed by name: {name}' },
  refused: {
    ar: 'رفض المسئول التوقيع. السبب: {reason}',
    en: 'The person in charge refused to sign. Reason: {reason}',
  },
  absent: {
    ar: 'لم يوجد مسئول بالمنشأة وقت المعاينة.',
    en: 'Nobody in charge was there at the time of the visit.',
  },
  times: { ar: 'بدأت المعاينة {from} وانتهت {to}', en: 'The visit began {from} and ended {to}' },
  compared: {
    ar: '{times} (بساعة الهاتف، وقد طابقت ساعة الخادم).',
    en: "{times} (by the phone's clock, which agreed with the server's).",
  },
  notCompared: {
    ar: '{times} (بساعة الهاتف، ولم تُقارن بساعة الخادم).',
    en: "{times} (by the phone's clock, not compared with the server's).",
  },
  wasAhead: {
    ar: '{times} (بساعة الخادم؛ كانت ساعة الهاتف متقدمة {duration} فصُحح الوقت).',
    en: "{times} (by the server's clock; the phone's was ahead by {duration} and its times were put right).",
  },
  wasBehind: {
    ar: '{times} (بساعة الخادم؛ كانت ساعة الهاتف متأخرة {duration} فصُحح الوقت).',
    en: "{times} (by the server's clock; the phone's was behind by {duration} and its times were put right).",
  },
  clockChanged: {
    ar: 'تنبيه: ضُبطت ساعة الهاتف بين المعاينة وإرسال نتيجتها (فرق {duration})، فوقتا البدء والانتهاء غير مؤكدين.',
    en: "Note: the phone's clock was set between the visit and the sending of its findings (by {duration}), so when it began and ended is not certain.",
  },
} as const satisfies Record<string, Term>;

export const NOT_SENT: CountTerm = {
  ar: {
    zero: 'أُرسل كل شيء',
    one: 'عنصر واحد لم يُرسل بعد',
    two: 'عنصران لم يُرسلا بعد',
    few: '{n} عناصر لم تُرسل بعد',
    many: '{n} عنصرًا لم يُرسل بعد',
    other: '{n} عنصر لم يُرسل بعد',
  },
  en: { one: '{n} item not sent yet', other: '{n} items not sent yet' },
};
