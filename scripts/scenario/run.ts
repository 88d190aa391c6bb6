import { mapInParallel } from '../oracle/inParallel';
import { Drive } from './drive';
import { ApiRefused } from './http';
import { type Acknowledged, fileLine } from './intake';
import { deliveryOf, type Line, nameOf } from './lines';
import { type Matter, mattersOf } from './matters';
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
  /** The same person's same words, by the same channel: they joined the case that has them. */
  | { readonly kind: 'joined'; readonly line: Line; readonly caseId: string }
  /** Neither accepted nor refused: nobody knows. */
  | { readonly kind: 'unanswered'; readonly line: Line; readonly reason: string };

export interface RunOptions {
  readonly office: Office;
  readonly lines: readonly Line[];
  readonly plan: ReadonlyMap<Line, Path>;
  readonly seed: number;
  readonly onResult: (result: LineResult) => void;
}

const PARALLEL_MATTERS = 6;
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

  /** Filed: a case to be driven, or what became of the line instead. */
  async function receive(line: Line): Promise<Acknowledged | LineResult> {
    try {
      const accepted = await file(line);
      const { caseId } = accepted;
      if (acknowledged.has(deliveryOf(line) ?? caseId)) return { kind: 'redelivered', line, caseId };
      acknowledged.add(deliveryOf(line) ?? caseId);
      return accepted.joined ? { kind: 'joined', line, caseId } : accepted;
    } catch (error) {
      if (error instanceof ApiRefused && !NOT_THE_LINES_FAULT.includes(error.status))
        return { kind: 'refused', line, reason: `${error.status} ${error.reason}` };
      return { kind: 'unanswered', line, reason: messageOf(error) };
    }
  }

  /** The cases of one matter wait for each other, and so all of them are driven at once. */
  async function run({ root, others }: Matter): Promise<readonly LineResult[]> {
    const received = await Promise.all(
      [root, ...others].map(async line => ({ line, filed: await receive(line) })),
    );
    const cases = received.flatMap(({ line, filed }) => ('kind' in filed ? [] : [{ line, filed }]));
    const first = cases[0]?.filed.caseId ?? '';
    const matter = { rootId: first, others: cases.length - 1 };
    return Promise.all(
      received.map(async ({ line, filed }) => {
        const result = 'kind' in filed ? filed : await drive(options, line, filed, matter);
        options.onResult(result);
        return result;
      }),
    );
  }

  return (await mapInParallel(mattersOf(options.lines), PARALLEL_MATTERS, run)).flat();
}

async function drive(
  { office, plan, seed }: RunOptions,
  line: Line,
  accepted: Acknowledged,
  matter: Drive['matter'],
): Promise<Driven> {
  const path = plan.get(line);
  if (!path) throw new Error(`no path for ${nameOf(line)}`);
  const progress: { current?: Drive; failure?: string } = {};
  try {
    const choose = chooser(seed, `${line.number} ${nameOf(line)}`);
    progress.current = await Drive.begin({ office, accepted, expected: line.expected, choose, matter });
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
