import { connect } from 'node:net';
import { Client } from 'pg';
import { StartError } from '../startError';

const timeoutMs = 10_000;

/** Fails with one line that names the setting when the database that it names lets nobody in. */
export async function reachDatabase(setting: string, url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: timeoutMs });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new StartError(`the database of ${setting} cannot be used: ${messageOf(error)}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The same for the engine, as far as its port; TLS, key and namespace are the worker's to try. */
export function reachEngine(address: string): Promise<void> {
  const colon = address.lastIndexOf(':');
  const socket = connect({ host: address.slice(0, colon), port: Number(address.slice(colon + 1)) });
  return new Promise((resolve, reject) => {
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error(`no answer in ${timeoutMs / 1000} s`)));
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
    socket.once('error', error =>
      reject(
        new StartError(`the engine of TEMPORAL_ADDRESS, ${address}, cannot be reached: ${messageOf(error)}`),
      ),
    );
  });
}

/** A host with several addresses gives one error for each, under a message that is empty. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}
