import { randomUUID } from 'node:crypto';
import type { CaseState } from '../../workflows/domain/case/case';
import { type BrokenStack, startBrokenStack } from '../support/brokenStack';
import { decideAs } from '../support/complaints';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { stateOf } from '../support/stories';

/** Between the root's reservation, the follower's decision, its telling and the root's hearing lies a worker that may die. */
describeWith.postgresAndTemporal('a worker killed while cases merge', () => {
  let stack: BrokenStack;

  beforeAll(async () => {
    stack = await startBrokenStack({ workers: 0 });
  }, 60_000);
  afterEach(() => stack.stopWorkers());
  afterAll(() => stack?.stop(), 60_000);

  const reaches = (caseId: string, is: (now: CaseState) => boolean) =>
    eventually(`${caseId} to come along`, async () => is(await stateOf(stack, caseId)), {
      withinMs: 30_000,
    });
  const merge = async (caseId: string, root: string, key: string = randomUUID()) =>
    (await stack.as('caseworker')).act(caseId, 'mergeInto', { root }, { key });
  const decidedMerge = async (caseId: string, root: string, key: string) =>
    (await stack.as('caseworker')).untilDecided(caseId, 'mergeInto', { root }, key);
  const rootOf = async (caseId: string) => {
    const { rows } = await stack.database.query<{ root_id: string }>(
      'select root_id from case_merge where follower_id = $1',
      [caseId],
    );
    return rows[0]?.root_id ?? null;
  };
  const countOf = async (caseId: string, type: string) =>
    (await stack.rowsOf(caseId)).filter(one => one === type).length;

  /** The follower with its root, once in either's record, and in the table of merged cases. */
  async function expectMerged(follower: string, root: string): Promise<void> {
    await reaches(root, ({ followers }) => followers.some(one => one.caseId === follower));
    const { stage, root: its } = await stateOf(stack, follower);
    expect([stage, its?.caseId]).toEqual(['following', root]);
    const held = (await stateOf(stack, root)).followers.find(one => one.caseId === follower);
    expect(held).toMatchObject({ caseId: follower, seq: its?.joinSeq, state: 'following' });
    expect(await rootOf(follower)).toBe(root);
    await expectOneRecordOf(follower, root);
  }

  async function expectOneRecordOf(...caseIds: readonly string[]): Promise<void> {
    for (const caseId of caseIds) await stack.expectOneRecord(caseId, await stack.rowsOf(caseId));
  }

  test('after roots are reserved and before the cases decide: none is held for ever, asked again or not', async () => {
    const worker = await stack.startWorker();
    const [root, patient, impatient, other] = [
      (await stack.startedCase()).caseId,
      (await stack.startedCase()).caseId,
      (await stack.startedCase()).caseId,
      (await stack.startedCase()).caseId,
    ];
    await worker.kill();
    const key = randomUUID();
    const unknown = await merge(patient, root, key);
    expect([unknown.status, unknown.json().code]).toEqual([503, 'outcomeUnknown']);
    expect((await merge(impatient, root)).status).toBe(503);
    expect([await rootOf(patient), await rootOf(impatient)]).toEqual([root, root]);
    // Nobody knows yet whether it follows: it goes nowhere else, and nothing is merged into it.
    expect((await merge(patient, other)).json().code).toBe('alreadyFollows');
    expect((await merge(root, patient)).json().code).toBe('rootFollows');

    await stack.startWorker();
    await decidedMerge(patient, root, key);
    await expectMerged(patient, root);

    await stack.database.query(
      `update case_merge set reserved_at = reserved_at - interval '61 seconds' where follower_id = $1`,
      [impatient],
    );
    // What was asked may have arrived all the same; then it is undone as any merge is.
    const caseworker = await stack.as('caseworker');
    await caseworker.untilDecided(impatient, 'addNote', { text: 'تمت المراجعة' }, randomUUID());
    if ((await stateOf(stack, impatient)).stage === 'following')
      await decideAs(stack, 'caseworker', impatient, 'unmerge', { reason: 'لم يتأكد الضم' });
    await decidedMerge(impatient, other, randomUUID());
    await expectMerged(impatient, other);
    await reaches(root, ({ followers }) =>
      followers.every(({ caseId, state }) => (state === 'left') === (caseId === impatient)),
    );
  }, 90_000);

  test('when the follower has written that it follows, before the root hears of it: they agree, and each says it once', async () => {
    const first = await stack.startWorker();
    const [follower, root] = [await stack.startedCase(), await stack.startedCase()];
    await first.stop();
    const dying = await stack.startWorker({ dieAfter: 'merged' });
    const key = randomUUID();
    const answer = merge(follower.caseId, root.caseId, key);
    await expect(dying.ended).resolves.toBe('by SIGKILL');
    expect([200, 503]).toContain((await answer).status);
    await stack.startWorker();
    await decidedMerge(follower.caseId, root.caseId, key);
    await expectMerged(follower.caseId, root.caseId);
    expect(await countOf(follower.caseId, 'merged')).toBe(1);
    expect(await countOf(root.caseId, 'followerJoined')).toBe(1);
  }, 90_000);

  test('when the root has written its answer: every follower hears it, once', async () => {
    const first = await stack.startWorker();
    const [follower, root] = [await stack.startedCase(), await stack.startedCase()];
    await decideAs(stack, 'caseworker', root.caseId, 'classify', {
      kind: 'inquiry',
      category: 'card.lost',
      priority: 'normal',
    });
    await merge(follower.caseId, root.caseId);
    await expectMerged(follower.caseId, root.caseId);
    await first.stop();
    const dying = await stack.startWorker({ dieAfter: 'followersAnswered' });
    const key = randomUUID();
    const answer = { text: 'تجدد البطاقة بالمكتب التابع له', outcome: 'answered' };
    const caseworker = await stack.as('caseworker');
    expect((await caseworker.act(root.caseId, 'answer', answer, { key })).status).toBe(503);
    await expect(dying.ended).resolves.toBe('by SIGKILL');
    await stack.startWorker();
    await caseworker.untilDecided(root.caseId, 'answer', answer, key);
    await reaches(
      follower.caseId,
      ({ stage, outcome }) => stage === 'citizen_contact' && outcome === 'answered',
    );
    expect(await countOf(follower.caseId, 'rootAnswered')).toBe(1);
    expect(await rootOf(follower.caseId)).toBeNull();
    await eventually('the outbox to empty', () => stack.outboxIsEmpty());
    await expectOneRecordOf(root.caseId, follower.caseId);
  }, 90_000);
});
