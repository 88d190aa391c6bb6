import type { CaseState } from '../../workflows/domain/case/case';
import { deadlines } from '../../workflows/domain/case/deadlines';
import { decide } from '../../workflows/domain/case/decide';
import type { CaseEvent } from '../../workflows/domain/case/events';
import { fold } from '../../workflows/domain/case/fold';
import type { Rules } from '../../workflows/domain/case/values';
import type { EventType, Stage } from '../../workflows/domain/glossary';

/** What a clock announces: 80, 100 and 150 percent of a stage's budget. */
export const ANNOUNCEMENTS = ['deadlineReminded', 'deadlineEscalated', 'deadlineReported'] as const;
export type Announcement = (typeof ANNOUNCEMENTS)[number];

export interface Announced {
  readonly what: Announcement;
  readonly stage: Stage;
  readonly unitId: string;
  readonly at: string;
}

/** What was announced in a case, as it is recorded. */
export function announcedIn(events: readonly CaseEvent[]): readonly Announced[] {
  const all: Announced[] = [];
  let state: CaseState | null = null;
  for (const event of events) {
    state = fold(state, event);
    if (isAnnouncement(event.type)) all.push(announced(event.type, state, event.at));
  }
  return all;
}

/**
 * What would have been announced by `until` under another policy, another calendar, or both. What people did, and when, stands as it is recorded; only
 * the announcements are made anew.
 */
export function announcedUnder(
  rules: Partial<Rules>,
  events: readonly CaseEvent[],
  until: string,
): readonly Announced[] {
  const all: Announced[] = [];
  let state: CaseState | null = null;
  const announceUntil = (at: string) => {
    for (let due = dueAnnouncement(state, at); state && due; due = dueAnnouncement(state, at)) {
      const decision = decide(state, due.command, due.at);
      if (!decision.ok) throw new Error(`${due.summary}: ${decision.refusal.code}`);
      for (const event of decision.events) state = fold(state, event);
      all.push(announced(due.command.event as Announcement, state, due.at));
    }
  };
  for (const event of events) {
    announceUntil(event.at);
    if (isAnnouncement(event.type)) continue;
    state = fold(state, under(rules, { ...event, seq: (state?.seq ?? 0) + 1 } as CaseEvent));
  }
  announceUntil(until);
  return all;
}

/** A case that was moved meanwhile stays with what is tried. */
function under(rules: Partial<Rules>, event: CaseEvent): CaseEvent {
  const tried = (recorded: Rules): Rules => ({ ...recorded, ...rules });
  switch (event.type) {
    case 'complaintReceived':
      return { ...event, data: { ...event.data, rules: tried(event.data.rules) } };
    case 'rulesMoved':
      return { ...event, data: { ...event.data, from: tried(event.data.from), to: tried(event.data.to) } };
    default:
      return event;
  }
}

function dueAnnouncement(state: CaseState | null, at: string) {
  if (!state) return undefined;
  return deadlines(state).find(due => isAnnouncement(due.command.event) && due.at <= at);
}

function announced(what: Announcement, { stage, unitId }: CaseState, at: string): Announced {
  return { what, stage, unitId, at };
}

function isAnnouncement(type: EventType): type is Announcement {
  return (ANNOUNCEMENTS as readonly EventType[]).includes(type);
}
