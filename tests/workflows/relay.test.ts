import { type Client, ServiceError } from '@temporalio/client';
import pino from 'pino';
import type { Database } from '../../activities/adapters/database';
import { startRelay } from '../../activities/relay';
import { register } from '../support/complaints';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';

/** An engine that is away for the first that it is asked, and then takes everything. */
function returningEngine(heard: string[]) {
  let away = true;
  const signal = async (_: unknown, { inboxId }: { readonly inboxId: string }) => {
    heard.push(away ? `not ${inboxId}` : inboxId);
    const refused = away;
    away = false;
    if (refused) throw new ServiceError('away');
  };
  const connection = { withDeadline: (_: number, work: () => Promise<unknown>) => work() };
  return { connection, workflow: { getHandle: () => ({ signal }) } } as unknown as Client;
}

describeWith.postgres('the relay', () => {
  let office: Office;
  let database: Database;

  beforeAll(async () => {
    office = await startOffice({ worker: false, engineAddress: '127.0.0.1:1' });
    ({ database } = office);
  }, 60_000);
  afterAll(() => office?.stop());

  test('hands the messages of one case over in their order, and after one that was not taken tries no other', async () => {
    const { caseId } = await register(office);
    await office.superuser.query('delete from outbox');
    for (const inboxId of ['1', '2', '3'])
      await database.query(`insert into outbox (kind, case_id, payload) values ('signal', $1, $2)`, [
        caseId,
        { inboxId },
      ]);
    const heard: string[] = [];
    const log = pino({ level: 'silent' });
    const relay = startRelay({ database, engine: returningEngine(heard), taskQueue: 'x', log });
    await eventually('all to be handed over', () => heard.length === 4);
    await relay.stop();
    expect(heard).toEqual(['not 1', '1', '2', '3']);
    expect((await database.query('select 1 from outbox')).rowCount).toBe(0);
  });
});
