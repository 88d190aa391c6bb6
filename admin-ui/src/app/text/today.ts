import type { Term } from '../../../../workflows/domain/glossary';
import type { TodayGroup } from '../http/today';

export const TODAY = {
  title: { ar: 'أرقام اليوم', en: "Today's numbers" },
  what: {
    ar: 'كل رقم يفتح شكاواه. الأرقام كلها من لحظة واحدة، وتُحدَّث تلقائيًا.',
    en: 'Each number opens its cases. All are of one moment, and update by themselves.',
  },
  counted: { ar: 'حُسبت في {time} ({ago})', en: 'Counted at {time} ({ago})' },
  stale: {
    ar: 'تعذر تحديث الأرقام: ما تراه من {time} ({ago}). نعيد المحاولة.',
    en: 'The numbers could not be refreshed: these are of {time} ({ago}). We keep trying.',
  },
  opens: { ar: '{what}: {n}', en: '{what}: {n}' },
  byChannel: { ar: 'الوارد اليوم حسب القناة', en: 'Received today, by channel' },
  byStage: { ar: 'المفتوح حسب المرحلة', en: 'Open, by stage' },
  byOutcome: { ar: 'ما أُغلق اليوم حسب النتيجة', en: 'Closed today, by outcome' },
  noneReceived: { ar: 'لم ترد شكوى بعد اليوم.', en: 'No case was received yet today.' },
  noneOpen: { ar: 'لا توجد شكوى مفتوحة.', en: 'No case is open.' },
  noneClosed: { ar: 'لم تُغلق شكوى بعد اليوم.', en: 'No case was closed yet today.' },
} as const satisfies Record<string, Term>;

export const TODAY_GROUPS: Readonly<Record<TodayGroup, Term>> = {
  received: { ar: 'وردت اليوم', en: 'Received today' },
  open: { ar: 'مفتوحة', en: 'Open' },
  late: { ar: 'تجاوزت المهلة', en: 'Past the deadline' },
  urgent: { ar: 'عاجلة', en: 'Urgent' },
  beforeMinister: { ar: 'أمام الوزير', en: 'Before the minister' },
  waitingCalls: { ar: 'تنتظر الاتصال بالمواطن', en: 'Waiting for a call back' },
  closed: { ar: 'أُغلقت اليوم', en: 'Closed today' },
};
