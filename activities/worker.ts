import { join } from 'node:path';
import { readWorkerConfig } from './config';
import { failStart, tellReady, untilAskedToStop } from './processSignals';
import { runWorker } from './runWorker';

async function main(): Promise<void> {
  await runWorker({
    config: readWorkerConfig(process.env),
    bundlePath: join(__dirname, '..', 'workflow-bundle.js'),
    onReady: tellReady,
    untilStopped: untilAskedToStop(),
  });
  process.exit(0);
}

main().catch(failStart);
