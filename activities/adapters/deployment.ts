import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';

/** Which build of the workflows a worker brings. One deployment is all workers of one task queue. */
export interface WorkerVersion {
  readonly deploymentName: string;
  readonly buildId: string;
}

const ATTEMPT_MS = 5_000;
const PAUSE_MS = 100;
const PATIENCE_MS = 30_000;
const UNDER_WAY = temporal.api.enums.v1.RoutingConfigUpdateState.ROUTING_CONFIG_UPDATE_STATE_IN_PROGRESS;

/**
 * The same workflows have the same id, wherever and whenever they were bundled: the digest of their code, without the
 * source map, which knows folders.
 */
export function buildIdOf(bundlePath: string): string {
  const [code = ''] = readFileSync(bundlePath, 'utf8').split('//# sourceMappingURL=');
  return createHash('sha256').update(code).digest('hex').slice(0, 16);
}

/**
 * Directs every case to the workers of this version: new ones, and open ones of earlier builds at their next task. The
 * engine knows a version some moments after its first worker has begun to poll.
 * @throws when the engine refuses for half a minute: the worker would sit idle
 */
export async function makeCurrent(
  { connection, options }: Client,
  version: WorkerVersion,
  withinMs = PATIENCE_MS,
): Promise<void> {
  const { namespace, identity } = options;
  const deadline = Date.now() + withinMs;
  const service = connection.workflowService;
  for (;;) {
    try {
      await connection.withDeadline(Date.now() + ATTEMPT_MS, () =>
        service.setWorkerDeploymentCurrentVersion({ namespace, identity, ...version }),
      );
      await connection.withDeadline(deadline, () => untilRouted(service, namespace, version));
      return;
    } catch (error) {
      if (Date.now() > deadline) throw new Error(idle(version, error));
      await delay(PAUSE_MS);
    }
  }
}

/**
 * Until every task queue knows its version: an engine that is killed before that hands out no case for minutes after
 * it came back.
 */
async function untilRouted(
  service: Client['connection']['workflowService'],
  namespace: string,
  { deploymentName }: WorkerVersion,
): Promise<void> {
  for (;;) {
    const { workerDeploymentInfo } = await service.describeWorkerDeployment({ namespace, deploymentName });
    if (workerDeploymentInfo?.routingConfigUpdateState !== UNDER_WAY) return;
    await delay(PAUSE_MS);
  }
}

function idle({ buildId }: WorkerVersion, error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `no case would come to build ${buildId}: ${why} (MIZAN_WORKER_VERSIONING=0 is for engines without versions)`;
}
