import {
  CHANNELS,
  CLOSED_BY,
  KINDS,
  OUTCOMES,
  PRIORITIES,
  STAGES,
} from '../../../../../workflows/domain/glossary';
import type { Sentences } from './sentence';

/** How the case travelled: intake, triage, stages, outcome, closing. */
export const PATH: Sentences<
  | 'complaintReceived'
  | 'stageEntered'
  | 'classified'
  | 'unitTransferred'
  | 'rejectionProposed'
  | 'rejectionAgreed'
  | 'outcomeSet'
  | 'outcomeRevised'
  | 'caseClosed'
  | 'reopened'
  | 'assigned'
  | 'priorityChanged'
  | 'publicInterestMarked'
  | 'noteAdded'
  | 'evidenceAttached'
> = {
  complaintReceived: ({ channel }, w) => ({
    ar: `وردت الشكوى عن طريق ${w.t(CHANNELS[channel])}`,
    en: `The complaint came by: ${w.t(CHANNELS[channel])}`,
  }),
  stageEntered: ({ stage }, w) => ({
    ar: `انتقلت إلى «${w.t(STAGES[stage])}»`,
    en: `Moved to "${w.t(STAGES[stage])}"`,
  }),
  classified: ({ category, kind, priority }, w) => ({
    ar: `صُنفت: ${w.category(category.code)}، ${w.t(KINDS[kind])}، أولوية ${w.t(PRIORITIES[priority])}`,
    en: `Classified: ${w.category(category.code)}, ${w.t(KINDS[kind])}, priority ${w.t(PRIORITIES[priority])}`,
  }),
  unitTransferred: ({ from, to }, w) => ({
    ar: `حُولت من ${w.unit(from)} إلى ${w.unit(to)}`,
    en: `Transferred from ${w.unit(from)} to ${w.unit(to)}`,
  }),
  rejectionProposed: () => ({ ar: 'اقتُرح رفض الشكوى', en: 'Rejection was proposed' }),
  rejectionAgreed: () => ({ ar: 'ووفق على الرفض', en: 'The rejection was agreed to' }),
  outcomeSet: ({ outcome }, w) => ({
    ar: `النتيجة: ${w.t(OUTCOMES[outcome])}`,
    en: `Outcome: ${w.t(OUTCOMES[outcome])}`,
  }),
  outcomeRevised: ({ outcome }, w) => ({
    ar: `عُدلت النتيجة إلى: ${w.t(OUTCOMES[outcome])}`,
    en: `The outcome was revised to: ${w.t(OUTCOMES[outcome])}`,
  }),
  caseClosed: ({ outcome, closedBy }, w) => ({
    ar: `أُغلقت الشكوى: ${w.t(OUTCOMES[outcome])}، ${w.t(CLOSED_BY[closedBy])}`,
    en: `Closed: ${w.t(OUTCOMES[outcome])}, ${w.t(CLOSED_BY[closedBy])}`,
  }),
  reopened: () => ({ ar: 'أُعيد فتح الشكوى', en: 'The case was reopened' }),
  assigned: ({ personId }, w) => ({
    ar: `أُسندت إلى ${w.person(personId)}`,
    en: `Assigned to ${w.person(personId)}`,
  }),
  priorityChanged: ({ from, to }, w) => ({
    ar: `تغيرت الأولوية من ${w.t(PRIORITIES[from])} إلى ${w.t(PRIORITIES[to])}`,
    en: `Priority changed from ${w.t(PRIORITIES[from])} to ${w.t(PRIORITIES[to])}`,
  }),
  publicInterestMarked: () => ({ ar: 'سُجلت الشكوى مصلحة عامة', en: 'Marked as being of public interest' }),
  noteAdded: () => ({ ar: 'ملاحظة', en: 'A note' }),
  evidenceAttached: () => ({ ar: 'أُرفقت مستندات', en: 'Evidence was attached' }),
};
