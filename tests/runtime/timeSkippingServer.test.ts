import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { describeWith, provided } from '../support/needs';
import { testBundle } from '../support/testBundle';

describeWith.timeSkipping('the time-skipping server', () => {
  test('runs a workflow that sleeps for a day in no time', async () => {
    Runtime.install({ logger: new DefaultLogger('WARN') });
    const environment = await TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'existing-path', path: provided.timeSkippingServer } },
    });
    try {
      const worker = await Worker.create({
        connection: environment.nativeConnection,
        taskQueue: 'day',
        workflowBundle: testBundle(require.resolve('./dayLongWorkflow')),
      });
      const options = { workflowId: 'day', taskQueue: 'day' };
      const result = await worker.runUntil(environment.client.workflow.execute('dayLong', options));
      expect(result).toBe('انتهى اليوم');
    } finally {
      await environment.teardown();
    }
  }, 60_000);
});
