import {
  CONTACT_MEANS,
  CONTACT_RESULTS,
  OBJECTION_DECISIONS,
} from '../../../../../workflows/domain/glossary';
import type { Sentences } from './sentence';

/** Penalties on their way, objections to them, and the second message to the citizen. */
export const PENALTY: Sentences<
  | 'penaltyDecided'
  | 'penaltyIssued'
  | 'noticeServed'
  | 'objectionFiled'
  | 'objectionRecommended'
  | 'objectionDecided'
  | 'objectionElapsed'
  | 'penaltyEnforced'
  | 'penaltyRevoked'
  | 'secondMessageDue'
  | 'secondMessageRecorded'
> = {
  penaltyDecided: (data, w) => ({
    ar: `تقرر جزاء: ${w.penaltyOf(data)}`,
    en: `Penalty decided: ${w.penaltyOf(data)}`,
  }),
  penaltyIssued: ({ penaltyId, orderNumber }, w) => ({
    ar: `صدر بالقرار رقم ${w.code(orderNumber)}: ${w.penalty(penaltyId)}`,
    en: `Issued as order ${w.code(orderNumber)}: ${w.penalty(penaltyId)}`,
  }),
  noticeServed: ({ penaltyId, servedOn }, w) => ({
    ar: `أُعلنت المنشأة يوم ${w.day(servedOn)}: ${w.penalty(penaltyId)}`,
    en: `Served on the establishment on ${w.day(servedOn)}: ${w.penalty(penaltyId)}`,
  }),
  penaltyEnforced: ({ penaltyId }, w) => ({
    ar: `نُفذ الجزاء: ${w.penalty(penaltyId)}`,
    en: `Enforced: ${w.penalty(penaltyId)}`,
  }),
  penaltyRevoked: ({ penaltyId }, w) => ({
    ar: `أُلغي الجزاء: ${w.penalty(penaltyId)}`,
    en: `Revoked: ${w.penalty(penaltyId)}`,
  }),
  objectionFiled: ({ penaltyId }, w) => ({
    ar: `تظلمت المنشأة من الجزاء: ${w.penalty(penaltyId)}`,
    en: `The establishment objected to: ${w.penalty(penaltyId)}`,
  }),
  objectionRecommended: ({ penaltyId, recommendation, dueDate }, w) => ({
    ar: `رأي الشئون القانونية في التظلم من ${w.penalty(penaltyId)}: ${w.t(OBJECTION_DECISIONS[recommendation])}؛ ويُبت فيه حتى ${w.day(dueDate)}`,
    en: `Legal affairs on the objection to ${w.penalty(penaltyId)}: ${w.t(OBJECTION_DECISIONS[recommendation])}; to be decided by ${w.day(dueDate)}`,
  }),
  objectionDecided: ({ penaltyId, decision }, w) => ({
    ar: `البت في التظلم من ${w.penalty(penaltyId)}: ${w.t(OBJECTION_DECISIONS[decision])}`,
    en: `The objection to ${w.penalty(penaltyId)} was decided: ${w.t(OBJECTION_DECISIONS[decision])}`,
  }),
  objectionElapsed: ({ penaltyId }, w) => ({
    ar: `انقضى ميعاد التظلم دون تظلم: ${w.penalty(penaltyId)}`,
    en: `The time to object passed without an objection: ${w.penalty(penaltyId)}`,
  }),
  secondMessageDue: ({ dueDate }, w) => ({
    ar: `يُبلَّغ مقدم الشكوى بتعديل النتيجة حتى ${w.day(dueDate)}`,
    en: `The reporter is to be told of the revised outcome by ${w.day(dueDate)}`,
  }),
  secondMessageRecorded: ({ means, result }, w) => ({
    ar: `إبلاغ مقدم الشكوى بتعديل النتيجة (${w.t(CONTACT_MEANS[means])}): ${w.t(CONTACT_RESULTS[result])}`,
    en: `Telling the reporter of the revised outcome (${w.t(CONTACT_MEANS[means])}): ${w.t(CONTACT_RESULTS[result])}`,
  }),
};
