import { CHANGES } from '../../workflows/domain/case/changes';
import { quietRuntime } from '../support/quietRuntime';
import { missingTraits, recordHistories } from './record';
import { type Recorded, recordedHistories } from './recorded';
import { replay } from './replayed';

/** Cases stay open for months: what the workflow decides today must be what it decided when they were recorded. */
describe('the histories of cases', () => {
  let recorded: readonly Recorded[];

  beforeAll(async () => {
    quietRuntime();
    if (process.env.MIZAN_RECORD_HISTORIES) await recordHistories();
    recorded = recordedHistories();
  }, 600_000);

  const named = (part: string) => recorded.filter(({ name }) => name.includes(part));

  test('are of every way that a case goes: every event, stage, kind, outcome and reason of closing', () => {
    expect(missingTraits()).toEqual([]);
  });

  test('replay to the events that were recorded', async () => {
    expect(await replay('present', recorded)).toEqual(recorded.map(({ name }) => [name, 'replayed']));
  }, 120_000);

  test('do not replay against a workflow with one more step, and say where', async () => {
    for (const [, result] of await replay('careless', recorded))
      expect(result).toMatch(
        /^at event 2 \w+, written by \d+, which follows .*: recorded .*, replayed nothing$/,
      );
  });

  test('show a decision that changed in silence, by its step', async () => {
    const [[, result] = []] = await replay('silent', named('intervention-is-urgent/after'));
    expect(result).toMatch(/^at event \d+ classified, written by \d+, which follows classify by caseworker/);
    expect(result).toMatch(/recorded .*"district":null.* replayed .*"district":"ملوي"/);
  });

  describe.each(Object.keys(CHANGES))('of the change %s', change => {
    const marked = (phase: string) => named(`${change}/${phase}`).map(({ markers }) => markers);

    test('are one from before it, one across it and one after it; the latter two have its marker', () => {
      expect([marked('before'), marked('across'), marked('after')]).toEqual([[[]], [[change]], [[change]]]);
    });

    test('show that without asking for it open cases would be decided anew', async () => {
      const [[, result] = []] = await replay('unpatched', named(`${change}/before`));
      expect(result).toMatch(/^at event \d+ /);
    });
  });
});
