import type { KindEventData } from '../../../../../workflows/domain/case/kindEvents';
import {
  DELIVERY_RESULTS,
  FRAUD_SOURCES,
  PUBLISHED_ON,
  RELATIONS,
  RUMOUR_VERDICTS,
} from '../../../../../workflows/domain/glossary';
import type { Sentences } from './sentence';

/** Deliveries, rumours and frauds. */
export const KINDS_OWN: Sentences<keyof KindEventData> = {
  beneficiaryNamed: ({ relation }, w) => ({
    ar: `سُجل المستفيد (${w.t(RELATIONS[relation])})`,
    en: `The beneficiary was named (${w.t(RELATIONS[relation])})`,
  }),
  deliveryPlanned: ({ courierId, plannedDate }, w) => ({
    ar: `كُلف ${w.person(courierId)} بالتسليم يوم ${w.day(plannedDate)}`,
    en: `${w.person(courierId)} was sent to deliver on ${w.day(plannedDate)}`,
  }),
  deliveryRecorded: () => ({ ar: 'سُجل التسليم باليد', en: 'The delivery by hand was recorded' }),
  deliveryConfirmed: ({ result, means }, w) => ({
    ar: `المستفيد: ${w.t(DELIVERY_RESULTS[result])}${means ? '، سجله الموظف' : ''}`,
    en: `Beneficiary: ${w.t(DELIVERY_RESULTS[result])}${means ? ', recorded by a clerk' : ''}`,
  }),
  rumourVerdictGiven: ({ verdict }, w) => ({
    ar: `نتيجة التحقق من الشائعة: ${w.t(RUMOUR_VERDICTS[verdict])}`,
    en: `The rumour was verified: ${w.t(RUMOUR_VERDICTS[verdict])}`,
  }),
  rumourAnswerPublished: ({ publishedOn }, w) => ({
    ar: `نُشر الرد على الشائعة: ${w.t(PUBLISHED_ON[publishedOn])}`,
    en: `The answer to the rumour was published: ${w.t(PUBLISHED_ON[publishedOn])}`,
  }),
  rumourReachMeasured: ({ reach }, w) => ({
    ar: w.reached(reach),
    en: w.reached(reach),
  }),
  fraudDocumented: ({ source, capturedOn }, w) => ({
    ar: `وُثقت واقعة النصب من ${w.t(FRAUD_SOURCES[source])}، رُصدت يوم ${w.day(capturedOn)}`,
    en: `The fraud was documented from: ${w.t(FRAUD_SOURCES[source])}, captured on ${w.day(capturedOn)}`,
  }),
};
