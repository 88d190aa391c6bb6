import type { CaseState } from '../../workflows/domain/case/case';
import type { CaseEvent } from '../../workflows/domain/case/events';
import { ALL_STAGES, type Stage } from '../../workflows/domain/glossary';

/** The median and the value that nine of ten cases do not exceed. */
export interface Spread {
  readonly p50: number;
  readonly p90: number;
}

/** What a stage took of the cases that were in it, each with all its stays there together. */
export interface StageTime {
  readonly stage: Stage;
  readonly cases: number;
  /** By the instants of the events. */
  readonly seconds: Spread;
  /** Minutes, as the case's own clock counted them. */
  readonly used: Spread;
  readonly paused: Spread;
  readonly over: Spread;
}

interface Past {
  readonly events: readonly CaseEvent[];
  readonly state: Pick<CaseState, 'stays'>;
}

/** In the order of the process; stages in which no case was are not in it. */
export function stageTimes(cases: readonly Past[]): readonly StageTime[] {
  const lengths = cases.map(({ events }) => secondsByStage(events));
  return ALL_STAGES.flatMap(stage => {
    const here = cases.filter((_, index) => lengths[index]?.has(stage));
    if (here.length === 0 || stage === 'closed') return [];
    const minutes = (part: 'used' | 'paused' | 'over') =>
      spread(here.map(({ state }) => sum(state.stays.filter(s => s.stage === stage).map(s => s[part]))));
    return [
      {
        stage,
        cases: here.length,
        seconds: spread(lengths.flatMap(length => length.get(stage) ?? [])),
        used: minutes('used'),
        paused: minutes('paused'),
        over: minutes('over'),
      },
    ];
  });
}

/** One line a stage; median and ninth decile of each. */
export function describeStageTimes(times: readonly StageTime[]): readonly string[] {
  const cell = ({ p50, p90 }: Spread) => `${p50} / ${p90}`.padStart(CELL);
  return [
    `${'stage'.padEnd(NAME)}${['cases', ...HEADERS].map(header => header.padStart(CELL)).join('')}`,
    ...times.map(
      ({ stage, cases, seconds, used, paused, over }) =>
        `${stage.padEnd(NAME)}${String(cases).padStart(CELL)}${[seconds, used, paused, over].map(cell).join('')}`,
    ),
  ];
}

const [NAME, CELL] = [20, 16];
const HEADERS = ['s p50 / p90', 'min used', 'min paused', 'min over'];

function secondsByStage(events: readonly CaseEvent[]): ReadonlyMap<Stage, number> {
  const lengths = new Map<Stage, number>();
  let stage: Stage = 'triage';
  let since = Date.parse(events[0]?.at ?? '');
  for (const event of events) {
    if (event.type !== 'stageEntered') continue;
    const at = Date.parse(event.at);
    lengths.set(stage, (lengths.get(stage) ?? 0) + (at - since) / 1000);
    stage = event.data.stage;
    since = at;
  }
  return lengths;
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
  return { p50: round(at(0.5)), p90: round(at(0.9)) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
