import { ACTIONS } from '../../../../../workflows/domain/glossary';
import type { Sentences } from './sentence';

/** A case or a task passes to somebody else, or is taken back. */
export const HAND_OVER: Sentences<'delegated' | 'taskPassed' | 'assignmentWithdrawn'> = {
  delegated: ({ personId }, w) => ({
    ar: `عرض الوزير المذكرة على المفوض ${w.person(personId)}`,
    en: `The minister put the proposal before the delegate ${w.person(personId)}`,
  }),
  taskPassed: ({ action, from, to }, w) => ({
    ar: `انتقلت مهمة «${w.t(ACTIONS[action])}» إلى ${w.unit(to)}: لا أحد في ${w.unit(from)} يجوز له القيام بها`,
    en: `"${w.t(ACTIONS[action])}" passed to ${w.unit(to)}: nobody in ${w.unit(from)} may do it`,
  }),
  assignmentWithdrawn: ({ obligationId }, w) => ({
    ar: `سُحب التكليف: ${w.obligationKind(obligationId)}`,
    en: `Withdrawn: ${w.obligationKind(obligationId)}`,
  }),
};
