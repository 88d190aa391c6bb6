import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { compiled } from '../../scripts/runtime/paths';
import { quietRuntime } from '../support/quietRuntime';
import { testBundle } from '../support/testBundle';
import { COURSES } from './courses';
import { HISTORIES, recordHistories } from './record';

/** Cases stay open for months: what the workflow does today must fit what it did when they were recorded. */
describe('the histories of cases', () => {
  beforeAll(async () => {
    if (process.env.MIZAN_RECORD_HISTORIES) await recordHistories(recorded());
    quietRuntime();
  }, 60_000);

  test('there is one of each main way that a case goes', () => {
    expect(recorded()).toEqual(Object.keys(COURSES).sort());
  });

  test('replay against the present workflow', async () => {
    expect(await replay({ codePath: compiled('workflow-bundle') })).toEqual(
      recorded().map(name => [name, 'replayed']),
    );
  });

  test('do not replay against one that was changed without care', async () => {
    const changed = testBundle(join(__dirname, 'changedWorkflow.ts'));
    expect(await replay(changed)).toEqual(recorded().map(name => [name, 'DeterminismViolationError']));
  });
});

async function replay(workflowBundle: WorkflowBundleOption): Promise<readonly [string, string][]> {
  const histories = recorded().map(name => ({
    workflowId: name,
    history: historyFromJSON(JSON.parse(readFileSync(join(HISTORIES, `${name}.json`), 'utf8'))),
  }));
  const results: [string, string][] = [];
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle }, histories))
    results.push([workflowId, error?.name ?? 'replayed']);
  return results;
}

function recorded(): readonly string[] {
  if (!existsSync(HISTORIES)) return [];
  return readdirSync(HISTORIES)
    .filter(file => file.endsWith('.json'))
    .map(file => file.slice(0, -'.json'.length))
    .sort();
}
