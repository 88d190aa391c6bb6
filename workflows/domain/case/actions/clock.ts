import { MINUTES_PER_DAY } from '../../time/cairo';
import { type Policy, policyOf, WORKING_DAY_MINUTES } from '../../time/policy';
import type { CaseState } from '../case';
import type { Steps } from '../steps';
import type { ClockProposal, TextRef } from '../values';
import { firstOf, type RulesFor } from './rule';

const isPaused = (state: CaseState) => Boolean(state.clock?.pause);

/** A stage's time: paused or extended for a reason; beyond what one may decide alone, another person agrees. */
export const CLOCK: RulesFor<'pauseClock' | 'resumeClock' | 'extendDeadline' | 'agreeClockChange'> = {
  pauseClock: {
    guard: state => firstOf([isPaused(state), 'clockPaused']),
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
  if (days <= daysAlone(policyOf(steps.state.rules.policy), kind)) return takeEffect(steps, proposal, reason);
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
