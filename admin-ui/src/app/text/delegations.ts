import type { Term } from '../../../../workflows/domain/glossary';

export const DELEGATIONS = {
  title: { ar: 'التفويضات', en: 'Delegations' },
  what: {
    ar: 'من يبت نيابة عن الوزير، ومتى، وفي أي حدود. يسري التفويض ويُلغى في الحال، ويُذكر في كل قرار صدر به.',
    en: "Who decides in the minister's place, when and within which limits. Each takes effect and ends at once, and every decision says by which it was taken.",
  },
  give: { ar: 'تفويض جديد', en: 'New delegation' },
  appoint: { ar: 'تكليف قائم بالأعمال', en: 'Appoint an acting minister' },
  empty: { ar: 'لا توجد تفويضات', en: 'There are no delegations' },
  emptyHint: {
    ar: 'كل ما يعرض على الوزير يبت فيه الوزير بنفسه.',
    en: 'The minister decides everything that is put before the minister.',
  },
  period: { ar: 'من {from} إلى {to}', en: '{from} to {to}' },
  cases: { ar: 'الشكاوى', en: 'Cases' },
  penalties: { ar: 'الجزاءات', en: 'Penalties' },
  noPenalties: { ar: 'بلا جزاءات', en: 'No penalties' },
  amount: { ar: 'الحد الأقصى للقرار', en: 'Limit per decision' },
  unlimited: { ar: 'دون حد', en: 'No limit' },
  whole: { ar: 'كل اختصاصات الوزير عدا التفويض', en: "All that is the minister's, save delegating" },
  givenBy: { ar: 'من {name}، {at}', en: 'by {name}, {at}' },
  revokedBy: { ar: 'ألغاه {name}، {at}', en: 'revoked by {name}, {at}' },
  revoke: { ar: 'إلغاء التفويض', en: 'Revoke' },
  revokeOf: { ar: 'إلغاء تفويض {name}', en: 'Revoke the delegation of {name}' },
  revokeTitle: { ar: 'إلغاء التفويض؟', en: 'Revoke the delegation?' },
  revokeWhat: {
    ar: 'لن يستطيع {name} أن يقرر نيابة عن الوزير من هذه اللحظة. القرارات التي صدرت تبقى.',
    en: "{name} decides nothing in the minister's place from this moment. What was decided stays.",
  },
  person: { ar: 'الشخص', en: 'Person' },
  from: { ar: 'من يوم', en: 'From' },
  to: { ar: 'إلى يوم', en: 'To' },
  scope: { ar: 'أي شكاوى', en: 'Which cases' },
  types: { ar: 'الجزاءات المفوض فيها', en: 'Penalties that may be decided' },
  maxAmount: { ar: 'أقصى مبلغ للقرار الواحد بالجنيه', en: 'Limit per decision, in pounds' },
  maxAmountHint: {
    ar: 'مجموع ما في القرار. اتركه فارغًا إذا لم يكن هناك حد.',
    en: 'All of one decision together. Leave it empty for no limit.',
  },
  choosePerson: { ar: 'اختر شخصًا', en: 'Choose a person' },
  chooseTo: { ar: 'اختر يومًا لا يسبق البداية', en: 'Choose a day not before the first' },
  actingNote: {
    ar: 'يحل القائم بالأعمال محل الوزير في كل شيء عدا التفويض والتكليف، وتُذكر صفته في كل قرار.',
    en: 'An acting minister does all that the minister does, save delegating and appointing; every decision says so.',
  },
  assumed: {
    ar: 'الحدود المقترحة هنا افتراض تؤكده الشئون القانونية بالوزارة.',
    en: "The limits offered here are an assumption, to be confirmed by the ministry's legal affairs.",
  },
  given: { ar: 'سُجل التفويض', en: 'The delegation was given' },
  revoked: { ar: 'أُلغي التفويض', en: 'The delegation was revoked' },
} as const satisfies Record<string, Term>;

/** What is said of whoever decides in the minister's place. */
export const ON_BEHALF = {
  delegate: { ar: 'نيابة عن الوزير بتفويض', en: "In the minister's place, by delegation" },
  acting: { ar: 'القائم بأعمال الوزير', en: 'Acting minister' },
  delegateUntil: {
    ar: 'تعمل بتفويض من الوزير حتى {day}',
    en: "You decide in the minister's place until {day}",
  },
  actingUntil: { ar: 'أنت القائم بأعمال الوزير حتى {day}', en: 'You are acting minister until {day}' },
  notice: { ar: 'التفويض', en: 'Delegation' },
  before: { ar: 'أمام المفوض {name}', en: 'Before the delegate {name}' },
  passed: { ar: '«{action}» لدى {unit}', en: '"{action}" is with {unit}' },
  stranded: {
    ar: 'لا أحد يجوز له «{action}» الآن: كل من له الصفة ({role}) له صلة أو شارك في الشكوى.',
    en: 'Nobody may do "{action}" now: whoever holds the role ({role}) is tied or had a hand in the case.',
  },
} as const satisfies Record<string, Term>;

/** Who decided, as the subject of a sentence. */
export const DECIDER = {
  minister: { ar: 'الوزير', en: 'The minister' },
  delegate: { ar: 'المفوض من الوزير', en: 'The delegate of the minister' },
  acting: { ar: 'القائم بأعمال الوزير', en: 'The acting minister' },
} as const satisfies Record<string, Term>;
