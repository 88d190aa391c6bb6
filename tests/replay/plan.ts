import type { CaseState } from '../../workflows/domain/case/case';
import type { CaseCommand } from '../../workflows/domain/case/commands';
import { deadlines } from '../../workflows/domain/case/deadlines';
import { decide } from '../../workflows/domain/case/decide';
import type { CaseEvent } from '../../workflows/domain/case/events';
import { fold } from '../../workflows/domain/case/fold';
import { CURRENT_CALENDAR } from '../../workflows/domain/time/calendar';
import { nextCommand } from '../support/domainCommands';
import { officeOf, REPORTERS } from '../support/domainOffice';
import { type Random, randomFrom } from '../support/domainRandom';
import { QUICK_POLICY } from './quickPolicy';
import { traitsOf } from './traits';

/** What is sent to a case, one after the other; `wait`: until its next clock has come, within about a minute. */
export type Move = CaseCommand | 'wait';

/** A course that a real case can take within minutes, and what it is expected to have. */
export interface Plan {
  readonly opening: CaseEvent;
  readonly moves: readonly Move[];
  readonly traits: readonly string[];
  /** For each move how many of `traits` the case has after it. */
  readonly reached: readonly number[];
}

const MOST_MOVES = 70;
const SOON_MS = 65_000;
const A_MOMENT_MS = 1000;
const LONG_AGO_MS = 90 * 24 * 3600_000;

/** The fewest of some thousand random courses that have the missing traits together, each cut off when it has its own. */
export function plansFor(missing: readonly string[], seeds: Iterable<number>): readonly Plan[] {
  const plans = [...seeds].map(planned);
  const left = new Set(missing);
  const chosen: Plan[] = [];
  for (;;) {
    const best = plans
      .map(plan => ({ plan, worth: plan.traits.filter(trait => left.has(trait)).length }))
      .reduce((a, b) => (b.worth > a.worth ? b : a));
    if (best.worth === 0) return chosen;
    const cut = cutAfter(best.plan, left);
    chosen.push(cut);
    for (const trait of cut.traits) left.delete(trait);
  }
}

function planned(seed: number): Plan {
  const random = randomFrom(seed);
  const reporter = random.pick(REPORTERS);
  const office = officeOf(reporter);
  const begin = Date.now() - (random.chance(0.1) ? LONG_AGO_MS : 0);
  const opening = received(random, reporter, new Date(begin).toISOString());
  const moves: Move[] = [];
  const reached: number[] = [];
  const traits = [...traitsOf(opening)];
  let state = fold(null, opening);
  let now = Date.now();
  function take(command: CaseCommand): boolean {
    const decision = decide(state, command, new Date(now).toISOString());
    if (!decision.ok || decision.events.length === 0) return false;
    for (const event of decision.events) {
      state = fold(state, event);
      traits.push(...traitsOf(event));
    }
    return true;
  }
  for (let count = 0; count < MOST_MOVES; count += 1) {
    for (let late = soonest(state); late && late.ms <= now; late = soonest(state)) take(late.command);
    const due = soonest(state);
    if (due && due.ms - now < SOON_MS && random.chance(0.2)) {
      now = due.ms;
      moves.push('wait');
      take(due.command);
      // What follows comes after the minute, not at it.
      now += A_MOMENT_MS;
      reached.push(traits.length);
      continue;
    }
    const command = sooner(random, nextCommand(random, state, office));
    if (!take(command)) continue;
    moves.push(command);
    reached.push(traits.length);
  }
  return { opening, moves, traits, reached };
}

/** Up to the move that brings the last trait that is wanted. */
function cutAfter({ opening, moves, traits, reached }: Plan, wanted: ReadonlySet<string>): Plan {
  const last = 1 + Math.max(...[...wanted].map(trait => traits.indexOf(trait)));
  const length = 1 + reached.findIndex(count => count >= last);
  return { opening, moves: moves.slice(0, length), traits: traits.slice(0, last), reached };
}

function soonest(state: CaseState) {
  const [first] = deadlines(state)
    .map(({ at, command }) => ({ ms: Date.parse(at), command }))
    .toSorted((a, b) => a.ms - b.ms);
  return first;
}

/** Now and then what is to come by a date is overdue already. */
function sooner(random: Random, command: CaseCommand): CaseCommand {
  if (!random.chance(0.3)) return command;
  return JSON.parse(JSON.stringify(command).replaceAll(/2026-1[12]-\d\d/g, '2026-08-03')) as CaseCommand;
}

function received(random: Random, reporterId: string, at: string): CaseEvent {
  return {
    seq: 1,
    type: 'complaintReceived',
    at,
    actor: null,
    inboxId: 'i0',
    data: {
      caseId: 'case-1',
      number: '2026-000123',
      channel: random.pick(['web', 'hotline_19588', 'whatsapp', 'minister_phone'] as const),
      text: { textId: 't1', sha256: 'a'.repeat(64) },
      reporterId,
      contactable: random.chance(0.8),
      danger: random.chance(0.1),
      beneficiary: null,
      rules: { policy: QUICK_POLICY, calendar: CURRENT_CALENDAR },
      unitId: 'minya',
      receivedAt: at,
      governorate: 'EG-MN',
      district: null,
    },
  };
}
