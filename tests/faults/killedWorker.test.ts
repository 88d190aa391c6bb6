import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { type Database, openDatabase } from '../../activities/adapters/database';
import { type BrokenStack, startBrokenStack } from '../support/brokenStack';
import { classification, register } from '../support/complaints';
import { eventsInDatabase, eventsInEngine } from '../support/engineRecord';
import { eventually } from '../support/eventually';
import type { Caller } from '../support/httpCaller';
import { describeWith } from '../support/needs';

/**
 * The worker is killed between the database's commit and its acknowledgement to the engine. This is where a local
 * activity would leave a row that the history does not have.
 */
describeWith.postgresAndTemporal('a worker killed between the commit and its acknowledgement', () => {
  let stack: BrokenStack;
  let database: Database;
  let caseworker: Caller;

  beforeAll(async () => {
    stack = await startBrokenStack();
    database = openDatabase(stack.databaseUrl, { max: 2 });
    caseworker = await stack.as('caseworker');
  }, 60_000);
  afterAll(async () => {
    await database?.end();
    await stack?.stop();
  }, 60_000);

  async function expectOneRecord(caseId: string, types: readonly string[]): Promise<void> {
    const connection = await Connection.connect({ address: stack.temporalAddress });
    const inEngine = await eventsInEngine(new Client({ connection }), caseId);
    await connection.close();
    const inDatabase = await eventsInDatabase(database, caseId);
    expect(inDatabase).toEqual(inEngine);
    expect(inDatabase.map(event => event.type)).toEqual(types);
    expect(inDatabase.map(event => event.seq)).toEqual(types.map((_, index) => index + 1));
  }

  test('with an update under way: the same key gives the one decision', async () => {
    const { caseId } = await register(stack);
    await started(caseId);
    await stack.killWorker();
    const dying = await stack.startDyingWorker('classified');
    const key = randomUUID();
    const t0 = Date.now();
    const lap = (w: string) => console.log(w, Date.now() - t0);
    const first = caseworker.act(caseId, 'classify', classification, { key });
    await expect(dying.ended).resolves.toBe('by SIGKILL');
    expect(await rowsOf(caseId)).toEqual(['complaintReceived', 'classified']);
    lap('died'); expect((await first).status).toBe(503); lap('first');
    const t = Date.now();
    await stack.startWorker();
    const answer = await eventually('the decision', async () => {
      const again = await caseworker.act(caseId, 'classify', classification, { key });
      return again.status === 200 && again;
    });
    console.log('recovered in', Date.now() - t);
    expect((await caseworker.act(caseId, 'classify', classification, { key })).text).toBe(answer.text);
    await expectOneRecord(caseId, ['complaintReceived', 'classified']);
  }, 60_000);

  async function started(caseId: string): Promise<void> {
    await eventually('the workflow', async () => {
      const { rowCount } = await database.query('select 1 from outbox where case_id = $1', [caseId]);
      return rowCount === 0;
    });
  }

  async function rowsOf(caseId: string): Promise<readonly string[]> {
    return (await eventsInDatabase(database, caseId)).map(event => event.type);
  }
});
