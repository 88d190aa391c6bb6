import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { type Engine, searchAttributes, startEngine } from '../../scripts/runtime/engine';
import { describeWith } from '../support/needs';
import { tempFolder } from '../support/tempFolder';

describeWith.temporal('the Temporal server that is started here', () => {
  const folder = tempFolder();
  const dbFile = join(folder.path, 'temporal.sqlite');
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine({ dbFile });
  }, 60_000);

  afterAll(async () => {
    await engine?.stop();
    folder.remove();
  });

  test('keeps its workflows through kill -9, on the same port', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `complaint-${index}`);
    await withClient(client =>
      Promise.all(ids.map(workflowId => client.workflow.start('any', { workflowId, taskQueue: 'nobody' }))),
    );
    const { port } = engine;
    await engine.kill();
    engine = await startEngine({ dbFile, port });
    expect(engine.port).toBe(port);
    const found = await withClient(client =>
      Promise.all(ids.map(async id => (await client.workflow.getHandle(id).describe()).status.name)),
    );
    expect(found).toEqual(ids.map(() => 'RUNNING'));
  }, 60_000);

  test('keeps closed workflows for 30 days and knows the search attributes of a case', async () => {
    await withClient(async ({ connection }) => {
      const { config } = await connection.workflowService.describeNamespace({ namespace: 'default' });
      expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).toBe(30 * 24 * 3600);
      const { customAttributes } = await connection.operatorService.listSearchAttributes({
        namespace: 'default',
      });
      expect(Object.keys(customAttributes ?? {}).sort()).toEqual([...searchAttributes].sort());
    });
  });

  async function withClient<T>(use: (client: Client & { connection: Connection }) => Promise<T>): Promise<T> {
    const connection = await Connection.connect({ address: engine.address });
    try {
      return await use(Object.assign(new Client({ connection }), { connection }));
    } finally {
      await connection.close();
    }
  }
});
