import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { Client as Postgres } from 'pg';
import { ROWS_OF_AN_INTAKE } from './bareIntake';
import { postJson } from './http';
import { DECISIONS_OF_A_LIFECYCLE } from './lifecycle';

export async function createBareTables(superuserUrl: string): Promise<void> {
  const client = new Postgres({ connectionString: superuserUrl });
  await client.connect();
  await client.query(
    'create table bench_step (id text, step int, primary key (id, step)); grant all on bench_step to mizan_app;',
  );
  for (let row = 0; row < ROWS_OF_AN_INTAKE; row++) {
    await client.query(
      `create table bench_row_${row} (id uuid primary key, body text); grant all on bench_row_${row} to mizan_app;`,
    );
  }
  await client.end();
}

export async function bareClient(address: string): Promise<Client> {
  return new Client({ connection: await Connection.connect({ address }) });
}

/** As many updates as our lifecycle has decisions, each awaiting one activity with one real insert. */
export async function bareLifecycle(client: Client, took: (ms: number) => void): Promise<void> {
  const id = randomUUID();
  const handle = await client.workflow.start('bare', {
    workflowId: `bare-${id}`,
    taskQueue: 'bare',
    args: [id],
  });
  for (let step = 0; step < DECISIONS_OF_A_LIFECYCLE; step++) {
    const start = performance.now();
    await handle.executeUpdate('step', { args: [step], updateId: randomUUID() });
    took(performance.now() - start);
  }
}

export async function bareIntakeRequest(url: string): Promise<void> {
  const answer = await postJson(url, {
    text: 'زحام شديد على مخبز المدينة وتنظيم الصرف سيئ كل يوم',
    phone: '01000001025',
  });
  if (answer.status !== 201) throw new Error(`bare intake: ${answer.status}`);
}
