import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import {
  type InternalConnectionOptions,
  InternalConnectionOptionsSymbol,
} from '@temporalio/client/lib/connection';
import { msToTs } from '@temporalio/common/lib/time';
import { NativeConnection } from '@temporalio/worker';
import { freePort } from '../../scripts/runtime/ports';
import { startGuarded } from '../../scripts/runtime/processes/guarded';
import { eventually } from './eventually';
import { provided } from './needs';
import { tempFolder } from './tempFolder';

/** A server whose clock a test moves. */
export interface TimeSkipping {
  readonly client: Client;
  readonly connection: NativeConnection;
  skip(seconds: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * As `TestWorkflowEnvironment.createTimeSkipping`, which gives the server five seconds to start: on two cores with
 * another test file beside it, that is too short.
 */
export async function startTimeSkipping(): Promise<TimeSkipping> {
  const port = await freePort();
  const folder = tempFolder();
  const server = await startGuarded(
    'the time-skipping server',
    {
      command: provided.timeSkippingServer,
      args: [String(port)],
      stopSignal: 'SIGTERM',
      graceMs: 5_000,
    },
    join(folder.path, 'server.log'),
  );
  const address = `127.0.0.1:${port}`;
  const connection = await eventually('the time-skipping server', () => connect(address), {
    withinMs: 60_000,
  });
  const nativeConnection = await NativeConnection.connect({ address });
  return {
    client: new Client({ connection }),
    connection: nativeConnection,
    async skip(seconds) {
      await connection.testService?.unlockTimeSkippingWithSleep({ duration: msToTs(seconds * 1000) });
    },
    async stop() {
      await connection.close();
      await nativeConnection.close();
      await server.stop();
      folder.remove();
    },
  };
}

function connect(address: string): Promise<Connection> {
  const options: InternalConnectionOptions = {
    address,
    connectTimeout: '1 second',
    [InternalConnectionOptionsSymbol]: { supportsTestService: true },
  };
  return Connection.connect(options);
}
