import { type Action, ALL_ACTIONS, type RefusalCode } from '../glossary';
import { RULES } from './actions';
import type { CaseState } from './case';
import { onBehalfRefusal } from './delegation';
import { DURING_GRACE } from './grace';
import { isClosedTo } from './kinds';
import { PROCESS_TABLE } from './process';
import { isOver } from './questions';
import type { Actor } from './values';

/**
 * Why `actor` may not do `action` to this case now, or null when they may. Decides the workflow's validators,
 * the API's 403 and 409 and the pages' buttons alike.
 */
export function refusalOf(state: CaseState, action: Action, actor: Actor): RefusalCode | null {
  const { rules } = PROCESS_TABLE[action];
  const mine = rules.filter(rule => rule.by.includes(actor.role));
  if (mine.length === 0) return 'wrongRole';
  if (!mine.some(rule => rule.from.includes(state.stage))) {
    return rules.some(rule => rule.from.includes(state.stage)) ? 'wrongRole' : 'wrongStage';
  }
  if (isOver(state)) return 'closedForGood';
  // The citizen hears of a decision at service, and not by a refusal.
  if (state.pendingDecision && !DURING_GRACE.includes(action))
    return actor.role === 'citizen' ? 'wrongStage' : 'decisionPending';
  if (isClosedTo(state, action)) return 'notForThisKind';
  return (
    personalRefusal(state, action, actor) ??
    RULES[action].guard?.(state, actor) ??
    onBehalfRefusal(state, action, actor)
  );
}

/** Nobody acts on a case they complained in, or about an establishment they are tied to. */
function personalRefusal(state: CaseState, action: Action, actor: Actor): RefusalCode | null {
  // The beneficiary says whether they received it, and nothing else; whoever complained says the rest.
  if (actor.role === 'citizen' && actor.personId === state.beneficiary?.beneficiaryId)
    return action === 'confirmDelivery' ? null : 'notTheReporter';
  if (actor.role === 'citizen') return state.detached ? 'alreadyWithdrawn' : null;
  if (actor.isReporter) return 'actorIsReporter';
  if (state.establishmentId && actor.tiedTo.includes(state.establishmentId)) return 'actorTied';
  return null;
}

/** What this actor can do now, in the order of the process: the usual next step first, what is always possible last. */
export function availableActions(state: CaseState, actor: Actor): readonly Action[] {
  return ALL_ACTIONS.filter(action => refusalOf(state, action, actor) === null);
}
