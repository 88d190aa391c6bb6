import { sleep, workflowInfo } from '@temporalio/workflow';
import { CASE, complaint as present, runCase } from '../../workflows/complaint';
import { decide } from '../../workflows/domain/case/decide';
import type { CaseEvent } from '../../workflows/domain/case/events';
import './quickPolicy';

/** What histories are replayed against: the workflow as it is, and changes of it that open cases cannot live through. */
const TRIED = {
  present,

  /** One more step. */
  async careless(received: CaseEvent) {
    await sleep('1 second');
    return present(received);
  },

  /** Every change of the process made without asking whether the case has it. */
  unpatched: (received: CaseEvent) =>
    runCase({ ...CASE, decide: (state, command, at) => decide(state, command, at) }, received),

  /**
   * A changed decision that the engine does not see: the same steps, with another word in one of the events. It compares
   * neither the inputs of activities nor the lengths of timers.
   */
  silent: (received: CaseEvent) =>
    runCase(
      {
        ...CASE,
        decide: (state, command, at, has) => {
          const decision = decide(state, command, at, has);
          return decision.ok ? { ok: true, events: decision.events.map(otherwise) } : decision;
        },
      },
      received,
    ),
};

export type Tried = keyof typeof TRIED;

/** One bundle for all of them: which one is tried stands before the blank of the workflow's id. */
export function complaint(received: CaseEvent) {
  const [tried] = workflowInfo().workflowId.split(' ');
  return TRIED[tried as Tried](received);
}

function otherwise(event: CaseEvent): CaseEvent {
  if (event.type !== 'classified') return event;
  return { ...event, data: { ...event.data, district: 'ملوي' } };
}
