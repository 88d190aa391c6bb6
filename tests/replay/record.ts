import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { CaseDesk } from '../support/caseDesk';
import { openCase } from '../support/caseDesk';
import { startOffice } from '../support/office';
import { COURSES } from './courses';

export const HISTORIES = join(__dirname, 'histories');

/**
 * Records one history for each course on the real server: `MIZAN_RECORD_HISTORIES=1 npx jest tests/replay`. Histories
 * that are committed are kept when the workflow changes: open cases have such ones. Record only new courses.
 */
export async function recordHistories(known: readonly string[]): Promise<void> {
  const office = await startOffice();
  try {
    mkdirSync(HISTORIES, { recursive: true });
    for (const [name, course] of Object.entries(COURSES)) {
      if (known.includes(name)) continue;
      const desk = await openCase(office);
      await course(desk);
      await desk.record((await desk.state()).seq);
      writeFileSync(join(HISTORIES, `${name}.json`), await historyOf(desk));
    }
  } finally {
    await office.stop();
  }
}

async function historyOf({ handle }: CaseDesk): Promise<string> {
  // Without the indentation, which is half of it.
  return `${JSON.stringify(JSON.parse(historyToJSON(await handle.fetchHistory())))}\n`;
}
