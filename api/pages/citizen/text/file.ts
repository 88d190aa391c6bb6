import type { Term } from '../../../../workflows/domain/glossary';

/** Words of filing a complaint. */
export const FILE = {
  step: { ar: 'الخطوة {n} من 3', en: 'Step {n} of 3' },
  expired: {
    ar: 'مرّ وقت طويل فلم نحتفظ بما كتبته، حفاظًا على بياناتك. ابدأ من جديد.',
    en: 'It took too long, and we kept nothing of what you wrote, to protect you. Please start again.',
  },
  restart: { ar: 'امسح ما كتبته وابدأ من جديد', en: 'Erase what I wrote and start again' },
} as const satisfies Record<string, Term>;

export const WHAT = {
  title: { ar: 'ماذا حدث؟', en: 'What happened?' },
  text: { ar: 'شكواك بكلامك', en: 'In your own words' },
  hint: {
    ar: 'احكِ كما تحكي لجارك. لا تكتب أرقامًا سرية.',
    en: 'Tell it as you would tell a neighbour. Write no PINs or passwords.',
  },
  danger: { ar: 'نعم، حياة أحد في خطر الآن', en: 'Yes, somebody’s life is in danger now' },
  dangerHint: {
    ar: 'سنبلغ الشبكة الوطنية للطوارئ فور وصول شكواك، لكن اتصل أنت أيضًا.',
    en: 'We tell the emergency network as soon as your complaint arrives; but call as well.',
  },
  blank: { ar: 'اكتب ماذا حدث', en: 'Write what happened' },
  wrong: { ar: 'اكتب ماذا حدث في أقل من 7000 حرف', en: 'Write what happened in fewer than 7,000 letters' },
} as const satisfies Record<string, Term>;

export const WHERE = {
  title: { ar: 'أين ومتى؟', en: 'Where and when?' },
  lead: {
    ar: 'اكتب ما تعرفه فقط. كل ما يدلنا على المكان يسرّع الحل.',
    en: 'Only what you know. Whatever leads us to the place speeds it up.',
  },
  establishment: { ar: 'اسم المحل أو المخبز أو المكتب', en: 'The shop, bakery or office' },
  governorate: { ar: 'المحافظة', en: 'Governorate' },
  choose: { ar: 'لا أعرف', en: 'I do not know' },
  district: { ar: 'المدينة أو المركز أو الحي', en: 'Town or district' },
  address: { ar: 'العنوان، أو علامة قريبة', en: 'The address, or something near it' },
  when: { ar: 'متى حدث ذلك؟', en: 'When did it happen?' },
  whenHint: { ar: 'مثل: أمس الساعة 8 الصبح', en: 'For example: yesterday at 8 in the morning' },
  photos: { ar: 'صور', en: 'Photos' },
  photosHint: { ar: 'حتى 4 صور، كل صورة حتى 8 ميجا', en: 'Up to 4 photos of up to 8 MB' },
  choosePhotos: { ar: 'اختر صورًا', en: 'Choose photos' },
  chosen: { ar: 'اخترت:', en: 'Chosen:' },
  photo: { ar: 'صورة {n}', en: 'Photo {n}' },
  remove: { ar: 'احذف الصورة {n}', en: 'Remove photo {n}' },
  wrongLine: { ar: 'اكتب سطرًا واحدًا أقصر', en: 'Write one shorter line' },
  wrongGovernorate: { ar: 'اختر محافظة من القائمة', en: 'Choose a governorate from the list' },
  tooMany: { ar: 'أرسل 4 صور على الأكثر', en: 'Send at most 4 photos' },
  tooLarge: { ar: 'اختر صورة أصغر من 8 ميجا', en: 'Choose a photo smaller than 8 MB' },
  notPhoto: { ar: 'اختر صورة من نوع JPG أو PNG أو WebP', en: 'Choose a JPG, PNG or WebP photo' },
  noRoom: {
    ar: 'لا نستطيع استقبال صور الآن. أكمل دونها، ويمكنك إرسالها من صفحة المتابعة',
    en: 'We cannot take photos now. Go on without them; you can send them from the tracking page',
  },
} as const satisfies Record<string, Term>;

export const REACH = {
  title: { ar: 'كيف نرد عليك؟', en: 'How do we answer you?' },
  way: { ar: 'اختر طريقة', en: 'Choose one' },
  phone: { ar: 'اتصلوا بي', en: 'Call me' },
  email: { ar: 'راسلوني على البريد الإلكتروني', en: 'Write to me by e-mail' },
  nobody: { ar: 'لا أريد ترك بياناتي', en: 'I leave nothing about myself' },
  nobodyHint: {
    ar: 'سنعمل على الشكوى، وتتابعها أنت برقمها. لن نستطيع سؤالك إلا من صفحة المتابعة.',
    en: 'We work on it, and you follow it by its number. We can ask you only through the tracking page.',
  },
  phoneNumber: { ar: 'رقم الموبايل أو التليفون', en: 'Mobile or phone number' },
  emailAddress: { ar: 'البريد الإلكتروني', en: 'E-mail address' },
  name: { ar: 'اسمك', en: 'Your name' },
  nameHint: {
    ar: 'لا يراه المكان المشكو فيه ولا المفتش',
    en: 'Neither the place complained about nor the inspector sees it',
  },
  other: { ar: 'الشكوى لصالح شخص آخر', en: 'It is for somebody else' },
  otherName: { ar: 'اسم صاحب الشأن', en: 'That person’s name' },
  otherPhone: { ar: 'تليفونه', en: 'Their phone' },
  otherAddress: { ar: 'عنوانه بالتفصيل', en: 'Their full address' },
  relation: { ar: 'صلته بك', en: 'What they are to you' },
  chooseRelation: { ar: 'اختر', en: 'Choose' },
  noWay: { ar: 'اختر كيف نرد عليك', en: 'Choose how we answer you' },
  wrongPhone: {
    ar: 'اكتب رقم تليفون صحيحًا، مثل 01012345678',
    en: 'Enter a phone number, such as 01012345678',
  },
  wrongEmail: { ar: 'اكتب بريدًا إلكترونيًا صحيحًا', en: 'Enter an e-mail address' },
  otherIncomplete: {
    ar: 'اكتب اسم صاحب الشأن وعنوانه وصلته بك',
    en: 'Give that person’s name, address and what they are to you',
  },
} as const satisfies Record<string, Term>;

export const CHECK = {
  title: { ar: 'راجع شكواك قبل الإرسال', en: 'Check before you send' },
  change: { ar: 'تعديل', en: 'Change' },
  nothing: { ar: 'لم يُذكر', en: 'Not given' },
  danger: { ar: 'خطر على حياة أحد', en: 'Danger to life' },
  yes: { ar: 'نعم', en: 'Yes' },
  send: { ar: 'أرسل الشكوى', en: 'Send the complaint' },
} as const satisfies Record<string, Term>;

export const RECEIPT = {
  title: { ar: 'وصلت شكواك', en: 'Your complaint has arrived' },
  joinedTitle: { ar: 'شكواك هذه عندنا من قبل', en: 'We have this complaint of yours already' },
  joined: {
    ar: 'أضفنا ما أرسلته إليها. تابعها بالرقم السري الموجود في إيصالك الأول.',
    en: 'What you sent was added to it. Follow it with the PIN on your first receipt.',
  },
  at: { ar: 'يوم {at}', en: 'On {at}' },
  number: { ar: 'رقم الشكوى', en: 'Complaint number' },
  pin: { ar: 'الرقم السري', en: 'PIN' },
  keep: {
    ar: 'احفظ الرقمين الآن: لن يظهر الرقم السري مرة أخرى، ولا يعرفه غيرك.',
    en: 'Keep both now: the PIN is not shown again, and nobody else knows it.',
  },
  qr: { ar: 'صوّر هذا المربع بالموبايل لتفتح صفحة المتابعة', en: 'Scan this to open the tracking page' },
  save: { ar: 'احفظ الإيصال صورة', en: 'Save the receipt as a picture' },
  print: { ar: 'اطبع الصفحة، أو اكتب الرقمين على ورقة.', en: 'Print this page, or write both numbers down.' },
  mailed: {
    ar: 'ونرسل الرقمين إلى بريدك الإلكتروني خلال دقائق.',
    en: 'We also send both numbers to your e-mail within minutes.',
  },
  next: { ar: 'ماذا بعد؟', en: 'What comes next?' },
  nextReach: {
    ar: 'نقرأ شكواك قبل {by}، ثم نتحقق منها ونرد عليك. قد نتصل لنسألك عن شيء.',
    en: 'We read it by {by}, then check it and answer you. We may call to ask something.',
  },
  nextNobody: {
    ar: 'نقرأ شكواك قبل {by}. افتح صفحة المتابعة كل بضعة أيام: فيها الرد، وفيها أسئلتنا إن وُجدت.',
    en: 'We read it by {by}. Look at the tracking page every few days for our answer and questions.',
  },
  done: { ar: 'انتهيت، أخفِ الإيصال من هذا الجهاز', en: 'Done: hide the receipt on this device' },
  track: { ar: 'تابع شكواك', en: 'Follow your complaint' },
} as const satisfies Record<string, Term>;
