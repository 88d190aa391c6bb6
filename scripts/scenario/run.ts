import { mapInParallel } from '../oracle/inParallel';
import { Drive } from './drive';
import { ApiRefused } from './http';
import { type Acknowledged, fileLine } from './intake';
import { deliveryOf, type Line, nameOf } from './lines';
import type { Office } from './office';
import { type End, endOf, type Path } from './paths/path';
import { chooser } from './seeded';
import { clerkPutsToMinister, ministerAnswers } from './steps/minister';

/** A case that was acknowledged and driven along its path. */
export interface Driven {
  readonly kind: 'driven';
  readonly line: Line;
  readonly path: Path;
  readonly accepted: Acknowledged;
  /** What it must come to. */
  readonly end: End;
  /** `seq` of every acknowledged decision, in order. */
  readonly decisions: readonly number[];
  /** Ids of every acknowledged message. */
  readonly messages: readonly string[];
  /** Why the path could not be followed to its end. */
  readonly failure?: string | undefined;
}

export type LineResult =
  | Driven
  | { readonly kind: 'refused'; readonly line: Line; readonly reason: string }
  /** The first answer came again. */
  | { readonly kind: 'redelivered'; readonly line: Line; readonly caseId: string }
  /** Neither accepted nor refused: nobody knows. */
  | { readonly kind: 'unanswered'; readonly line: Line; readonly reason: string };

export interface RunOptions {
  readonly office: Office;
  readonly lines: readonly Line[];
  readonly plan: ReadonlyMap<Line, Path>;
  readonly seed: number;
  readonly onResult: (result: LineResult) => void;
}

const PARALLEL_CASES = 6;
/** Nobody may file it so, whatever the line holds: what is wrong is the office that the driver plays. */
const NOT_THE_LINES_FAULT: readonly number[] = [401, 403, 404];

/** Feeds every line and drives what is accepted, a few at a time; whatever a line does, the others go on. */
export async function runLines(options: RunOptions): Promise<readonly LineResult[]> {
  const firsts = new Map<string, Promise<unknown>>();
  const acknowledged = new Set<string>();

  async function file(line: Line): Promise<Acknowledged> {
    const delivery = deliveryOf(line);
    const first = delivery === null ? undefined : firsts.get(delivery);
    // A redelivery comes after the first was answered: otherwise either could be the first.
    if (first) await first.catch(() => undefined);
    const filed = fileLine(options.office, line);
    if (delivery !== null && !first) firsts.set(delivery, filed);
    return filed;
  }

  async function run(line: Line): Promise<LineResult> {
    try {
      const accepted = await file(line);
      const { caseId } = accepted;
      if (acknowledged.has(caseId)) return { kind: 'redelivered', line, caseId };
      acknowledged.add(caseId);
      return await drive(options, line, accepted);
    } catch (error) {
      if (error instanceof ApiRefused && !NOT_THE_LINES_FAULT.includes(error.status))
        return { kind: 'refused', line, reason: `${error.status} ${error.reason}` };
      return { kind: 'unanswered', line, reason: messageOf(error) };
    }
  }

  return mapInParallel(options.lines, PARALLEL_CASES, async line => {
    const result = await run(line);
    options.onResult(result);
    return result;
  });
}

async function drive(
  { office, plan, seed }: RunOptions,
  line: Line,
  accepted: Acknowledged,
): Promise<Driven> {
  const path = plan.get(line);
  if (!path) throw new Error(`no path for ${nameOf(line)}`);
  const progress: { current?: Drive; failure?: string } = {};
  try {
    const choose = chooser(seed, `${line.number} ${nameOf(line)}`);
    progress.current = await Drive.begin({ office, accepted, expected: line.expected, choose });
    for (const step of stepsOf(line, path)) await step(progress.current);
  } catch (error) {
    progress.failure = messageOf(error);
  }
  const { current, failure } = progress;
  return {
    kind: 'driven',
    line,
    path,
    accepted,
    end: endOf(path, isContactable(line)),
    decisions: current?.decisions ?? [],
    messages: current?.messages ?? [],
    failure,
  };
}

/** What came on the minister's own phone is before the minister before anybody sorts it. */
function stepsOf({ complaint }: Line, { steps }: Path): Path['steps'] {
  return complaint?.channel === 'minister_phone' ? [clerkPutsToMinister, ministerAnswers, ...steps] : steps;
}

function isContactable({ complaint }: Line): boolean {
  const reporter = complaint?.reporter;
  if (reporter === null || typeof reporter !== 'object') return false;
  return ['phone', 'email', 'handle'].some(way => Boolean((reporter as Record<string, unknown>)[way]));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
