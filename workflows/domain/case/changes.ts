/**
 * Every change of what follows from a command that open cases live through: a case that was decided without it goes on
 * without it in its history, and with it from its next decision on. docs/changing-the-process.md says how one is made.
 * An id stands in the histories of cases: it is never renamed nor used again.
 */
export const CHANGES = {
  'intervention-is-urgent': {
    since: '2026-11-22',
    what: 'interveneNow makes the case urgent: its remedy runs on the wall clock',
  },
} as const satisfies Readonly<Record<string, { readonly since: string; readonly what: string }>>;

export type Change = keyof typeof CHANGES;

/** Whether a change holds for the case that is decided on. */
export type Has = (change: Change) => boolean;

/** For everybody but a case's workflow, which asks its history: the next decision has every change. */
export const everyChange: Has = () => true;
