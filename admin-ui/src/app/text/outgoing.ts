import type { Term } from '../../../../workflows/domain/glossary';
import type { OutgoingMessage } from '../http/outgoing';

/** Words of what is sent to whoever complained. */
export const OUTGOING = {
  title: { ar: 'ما أُرسل إلى صاحب الشكوى', en: 'Sent to whoever complained' },
  since: { ar: 'منذ {at}', en: 'Since {at}' },
} as const satisfies Record<string, Term>;

export const OUTGOING_KINDS: Readonly<Record<OutgoingMessage['kind'], Term>> = {
  receipt: { ar: 'إيصال الشكوى', en: 'The receipt' },
};

export const CARRIERS: Readonly<Record<OutgoingMessage['carrier'], Term>> = {
  email: { ar: 'بالبريد الإلكتروني', en: 'by e-mail' },
  whatsapp: { ar: 'على واتساب', en: 'by WhatsApp' },
};

export const OUTGOING_STATES: Readonly<Record<OutgoingMessage['state'], Term>> = {
  waiting: { ar: 'جارٍ الإرسال', en: 'Being sent' },
  sent: { ar: 'أُرسل', en: 'Sent' },
  failed: { ar: 'لم يُرسل', en: 'Not sent' },
};

export const UNDELIVERED: Readonly<Record<NonNullable<OutgoingMessage['reason']>, Term>> = {
  not_set_up: { ar: 'الإرسال غير مُعد على هذا النظام.', en: 'Sending is not set up on this system.' },
  no_address: { ar: 'لم يعد لصاحب الشكوى عنوان مسجل.', en: 'There is no address of theirs any more.' },
  refused: { ar: 'العنوان غير صحيح أو لا يقبل الرسائل.', en: 'The address is wrong, or takes no messages.' },
  too_late: { ar: 'تعذر الإرسال يومًا كاملًا.', en: 'It could not be sent for a whole day.' },
};

/** On the receipt of a call: what comes to the caller besides what is read out. */
export const RECEIPT_SENT = {
  nobody: {
    ar: 'لم يُطلب إرسال الإيصال مكتوبًا: يُملى على صاحب الشكوى في المكالمة.',
    en: 'Nothing was asked for in writing: it is read out on the telephone.',
  },
  waiting: {
    ar: 'يُرسل الإيصال الآن {by} إلى {address}',
    en: 'The receipt is being sent {by} to {address}',
  },
  delayed: {
    ar: 'لم يخرج الإيصال {by} إلى {address} بعد، ويُعاد إرساله. لا تنتظره: أملِ الرقمين.',
    en: 'The receipt has not gone out {by} to {address} yet and is tried again. Do not wait: read both out.',
  },
  sent: { ar: 'أُرسل الإيصال {by} إلى {address}', en: 'The receipt was sent {by} to {address}' },
  failed: {
    ar: 'لم يُرسل الإيصال {by} إلى {address}.',
    en: 'The receipt was not sent {by} to {address}.',
  },
  unknown: {
    ar: 'يُرسل الإيصال {by} إلى {address}، وتعذر الآن معرفة هل خرج.',
    en: 'The receipt goes {by} to {address}; whether it went out cannot be seen now.',
  },
  hint: { ar: 'يُرسل إليه إيصال الشكوى', en: 'The receipt is sent there' },
  toPhone: { ar: 'إيصال مكتوب على واتساب لهذا الرقم', en: 'A written receipt by WhatsApp to this number' },
  key: { ar: 'إيصال على واتساب: نعم أو لا', en: 'A receipt by WhatsApp: yes or no' },
} as const satisfies Record<string, Term>;
