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
    ar: 'لم يُترك بريد إلكتروني، فلا يصله الإيصال مكتوبًا: يُملى عليه في المكالمة.',
    en: 'No e-mail address was left, so nothing reaches them in writing: it is read out on the telephone.',
  },
  waiting: { ar: 'يُرسل الإيصال الآن إلى {address}', en: 'The receipt is being sent to {address}' },
  delayed: {
    ar: 'لم يخرج الإيصال إلى {address} بعد، وسيُعاد إرساله. لا تنتظره: أملِ الرقمين.',
    en: 'The receipt to {address} has not gone out yet and is tried again. Do not wait: read both out.',
  },
  sent: { ar: 'أُرسل الإيصال إلى {address}', en: 'The receipt was sent to {address}' },
  failed: { ar: 'لم يُرسل الإيصال إلى {address}.', en: 'The receipt was not sent to {address}.' },
  unknown: {
    ar: 'يُرسل الإيصال إلى {address}، وتعذر الآن معرفة هل خرج.',
    en: 'The receipt goes to {address}; whether it went out cannot be seen now.',
  },
  hint: { ar: 'يُرسل إليه إيصال الشكوى', en: 'The receipt is sent there' },
} as const satisfies Record<string, Term>;
