import { OUTCOMES } from '../../../../../workflows/domain/glossary';
import type { Sentences } from './sentence';

/** Proposals, opinions and decisions, and what is asked of the minister. */
export const DECISION: Sentences<
  | 'proposed'
  | 'legalOpinionGiven'
  | 'proposalVoided'
  | 'locallyDecided'
  | 'approved'
  | 'amended'
  | 'decisionWithdrawn'
  | 'graceElapsed'
  | 'proposalReturned'
  | 'revisitOrdered'
  | 'questionRaised'
  | 'questionAnswered'
  | 'reviewDirected'
  | 'leaderAssigned'
  | 'assignmentAnswered'
  | 'obligationMet'
> = {
  proposed: ({ measures, closureOutcome }, w) =>
    closureOutcome
      ? {
          ar: `أُعدت مذكرة بالحفظ: ${w.t(OUTCOMES[closureOutcome])}`,
          en: `Closure was proposed: ${w.t(OUTCOMES[closureOutcome])}`,
        }
      : { ar: `أُعدت مذكرة عرض: ${w.measures(measures)}`, en: `Proposed: ${w.measures(measures)}` },
  legalOpinionGiven: ({ opinion }) =>
    opinion === 'stands'
      ? { ar: 'رأت الشئون القانونية أن المقترح قائم قانونًا', en: 'Legal affairs: the proposal stands in law' }
      : {
          ar: 'رأت الشئون القانونية أن المقترح غير قائم قانونًا',
          en: 'Legal affairs: the proposal does not stand in law',
        },
  proposalVoided: () => ({ ar: 'سقطت المذكرة المعروضة', en: 'The pending proposal became void' }),
  locallyDecided: ({ decision }) =>
    decision === 'approve'
      ? { ar: 'اعتمد مدير المديرية المذكرة', en: 'The head of the unit approved the proposal' }
      : { ar: 'أعاد مدير المديرية المذكرة', en: 'The head of the unit returned the proposal' },
  approved: (_, w) => ({ ar: `اعتمد ${w.minister} المذكرة`, en: `${w.minister} approved the proposal` }),
  amended: ({ measures, needsLegalReview }, w) => ({
    ar: `عدل ${w.minister} الإجراءات: ${w.measures(measures)}${needsLegalReview ? '، وعادت للمراجعة القانونية' : ''}`,
    en: `${w.minister} amended: ${w.measures(measures)}${needsLegalReview ? '; back to legal review' : ''}`,
  }),
  decisionWithdrawn: (_, w) => ({
    ar: `تراجع ${w.minister} عن القرار قبل نفاذه`,
    en: `${w.minister} withdrew the decision before it took effect`,
  }),
  graceElapsed: () => ({
    ar: 'انقضت مهلة التراجع وصار القرار نافذًا',
    en: 'The time to withdraw is over: the decision took effect',
  }),
  proposalReturned: (_, w) => ({
    ar: `أعاد ${w.minister} المذكرة بملاحظة`,
    en: `${w.minister} returned the proposal with a note`,
  }),
  revisitOrdered: (_, w) => ({
    ar: `طلب ${w.minister} معاينة أخرى`,
    en: `${w.minister} ordered another visit`,
  }),
  questionRaised: ({ from }) =>
    from === 'dispute'
      ? { ar: 'عُرض الاعتراض على الوزير', en: 'The dispute was put to the minister' }
      : { ar: 'عُرض الأمر على الوزير', en: 'A question was put to the minister' },
  questionAnswered: (_, w) => ({ ar: `وجّه ${w.minister}`, en: `${w.minister} directed` }),
  reviewDirected: ({ returnDate }, w) => ({
    ar: `أشّر ${w.minister} «مراجعة وعرض»، والعرض يوم ${w.day(returnDate)}`,
    en: `${w.minister} marked "review and present", due back ${w.day(returnDate)}`,
  }),
  leaderAssigned: ({ leaderId, dueDate }, w) => ({
    ar: `كُلف ${w.person(leaderId)} بالرد حتى ${w.day(dueDate)}`,
    en: `${w.person(leaderId)} was charged with answering by ${w.day(dueDate)}`,
  }),
  assignmentAnswered: () => ({ ar: 'ورد رد القيادة المكلفة', en: 'The assigned leader answered' }),
  obligationMet: ({ obligationId }, w) => ({
    ar: `تم الوفاء بالتكليف: ${w.obligationKind(obligationId)}`,
    en: `Obligation met: ${w.obligationKind(obligationId)}`,
  }),
};
