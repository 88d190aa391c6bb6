import { isDeepStrictEqual } from 'node:util';
import type { CaseState } from '../../../workflows/domain/case/case';
import { calendarOfCase, keptOf, type Stay, settle } from '../../../workflows/domain/case/clock';
import type { ClockCommand } from '../../../workflows/domain/case/commands';
import { deadlines, dueAt, nextChase } from '../../../workflows/domain/case/deadlines';
import { decide } from '../../../workflows/domain/case/decide';
import type { CaseEvent } from '../../../workflows/domain/case/events';
import { fold } from '../../../workflows/domain/case/fold';
import { isOver } from '../../../workflows/domain/case/questions';
import { type EventType, isHolding, type RefusalCode, type Stage } from '../../../workflows/domain/glossary';
import { minuteOf } from '../../../workflows/domain/time/cairo';
import { minutesBetween } from '../../../workflows/domain/time/duration';
import { policyOf } from '../../../workflows/domain/time/policy';
import { everyRun, everyStep, isEvent, must } from '../../support/domainProperty';

const LEVEL_OF = { deadlineReminded: 80, deadlineEscalated: 100, deadlineReported: 150 } as const;
const LEVEL_EVENTS = Object.keys(LEVEL_OF) as (keyof typeof LEVEL_OF)[];
const CLOCK_EVENTS: readonly ClockCommand['event'][] = [
  ...LEVEL_EVENTS,
  'clockResumed',
  'graceElapsed',
  'infoReminded',
  'infoExpired',
  'confirmationElapsed',
  'reopenElapsed',
  'referralChased',
  'obligationOverdue',
  'objectionElapsed',
];
/** What is said beside the work, and what only one who works does. */
const LEAVES_TIME_ALONE: readonly EventType[] = [
  'noteAdded',
  'evidenceAttached',
  'assigned',
  'citizenMessageReceived',
  'lateReferralAnswerReceived',
  'lateFindingsReceived',
  'publicInterestMarked',
  'rated',
];
const MOST_DEADLINES = 100;
const YEARS_LATER = '2031-01-01T00:00:00.000Z';

describe('the time of a case', () => {
  it('is used, paused or idle in every minute of a stay, and over the budget only where it is used', () => {
    // A stay that is over is the same object in every later case.
    const checked = new WeakSet<Stay>();
    everyStep(({ after, at }) => {
      for (const stay of settle(after, minuteOf(at)).stays) {
        if (checked.has(stay)) continue;
        checked.add(stay);
        const { from, until, used, paused, idle, over } = stay;
        const whole = [from, until, used, paused, idle, over].every(n => Number.isInteger(n) && n >= 0);
        must(whole, () => `no whole minutes: ${JSON.stringify(stay)}`);
        must(used + paused + idle === until - from, () => `minutes lost or won: ${JSON.stringify(stay)}`);
        must(over <= used, () => `more over than used: ${JSON.stringify(stay)}`);
      }
    });
  });

  it('is the sum of its stays, which follow each other without a gap while the case is open', () => {
    everyRun(({ start, steps }) => {
      const lived: Span[] = [];
      let from = minuteOf(start.openedAt);
      for (const { before, after, at } of steps) {
        const now = minuteOf(at);
        if (before.stage !== 'closed') join(lived, { from, until: now });
        from = now;
        const counted = joined(settle(after, now).stays);
        must(
          counted.length === lived.length &&
            counted.every((span, i) => span.from === lived[i]?.from && span.until === lived[i]?.until),
          () => `stays ${JSON.stringify(counted)} of a life ${JSON.stringify(lived)}`,
        );
      }
    });
  });

  it('counts what the calendar counts between the ends of a stay, running or paused', () => {
    everyRun(({ start, end, events, steps }) => {
      const now = minuteOf(steps.at(-1)?.at ?? end.openedAt);
      const moves = events.filter(isEvent('rulesMoved'));
      for (const stay of settle(end, now).stays) {
        const rules = moves.findLast(({ at }) => minuteOf(at) <= stay.from)?.data.to ?? start.rules;
        const counted = minutesBetween(calendarOfCase({ rules }), stay.mode, stay.from, stay.until);
        must(stay.used + stay.paused === counted, () => `${counted} in ${JSON.stringify(stay)}`);
      }
    });
  });

  it('runs on a clock exactly where the policy has a budget, and an open case has the owner of its stay', () => {
    everyStep(({ after }) => {
      const budgeted = policyOf(after.rules.policy).stages[after.stage] !== undefined;
      must(
        (after.clock !== null) === budgeted,
        () => `clock ${JSON.stringify(after.clock)} in ${after.stage}`,
      );
      const back = isHolding(after.stage) ? after.formerStage : after.question?.from;
      must(after.heldClock === null || after.heldClock.stage === back, `held in ${after.stage}`);
      if (after.stage === 'closed') return;
      const { stage, owner, unitId, clock } = after;
      must((owner === null) === (stage === 'following'), `${owner} owns ${stage}`);
      const present = { stage, owner, unitId, budget: clock?.budget ?? null, mode: clock?.mode ?? 'wall' };
      must(isPart(present, after.stays.at(-1)), () => `${JSON.stringify(present)} in another stay`);
    });
  });

  it('is left alone by notes, evidence, assignments, messages and marks', () => {
    everyStep(({ before, after, events }) => {
      if (!events.every(({ type }) => LEAVES_TIME_ALONE.includes(type))) return;
      must(isDeepStrictEqual(keptOf(after), keptOf(before)), () => `changed by ${events.map(e => e.type)}`);
    });
  });
});

describe('a clock', () => {
  it('reminds of nothing while it is paused', () => {
    everyStep(({ after }) => {
      if (!after.clock?.pause) return;
      must(dueAt(after) === null, 'a paused clock is due');
      for (const event of LEVEL_EVENTS)
        must(refusalOf(after, { type: 'clock', event }, YEARS_LATER) === 'notDue', `paused, yet ${event}`);
    });
  });

  it('announces a level when that part of the budget is spent, and once for each clock and extension', () => {
    everyRun(({ steps }) => {
      let announced = new Set<number>();
      let held: { readonly of: Stage | null; readonly announced: Set<number> } = { of: null, announced };
      for (const { before, events } of steps) {
        let state = before;
        for (const event of events) {
          if (event.type === 'deadlineExtended') announced = new Set();
          if (event.type === 'unitTransferred') announced = new Set();
          if (event.type === 'stageEntered') {
            const { from, stage } = event.data;
            const asked = isHolding(stage) || state.question?.from === from;
            const back = held.of === stage;
            const kept = held.announced;
            held = { of: asked ? from : null, announced };
            announced = back ? kept : new Set();
          }
          const level = levelOf(event);
          if (level !== null) {
            const clock = settle(state, minuteOf(event.at)).clock;
            const spent = clock ? (clock.spent * 100) / clock.budget : 0;
            must(spent >= level, `${event.type} at ${spent} %`);
            must(!announced.has(level), `${event.type} twice`);
            announced.add(level);
          }
          state = fold(state, event);
        }
      }
    });
  });

  it('does nothing before its time, and is told so', () => {
    everyStep(({ after, at }) => {
      const due = deadlines(after);
      for (const deadline of due) {
        const early = new Date(Date.parse(deadline.at) - 1).toISOString();
        must(
          refusalOf(after, deadline.command, early) === 'notDue',
          `${deadline.summary} before ${deadline.at}`,
        );
      }
      const event = CLOCK_EVENTS[after.seq % CLOCK_EVENTS.length];
      if (!event) return;
      for (const partId of [undefined, 'x99', after.referrals[0]?.referralId]) {
        const waited = due.some(({ command }) => command.event === event && command.partId === partId);
        const refusal = refusalOf(after, { type: 'clock', event, partId }, waited ? at : YEARS_LATER);
        must(waited || refusal === 'notDue', `${event} ${partId} in ${after.stage}: ${refusal}`);
      }
    });
  });

  it('never comes back to what it did', () => {
    everyStep(({ before, command, decision, after }) => {
      if (command.type !== 'clock' || !decision.ok) return;
      const { event, partId } = command;
      const taken = waits(before).find(one => one.event === event && one.partId === partId);
      must(taken !== undefined, `${event} was not waited for`);
      must(!waits(after).some(one => isDeepStrictEqual(one, taken)), `${event} ${partId} comes again`);
    });
  });

  it('comes to rest when everybody leaves the case alone, and has nothing to do once it is over', () => {
    everyRun(({ end, steps }) => {
      let state = end;
      let at = steps.at(-1)?.at ?? end.openedAt;
      let taken = 0;
      for (let due = deadlines(state)[0]; due; due = deadlines(state)[0]) {
        if (due.at > at) at = due.at;
        const decision = decide(state, due.command, at);
        must(decision.ok && decision.events.length > 0, `${due.summary} is refused at its time`);
        for (const event of decision.events) state = fold(state, event);
        taken += 1;
        must(taken < MOST_DEADLINES, `does not come to rest: ${due.summary}`);
      }
      must(!isOver(end) || taken === 0, 'over, and yet something is due');
    });
  });
});

interface Span {
  readonly from: number;
  readonly until: number;
}

/** Spans in order, those that touch made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of spans) join(whole, span);
  return whole;
}

function join(whole: Span[], { from, until }: Span): void {
  if (until === from) return;
  const last = whole.at(-1);
  if (last?.until === from) whole[whole.length - 1] = { from: last.from, until };
  else whole.push({ from, until });
}

/** What a case waits for, and which reminder of a body it would be: late ones can fall on one minute. */
function waits(state: CaseState) {
  return deadlines(state).map(({ at, command: { event, partId } }) => {
    const referral = state.referrals.find(({ referralId }) => referralId === partId);
    return { at, event, partId, percent: referral ? nextChase(referral) : null };
  });
}

function levelOf({ type }: CaseEvent): number | null {
  return type in LEVEL_OF ? LEVEL_OF[type as keyof typeof LEVEL_OF] : null;
}

function refusalOf(state: CaseState, command: ClockCommand, at: string): RefusalCode | null {
  const decision = decide(state, command, at);
  return decision.ok ? null : decision.refusal.code;
}

function isPart(part: object, whole: object | undefined): boolean {
  return whole !== undefined && isDeepStrictEqual({ ...whole, ...part }, whole);
}
