import { CLOCK_CHANGES, ROLES, STAGES, type Term } from '../../../../../workflows/domain/glossary';
import { CALENDARS } from '../../../../../workflows/domain/time/calendar';
import { POLICY_NAMES } from '../../../../../workflows/domain/time/policy';
import type { EventWords, Sentences } from './sentence';

/** What time brought: reminders, delays, pauses, and what happened because nobody did anything. */
export const TIME: Sentences<
  | 'ownerChanged'
  | 'clockChangeProposed'
  | 'clockPaused'
  | 'clockResumed'
  | 'deadlineExtended'
  | 'rulesMoved'
  | 'deadlineReminded'
  | 'deadlineEscalated'
  | 'deadlineReported'
  | 'infoReminded'
  | 'infoExpired'
  | 'contactExhausted'
  | 'confirmationElapsed'
  | 'reopenElapsed'
  | 'referralChased'
  | 'obligationOverdue'
> = {
  ownerChanged: ({ owner }, w) => ({
    ar: `أصبحت عند ${w.t(ROLES[owner])}`,
    en: `Now with: ${w.t(ROLES[owner])}`,
  }),
  clockChangeProposed: ({ kind, days }, w) => ({
    ar: `طُلب ${w.t(CLOCK_CHANGES[kind])} (${w.days(days)})، وينتظر موافقة مدير المديرية`,
    en: `${w.t(CLOCK_CHANGES[kind])} of ${w.days(days)} was asked for; the head of unit must agree`,
  }),
  clockPaused: ({ days }, w) => ({
    ar: `أوقفت المهلة (${w.days(days)})`,
    en: `The clock was paused for ${w.days(days)}`,
  }),
  clockResumed: ({ elapsed }) =>
    elapsed
      ? { ar: 'استؤنفت المهلة بانتهاء مدة الوقف', en: 'The clock resumed as the pause ended' }
      : { ar: 'استؤنفت المهلة', en: 'The clock was resumed' },
  deadlineExtended: ({ days }, w) => ({
    ar: `مُدت المهلة (${w.days(days)})`,
    en: `The deadline was extended by ${w.days(days)}`,
  }),
  rulesMoved: ({ from, to }, w) => {
    const moved = [
      ...(from.policy === to.policy ? [] : [nameOf(POLICY_NAMES[to.policy], to.policy, w)]),
      ...(from.calendar === to.calendar ? [] : [nameOf(CALENDARS[to.calendar], to.calendar, w)]),
    ];
    return {
      ar: `تُحسب المواعيد من الآن على ${moved.join(' و')}`,
      en: `From now on deadlines go by ${moved.join(' and ')}`,
    };
  },
  deadlineReminded: ({ stage, owner }, w) => ({
    ar: `تذكير إلى ${ownerWords(owner, w)}: مضى 80% من مهلة «${w.t(STAGES[stage])}»`,
    en: `Reminder to ${ownerWords(owner, w)}: 80% of the time for "${w.t(STAGES[stage])}" is used`,
  }),
  deadlineEscalated: ({ stage, owner }, w) => ({
    ar: `انتهت مهلة «${w.t(STAGES[stage])}» عند ${ownerWords(owner, w)}، وأُخطر مدير المديرية`,
    en: `The time for "${w.t(STAGES[stage])}" ran out with ${ownerWords(owner, w)}; the head of unit was told`,
  }),
  deadlineReported: ({ stage }, w) => ({
    ar: `تأخر «${w.t(STAGES[stage])}» مرة ونصف المهلة، ويعرض في تقرير الوزير`,
    en: `"${w.t(STAGES[stage])}" took one and a half times its time and goes into the minister's report`,
  }),
  infoReminded: () => ({ ar: 'ذُكر المواطن بالاستيفاء المطلوب', en: 'The citizen was reminded' }),
  infoExpired: () => ({
    ar: 'لم يصل الاستيفاء في موعده، ويُستكمل العمل بما هو متاح',
    en: 'What was asked did not come in time; the work goes on with what is there',
  }),
  contactExhausted: ({ attempts }, w) => ({
    ar: `تعذر الوصول إلى المواطن (عدد المحاولات: ${w.code(attempts)})`,
    en: `The citizen was not reached (attempts: ${w.code(attempts)})`,
  }),
  confirmationElapsed: () => ({
    ar: 'لم يعترض المواطن في المهلة',
    en: 'The citizen did not dispute in time',
  }),
  reopenElapsed: () => ({
    ar: 'انتهت مهلة الاعتراض وإعادة الفتح',
    en: 'The time to dispute or reopen is over',
  }),
  referralChased: ({ referralId, percent }, w) => ({
    ar: `استُعجل رد ${w.body(referralId)}: مضى ${w.code(`${percent}%`)} من المهلة`,
    en: `${w.body(referralId)} was reminded: ${w.code(`${percent}%`)} of the time is over`,
  }),
  obligationOverdue: ({ obligationId }, w) => ({
    ar: `تأخر عن موعده: ${w.obligationKind(obligationId)}`,
    en: `Overdue: ${w.obligationKind(obligationId)}`,
  }),
};

function ownerWords(owner: keyof typeof ROLES | null, w: EventWords): string {
  return owner ? w.t(ROLES[owner]) : '';
}

function nameOf(term: Term | undefined, version: string, w: EventWords): string {
  return term ? w.t({ ar: `«${term.ar}»`, en: `"${term.en}"` }) : w.code(version);
}
