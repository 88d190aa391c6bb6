import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { CaseDesk } from '../support/caseDesk';
import { openCase } from '../support/caseDesk';
import { type Office, startOffice } from '../support/office';
import { testBundle } from '../support/testBundle';
import { CHANGED, COURSES } from './courses';
import { HISTORIES, recordedHistories } from './recorded';

/**
 * Records one history for each course that has none on the real server: `MIZAN_RECORD_HISTORIES=1 npx jest tests/replay`.
 * Histories that are committed are kept when the workflow changes: open cases have such ones.
 */
export async function recordHistories(): Promise<void> {
  const known = recordedHistories().map(({ name }) => name);
  const office = await startOffice({ worker: false });
  try {
    await recordChanges(office, known);
    await office.startWorker();
    for (const [name, course] of Object.entries(COURSES)) {
      if (known.includes(name)) continue;
      const desk = await course.open(office);
      await course.run(desk);
      await keep(name, desk);
    }
  } finally {
    await office.stop();
  }
}

/** For every change of the process: a case from before it, one that was open across it, and one after it. */
async function recordChanges(office: Office, known: readonly string[]): Promise<void> {
  for (const [change, course] of Object.entries(CHANGED)) {
    if (known.includes(`${change}/before`)) continue;
    const { codePath: bundlePath } = testBundle(join(__dirname, 'formerWorkflow.ts'));
    await office.startWorker({ bundlePath });
    const before = await openCase(office);
    await course.until(before);
    await course.from(before);
    await keep(`${change}/before`, before);
    const across = await openCase(office);
    await course.until(across);
    await across.record((await across.state()).seq);
    await office.stopWorker();

    await office.startWorker();
    await course.from(across);
    await keep(`${change}/across`, across);
    const after = await openCase(office);
    await course.until(after);
    await course.from(after);
    await keep(`${change}/after`, after);
    await office.stopWorker();
  }
}

async function keep(name: string, desk: CaseDesk): Promise<void> {
  await desk.record((await desk.state()).seq);
  const file = join(HISTORIES, `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  // Without the indentation, which is half of it.
  const history = JSON.parse(historyToJSON(await desk.handle.fetchHistory()));
  writeFileSync(file, `${JSON.stringify(history)}\n`);
}
