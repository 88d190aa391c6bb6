import fc from 'fast-check';
import type { CaseState } from '../../workflows/domain/case/case';
import type { CaseCommand, Decision } from '../../workflows/domain/case/commands';
import { decide } from '../../workflows/domain/case/decide';
import type { CaseEvent } from '../../workflows/domain/case/events';
import { fold, foldAll } from '../../workflows/domain/case/fold';
import type { Actor } from '../../workflows/domain/case/values';
import type { Channel } from '../../workflows/domain/glossary';
import { nextCommand } from './domainCommands';
import { officeOf, REPORTERS } from './domainOffice';
import { randomFrom } from './domainRandom';

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
}

const openings: fc.Arbitrary<Opening> = fc.record({
  reporter: fc.constantFrom(...REPORTERS),
  channel: fc.constantFrom('web', 'hotline_19588', 'whatsapp', 'minister_phone'),
  contactable: fc.constantFrom(true, true, true, false),
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
  course.forEach((seed, index) => {
    const random = randomFrom(seed);
    const command = nextCommand(random, state, office);
    const at = instant(index + 1);
    const decision = decide(state, command, at);
    const made = decision.ok ? decision.events : [];
    const before = state;
    for (const event of made) state = fold(state, event);
    events.push(...made);
    steps.push({ before, command, at, decision, events: made, after: state });
  });
  return { office, start, steps, events, end: state, ...printed(opening, steps) };
}

const MOST_STEPS = 70;
const FIRST_INSTANT_MS = Date.UTC(2026, 10, 21, 8);

/** Uneven but growing: every command an hour and some minutes after the one before. */
const INSTANTS = Array.from({ length: MOST_STEPS + 1 }, (_, step) =>
  new Date(FIRST_INSTANT_MS + step * 3_600_000 + (step % 7) * 60_000).toISOString(),
);

function instant(step: number): string {
  return INSTANTS[step] ?? '';
}

function received({ reporter, channel, contactable }: Opening): CaseEvent {
  return {
    seq: 1,
    type: 'complaintReceived',
    at: instant(0),
    actor: null,
    inboxId: 'i0',
    data: {
      caseId: 'case-1',
      number: '2026-000123',
      channel,
      text: { textId: 't1', sha256: 'a'.repeat(64) },
      reporterId: reporter,
      contactable,
      unitId: 'minya',
      receivedAt: instant(0),
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
