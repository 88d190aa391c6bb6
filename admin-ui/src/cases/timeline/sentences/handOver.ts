import { ACTIONS, ROLES } from '../../../../../workflows/domain/glossary';
import type { Sentences } from './sentence';

/** A case or a task passes to somebody else, or is taken back. */
export const HAND_OVER: Sentences<'delegated' | 'taskPassed' | 'assignmentWithdrawn'> = {
  delegated: ({ personId }, w) => ({
    ar: `عرض الوزير المذكرة على المفوض ${w.person(personId)}`,
    en: `The minister put the proposal before the delegate ${w.person(personId)}`,
  }),
  taskPassed: ({ action, role, from, to }, w) => ({
    ar: `انتقلت مهمة «${w.t(ACTIONS[action])}» من ${w.unit(from)} إلى ${w.unit(to)}: لا يوجد في الأولى من يجوز له القيام بها (${w.t(ROLES[role])})`,
    en: `"${w.t(ACTIONS[action])}" passed from ${w.unit(from)} to ${w.unit(to)}: nobody in the former may do it (${w.t(ROLES[role])})`,
  }),
  assignmentWithdrawn: ({ obligationId }, w) => ({
    ar: `سُحب التكليف: ${w.obligationKind(obligationId)}`,
    en: `Withdrawn: ${w.obligationKind(obligationId)}`,
  }),
};
