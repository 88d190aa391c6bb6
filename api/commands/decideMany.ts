import type { Request } from 'express';
import type { Action } from '../../workflows/domain/glossary';
import { languageOf, problemBehind } from '../http/errors';
import { type ProblemDocument, problemDocument } from '../http/problems';
import type { Account } from '../queries/accounts';
import { seeCase } from '../queries/caseDetail';
import { type ActAnswer, type ActDeps, act } from './act';

/** One decision of many; its input is validated when it is made. */
export interface DecideItem {
  readonly caseId: string;
  readonly action: Action;
  readonly input: unknown;
  readonly key: string;
}

/** What became of one decision of many: accepted, or refused as it would have been alone. */
export interface ItemResult {
  readonly caseId: string;
  readonly key: string;
  readonly decided: ActAnswer | null;
  readonly problem: ProblemDocument | null;
}

/** A few at a time, so that one person's many decisions do not hold up everybody else's. */
const AT_ONCE = 4;

/**
 * Makes many decisions, each an act of its own with its own key, role and scope: one that is refused changes nothing about
 * the others, and the same request again gives the same results.
 */
export async function decideMany(
  deps: ActDeps,
  account: Account,
  items: readonly DecideItem[],
  req: Request,
): Promise<readonly ItemResult[]> {
  const results: ItemResult[] = [];
  const left = items.entries();
  async function work(): Promise<void> {
    for (const [index, item] of left) results[index] = await decideOne(deps, account, item, req);
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

async function decideOne(
  deps: ActDeps,
  account: Account,
  { caseId, action, input, key }: DecideItem,
  req: Request,
): Promise<ItemResult> {
  try {
    const seen = await seeCase(deps.database, deps.units, account, caseId);
    const decided = await act(deps, { ...seen, personId: account.personId, action, key, body: input });
    return { caseId, key, decided, problem: null };
  } catch (error) {
    const problem = problemDocument(problemBehind(error, req, deps.log), languageOf(req));
    return { caseId, key, decided: null, problem };
  }
}
