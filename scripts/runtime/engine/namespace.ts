import { setTimeout as delay } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';

const namespace = 'default';
const readyTimeoutMs = 60_000;
const retention = msToTs('30 days');

/**
 * Waits until the server answers for its namespace, and raises how long that keeps closed cases: a development
 * server's day is too short for an operator who looks into last week's trouble.
 */
export async function prepareNamespace(address: string, hasEnded: () => boolean): Promise<void> {
  const deadline = Date.now() + readyTimeoutMs;
  for (;;) {
    try {
      await raiseRetention(address);
      return;
    } catch (error) {
      if (hasEnded() || Date.now() > deadline) throw error;
      await delay(100);
    }
  }
}

async function raiseRetention(address: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: '2s' });
  try {
    await connection.withDeadline(Date.now() + 5_000, async () => {
      const { config } = await connection.workflowService.describeNamespace({ namespace });
      if (config?.workflowExecutionRetentionTtl?.seconds?.gte(retention.seconds ?? 0)) return;
      await connection.workflowService.updateNamespace({
        namespace,
        config: { workflowExecutionRetentionTtl: retention },
      });
    });
  } finally {
    await connection.close();
  }
}
