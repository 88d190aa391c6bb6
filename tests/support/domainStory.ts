import { createHash } from 'node:crypto';
import { availableActions } from '../../workflows/domain/case/availableActions';
import type { CaseState } from '../../workflows/domain/case/case';
import type { ActionCommand, CaseCommand, InboundCommand } from '../../workflows/domain/case/commands';
import { deadlines } from '../../workflows/domain/case/deadlines';
import { decide } from '../../workflows/domain/case/decide';
import type { CaseEvent, EventData, EventOf } from '../../workflows/domain/case/events';
import { fold, foldAll } from '../../workflows/domain/case/fold';
import type { Inputs } from '../../workflows/domain/case/process';
import type { Actor, TextRef } from '../../workflows/domain/case/values';
import type { Action, EventType, RefusalCode, Stage } from '../../workflows/domain/glossary';
import { CURRENT_CALENDAR } from '../../workflows/domain/time/calendar';
import { CURRENT_POLICY } from '../../workflows/domain/time/policy';
import { isEvent } from './domainProperty';

/** What somebody wrote, as the domain sees it: kept elsewhere, here its id and digest. */
export function words(arabic: string): TextRef {
  const sha256 = createHash('sha256').update(arabic).digest('hex');
  return { textId: `t-${sha256.slice(0, 8)}`, sha256 };
}

const MOST_DEADLINES = 50;

/** A case told as it goes: who did what. The first thing that is refused ends the test. */
export class Story {
  readonly events: CaseEvent[];
  /** Each command with the case before and after it. */
  readonly steps: { readonly before: CaseState; readonly command: CaseCommand; readonly after: CaseState }[] =
    [];
  state: CaseState;
  /** When it last was said what time it is, and after how many events. A minute passes with each event. */
  private clock: { readonly ms: number; readonly events: number };

  constructor(opening: CaseEvent) {
    this.events = [opening];
    this.clock = { ms: Date.parse(opening.at), events: 0 };
    this.state = foldAll(this.events);
  }

  /** It is now this instant (`2026-11-22T06:00Z`): nothing happened meanwhile. */
  at(instant: string): this {
    this.clock = { ms: Date.parse(instant), events: this.events.length };
    return this;
  }

  /** Everything that came due until this instant, each at its own time. */
  until(instant: string): this {
    const most = this.events.length + MOST_DEADLINES;
    for (let due = this.firstDue(instant); due; due = this.firstDue(instant)) {
      if (this.events.length > most) throw new Error(`${due.summary} comes again and again`);
      this.at(due.at).take(due.command);
    }
    return this.at(instant);
  }

  /** @param office who could take the task that this may open; see `passTasks` */
  does<A extends Action>(actor: Actor, action: A, input: Inputs[A], office?: readonly Actor[]): this {
    return this.take({ type: 'action', action, actor, input, office } as ActionCommand);
  }

  /** A message from outside, which is never refused. */
  hears(message: InboundCommand): this {
    return this.take(message);
  }

  /** Why this would be refused now; null when it would not be. */
  refusal<A extends Action>(actor: Actor, action: A, input: Inputs[A]): RefusalCode | null {
    const command = { type: 'action', action, actor, input } as ActionCommand;
    const decision = decide(this.state, command, this.now());
    return decision.ok ? null : decision.refusal.code;
  }

  may(actor: Actor, action: Action): boolean {
    return availableActions(this.state, actor).includes(action);
  }

  /** The stages the case stood in, one after the other. */
  stages(): readonly Stage[] {
    return ['triage', ...this.all('stageEntered').map(event => event.data.stage)];
  }

  all<T extends EventType>(type: T): readonly EventOf<T>[] {
    return this.events.filter(isEvent(type));
  }

  /** When events of these types came: `deadlineReminded 2026-11-29T08:48`. */
  times(...types: readonly EventType[]): readonly string[] {
    const these = this.events.filter(({ type }) => types.includes(type));
    return these.map(({ type, at }) => `${type} ${at.slice(0, 'yyyy-mm-ddThh:mm'.length)}`);
  }

  /** What the last event of a type says. */
  last<T extends EventType>(type: T): EventData[T] {
    const event = this.all(type).at(-1);
    if (!event) throw new Error(`no ${type} yet`);
    return event.data as EventData[T];
  }

  private take(command: CaseCommand): this {
    const decision = decide(this.state, command, this.now());
    const name = command.type === 'action' ? command.action : command.type;
    if (!decision.ok) throw new Error(`${name} in ${this.state.stage}: ${decision.refusal.code}`);
    const before = this.state;
    for (const event of decision.events) this.state = fold(this.state, event);
    this.steps.push({ before, command, after: this.state });
    this.events.push(...decision.events);
    return this;
  }

  private firstDue(instant: string) {
    const due = deadlines(this.state).filter(({ at }) => Date.parse(at) <= Date.parse(instant));
    return due.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];
  }

  /** The instant of what happens next. */
  now(): string {
    const { ms, events } = this.clock;
    return new Date(ms + (this.events.length - events) * 60_000).toISOString();
  }
}

/** The complaint of somebody in Minya: «رغيف العيش ناقص الوزن». */
export function complaint(
  opening: Partial<EventData['complaintReceived']> = {},
  at = '2026-11-21T08:00:00.000Z',
): Story {
  return new Story({
    seq: 1,
    type: 'complaintReceived',
    at,
    actor: null,
    inboxId: 'inbox-1',
    data: {
      caseId: 'case-1',
      number: '2026-000123',
      channel: 'hotline_19588',
      text: words('رغيف العيش ناقص الوزن في مخبز شارع الجمهورية'),
      reporterId: 'citizen-1',
      contactable: true,
      danger: false,
      beneficiary: null,
      rules: { policy: CURRENT_POLICY, calendar: CURRENT_CALENDAR },
      unitId: 'minya',
      receivedAt: '2026-11-21T07:58:00.000Z',
      governorate: 'EG-MN',
      district: null,
      ...opening,
    },
  });
}
