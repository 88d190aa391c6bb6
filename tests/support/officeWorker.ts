import type { MessageSettings } from '../../activities/config';
import type { CaseActivities } from '../../activities/ports';
import { runWorker } from '../../activities/runWorker';
import { compiled } from '../../scripts/runtime/paths';
import { provided } from './needs';

export interface WorkerOptions {
  /** Puts something around the real activities. */
  readonly wrap?: (activities: CaseActivities) => CaseActivities;
  /** A second for each start; the tests of whole stacks have it, and those of builds. */
  readonly versioning?: boolean;
  /** How messages go out; nothing is sent unless said. */
  readonly messages?: MessageSettings;
  /** Another build than this one's. */
  readonly bundlePath?: string;
}

export interface OfficeWorker {
  stop(): Promise<void>;
}

/** The worker with its relay, as its process runs it, in this process. */
export async function startOfficeWorker(
  databaseUrl: string,
  taskQueue: string,
  { wrap, versioning = false, messages, bundlePath = compiled('workflow-bundle') }: WorkerOptions,
): Promise<OfficeWorker> {
  let askToStop: () => void = () => undefined;
  const untilStopped = new Promise<void>(resolve => {
    askToStop = resolve;
  });
  let ended: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve, reject) => {
    ended = runWorker({
      config: {
        databaseUrl,
        engine: { address: provided.temporalAddress, namespace: 'default', tls: false },
        taskQueue,
        versioning,
        messages: messages ?? null,
        logLevel: 'silent',
      },
      bundlePath,
      onReady: resolve,
      untilStopped,
      ...(wrap ? { wrap } : {}),
    });
    ended.catch(reject);
  });
  return {
    async stop() {
      askToStop();
      await ended;
    },
  };
}
