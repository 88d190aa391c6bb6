import type { CaseEvent, EventOf } from '../../../workflows/domain/case/events';
import {
  ALL_ACTIONS,
  ALL_STAGES,
  CLOSED_BY,
  codesOf,
  EVENT_TYPES,
  OUTCOMES,
} from '../../../workflows/domain/glossary';
import type { Run, Step } from '../../support/domainArbitraries';
import { countedRuns, isEvent } from '../../support/domainProperty';

/** The invariants are worth what the random runs reach: each of these in every few dozen runs at least. */
describe('random runs of a case', () => {
  let runs: readonly Run[];
  let steps: readonly Step[];
  let events: readonly CaseEvent[];
  let closings: readonly EventOf<'caseClosed'>['data'][];

  beforeAll(() => {
    runs = countedRuns();
    steps = runs.flatMap(run => run.steps);
    events = steps.flatMap(step => step.events);
    closings = events.filter(isEvent('caseClosed')).map(event => event.data);
  });

  it('reach every stage', () => {
    expect(
      rare(
        ALL_STAGES,
        steps.map(step => step.after.stage),
        1000,
      ),
    ).toEqual([]);
  });

  it('do every action, and have every action refused', () => {
    const commands = (ok: boolean) =>
      steps.flatMap(({ command, decision }) =>
        command.type === 'action' && decision.ok === ok ? [command.action] : [],
      );
    expect(rare(ALL_ACTIONS, commands(true), 40)).toEqual([]);
    expect(rare(ALL_ACTIONS, commands(false), 20)).toEqual([]);
  });

  it('have every event', () => {
    const once = ['complaintReceived'];
    expect(
      rare(
        EVENT_TYPES,
        events.map(event => event.type),
        20,
      ),
    ).toEqual(once);
  });

  it('close for every reason, with every outcome', () => {
    expect(
      rare(
        codesOf(CLOSED_BY),
        closings.map(closing => closing.closedBy),
        20,
      ),
    ).toEqual([]);
    expect(
      rare(
        codesOf(OUTCOMES),
        closings.map(closing => closing.outcome),
        5,
      ),
    ).toEqual([]);
  });

  it('have penalties served and cases disputed to the end', () => {
    expect(runs.filter(run => run.end.penalties.some(p => p.servedOn !== null)).length).toBeGreaterThan(100);
    expect(runs.filter(run => run.end.disputes === 3).length).toBeGreaterThan(20);
  });
});

/** Which of all came up fewer times than `least`. */
function rare<T extends string>(all: readonly T[], came: readonly T[], least: number): readonly T[] {
  const counts = new Map<T, number>();
  for (const one of came) counts.set(one, (counts.get(one) ?? 0) + 1);
  return all.filter(one => (counts.get(one) ?? 0) < least);
}
