import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { CaseState } from './domain/case/case';
import type { ActionCommand, InboundCommand } from './domain/case/commands';
import type { CaseEvent } from './domain/case/events';
import type { Actor } from './domain/case/values';
import type { Action } from './domain/glossary';

/** Every message that a case's workflow understands. The workflow id is `complaint-<caseId>`. */

export const DEFAULT_TASK_QUEUE = 'mizan';

export function workflowIdOf(caseId: string): string {
  return `complaint-${caseId}`;
}

/** What a decision comes to: the aggregate as of that very decision, given once it is written. */
export interface Decided<S> {
  readonly seq: number;
  readonly case: S;
}

/** Events written together; `state` is the aggregate as of the last of them. */
export interface EventBatch<S, E> {
  readonly events: readonly E[];
  readonly state: S;
}

export type CaseBatch = EventBatch<CaseState, CaseEvent>;

/** The type of a domain refusal when it crosses the engine; its only detail is the domain's `Refusal`. */
export const REFUSED = 'Refused';

/** A person decides. */
export const actUpdate = defineUpdate<Decided<CaseState>, [ActionCommand]>('act');

/** A message from outside that is already safe in the inbox. */
export const receiveSignal = defineSignal<[InboundCommand]>('receive');

export const stateQuery = defineQuery<CaseState>('state');
export const availableActionsQuery = defineQuery<readonly Action[], [Actor]>('availableActions');

export const STAGE_ATTRIBUTE = defineSearchAttributeKey('MizanStage', SearchAttributeType.KEYWORD);
export const UNIT_ATTRIBUTE = defineSearchAttributeKey('MizanUnit', SearchAttributeType.KEYWORD);
export const PRIORITY_ATTRIBUTE = defineSearchAttributeKey('MizanPriority', SearchAttributeType.KEYWORD);
