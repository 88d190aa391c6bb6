import { refusalOf } from '../../workflows/domain/case/availableActions';
import type { CaseState, PendingDecision } from '../../workflows/domain/case/case';
import type { ActionCommand } from '../../workflows/domain/case/commands';
import { decide } from '../../workflows/domain/case/decide';
import { fold } from '../../workflows/domain/case/fold';
import { signatureFor } from '../../workflows/domain/case/signature';
import type { Actor } from '../../workflows/domain/case/values';
import type { Action, OpenStage } from '../../workflows/domain/glossary';
import { personRef, seatedAs } from './domainOffice';

/** An action with its input, whoever does it. */
type Move = readonly [action: Action, input: Readonly<Record<string, unknown>>];

/** Whenever the penalty was decided, it is served after that. */
const YEARS_LATER = '2031-01-01';

const text = { textId: 't1', sha256: 'b'.repeat(64) };
const category = { code: 'card.renewal', fieldVisitNeeded: false, directorateMayDecide: true };

/** The shortest way on from each stage, for an office in which everybody does the next thing that is possible. */
const MOVES: Readonly<Record<OpenStage, (state: CaseState) => readonly Move[]>> = {
  triage: state => [
    ...(state.category ? [] : [['classify', { kind: 'complaint', category, priority: 'normal' }] as const]),
    ['answer', { text, outcome: 'answered' }],
    ['accept', {}],
  ],
  awaiting_citizen: () => [['provideInfo', { text }]],
  verification: () => [['concludeVerification', { reason: text }]],
  presentation: () => [
    ['propose', { recommendation: 'closure', closureOutcome: 'inconclusive', grounds: text }],
    ['propose', { recommendation: 'closure', closureOutcome: 'answered', grounds: text }],
  ],
  unit_decision: state => [['decideLocally', { ...signatureFor(state), decision: 'approve' }]],
  legal_review: state => [
    ['reviewLegally', { proposal: pending(state), opinion: 'does_not_stand', text, permitted: [] }],
  ],
  minister_decision: state => [
    ['answerQuestion', { text }],
    ['approve', { ...signatureFor(state) }],
  ],
  penalty: state => [
    ['issuePenalty', { penalty: firstIn(state.penalties, 'decided')?.penaltyId, orderNumber: '12/2026' }],
    [
      'serveNotice',
      { penalty: firstIn(state.penalties, 'issued')?.penaltyId, servedOn: YEARS_LATER, evidence: [] },
    ],
  ],
  remedy: state => [
    ...deliveryMoves(state),
    ['recordRemedy', { remedy: firstIn(state.remedies, 'open')?.remedyId, text }],
    ['confirmRemedyOnSite', { remedy: firstIn(state.remedies, 'recorded')?.remedyId, result: 'done' }],
    ['reportCannotRemedy', { remedy: firstIn(state.remedies, 'recorded')?.remedyId, reason: text }],
  ],
  referred: () => [['recallReferral', { reason: text }]],
  following: () => [['unmerge', { reason: text }]],
  citizen_contact: () => [
    ['recordContact', { means: 'call', result: 'reached' }],
    ['recordContact', { means: 'call', result: 'no_contact_given' }],
  ],
  confirmation: () => [['confirm', {}]],
};

/** What is brought by hand: to a beneficiary, by somebody who may go there. */
function deliveryMoves(state: CaseState): readonly Move[] {
  const beneficiary = { beneficiaryId: 'b1', relation: 'self' };
  const open = firstIn(state.remedies, 'open')?.remedyId;
  const couriers = seatedAs('executing_unit').map(personRef);
  return [
    ...(state.beneficiary ? [] : [['nameBeneficiary', { beneficiary }] as const]),
    ['recordDelivery', { remedy: open }],
    ...couriers.map(
      courier => ['planDelivery', { remedy: open, plannedDate: '2026-12-15', courier }] as const,
    ),
    [
      'confirmDelivery',
      { remedy: firstIn(state.remedies, 'recorded')?.remedyId, result: 'received', means: 'call' },
    ],
  ];
}

/** Longer than any way out: one case with many penalties and remedies takes some thirty moves. */
const MOST_MOVES = 80;

/**
 * The cases on the way from here to closed, or to one whose way out is `known`, without any clock but the one that
 * lets a decision take effect. The way ends before that when nobody can move the case.
 */
export function wayOut(
  from: CaseState,
  office: readonly Actor[],
  at: string,
  known: (state: CaseState) => boolean,
): readonly CaseState[] {
  const way = [from];
  let state = from;
  while (way.length < MOST_MOVES && state.stage !== 'closed' && !known(state)) {
    const next = state.pendingDecision
      ? effective(state, state.pendingDecision)
      : move(state, state.stage, office, at);
    if (!next) break;
    state = next;
    way.push(state);
  }
  return way;
}

function move(state: CaseState, stage: OpenStage, office: readonly Actor[], at: string): CaseState | null {
  for (const [action, input] of MOVES[stage](state)) {
    for (const actor of office) {
      if (refusalOf(state, action, actor) !== null) continue;
      const command = { type: 'action', action, actor, input } as unknown as ActionCommand;
      const decision = decide(state, command, at);
      if (!decision.ok) continue;
      let after = state;
      for (const event of decision.events) after = fold(after, event);
      return after;
    }
  }
  return null;
}

/** A decision takes effect by itself: the one clock on the way. */
function effective(state: CaseState, { until, proposalId: partId }: PendingDecision): CaseState | null {
  const decision = decide(state, { type: 'clock', event: 'graceElapsed', partId }, until);
  return decision.ok ? decision.events.reduce(fold, state) : null;
}

const pending = (state: CaseState) => state.proposals.find(p => p.state === 'pending')?.proposalId;

function firstIn<T extends { readonly state: string }>(parts: readonly T[], state: string): T | undefined {
  return parts.find(part => part.state === state);
}
