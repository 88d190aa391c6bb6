import { randomUUID } from 'node:crypto';
import type { Accepted } from '../../api/schemas/intake';
import type { CaseState } from '../../workflows/domain/case/case';
import { decideAs, type Registered, register } from '../support/complaints';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { freshCase, stateOf } from '../support/stories';

const ROUNDS = 4;

/** Two requests at once, whichever comes first: no case is lost, none waits for ever, root and follower agree. */
describeWith.postgresAndTemporal('cases that move while they are merged', () => {
  let office: Office;

  beforeAll(async () => {
    office = await startOffice();
  }, 60_000);
  afterAll(() => office?.stop());

  const state = (caseId: string) => stateOf(office, caseId);
  const reaches = (caseId: string, is: (now: CaseState) => boolean) =>
    eventually(`${caseId} to come along`, async () => {
      const now = await state(caseId);
      return is(now) && now;
    });
  const outboxEmpty = () =>
    eventually('the outbox to empty', async () => {
      const { rowCount } = await office.database.query('select 1 from outbox');
      return rowCount === 0;
    });
  /** Whatever is held of a follower that is on its own again holds nobody up. */
  const reservations = async (caseId: string) =>
    (await office.database.query('select 1 from case_merge where follower_id = $1', [caseId])).rowCount;

  test('two at once with the same words open one case', async () => {
    const complaint = { text: 'نفس الكلام في نفس اللحظة', reporter: { phone: '01000001555' } };
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => office.anyone().post('/public/complaints', complaint)),
    );
    const cases = answers.map(answer => answer.json<Accepted>());
    expect(new Set(cases.map(({ caseId }) => caseId)).size).toBe(1);
    expect(cases.filter(({ joined }) => joined)).toHaveLength(3);
  });

  test('of A into B and B into A, one wins', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [a, b] = await Promise.all([freshCase(office), freshCase(office)]);
      const caseworker = await office.as('caseworker');
      const answers = await Promise.all([
        caseworker.act(a.caseId, 'mergeInto', { root: b.caseId }),
        caseworker.act(b.caseId, 'mergeInto', { root: a.caseId }),
      ]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422]);
      const [follower, root] = answers[0]?.status === 200 ? [a, b] : [b, a];
      await reaches(root.caseId, now => now.followers.length === 1);
      expect((await state(follower.caseId)).stage).toBe('following');
    }
  }, 60_000);

  test('however many merge crosswise at once, none is lost', async () => {
    const cases = await Promise.all(Array.from({ length: 6 }, () => freshCase(office)));
    const caseworker = await office.as('caseworker');
    const pairs = cases.flatMap((one, i) => [1, 2].map(n => [one, cases[(i + n) % cases.length]] as const));
    await Promise.all(
      pairs.map(([one, into]) => caseworker.act(one.caseId, 'mergeInto', { root: into?.caseId })),
    );
    await eventually('the outbox to empty', async () => {
      const { rowCount } = await office.database.query('select 1 from outbox');
      return rowCount === 0;
    });
    await eventually('every case to be alone or with its root', async () => {
      const states = new Map<string, CaseState>();
      for (const { caseId } of cases) states.set(caseId, await state(caseId));
      const following = [...states.values()].filter(({ stage }) => stage === 'following');
      expect(following.length).toBeGreaterThan(0);
      return following.every(({ caseId, root }) => {
        const its = states.get(root?.caseId ?? '');
        const held = its?.followers.some(one => one.caseId === caseId && one.state === 'following');
        return held && its?.stage === 'triage';
      });
    });
  }, 60_000);

  test('a root that is rejected while another joins it sends that one back to where it stood', async () => {
    const [root, follower] = await Promise.all([freshCase(office), freshCase(office)]);
    await decideAs(office, 'caseworker', root.caseId, 'proposeRejection', { reason: 'بلاغ كيدي' });
    const [head, caseworker] = await Promise.all([office.as('head'), office.as('caseworker')]);
    const [joined] = await Promise.all([
      caseworker.act(follower.caseId, 'mergeInto', { root: root.caseId }),
      head.act(root.caseId, 'agreeRejection'),
    ]);
    expect([200, 422]).toContain(joined.status);
    await reaches(follower.caseId, now => now.stage === 'triage' && now.root === null);
    expect((await state(root.caseId)).stage).toBe('closed');
  }, 60_000);

  test('merging while the root is answered: the follower has the answer too, or stands where it stood', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [root, follower] = await Promise.all([freshCase(office), freshCase(office)]);
      await decideAs(office, 'caseworker', root.caseId, 'classify', {
        kind: 'inquiry',
        category: 'card.lost',
        priority: 'normal',
      });
      const caseworker = await office.as('caseworker');
      const merge = () => caseworker.act(follower.caseId, 'mergeInto', { root: root.caseId });
      const answer = () =>
        caseworker.act(root.caseId, 'answer', { text: 'تصدر من المكتب', outcome: 'answered' });
      const [merged, answered] = await Promise.all(
        round % 2 === 0 ? [merge(), answer()] : [answer(), merge()].toReversed(),
      );
      expect(answered?.status).toBe(200);
      expect([200, 422]).toContain(merged?.status);
      await outboxEmpty();
      const own = await reaches(follower.caseId, now => now.stage !== 'following');
      const held = (await state(root.caseId)).followers.find(one => one.caseId === follower.caseId);
      if (own.stage === 'citizen_contact') {
        expect([own.outcome, held?.state]).toEqual(['answered', 'answered']);
      } else {
        expect([own.stage, own.root, own.outcome]).toEqual(['triage', null, null]);
        expect(held?.state ?? 'left').toBe('left');
      }
      expect(await reservations(follower.caseId)).toBe(0);
    }
  }, 60_000);

  test('merging while the follower is withdrawn: it is closed, and no root waits for it', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [root, follower] = await Promise.all([freshCase(office), registered()]);
      const caseworker = await office.as('caseworker');
      const { receipt, pin } = follower;
      const withdraw = () =>
        office
          .anyone()
          .post('/public/track/actions/withdraw', { receipt, pin, input: {} }, { key: randomUUID() });
      const merge = () => caseworker.act(follower.caseId, 'mergeInto', { root: root.caseId });
      const [withdrawn, merged] = await Promise.all(
        round % 2 === 0 ? [withdraw(), merge()] : [merge(), withdraw()].toReversed(),
      );
      expect(withdrawn?.status).toBe(200);
      expect([200, 409]).toContain(merged?.status);
      await outboxEmpty();
      expect(await state(follower.caseId)).toMatchObject({
        stage: 'closed',
        closedBy: 'withdrawn',
        root: null,
      });
      await reaches(root.caseId, now => now.followers.every(one => one.state === 'left'));
      expect((await state(root.caseId)).stage).toBe('triage');
      expect(await reservations(follower.caseId)).toBe(0);
    }
  }, 60_000);

  async function registered(): Promise<Registered> {
    const accepted = await register(office);
    await eventually('the case', async () => (await state(accepted.caseId)).seq > 0);
    return accepted;
  }
});
