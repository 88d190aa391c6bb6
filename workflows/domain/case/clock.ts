import { isHolding, type Role, type Stage } from '../glossary';
import { dateOfDay, localDayOf, minuteOf } from '../time/cairo';
import { type Calendar, calendarOf } from '../time/calendar';
import { minuteAfter, minutesBetween, type TimeMode } from '../time/duration';
import { budgetOf, policyOf } from '../time/policy';
import type { CaseState } from './case';

/** Percent of a stage's budget at which its owner is reminded, the head of unit told, the minister's report made. */
export const LEVELS = [80, 100, 150] as const;
export type Level = (typeof LEVELS)[number];

/**
 * The stage's clock: one a case, with one owner. It was counted up to where the present stay was. Times are UTC minutes
 * since 1970 (`minuteOf`).
 */
export interface Clock {
  readonly mode: TimeMode;
  /** What the policy gives; `budget` is that with its extensions. */
  readonly base: number;
  readonly budget: number;
  /** What was used, of the same measure as the budget. */
  readonly spent: number;
  /** The highest level that was announced; 0 before the first. */
  readonly level: Level | 0;
  readonly pause: Pause | null;
  /** Days of pauses and extensions that were given in this stage. */
  readonly pausedDays: number;
  readonly extendedDays: number;
}

export interface Pause {
  readonly byId: string;
  /** The minute at which it ends by itself. */
  readonly until: number;
}

/** A clock that goes on with what is left of it when the case comes back to its stage. */
export interface HeldClock extends Clock {
  readonly stage: Stage;
}

/**
 * The case with one owner in one stage under one measure of time, up to `until`. Of its minutes some were used, some
 * paused, some idle (outside working hours): together they are its length. `over` are the used ones beyond the budget.
 */
export interface Stay {
  readonly stage: Stage;
  readonly owner: Role | null;
  readonly unitId: string;
  readonly mode: TimeMode;
  readonly budget: number | null;
  readonly from: number;
  readonly until: number;
  readonly used: number;
  readonly paused: number;
  readonly idle: number;
  readonly over: number;
}

/** The part of a case that counts time. */
export interface TimeKept {
  readonly clock: Clock | null;
  /** The clock of the stage to which the case comes back: while the citizen or the minister is asked, or it follows another. */
  readonly heldClock: HeldClock | null;
  /** The last one is the present one; a closed case has none that goes on. */
  readonly stays: readonly Stay[];
}

type Timed = Pick<
  CaseState,
  'stage' | 'formerStage' | 'question' | 'owner' | 'unitId' | 'priority' | 'category' | 'rules'
>;

export function calendarOfCase(state: Pick<CaseState, 'rules'>): Calendar {
  return calendarOf(state.rules.calendar);
}

/** The date in Cairo (`2026-11-22`) of an ISO instant. */
export function dayInCairo(state: Pick<CaseState, 'rules'>, instant: string): string {
  return dateOfDay(localDayOf(calendarOfCase(state).summerTime, minuteOf(instant)));
}

/** The clock of a case that has just come in. */
export function timeFrom(state: Timed, at: string): TimeKept {
  const now = minuteOf(at);
  const clock = freshClock(state);
  return { clock, heldClock: null, stays: [newStay(state, clock, now)] };
}

/** What the event between these two states does to clock and stays; the same objects when it does nothing. */
export function timeAfter(
  before: Timed & TimeKept,
  after: Timed & TimeKept,
  change: { readonly at: string; readonly restart: boolean },
): TimeKept {
  const now = Math.max(minuteOf(change.at), before.stage === 'closed' ? 0 : countedUntil(before));
  const moved = after.stage !== before.stage;
  const restart = moved || change.restart;
  const measured = isMeasuredAnew(before, after);
  const handed = before.owner !== after.owner || before.unitId !== after.unitId;
  if (!restart && !measured && !handed) return keptOf(after);
  const settled = settle(before, now);
  if (after.stage === 'closed') return { clock: null, heldClock: null, stays: settled.stays };
  const clock = restart
    ? resume(before.heldClock?.stage === after.stage ? before.heldClock : null, after)
    : measured
      ? converted(settled.clock, after)
      : settled.clock;
  return {
    clock,
    heldClock: moved ? held(before.stage, settled.clock, after) : after.heldClock,
    // A stay that took no time says nothing.
    stays: [...settled.stays.filter(stay => stay.until > stay.from), newStay(after, clock, now)],
  };
}

/** Brings clock and present stay up to an instant. */
export function settle(state: Timed & TimeKept, now: number): TimeKept {
  const stay = state.stays.at(-1);
  if (!stay || state.stage === 'closed') return keptOf(state);
  const calendar = calendarOfCase(state);
  const { clock } = state;
  const wall = Math.max(0, now - stay.until);
  // A pause ends at its minute, however late that is noticed.
  const resumed = clock?.pause ? Math.min(clock.pause.until, now) : stay.until;
  const paused = minutesBetween(calendar, stay.mode, stay.until, resumed);
  const used = minutesBetween(calendar, stay.mode, Math.max(stay.until, resumed), now);
  const spent = clock ? clock.spent + used : 0;
  const over = clock ? Math.max(0, spent - Math.max(clock.budget, clock.spent)) : 0;
  const grown: Stay = {
    ...stay,
    until: Math.max(stay.until, now),
    used: stay.used + used,
    paused: stay.paused + paused,
    idle: stay.idle + wall - used - paused,
    over: stay.over + over,
  };
  return {
    clock: clock && { ...clock, spent },
    heldClock: state.heldClock,
    stays: [...state.stays.slice(0, -1), grown],
  };
}

/** The minute at which a percentage of the budget is used; null while the clock stands still. */
export function minuteOfPercent(state: Timed & TimeKept, percent: number): number | null {
  const { clock } = state;
  if (!clock || clock.pause) return null;
  const wanted = Math.ceil((clock.budget * percent) / 100);
  return minuteAfter(calendarOfCase(state), clock.mode, countedUntil(state), wanted - clock.spent);
}

export function keptOf({ clock, heldClock, stays }: TimeKept): TimeKept {
  return { clock, heldClock, stays };
}

/** The level that a clock has reached by what was spent: after an extension the reminders come again. */
export function levelOf(clock: Pick<Clock, 'budget' | 'spent'>): Level | 0 {
  return LEVELS.findLast(level => clock.spent * 100 >= clock.budget * level) ?? 0;
}

/** Up to when clock and present stay were counted; an open case never goes back behind it. */
function countedUntil({ stays }: TimeKept): number {
  return stays.at(-1)?.until ?? 0;
}

function freshClock(state: Timed): Clock | null {
  const budget = budgetHere(state);
  if (!budget) return null;
  const { mode, minutes } = budget;
  const none = { spent: 0, level: 0, pause: null, pausedDays: 0, extendedDays: 0 } as const;
  return { mode, base: minutes, budget: minutes, ...none };
}

function resume(kept: HeldClock | null, state: Timed): Clock | null {
  const fresh = freshClock(state);
  if (!kept || !fresh) return fresh;
  const { stage: _, ...clock } = kept;
  return converted(clock, state);
}

/** Another measure: the used fraction stays used, the unused fraction is what is left of the new budget. */
function converted(clock: Clock | null, state: Timed): Clock | null {
  const budget = budgetHere(state);
  if (!clock || !budget) return clock;
  if (budget.mode === clock.mode && budget.minutes === clock.base) return clock;
  const scaled = (minutes: number) => Math.floor((minutes * budget.minutes) / clock.base);
  const { mode, minutes: base } = budget;
  return { ...clock, mode, base, budget: scaled(clock.budget), spent: scaled(clock.spent) };
}

/** Kept where somebody is only asked something: the case comes back to the stage that it left. */
function held(left: Stage, clock: Clock | null, { stage, formerStage, question }: Timed): HeldClock | null {
  const comesBackTo = isHolding(stage) ? formerStage : stage === 'minister_decision' ? question?.from : null;
  return clock && comesBackTo === left ? { ...clock, pause: null, stage: left } : null;
}

function newStay(state: Timed, clock: Clock | null, now: number): Stay {
  return {
    stage: state.stage,
    owner: state.owner,
    unitId: state.unitId,
    mode: clock?.mode ?? 'wall',
    budget: clock?.budget ?? null,
    from: now,
    until: now,
    used: 0,
    paused: 0,
    idle: 0,
    over: 0,
  };
}

function budgetHere({ stage, category, priority, rules }: Timed) {
  return budgetOf(policyOf(rules.policy), stage, category?.code ?? null, priority);
}

/** Asked for at every event: computes only when something that decides the budget was replaced. */
function isMeasuredAnew(before: Timed & TimeKept, after: Timed): boolean {
  if (after.rules !== before.rules) return true;
  const replaced = after.priority !== before.priority || after.category !== before.category;
  return replaced && converted(before.clock, after) !== before.clock;
}
