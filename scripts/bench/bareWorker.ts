import { NativeConnection, Worker } from '@temporalio/worker';
import { openDatabase } from '../../activities/adapters/database';
import { failStart, tellReady, untilAskedToStop } from '../../activities/processSignals';
import { createBareActivities } from './bareActivities';

/** The baseline's worker, with the same limits as ours. */
async function main(): Promise<void> {
  const { DATABASE_URL = '', TEMPORAL_ADDRESS = '' } = process.env;
  const connection = await NativeConnection.connect({ address: TEMPORAL_ADDRESS });
  const worker = await Worker.create({
    connection,
    taskQueue: 'bare',
    workflowsPath: require.resolve('./bareWorkflow'),
    activities: createBareActivities(openDatabase(DATABASE_URL, { max: 20 })),
    maxConcurrentActivityTaskExecutions: 100,
  });
  tellReady();
  await worker.runUntil(untilAskedToStop());
  process.exit(0);
}

main().catch(failStart);
