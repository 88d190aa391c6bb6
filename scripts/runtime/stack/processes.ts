import { join } from 'node:path';
import { startChild } from '../children';
import { compiled } from '../paths';
import type { StackOptions } from './options';
import { createSlot, type Slot } from './slot';

export interface StackProcesses {
  api: Slot;
  workers: Slot[];
}

const maxHeapMb = 1024;

/** The API and the workers, not yet started. */
export function stackProcesses(
  options: StackOptions,
  addresses: { databaseUrl: string; temporalAddress: string; secret: string },
): StackProcesses {
  const { dataDir, workers = 1 } = options;
  const env: NodeJS.ProcessEnv = {
    ...withoutEmpty(process.env),
    NODE_ENV: process.env.NODE_ENV || 'production',
    ...options.env,
    DATABASE_URL: addresses.databaseUrl,
    TEMPORAL_ADDRESS: addresses.temporalAddress,
    TEMPORAL_NAMESPACE: options.temporalNamespace ?? 'default',
    TEMPORAL_TASK_QUEUE: options.temporalTaskQueue ?? 'mizan',
    MIZAN_SECRET: addresses.secret,
    MIZAN_DATA_DIR: dataDir,
    MIZAN_SENT_FOLDER: join(dataDir, 'sent'),
    MIZAN_PUBLIC_URL: process.env.MIZAN_PUBLIC_URL || `http://127.0.0.1:${options.apiPort ?? 0}`,
    PORT: String(options.apiPort ?? 0),
  };
  // The owner's address is for migrations alone.
  delete env.DATABASE_OWNER_URL;

  function slot(name: string, program: string, logName: string): Slot {
    const logFile = join(dataDir, 'logs', `${logName}.log`);
    return createSlot(name, () => startChild({ name, file: compiled(program), env, logFile, maxHeapMb }));
  }

  return {
    api: slot('the API', 'api/server', 'api'),
    workers: Array.from({ length: workers }, (_, index) =>
      slot(workers === 1 ? 'the worker' : `worker ${index + 1}`, 'activities/worker', `worker-${index + 1}`),
    ),
  };
}

/** An empty variable, as compose files and CI write one, is an unset one. */
function withoutEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}
