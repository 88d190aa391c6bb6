import {
  type Action,
  type FraudState,
  type Kind,
  MEASURE_KINDS,
  type MeasureKind,
  type Outcome,
  type RumourState,
} from '../glossary';
import type { CaseState } from './case';

/** What one kind of message may come to: which actions are not for it, what may be decided, how it may be answered. */
export interface KindPath {
  readonly closedTo: readonly Action[];
  readonly measures: readonly MeasureKind[];
  /** The outcomes of an answer or a closure. What measures come to follows from them. */
  readonly answers: readonly Outcome[];
  /** The way in one sentence, for docs/process.md. */
  readonly way: string;
}

const DELIVERY: readonly Action[] = ['nameBeneficiary', 'planDelivery', 'recordDelivery', 'confirmDelivery'];
const RUMOUR: readonly Action[] = ['recordRumourVerdict', 'publishRumourAnswer', 'measureRumourReach'];
const FRAUD: readonly Action[] = ['documentFraud'];
const BY_UNIT: readonly Action[] = ['recordRemedy', 'confirmRemedyOnSite'];
const ON_THE_GROUND: readonly Action[] = ['accept', 'interveneNow', 'scheduleVisit'];

const ALL_MEASURES = Object.keys(MEASURE_KINDS) as readonly MeasureKind[];
const FINDINGS = ['unfounded', 'inconclusive', 'answered'] as const satisfies readonly Outcome[];

/** The path of each kind. Guards, buttons, dialogs and docs/process.md read this table. */
export const KIND_PATHS: Readonly<Record<Kind, KindPath>> = {
  complaint: {
    closedTo: [...DELIVERY, ...RUMOUR, ...FRAUD],
    measures: ALL_MEASURES,
    answers: FINDINGS,
    way: 'verified, presented, decided, carried out, answered',
  },
  suggestion: {
    closedTo: [...ON_THE_GROUND, ...DELIVERY, ...RUMOUR, ...FRAUD],
    measures: ['referral'],
    answers: ['answered'],
    way: 'answered from triage; before that it may go to another unit or body for their word',
  },
  inquiry: {
    closedTo: [...ON_THE_GROUND, ...DELIVERY, ...RUMOUR, ...FRAUD],
    measures: ['referral'],
    answers: ['answered'],
    way: 'answered from triage; what another body must answer is referred',
  },
  report: {
    closedTo: [...DELIVERY, ...RUMOUR, ...FRAUD],
    measures: ALL_MEASURES,
    answers: FINDINGS,
    way: 'to the emergency network in the same decision, while the unit works on it like on a complaint',
  },
  rumour: {
    closedTo: [...DELIVERY, ...FRAUD],
    measures: ['remedy', 'referral'],
    answers: [...FINDINGS, 'rumour_refuted'],
    way: 'detected, verified, the answer published, its reach measured; refuted once false and answered in public',
  },
  fraud: {
    closedTo: [...DELIVERY, ...RUMOUR, 'interveneNow'],
    measures: ALL_MEASURES,
    answers: FINDINGS,
    way: 'suspected, documented with evidence, before legal affairs, then prosecution or the competent body',
  },
  humanitarian: {
    closedTo: [...RUMOUR, ...FRAUD, ...BY_UNIT],
    measures: ['remedy', 'referral'],
    answers: FINDINGS,
    way: 'put right by hand: a delegate delivers, and it is done when the beneficiary says so',
  },
};

/** Before it is classified a case has no path of its own, and no part that only one kind has. */
const UNCLASSIFIED: readonly Action[] = [...DELIVERY.slice(1), ...RUMOUR, ...FRAUD];

/** What the minister asked about is looked into, whatever its kind. */
export function isClosedTo(state: Pick<CaseState, 'kind' | 'ministerMark'>, action: Action): boolean {
  if (action === 'accept' && state.ministerMark) return false;
  return (state.kind ? KIND_PATHS[state.kind].closedTo : UNCLASSIFIED).includes(action);
}

export function mayMeasure({ kind }: Pick<CaseState, 'kind'>, measure: MeasureKind): boolean {
  return (kind ? KIND_PATHS[kind].measures : ALL_MEASURES).includes(measure);
}

export function mayAnswer({ kind }: Pick<CaseState, 'kind'>, outcome: Outcome): boolean {
  return (kind ? KIND_PATHS[kind].answers : FINDINGS).includes(outcome);
}

/** A rumour that was found false and answered in public. */
export function isRefuted({ rumour }: Pick<CaseState, 'rumour'>): boolean {
  return rumour?.verdict === 'confirmed_false' && rumour.answer !== null;
}

/** How far a rumour's verification has come; null when the case is none. */
export function rumourStateOf({ kind, rumour, stage }: CaseState): RumourState | null {
  if (kind !== 'rumour') return null;
  if (!rumour) return stage === 'triage' ? 'detected' : 'verifying';
  if (rumour.reach !== null) return 'measured';
  return rumour.answer ? 'published' : rumour.verdict;
}

/** How far a fraud file has come; null when the case is none. */
export function fraudStateOf(state: CaseState): FraudState | null {
  if (state.kind !== 'fraud') return null;
  if (state.outcome) return 'concluded';
  const before =
    state.proposals.some(p => p.legal !== null) || state.referrals.some(r => r.state !== 'recalled');
  if (before || state.stage === 'legal_review') return 'referred';
  return state.fraudEvidence.length > 0 ? 'documented' : 'suspected';
}

/** A fraud goes nowhere before its evidence is kept. */
export function isUndocumentedFraud({
  kind,
  fraudEvidence,
}: Pick<CaseState, 'kind' | 'fraudEvidence'>): boolean {
  return kind === 'fraud' && fraudEvidence.length === 0;
}

/** Danger to life goes to the emergency network, whatever else becomes of it. */
export function isEmergency({
  kind,
  category,
}: {
  readonly kind: Kind;
  readonly category: { readonly code: string };
}) {
  return kind === 'report' || category.code.startsWith('emergency.');
}
