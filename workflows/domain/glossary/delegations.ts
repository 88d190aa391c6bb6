import type { RefusalTerm } from './refusals';
import type { Term } from './term';

/** In whose place the minister's decisions are taken, and how. */
export const ON_BEHALF_KINDS = {
  delegate: { ar: 'مفوض', en: 'Delegate' },
  acting: { ar: 'قائم بأعمال الوزير', en: 'Acting minister' },
} as const satisfies Record<string, Term>;
export type OnBehalfKind = keyof typeof ON_BEHALF_KINDS;

/** Which cases a delegate decides. */
export const DELEGATION_SCOPES = {
  directorate_forbidden: {
    ar: 'ما لا يجوز للمديرية البت فيه فقط',
    en: 'Only what the directorate may not decide',
  },
  all: { ar: 'كل ما يعرض على الوزير', en: 'Everything put before the minister' },
} as const satisfies Record<string, Term>;
export type DelegationScope = keyof typeof DELEGATION_SCOPES;

export const DELEGATION_STATES = {
  in_force: { ar: 'سارٍ', en: 'In force' },
  to_come: { ar: 'لم يبدأ بعد', en: 'To come' },
  over: { ar: 'انتهت مدته', en: 'Over' },
  revoked: { ar: 'ملغى', en: 'Revoked' },
} as const satisfies Record<string, Term>;
export type DelegationState = keyof typeof DELEGATION_STATES;

export const DELEGATION_REFUSALS = {
  notDelegated: {
    status: 403,
    ar: 'هذا الإجراء للوزير نفسه ولا يشمله التفويض',
    en: "This step is the minister's own and is not delegated",
  },
  beyondDelegation: {
    status: 403,
    ar: 'هذه الشكوى خارج حدود تفويضك، ويبت فيها الوزير',
    en: 'This case is beyond your delegation: the minister decides it',
  },
  measuresBeyondDelegation: {
    status: 422,
    ar: 'الإجراءات تتجاوز حدود تفويضك في النوع أو المبلغ',
    en: 'The measures exceed your delegation in type or amount',
  },
  delegateHadAHand: {
    status: 422,
    ar: 'هذا المفوض أعد المذكرة أو راجعها قانونيًا: اختر غيره',
    en: 'This delegate prepared the proposal or reviewed it in law: choose another',
  },
} as const satisfies Record<string, RefusalTerm>;
