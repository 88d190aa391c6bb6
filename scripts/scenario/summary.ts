import type { CaseComparison } from '../oracle/compareRecord';
import { nameOf } from './lines';
import type { Verdict } from './oracle';
import type { Driven, LineResult } from './run';
import { describeStageTimes, type StageTime, stageTimes } from './stageTimes';

/** What a run came to; the object of `--json`. */
export interface Summary {
  readonly lines: number;
  readonly accepted: number;
  readonly redelivered: number;
  /** Sent again by the same person, and joined. */
  readonly joined: number;
  readonly refused: number;
  /** Neither accepted nor refused. */
  readonly unanswered: number;
  readonly closed: number;
  readonly lost: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly closedBy: Readonly<Record<string, number>>;
  readonly refusals: Readonly<Record<string, number>>;
  readonly ways: Readonly<Record<keyof typeof WAYS, number>>;
  readonly decisions: number;
  readonly events: number;
  readonly seconds: number;
  readonly problems: number;
  readonly stageTimes: readonly StageTime[];
}

type Events = CaseComparison['events'];
const has = (events: Events, type: Events[number]['type']) => events.some(event => event.type === type);

/** What cases went through, as their events tell. */
const WAYS = {
  /** Visit, legal review, the minister, and a penalty served. */
  penaltyServed: events =>
    has(events, 'findingsSubmitted') &&
    has(events, 'legalOpinionGiven') &&
    (has(events, 'approved') || has(events, 'amended')) &&
    has(events, 'noticeServed'),
  disputed: events => has(events, 'disputed'),
  reopened: events => has(events, 'reopened'),
  askedForMore: events => has(events, 'infoRequested'),
  referred: events => has(events, 'referralOpened'),
  merged: events => has(events, 'merged'),
  answeredWithTheirRoot: events => has(events, 'rootAnswered') && has(events, 'caseClosed'),
} as const satisfies Record<string, (events: Events) => boolean>;

export interface Ran {
  readonly results: readonly LineResult[];
  readonly verdict: Verdict;
  readonly seconds: number;
}

export function summarise({ results, verdict, seconds }: Ran): Summary {
  const of = (kind: LineResult['kind']) => results.filter(result => result.kind === kind);
  const rows = verdict.cases.flatMap(({ record }) => (record.row?.stage === 'closed' ? [record.row] : []));
  const ways = Object.entries(WAYS).map(([name, is]) => [
    name,
    verdict.cases.filter(({ events }) => is(events)).length,
  ]);
  return {
    lines: results.length,
    accepted: of('driven').length,
    redelivered: of('redelivered').length,
    joined: of('joined').length,
    refused: of('refused').length,
    unanswered: of('unanswered').length,
    closed: rows.length,
    lost: verdict.lost,
    outcomes: count(rows.map(row => row.outcome ?? '')),
    closedBy: count(rows.map(row => row.closed_by ?? '')),
    refusals: count(results.flatMap(result => (result.kind === 'refused' ? [result.reason] : []))),
    ways: Object.fromEntries(ways) as Summary['ways'],
    decisions: results.reduce(
      (sum, result) => sum + (result.kind === 'driven' ? result.decisions.length : 0),
      0,
    ),
    events: verdict.events,
    seconds: Math.round(seconds * 10) / 10,
    problems: verdict.problems.length,
    stageTimes: stageTimes(
      verdict.cases.flatMap(({ events, record: { row } }) => (row ? [{ events, state: row.state }] : [])),
    ),
  };
}

/** All that was acknowledged is there, each at its expected end. */
export function isGood({ lost, problems, unanswered }: Summary): boolean {
  return lost === 0 && problems === 0 && unanswered === 0;
}

export function describeSummary(summary: Summary): string {
  const { outcomes, closedBy, refusals, ways } = summary;
  const rows: (readonly [string, string | number])[] = [
    ['accepted', `${summary.accepted} of ${summary.lines} lines`],
    ['by outcome', counts(outcomes)],
    ['by closedBy', counts(closedBy)],
    ['went through', counts(ways)],
    ['redelivered', summary.redelivered],
    ['joined', summary.joined],
    ['refused', summary.refused],
    ...Object.entries(refusals).map(([reason, times]) => ['', `${times} × ${reason}`] as const),
    ...(summary.unanswered > 0 ? [['unanswered', summary.unanswered] as const] : []),
    ['closed', summary.closed],
    ['lost', summary.lost],
    ['decisions', summary.decisions],
    ['events', summary.events],
    ['seconds', summary.seconds],
  ];
  const lines = rows.map(([name, value]) => `${name.padEnd(13)} ${value}`);
  return [...lines, '', ...describeStageTimes(summary.stageTimes)].join('\n');
}

/** One line as it ends: which path it took and where it led, or why it was not taken. */
export function describeLine(result: LineResult): string {
  const { number } = result.line;
  return `${String(number).padStart(5)}  ${nameOf(result.line).padEnd(24)} ${ending(result)}`;
}

function ending(result: LineResult): string {
  switch (result.kind) {
    case 'driven':
      return driven(result);
    case 'refused':
      return `refused: ${result.reason}`;
    case 'redelivered':
      return 'redelivered: the first answer again';
    case 'joined':
      return 'sent again: joined the case that has these words';
    case 'unanswered':
      return `NOT ANSWERED: ${result.reason}`;
  }
}

function driven({ path, end, failure }: Driven): string {
  if (failure !== undefined) return `${path.name.padEnd(26)} FAILED: ${failure}`;
  return `${path.name.padEnd(26)} ${end.outcome}, ${end.closedBy}`;
}

function counts(of: Readonly<Record<string, number>>): string {
  return Object.entries(of)
    .map(([name, times]) => `${name} ${times}`)
    .join(', ');
}

function count(names: readonly string[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const name of [...names].sort()) counted[name] = (counted[name] ?? 0) + 1;
  return counted;
}
