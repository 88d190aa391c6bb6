import { proxyActivities, setHandler } from '@temporalio/workflow';
import type { CaseActivities } from '../activities/ports';
import { runAggregate } from './aggregate';
import { availableActions } from './domain/case/availableActions';
import type { CaseState } from './domain/case/case';
import { deadlines } from './domain/case/deadlines';
import { decide } from './domain/case/decide';
import type { CaseEvent } from './domain/case/events';
import { fold } from './domain/case/fold';
import { isOver } from './domain/case/questions';
import { EVENTS } from './domain/glossary';
import {
  actUpdate,
  availableActionsQuery,
  type CaseBatch,
  PRIORITY_ATTRIBUTE,
  receiveSignal,
  STAGE_ATTRIBUTE,
  stateQuery,
  UNIT_ATTRIBUTE,
} from './messages';

const WRITE = {
  startToCloseTimeout: '5 seconds',
  retry: { initialInterval: '100 milliseconds', backoffCoefficient: 2, maximumInterval: '5 seconds' },
} as const;
const { writeCase } = proxyActivities<CaseActivities>(WRITE);

/** What a case is and what becomes of it. */
export const CASE = { fold, decide, deadlines, isOver };

/** The one door, decider and writer of a case, started with the event that acceptance wrote. */
export async function complaint(received: CaseEvent): Promise<CaseState> {
  return runCase(CASE, received);
}

/** With an aggregate of one's own, for trying changes on the histories of cases. */
export function runCase(aggregate: typeof CASE, received: CaseEvent): Promise<CaseState> {
  return runAggregate({
    aggregate,
    history: [received],
    act: actUpdate,
    receive: receiveSignal,
    state: stateQuery,
    write: batch => writeCase.executeWithOptions({ ...WRITE, summary: summaryOf(batch) }, [batch]),
    searchAttributes: state => [
      { key: STAGE_ATTRIBUTE, value: state.stage },
      { key: UNIT_ATTRIBUTE, value: state.unitId },
      { key: PRIORITY_ATTRIBUTE, value: state.priority },
    ],
    onReady: current => setHandler(availableActionsQuery, actor => availableActions(current(), actor)),
  });
}

/** The engine limits a summary to 400 bytes (`limit.userMetadataSummarySize`), and a batch has up to 50 events. */
const MAX_EVENTS_IN_SUMMARY = 5;

function summaryOf({ events }: CaseBatch): string {
  const named = events.slice(0, MAX_EVENTS_IN_SUMMARY).map(event => `${event.seq} ${EVENTS[event.type].en}`);
  const more = events.length - named.length;
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
