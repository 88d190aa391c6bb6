import { classification, decideAs } from '../support/complaints';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { freshCase } from '../support/stories';

interface Saved {
  readonly id: string;
  readonly name: string;
  readonly filters: unknown;
  readonly count: number;
}

describeWith.postgresAndTemporal('saved lists of cases', () => {
  let office: Office;
  const BREAD = { category: 'bread.weight', open: true, sort: 'receivedAt', order: 'desc' };

  beforeAll(async () => {
    office = await startOffice();
    await freshCase(office);
    const { caseId } = await freshCase(office);
    await decideAs(office, 'caseworker', caseId, 'classify', classification);
  }, 60_000);
  afterAll(() => office?.stop());

  async function call(username: string, path: string, body?: unknown) {
    const caller = await office.as(username);
    const answer = await (body === undefined ? caller.get(path) : caller.post(path, body));
    return { status: answer.status, items: answer.json<{ items: readonly Saved[] }>().items };
  }

  test('are kept for the person, counted within what they may see, and replaced under the same name', async () => {
    await call('caseworker', '/filters', { name: 'كل المفتوح', filters: { open: true } });
    const { items } = await call('caseworker', '/filters', { name: 'الخبز', filters: { open: true } });
    expect(items.map(({ name, count }) => [name, count])).toEqual([
      ['كل المفتوح', 2],
      ['الخبز', 2],
    ]);
    await call('caseworker', '/filters', { name: 'الخبز', filters: BREAD });
    const again = await call('caseworker', '/filters');
    expect(again.items.map(({ filters, count }) => [filters, count])).toEqual([
      [{ open: true }, 2],
      [BREAD, 1],
    ]);
    expect((await call('caseworker.cairo', '/filters')).items).toEqual([]);
    await call('caseworker.cairo', '/filters', { name: 'الخبز', filters: { open: true } });
    expect((await call('caseworker.cairo', '/filters')).items[0]?.count).toBe(0);
  });

  test('are renamed and deleted by whose they are, and by nobody else', async () => {
    const id = (await call('caseworker', '/filters')).items[0]?.id;
    expect((await call('caseworker.cairo', `/filters/${id}/rename`, { name: 'غيره' })).status).toBe(404);
    await call('caseworker.cairo', `/filters/${id}/delete`, {});
    expect((await call('caseworker', `/filters/${id}/rename`, { name: 'الخبز' })).status).toBe(409);
    const renamed = await call('caseworker', `/filters/${id}/rename`, { name: 'المفتوحة' });
    expect(renamed.items.map(({ name }) => name)).toEqual(['المفتوحة', 'الخبز']);
    const left = await call('caseworker', `/filters/${id}/delete`, {});
    expect(left.items.map(({ name }) => name)).toEqual(['الخبز']);
  });

  test('hold no words that were searched for, and nothing that a list cannot be narrowed by', async () => {
    for (const filters of [{ q: '01000001025' }, { page: 2 }, { stage: 'nowhere' }, { open: 'true' }]) {
      expect((await call('caseworker', '/filters', { name: 'x', filters })).status).toBe(422);
    }
  });

  test('are twenty at most', async () => {
    for (let n = 2; n <= 20; n++) await call('caseworker', '/filters', { name: `قائمة ${n}`, filters: {} });
    expect((await call('caseworker', '/filters', { name: 'واحدة أخرى', filters: {} })).status).toBe(409);
    expect((await call('caseworker', '/filters', { name: 'قائمة 2', filters: BREAD })).status).toBe(200);
  });
});
