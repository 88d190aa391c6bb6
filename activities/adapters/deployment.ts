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
const PATIENCE_MS = 60_000;
const SPREADING_MS = 10_000;
const UNDER_WAY = temporal.api.enums.v1.RoutingConfigUpdateState.ROUTING_CONFIG_UPDATE_STATE_IN_PROGRESS;

/**
 * The same workflows have the same id, wherever and whenever they were bundled: the digest of their code, without the
 * source map, which knows folders.
 */
export function buildIdOf(bundlePath: string): string {
  const [code = ''] = readFileSync(bundlePath, 'utf8').split('//# sourceMappingURL=');
  return createHash('sha256').update(code).digest('hex').slice(0, 16);
}

/** How long to wait, in milliseconds: for the engine to take the version, and for every task queue to know it. */
export interface Patience {
  readonly taken: number;
  readonly spread: number;
}

/**
 * Directs every case to the workers of this version: new ones, and open ones of earlier builds at their next task. The
 * engine knows a version some moments after its first worker has begun to poll.
 * @returns whether the engine said that every task queue knows it. It may never say so although cases come
 *   (github.com/temporalio/temporal/issues/11842): a worker goes on without.
 * @throws when the engine refuses for a minute: the worker would sit idle
 */
export async function makeCurrent(
  client: Client,
  version: WorkerVersion,
  { taken, spread }: Patience = { taken: PATIENCE_MS, spread: SPREADING_MS },
): Promise<boolean> {
  const { namespace, identity } = client.options;
  const service = client.connection.workflowService;
  await until(taken, version, () =>
    client.connection.withDeadline(Date.now() + ATTEMPT_MS, () =>
      service.setWorkerDeploymentCurrentVersion({ namespace, identity, ...version }),
    ),
  );
  return isSpread(client, version, Date.now() + spread);
}

async function until(
  withinMs: number,
  version: WorkerVersion,
  attempt: () => Promise<unknown>,
): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw new Error(idle(version, error));
      await delay(PAUSE_MS);
    }
  }
}

/** An engine that is killed before every task queue knows its version hands out no case for minutes after it came back. */
async function isSpread(
  { connection, options: { namespace } }: Client,
  { deploymentName }: WorkerVersion,
  deadline: number,
): Promise<boolean> {
  while (Date.now() < deadline) {
    const state = await connection
      .withDeadline(Date.now() + ATTEMPT_MS, () =>
        connection.workflowService.describeWorkerDeployment({ namespace, deploymentName }),
      )
      .then(({ workerDeploymentInfo }) => workerDeploymentInfo?.routingConfigUpdateState)
      // An engine that is busy or gone for a moment has not said anything yet.
      .catch(() => UNDER_WAY);
    if (state !== UNDER_WAY) return true;
    await delay(PAUSE_MS);
  }
  return false;
}

function idle({ buildId }: WorkerVersion, error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `no case would come to build ${buildId}: ${why} (MIZAN_WORKER_VERSIONING=0 is for engines without versions)`;
}
