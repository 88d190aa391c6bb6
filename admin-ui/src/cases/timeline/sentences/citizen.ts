import { CONTACT_MEANS, CONTACT_RESULTS, OUTCOMES } from '../../../../../workflows/domain/glossary';
import type { Sentences } from './sentence';

export const CITIZEN: Sentences<
  | 'answerGiven'
  | 'infoRequested'
  | 'infoProvided'
  | 'citizenMessageReceived'
  | 'contactRecorded'
  | 'confirmed'
  | 'disputed'
  | 'rated'
  | 'withdrawalReceived'
  | 'reporterDetached'
> = {
  answerGiven: ({ outcome }, w) => ({
    ar: `أُعد الرد على المواطن: ${w.t(OUTCOMES[outcome])}`,
    en: `The answer to the citizen was prepared: ${w.t(OUTCOMES[outcome])}`,
  }),
  infoRequested: () => ({ ar: 'طُلب استيفاء من المواطن', en: 'The citizen was asked for more' }),
  infoProvided: () => ({ ar: 'ورد الاستيفاء', en: 'What was asked came' }),
  citizenMessageReceived: () => ({ ar: 'وردت رسالة من المواطن', en: 'A message came from the citizen' }),
  contactRecorded: ({ means, result }, w) => ({
    ar: `تواصل مع المواطن (${w.t(CONTACT_MEANS[means])}): ${w.t(CONTACT_RESULTS[result])}`,
    en: `Contact with the citizen (${w.t(CONTACT_MEANS[means])}): ${w.t(CONTACT_RESULTS[result])}`,
  }),
  confirmed: () => ({ ar: 'أكد المواطن الحل', en: 'The citizen confirmed' }),
  disputed: ({ count }, w) => ({
    ar: `اعترض المواطن على الحل (الاعتراض رقم ${w.code(count)})`,
    en: `The citizen disputed (dispute ${w.code(count)})`,
  }),
  rated: ({ rating }, w) => ({
    ar: `قيّم المواطن الخدمة ${w.code(rating)} من 5`,
    en: `The citizen rated the service ${w.code(rating)} of 5`,
  }),
  withdrawalReceived: () => ({ ar: 'طلب مقدم الشكوى سحبها', en: 'The reporter asked to withdraw' }),
  reporterDetached: () => ({ ar: 'استمرت الشكوى دون مقدمها', en: 'The case goes on without its reporter' }),
};
