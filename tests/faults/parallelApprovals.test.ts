import { randomUUID } from 'node:crypto';
import { mapInParallel } from '../../scripts/oracle/inParallel';
import { signatureFor } from '../../workflows/domain/case/signature';
import { type BrokenStack, startBrokenStack } from '../support/brokenStack';
import { eventually } from '../support/eventually';
import type { Answer, Caller } from '../support/httpCaller';
import { describeWith } from '../support/needs';
import { bakeryCaseBeforeTheMinister, stateOf } from '../support/stories';

const APPROVALS = 100;
/** The engine takes ten updates of one case at once. */
const AT_ONCE = 8;
/** Of one accepted approval of a closure and a remedy. */
const EFFECTS = ['approved', 'graceElapsed', 'penaltyDecided', 'remedyOpened'];

/** A hundred taps on «اعتماد» for one case, each with a key of its own, have the effect of one. */
describeWith.postgresAndTemporal('a hundred approvals of one case at once', () => {
  let stack: BrokenStack;

  beforeAll(async () => {
    stack = await startBrokenStack({ workers: 0, decisionDeadlineMs: 20_000 });
  }, 60_000);
  afterEach(() => stack.stopWorkers());
  afterAll(() => stack?.stop(), 60_000);

  async function beforeTheMinister() {
    const { caseId } = await bakeryCaseBeforeTheMinister(stack);
    const minister = await stack.as('minister');
    const signature = signatureFor(await stateOf(stack, caseId));
    return { caseId, approve: (key: string) => minister.act(caseId, 'approve', signature, { key }) };
  }

  async function expectOneEffect(caseId: string): Promise<void> {
    const rows = await stack.rowsOf(caseId);
    for (const type of EFFECTS) expect(rows.filter(row => row === type)).toHaveLength(1);
    await stack.expectOneRecord(caseId, rows);
    const penalties = await stack.database.query('select 1 from penalty where case_id = $1', [caseId]);
    expect(penalties.rowCount).toBe(1);
  }

  test('one is accepted, the others are refused or told to come again', async () => {
    await stack.startWorker();
    const { caseId, approve } = await beforeTheMinister();
    const answers = await Promise.all(Array.from({ length: APPROVALS }, () => approve(randomUUID())));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => ![200, 409, 429].includes(status)).map(said)).toEqual([]);
    await expectOneEffect(caseId);
  }, 60_000);

  test('with the worker killed in the middle, repeated until all are answered, they have one effect', async () => {
    const first = await stack.startWorker();
    const { caseId, approve } = await beforeTheMinister();
    await first.stop();
    const dying = await stack.startWorker({ dieAfter: 'penaltyDecided' });
    const keys = Array.from({ length: APPROVALS }, () => randomUUID());
    const answers = Promise.all(keys.map(approve));
    await expect(dying.ended).resolves.toBe('by SIGKILL');
    await stack.startWorker();
    expect((await answers).filter(({ status }) => ![200, 409, 429, 503].includes(status)).map(said)).toEqual(
      [],
    );
    const settled = await mapInParallel(keys, AT_ONCE, key => untilSettled(approve, key));
    expect(settled.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(settled.filter(({ status }) => status !== 200 && status !== 409).map(said)).toEqual([]);
    await expectOneEffect(caseId);
  }, 120_000);
});

const said = ({ status, text }: Answer) => `${status} ${text}`;

/** By the same key, as a phone that got no answer does. */
function untilSettled(approve: (key: string) => ReturnType<Caller['act']>, key: string): Promise<Answer> {
  return eventually(
    'the answer to an approval',
    async () => {
      const answer = await approve(key);
      return answer.status !== 429 && answer.status !== 503 && answer;
    },
    { withinMs: 60_000 },
  );
}
