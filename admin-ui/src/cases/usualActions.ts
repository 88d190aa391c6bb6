import type { Action, Stage } from '../../../workflows/domain/glossary';

/** The step that a case usually takes next, of those a person may take: the first of these that is available leads. */
const USUAL: Readonly<Record<Stage, readonly Action[]>> = {
  triage: ['agreeRejection', 'accept', 'classify'],
  awaiting_citizen: ['submitFindings', 'startVisit', 'provideInfo'],
  verification: ['submitFindings', 'startVisit', 'scheduleVisit', 'recordDeskCheck'],
  presentation: ['propose', 'answer'],
  unit_decision: ['decideLocally'],
  legal_review: ['reviewLegally'],
  minister_decision: ['approve', 'answerQuestion'],
  penalty: ['serveNotice', 'issuePenalty'],
  remedy: ['confirmRemedyOnSite', 'recordRemedy', 'confirmDelivery', 'recordDelivery', 'planDelivery'],
  referred: ['recordReferralAnswer'],
  following: [],
  citizen_contact: ['recordContact'],
  confirmation: ['confirm'],
  closed: ['reopen'],
};

/** Possible at any time and never the reason why a case waits. */
const ALWAYS: readonly Action[] = [
  'addNote',
  'attachEvidence',
  'assign',
  'setPriority',
  'nameBeneficiary',
  'measureRumourReach',
  'markPublicInterest',
  'pauseClock',
  'resumeClock',
  'extendDeadline',
  'moveRules',
];

export interface OrderedActions {
  /** The usual next step, if it is this person's. */
  readonly usual: Action | null;
  readonly others: readonly Action[];
  readonly always: readonly Action[];
}

export function orderActions(stage: Stage, available: readonly Action[]): OrderedActions {
  const always = ALWAYS.filter(action => available.includes(action));
  const steps = available.filter(action => !ALWAYS.includes(action));
  const usual = USUAL[stage].find(action => steps.includes(action)) ?? null;
  return { usual, others: steps.filter(action => action !== usual), always };
}

/** Whether this takes the case a step on: after a note or an attachment one is not done with it. */
export function isStep(action: Action): boolean {
  return !ALWAYS.includes(action);
}
