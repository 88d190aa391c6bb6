import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { inTransaction, openDatabase } from '../../activities/adapters/database';
import { failStart, tellReady, untilAskedToStop } from '../../activities/processSignals';

/** Rows that acceptance writes: reporter, text, inbox, outbox, complaint, event, audit leaf, case. */
export const ROWS_OF_AN_INTAKE = 8;

/** The least that a safe intake can be: one transaction of as many plain inserts as ours, then the answer. */
async function main(): Promise<void> {
  const database = openDatabase(process.env.DATABASE_URL ?? '', { max: 20 });
  const app = express();
  app.use(express.json());
  app.post('/', async (req, res) => {
    const body = JSON.stringify(req.body);
    await inTransaction(database, async client => {
      for (let row = 0; row < ROWS_OF_AN_INTAKE; row++) {
        await client.query({
          name: `bare-${row}`,
          text: `insert into bench_row_${row} (id, body) values ($1, $2)`,
          values: [randomUUID(), body],
        });
      }
    });
    res.status(201).json({ ok: true });
  });
  const server = app.listen(0, '127.0.0.1', () =>
    tellReady(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
  );
  await untilAskedToStop();
  process.exit(0);
}

if (require.main === module) main().catch(failStart);
