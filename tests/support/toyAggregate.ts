import type { Aggregate } from '../../workflows/aggregateSteps';

/** The smallest aggregate that shows what `runAggregate` does for any: a notebook with one alarm. */
export interface Notebook {
  readonly seq: number;
  readonly lines: readonly string[];
  readonly inboxIds: readonly string[];
  /** ISO instant. */
  readonly alarmAt: string | null;
  readonly alarmRefused: boolean;
  /** When it rang. */
  readonly rangAt: readonly string[];
  readonly closed: boolean;
}

export type PersonsCommand =
  | { readonly type: 'write'; readonly lines: readonly string[] }
  | { readonly type: 'setAlarm'; readonly inSeconds: number; readonly refused?: boolean }
  | { readonly type: 'close' };
export interface Heard {
  readonly type: 'heard';
  readonly inboxId: string;
  readonly line: string;
}
export type NotebookCommand = PersonsCommand | Heard | { readonly type: 'ring' };

export type NotebookEvent = { readonly seq: number; readonly at: string } & (
  | { readonly type: 'opened' }
  | { readonly type: 'written'; readonly line: string }
  | { readonly type: 'heard'; readonly line: string; readonly inboxId: string }
  | { readonly type: 'alarmSet'; readonly alarmAt: string; readonly refused: boolean }
  | { readonly type: 'rang' }
  | { readonly type: 'closed' }
);

export const notebook: Aggregate<Notebook, NotebookCommand, NotebookEvent> = {
  fold,
  decide,
  deadlines: state =>
    state.alarmAt ? [{ at: state.alarmAt, command: { type: 'ring' }, summary: 'موعد المنبه' }] : [],
  isOver: state => state.closed,
};

function fold(state: Notebook | null, event: NotebookEvent): Notebook {
  const { seq } = event;
  const before = state ?? EMPTY;
  switch (event.type) {
    case 'opened':
      return { ...before, seq };
    case 'written':
      return { ...before, seq, lines: [...before.lines, event.line] };
    case 'heard':
      return {
        ...before,
        seq,
        lines: [...before.lines, event.line],
        inboxIds: [...before.inboxIds, event.inboxId],
      };
    case 'alarmSet':
      return { ...before, seq, alarmAt: event.alarmAt, alarmRefused: event.refused };
    case 'rang':
      return { ...before, seq, alarmAt: null, rangAt: [...before.rangAt, event.at] };
    case 'closed':
      return { ...before, seq, closed: true };
  }
}

const EMPTY: Notebook = {
  seq: 0,
  lines: [],
  inboxIds: [],
  alarmAt: null,
  alarmRefused: false,
  rangAt: [],
  closed: false,
};

type Outcome = ReturnType<typeof notebook.decide>;

function decide(state: Notebook, command: NotebookCommand, at: string): Outcome {
  const seq = state.seq + 1;
  switch (command.type) {
    case 'write':
      if (state.closed) return refused('closed');
      if (command.lines.includes('')) return refused('blankLine');
      return happened(command.lines.map((line, i) => ({ seq: seq + i, at, type: 'written', line })));
    case 'heard': {
      if (state.inboxIds.includes(command.inboxId)) return happened([]);
      const { line, inboxId } = command;
      return happened([{ seq, at, type: 'heard', line, inboxId }]);
    }
    case 'setAlarm': {
      const alarmAt = new Date(Date.parse(at) + command.inSeconds * 1000).toISOString();
      return happened([{ seq, at, type: 'alarmSet', alarmAt, refused: command.refused ?? false }]);
    }
    case 'ring':
      return state.alarmRefused ? refused('noRinging') : happened([{ seq, at, type: 'rang' }]);
    case 'close':
      return state.closed ? refused('closed') : happened([{ seq, at, type: 'closed' }]);
  }
}

function happened(events: readonly NotebookEvent[]): Outcome {
  return { ok: true, events };
}

function refused(code: string): Outcome {
  return { ok: false, refusal: { code } };
}
