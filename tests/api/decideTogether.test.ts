import { randomUUID } from 'node:crypto';
import { classification, inDays, personId } from '../support/complaints';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { freshCase } from '../support/stories';

interface Result {
  readonly caseId: string;
  readonly key: string;
  readonly decided: { readonly seq: number; readonly case: { readonly stage: string } } | null;
  readonly problem: { readonly code: string; readonly errors?: readonly { readonly field: string }[] } | null;
}

describeWith.postgresAndTemporal('one decision about several cases', () => {
  let office: Office;
  const ids: string[] = [];

  beforeAll(async () => {
    office = await startOffice();
    for (let n = 0; n < 3; n++) ids.push((await freshCase(office)).caseId);
  }, 60_000);
  afterAll(() => office?.stop());

  const item = (caseId: string, action: string, input: unknown, key = randomUUID()) => ({
    caseId,
    action,
    input,
    key,
  });
  async function decide(username: string, ...items: unknown[]): Promise<readonly Result[]> {
    const answer = await (await office.as(username)).post('/cases/decide', { items });
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    return answer.json<{ items: Result[] }>().items;
  }

  test('is made for each by itself, and the same keys again give the same results', async () => {
    const items = ids.map(id => item(id, 'classify', classification));
    const results = await decide('caseworker', ...items);
    expect(results.map(({ caseId, problem }) => [caseId, problem])).toEqual(ids.map(id => [id, null]));
    expect(await decide('caseworker', ...items)).toEqual(results);
  });

  test('one that is refused says why, and the others are made', async () => {
    const assignee = await personId(office, 'caseworker.minya');
    const results = await decide(
      'caseworker',
      item(ids[0] ?? '', 'assign', { assignee }),
      item(randomUUID(), 'assign', { assignee }),
      item(ids[1] ?? '', 'refer', { body: 'consumer_protection_agency', question: 'ما الرأي؟' }),
      item(ids[2] ?? '', 'refer', {
        body: 'consumer_protection_agency',
        question: 'ما الرأي؟',
        dueDate: inDays(5),
      }),
    );
    expect(results.map(({ decided, problem }) => problem?.code ?? decided?.case.stage)).toEqual([
      'triage',
      'notFound',
      'invalid',
      'referred',
    ]);
    expect(results[2]?.problem?.errors?.map(({ field }) => field)).toEqual(['dueDate']);
  });

  test("checks each case's scope and this person's role", async () => {
    const elsewhere = await decide('caseworker.cairo', item(ids[0] ?? '', 'classify', classification));
    expect(elsewhere[0]?.problem?.code).toBe('notFound');
    const clerk = await decide('clerk', item(ids[0] ?? '', 'classify', classification));
    expect(clerk[0]?.problem?.code).toBe('wrongRole');
  });

  test('refuses other actions, a case twice and more than fifty', async () => {
    const caseworker = await office.as('caseworker');
    const one = item(ids[0] ?? '', 'classify', classification);
    const fiftyOne = Array.from({ length: 51 }, () => item(randomUUID(), 'classify', classification));
    for (const items of [[item(ids[0] ?? '', 'accept', {})], [one, one], fiftyOne, []]) {
      expect((await caseworker.post('/cases/decide', { items })).status).toBe(422);
    }
  });
});
