import { MINUTES_PER_DAY } from '../../time/cairo';
import { type Policy, policyOf, WORKING_DAY_MINUTES } from '../../time/policy';
import type { CaseState } from '../case';
import type { Steps } from '../steps';
import type { Actor, ClockProposal, TextRef } from '../values';
import { firstOf, type RulesFor } from './rule';

const isPaused = (state: CaseState) => Boolean(state.clock?.pause);
/** One request waits at a time, and nobody replaces another's. */
const othersWaits = ({ clockProposal }: CaseState, actor: Actor) =>
  [clockProposal !== null && clockProposal.byId !== actor.personId, 'clockProposalWaits'] as const;

/** A stage's time: paused or extended for a reason; beyond what one may decide alone, another person agrees. */
export const CLOCK: RulesFor<'pauseClock' | 'resumeClock' | 'extendDeadline' | 'agreeClockChange'> = {
  pauseClock: {
    guard: (state, actor) => firstOf([isPaused(state), 'clockPaused'], othersWaits(state, actor)),
    decide: (steps, { days, reason }, actor) =>
      change(steps, { kind: 'pause', days, byId: actor.personId }, reason),
  },
  resumeClock: {
    guard: (state, actor) =>
      firstOf(
        [!isPaused(state), 'clockNotPaused'],
        [state.clock?.pause?.byId !== actor.personId && actor.role !== 'unit_head', 'notWhoPaused'],
      ),
    decide: steps => steps.emit('clockResumed', { elapsed: false }),
  },
  extendDeadline: {
    guard: (state, actor) => firstOf(othersWaits(state, actor)),
    decide: (steps, { days, reason }, actor) =>
      change(steps, { kind: 'extension', days, byId: actor.personId }, reason),
  },
  agreeClockChange: {
    guard: (state, actor) =>
      firstOf(
        [state.clockProposal === null, 'noClockProposal'],
        [state.clockProposal?.byId === actor.personId, 'samePerson'],
        [state.clockProposal?.kind === 'pause' && isPaused(state), 'clockPaused'],
      ),
    decide: steps => {
      const { clockProposal } = steps.state;
      if (clockProposal) takeEffect(steps, clockProposal);
    },
  },
};

function change(steps: Steps, proposal: ClockProposal, reason: TextRef): void {
  const { kind, days } = proposal;
  const { clock, rules } = steps.state;
  const given = (kind === 'pause' ? clock?.pausedDays : clock?.extendedDays) ?? 0;
  if (given + days <= daysAlone(policyOf(rules.policy), kind)) return takeEffect(steps, proposal, reason);
  steps.emit('clockChangeProposed', { kind, days, reason });
}

function takeEffect(steps: Steps, { kind, days }: ClockProposal, reason?: TextRef): void {
  const why = reason ? { reason } : {};
  if (kind === 'pause') return steps.emit('clockPaused', { days, ...why });
  const perDay = steps.state.clock?.mode === 'wall' ? MINUTES_PER_DAY : WORKING_DAY_MINUTES;
  steps.emit('deadlineExtended', { days, minutes: days * perDay, ...why });
}

function daysAlone(policy: Policy, kind: ClockProposal['kind']): number {
  return kind === 'pause' ? policy.pauseDaysAlone : policy.extensionDaysAlone;
}
