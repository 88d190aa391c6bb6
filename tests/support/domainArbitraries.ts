import fc from 'fast-check';
import type { CaseState } from '../../workflows/domain/case/case';
import type { CaseCommand, Decision } from '../../workflows/domain/case/commands';
import { deadlines } from '../../workflows/domain/case/deadlines';
import { decide } from '../../workflows/domain/case/decide';
import type { CaseEvent } from '../../workflows/domain/case/events';
import { fold, foldAll } from '../../workflows/domain/case/fold';
import { isOpenToObjection } from '../../workflows/domain/case/penalties';
import type { Actor } from '../../workflows/domain/case/values';
import type { Channel } from '../../workflows/domain/glossary';
import { CURRENT_CALENDAR } from '../../workflows/domain/time/calendar';
import { CURRENT_POLICY } from '../../workflows/domain/time/policy';
import { nextCommand } from './domainCommands';
import { officeOf, REPORTERS } from './domainOffice';
import { type Random, randomFrom } from './domainRandom';

/** One command of a run with the case before and after it. */
export interface Step {
  readonly before: CaseState;
  readonly command: CaseCommand;
  readonly at: string;
  readonly decision: Decision;
  readonly events: readonly CaseEvent[];
  readonly after: CaseState;
}

/** A case from its receipt through a course of commands, accepted and refused. */
export interface Run {
  readonly office: readonly Actor[];
  readonly start: CaseState;
  readonly steps: readonly Step[];
  readonly events: readonly CaseEvent[];
  readonly end: CaseState;
}

interface Opening {
  readonly reporter: string;
  readonly channel: Channel;
  readonly contactable: boolean;
  readonly danger: boolean;
}

const openings: fc.Arbitrary<Opening> = fc.record({
  reporter: fc.constantFrom(...REPORTERS),
  channel: fc.oneof(
    { weight: 7, arbitrary: fc.constantFrom('web', 'hotline_19588', 'whatsapp') },
    { weight: 4, arbitrary: fc.constant('minister_phone') },
    { weight: 2, arbitrary: fc.constant('department') },
  ),
  contactable: fc.constantFrom(true, true, true, false),
  danger: fc.constantFrom(...Array<boolean>(9).fill(false), true),
});

/**
 * Random runs. A step is one seed, from which the next command is drawn in view of the present case, so that
 * dropping steps while shrinking leaves a course that still makes sense.
 */
export function caseRuns(): fc.Arbitrary<Run> {
  const seeds = fc.array(fc.nat(), { minLength: 1, maxLength: MOST_STEPS, size: 'max' });
  return fc.tuple(openings, seeds).map(([opening, course]) => played(opening, course));
}

/** A file's properties look at the same runs, which so are played once. What comes up while shrinking is not kept. */
const kept = new Map<string, Run>();
const MOST_KEPT = 2000;

function played(opening: Opening, course: readonly number[]): Run {
  const name = JSON.stringify([opening, course]);
  const run = kept.get(name) ?? play(opening, course);
  if (kept.size < MOST_KEPT) kept.set(name, run);
  return run;
}

function play(opening: Opening, course: readonly number[]): Run {
  const office = officeOf(opening.reporter);
  const events: CaseEvent[] = [received(opening)];
  const start = foldAll(events);
  const steps: Step[] = [];
  let state = start;
  let now = FIRST_INSTANT_MS;
  function take(command: CaseCommand, at: string): void {
    const decision = decide(state, command, at);
    const made = decision.ok ? decision.events : [];
    const before = state;
    for (const event of made) state = fold(state, event);
    events.push(...made);
    steps.push({ before, command, at, decision, events: made, after: state });
  }
  course.forEach((seed, index) => {
    const random = randomFrom(seed);
    now += leap(random, index, state);
    const at = new Date(now).toISOString();
    // What is due is mostly done before anything else, as the workflow would.
    for (let due = firstDue(state, at); due && random.chance(0.9); due = firstDue(state, at)) take(due, at);
    take(nextCommand(random, state, office), at);
  });
  return { office, start, steps, events, end: state, ...printed(opening, steps) };
}

const MOST_STEPS = 100;
const FIRST_INSTANT_MS = Date.UTC(2026, 10, 21, 8);

const FIRST_INSTANT = new Date(FIRST_INSTANT_MS).toISOString();
const MS_PER_HOUR = 3_600_000;

/** Mostly the work of a day goes on; sometimes a day passes, and now and then so long that every deadline comes. */
function leap(random: Random, step: number, state: CaseState): number {
  const die = random.next();
  // A decision is withdrawn within seconds or not at all.
  if (state.pendingDecision && die < 0.15) return (1 + (step % 40)) * 1000;
  // Who was not reached is called again another day.
  if (state.stage === 'citizen_contact' && state.contacts.length > 0) return 26 * MS_PER_HOUR;
  // Citizens, closed cases and penalties that may be objected to wait long.
  const waits = state.stage === 'awaiting_citizen' || state.stage === 'closed';
  const long = waits || state.penalties.some(isOpenToObjection) ? 0.06 : 0.006;
  const hours = die < long ? 24 * 16 : die < 0.03 ? 24 * 4 : die < 0.12 ? 26 : 1;
  return hours * MS_PER_HOUR + (step % 7) * 61_000;
}

function firstDue(state: CaseState, at: string): CaseCommand | undefined {
  return deadlines(state).find(deadline => deadline.at <= at)?.command;
}

function received({ reporter, channel, contactable, danger }: Opening): CaseEvent {
  return {
    seq: 1,
    type: 'complaintReceived',
    at: FIRST_INSTANT,
    actor: null,
    inboxId: 'i0',
    data: {
      caseId: 'case-1',
      number: '2026-000123',
      channel,
      text: { textId: 't1', sha256: 'a'.repeat(64) },
      reporterId: reporter,
      contactable,
      danger,
      beneficiary: null,
      rules: { policy: CURRENT_POLICY, calendar: CURRENT_CALENDAR },
      unitId: 'minya',
      receivedAt: FIRST_INSTANT,
      governorate: 'EG-MN',
      district: null,
    },
  };
}

/** What fast-check shows of a failing run: its commands, one a line. */
function printed(opening: Opening, steps: readonly Step[]) {
  return { [fc.toStringMethod]: () => [JSON.stringify(opening), ...steps.map(line)].join('\n') };
}

function line({ before, command, decision, after }: Step): string {
  const who = command.type === 'action' ? `${command.actor.personId} as ${command.actor.role}` : 'outside';
  const what = command.type === 'action' ? command.action : command.type;
  const input = command.type === 'action' ? JSON.stringify(command.input) : '';
  const effect = decision.ok ? decision.events.map(e => e.type).join(', ') : decision.refusal.code;
  return `${before.stage} -> ${after.stage}: ${what} by ${who} ${input}: ${effect}`;
}
