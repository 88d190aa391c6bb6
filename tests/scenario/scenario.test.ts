import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { Client as Pg } from 'pg';
import { type Database, openDatabase } from '../../activities/adapters/database';
import { lazyEngineClient } from '../../activities/adapters/engine';
import type { StageTimes } from '../../api/schemas/reports';
import { compareCase, compareRecord } from '../../scripts/oracle/compareRecord';
import { isLoss } from '../../scripts/oracle/differences';
import { type Stack, startStack } from '../../scripts/runtime/stack';
import { readExpected } from '../../scripts/scenario/expected';
import type { Line } from '../../scripts/scenario/lines';
import { openOffice } from '../../scripts/scenario/office';
import { judge } from '../../scripts/scenario/oracle';
import { PENALTIES } from '../../scripts/scenario/paths/penalties';
import { REMEDIES } from '../../scripts/scenario/paths/remedies';
import { type Driven, runLines } from '../../scripts/scenario/run';
import { runScenario } from '../../scripts/scenario/scenario';
import { describeSummary, isGood } from '../../scripts/scenario/summary';
import { NO_GRACE_POLICY } from '../../workflows/domain/time/policy';
import { Caller } from '../support/httpCaller';
import { describeWith } from '../support/needs';

const STACK_MS = 120_000;
const RUN_MS = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'mizan-scenario-test-'));
let stack: Stack;
let owner: Pg;
let database: Database;
let engine: Client;

function line(number: number, complaint: Line['complaint'], expected: unknown = undefined): Line {
  return {
    number,
    bytes: Buffer.from(JSON.stringify(complaint)),
    complaint,
    expected: readExpected(expected),
  };
}

const loaf = {
  channel: 'hotline_19588',
  externalId: 'H19588-TEST-1',
  text: 'رغيف العيش ناقص الوزن \u200f«٧٢» جرام\nفي مخبز السنابل',
  reporter: { name: 'هدى', phone: '٠١٠٠٠٠٠١٠٠٧' },
  governorate: 'EG-MN',
  establishmentHint: 'مخبز السنابل',
};
const loafExpected = {
  kind: 'complaint',
  category: 'bread.weight',
  priority: 'normal',
  establishmentId: 'EST-0001',
};
const web = {
  channel: 'web',
  externalId: 'WEB-TEST-1',
  text: 'البطاقة موقوفة',
  reporter: { anonymous: true },
};

describeWith.postgresAndTemporal('a scenario', () => {
  beforeAll(async () => {
    stack = await startStack({
      dataDir: folder,
      log: () => undefined,
      durable: false,
      env: { LOG_LEVEL: 'warn', MIZAN_PUBLIC_RATE: '100000', MIZAN_POLICY: NO_GRACE_POLICY },
    });
    owner = new Pg({ connectionString: stack.ownerUrl });
    await owner.connect();
    database = openDatabase(stack.databaseUrl);
    engine = lazyEngineClient({ address: stack.temporalAddress, namespace: 'default', tls: false });
  }, STACK_MS);

  afterAll(async () => {
    await engine?.connection.close();
    await database?.end();
    await owner?.end();
    await stack?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, STACK_MS);

  it(
    'drives what is accepted to its end, counts what is refused, and opens no second case for a redelivery',
    async () => {
      const lines = [
        line(1, loaf, loafExpected),
        line(2, web, { ...loafExpected, duplicateOf: loaf.externalId, traits: ['cluster'] }),
        line(3, loaf, loafExpected),
        line(4, { ...loaf, text: 'كلام آخر بالرقم نفسه' }),
        line(5, { ...loaf, externalId: 'H19588-TEST-2', text: 'قبل\u0000بعد' }),
        line(6, { ...loaf, externalId: 'H19588-TEST-3', channel: 'telegram' }),
        line(7, { channel: 'email' }),
        { number: 8, bytes: Buffer.from('{"channel":'), complaint: null, expected: readExpected(undefined) },
      ];
      const kinds = new Map<number, string>();
      const { summary, problems } = await runScenario(stack, lines, {
        seed: 1,
        onResult: result => kinds.set(result.line.number, result.kind),
      });
      expect(problems).toEqual([]);
      expect(summary).toMatchObject({
        accepted: 2,
        closed: 2,
        redelivered: 1,
        joined: 0,
        ways: { merged: 1, answeredWithTheirRoot: 1 },
        refused: 5,
        unanswered: 0,
        lost: 0,
      });
      expect([...kinds.entries()].sort().map(([, kind]) => kind)).toEqual([
        ...['driven', 'driven', 'redelivered'],
        ...Array.from({ length: 5 }, () => 'refused'),
      ]);
      expect(isGood(summary)).toBe(true);
      expect(summary.stageTimes.map(({ stage }) => stage)).toContain('triage');
      expect(describeSummary(summary)).toMatch(/^citizen_contact +2 /m);
      expect(describeSummary(summary)).toMatch(/^went through .*merged 1, answeredWithTheirRoot 1$/m);
      const minister = new Caller(`${stack.apiUrl}/api/v1`);
      await minister.signIn('minister');
      const report = (await minister.get('/reports/stage-times')).json<StageTimes>();
      const counted = summary.stageTimes.map(({ seconds: _, ...row }) => row);
      expect(report.items).toEqual(counted.map(row => expect.objectContaining(row)));
    },
    RUN_MS,
  );

  it(
    'says when a case did not come to the end that its path promises',
    async () => {
      const promising = { ...REMEDIES.now, outcome: 'penalised' } as const;
      const one = line(1, { ...loaf, externalId: 'H19588-TEST-4' }, { category: 'card.lost' });
      const [result] = await runLines({
        office: await openOffice(stack.apiUrl),
        lines: [one],
        plan: new Map([[one, promising]]),
        seed: 1,
        onResult: () => undefined,
      });
      const { problems, lost } = await judge({ database, engine }, [result as Driven], 'mizan');
      expect(lost).toBe(0);
      expect(problems).toContain(
        'H19588-TEST-4 (remedy.now): must be closed, penalised, confirmed; is closed, remedied, confirmed',
      );
    },
    RUN_MS,
  );

  describe('compareRecord', () => {
    let caseId = '';

    async function penalised(externalId: string): Promise<string> {
      const one = line(1, { ...loaf, externalId }, loafExpected);
      const [result] = await runLines({
        office: await openOffice(stack.apiUrl),
        lines: [one],
        plan: new Map([[one, PENALTIES.served]]),
        seed: 1,
        onResult: () => undefined,
      });
      const driven = result as Driven;
      expect(driven.failure).toBeUndefined();
      return driven.accepted.caseId;
    }

    async function changed(sql: string): Promise<string[]> {
      await owner.query('begin');
      try {
        await owner.query(
          'alter table case_event disable trigger user; alter table audit_leaf disable trigger user',
        );
        expect((await owner.query(sql, [caseId])).rowCount).toBeGreaterThan(0);
        const { differences } = await compareCase({ database: owner, engine }, caseId);
        return [...new Set(differences.map(({ code }) => code))].sort();
      } finally {
        await owner.query('rollback');
      }
    }

    beforeAll(async () => {
      caseId = await penalised('H19588-TEST-5');
    }, RUN_MS);

    it('finds nothing where engine and database agree', async () => {
      const compared = await compareCase({ database, engine }, caseId);
      expect(compared.differences).toEqual([]);
      expect(compared.pendingWrites).toBe(0);
      expect(compared.decisions.length).toBeGreaterThan(8);
      expect((await compareRecord({ database, engine }, { taskQueue: 'mizan' })).differences).toEqual([]);
    });

    it('finds an event that was changed, by its digest and by the history', async () => {
      const update = `update case_event set data = data || '{"priority":"urgent"}' where case_id = $1 and type = 'classified'`;
      expect(await changed(update)).toEqual(
        expect.arrayContaining(['digestWrong', 'eventDiffers', 'stateDiffers']),
      );
    });

    it('finds an event that is gone', async () => {
      expect(await changed('delete from case_event where case_id = $1 and seq = 4')).toEqual(
        expect.arrayContaining(['doesNotFold', 'eventMissing', 'leafUnknown', 'seqBroken']),
      );
    });

    it('finds an event that the engine never had', async () => {
      const insert = `insert into case_event (case_id, seq, type, at, actor, data, sha256)
        select case_id, 1000, type, at, actor, data, sha256 from case_event where case_id = $1 and seq = 2`;
      expect(await changed(insert)).toEqual(
        expect.arrayContaining(['eventUnknown', 'leafMissing', 'digestWrong']),
      );
    });

    it('finds a case that stands elsewhere than its events say', async () => {
      expect(await changed(`update cases set outcome = 'unfounded' where case_id = $1`)).toEqual([
        'columnDiffers',
      ]);
      expect(await changed(`update penalty set state = 'revoked' where case_id = $1`)).toEqual([
        'partDiffers',
      ]);
      expect(await changed(`delete from stay where case_id = $1 and stage = 'verification'`)).toEqual([
        'partDiffers',
      ]);
    });

    it('finds words that are not those of the event', async () => {
      expect(await changed(`update case_text set body = body || ' ' where case_id = $1`)).toEqual([
        'textDiffers',
      ]);
    });

    it('finds a complaint that was lost to the engine or to the database', async () => {
      const { rows } = await owner.query<{ unknown: string }>('select gen_random_uuid() as unknown');
      const { differences } = await compareCase({ database, engine }, rows[0]?.unknown ?? '');
      expect(
        differences
          .filter(isLoss)
          .map(({ code }) => code)
          .sort(),
      ).toEqual(['complaintMissing', 'eventsMissing', 'inboxMissing', 'rowMissing', 'workflowMissing']);
    });
  });
});
