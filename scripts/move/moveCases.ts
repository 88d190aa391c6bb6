import { createHash } from 'node:crypto';
import { z } from 'zod';
import { mapInParallel } from '../oracle/inParallel';
import { ApiRefused, ApiSilent, send } from '../scenario/http';
import type { MoveOptions } from './options';

const PAGE = 200;
const PARALLEL = 4;
const TELL_EVERY = 50;

const caseRow = z.object({
  id: z.string(),
  number: z.string(),
  updatedAt: z.string(),
  rules: z.object({ policy: z.string(), calendar: z.string() }),
});
type CaseRow = z.infer<typeof caseRow>;
const page = z.object({ items: z.array(caseRow), total: z.number() });

export interface Moved {
  readonly cases: number;
  readonly moved: number;
  readonly already: number;
  /** Each with its number and the reason. What had no answer is among them: the next run finds it. */
  readonly notMoved: readonly { readonly number: string; readonly reason: string }[];
}

type Outcome = 'moved' | 'already' | { readonly number: string; readonly reason: string };

/**
 * Moves every open case in view, one decision each, as the person who is signed in. Safe to stop and to repeat: who already
 * goes by the target is left alone, and the same state of a case is given the same key.
 */
export async function moveCases(
  api: string,
  cookie: string,
  options: MoveOptions,
  say: (line: string) => void,
): Promise<Moved> {
  const cases = await openCases(api, cookie, options);
  let done = 0;
  const outcomes = await mapInParallel(cases, PARALLEL, async one => {
    const outcome = await moveOne(api, cookie, options, one);
    done += 1;
    if (done % TELL_EVERY === 0) say(`${done} of ${cases.length} cases`);
    return outcome;
  });
  return {
    cases: cases.length,
    moved: outcomes.filter(outcome => outcome === 'moved').length,
    already: outcomes.filter(outcome => outcome === 'already').length,
    notMoved: outcomes.filter(outcome => typeof outcome === 'object'),
  };
}

async function moveOne(api: string, cookie: string, options: MoveOptions, one: CaseRow): Promise<Outcome> {
  const { to, dryRun, reason } = options;
  const rules = { policy: to.policy ?? one.rules.policy, calendar: to.calendar ?? one.rules.calendar };
  if (rules.policy === one.rules.policy && rules.calendar === one.rules.calendar) return 'already';
  if (dryRun) return 'moved';
  const body = JSON.stringify({ ...to, reason });
  const key = createHash('sha256').update(`${one.id}\n${one.updatedAt}\n${body}`).digest('hex');
  try {
    await send({ method: 'POST', url: `${api}/cases/${one.id}/actions/moveRules`, cookie, key, body });
    return 'moved';
  } catch (error) {
    if (error instanceof ApiRefused && error.reason.startsWith('sameRules')) return 'already';
    if (error instanceof ApiRefused || error instanceof ApiSilent)
      return { number: one.number, reason: error.message };
    throw error;
  }
}

/** All of them before the first is moved; by number, so that none is skipped when others leave the list meanwhile. */
async function openCases(
  api: string,
  cookie: string,
  { from, unit }: MoveOptions,
): Promise<readonly CaseRow[]> {
  const found: CaseRow[] = [];
  for (;;) {
    const query = new URLSearchParams({ open: 'true', sort: 'number', order: 'asc', pageSize: `${PAGE}` });
    const last = found.at(-1);
    if (last) query.set('after', last.number);
    if (from) query.set('rules', from);
    if (unit) query.set('unitId', unit);
    const { body } = await send({ method: 'GET', url: `${api}/cases?${query}`, cookie });
    const { items } = page.parse(body);
    found.push(...items);
    if (items.length < PAGE) return found;
  }
}

/** What a run came to, one line each. */
export function describeMoved(
  { cases, moved, already, notMoved }: Moved,
  dryRun: boolean,
): readonly string[] {
  const words = dryRun ? 'would be moved' : 'moved';
  return [
    `${cases} open cases: ${moved} ${words}, ${already} already there, ${notMoved.length} not moved`,
    ...notMoved.map(({ number, reason }) => `not moved  ${number}  ${reason}`),
  ];
}
