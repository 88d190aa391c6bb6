import { join } from 'node:path';
import { readWorkerConfig } from '../../activities/config';
import type { CaseActivities } from '../../activities/ports';
import { failStart, tellReady, untilAskedToStop } from '../../activities/processSignals';
import { runWorker } from '../../activities/runWorker';

/**
 * A worker process that dies by SIGKILL between the database's commit and its acknowledgement to the engine: as soon
 * as it has written a batch with an event of the type that MIZAN_TEST_DIE_AFTER names.
 */
const fatalEvent = process.env.MIZAN_TEST_DIE_AFTER ?? '';

function deadly({ writeCase }: CaseActivities): CaseActivities {
  return {
    async writeCase(batch) {
      await writeCase(batch);
      if (batch.events.some(event => event.type === fatalEvent)) process.kill(process.pid, 'SIGKILL');
    },
  };
}

runWorker({
  config: readWorkerConfig(process.env),
  bundlePath: join(__dirname, '..', '..', 'workflow-bundle.js'),
  onReady: tellReady,
  untilStopped: untilAskedToStop(),
  wrap: deadly,
}).then(() => process.exit(0), failStart);
