import type { CaseRow } from '../../api/schemas/cases';
import { decideAs, register } from '../support/complaints';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';

interface List {
  readonly items: readonly CaseRow[];
  readonly total: number;
  readonly counts: { readonly byStage: Readonly<Record<string, number>>; readonly late: number };
}

/** Received an hour apart, oldest first. `at`: the stage they are brought to. */
const COMPLAINTS = [
  { name: 'weight', text: 'رغيف ناقص', governorate: 'EG-MN', channel: 'hotline_19588', at: 'verification' },
  { name: 'quality', text: 'عيش غير ناضج', governorate: 'EG-MN', channel: 'whatsapp', at: 'classified' },
  { name: 'cairo', text: 'بقال مغلق', governorate: 'EG-C', channel: 'email', at: 'triage' },
  { name: 'thanks', text: 'شكرًا للمفتشين', governorate: 'EG-GZ', channel: 'web', at: 'citizen_contact' },
  { name: 'urgent', text: 'دخان من مخبز', governorate: 'EG-MN', channel: 'hotline_19588', at: 'triage' },
] as const;
const START = Date.parse('2026-11-01T08:00:00Z');

describeWith.postgresAndTemporal('the list of cases', () => {
  let office: Office;
  const names = new Map<string, string>();
  const ids = new Map<string, string>();

  beforeAll(async () => {
    office = await startOffice();
    for (const [index, { name, at, ...complaint }] of COMPLAINTS.entries()) {
      const receivedAt = new Date(START + index * 3600_000).toISOString();
      const { caseId } = await register(office, { ...complaint, receivedAt });
      names.set(caseId, name);
      ids.set(name, caseId);
      await bringTo(caseId, at);
    }
    await decideAs(office, 'caseworker', ids.get('urgent') ?? '', 'setPriority', {
      priority: 'urgent',
      reason: 'خطر على السلامة',
    });
  }, 60_000);
  afterAll(() => office?.stop());

  async function bringTo(caseId: string, stage: string): Promise<void> {
    if (stage === 'triage') return;
    const category = stage === 'verification' ? 'bread.weight' : 'bread.quality';
    const establishment = stage === 'verification' ? { establishment: 'EST-0001' } : {};
    const kind = stage === 'citizen_contact' ? 'suggestion' : 'complaint';
    const input = { kind, category, priority: 'normal', ...establishment };
    await decideAs(office, 'caseworker', caseId, 'classify', input);
    if (stage === 'verification') await decideAs(office, 'caseworker', caseId, 'accept');
    if (stage === 'citizen_contact') {
      await decideAs(office, 'caseworker', caseId, 'answer', { text: 'شكرًا لك', outcome: 'answered' });
    }
  }

  async function list(query: string): Promise<List> {
    const answer = await (await office.as('caseworker')).get(`/cases?${query}`);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.json<List>();
  }

  async function named(query: string): Promise<readonly (string | undefined)[]> {
    return (await list(query)).items.map(row => names.get(row.id));
  }

  test('shows the oldest first, each with what a queue needs', async () => {
    expect(await named('')).toEqual(COMPLAINTS.map(({ name }) => name));
    expect((await list('pageSize=1')).items[0]).toMatchObject({
      id: ids.get('weight'),
      summary: 'رغيف ناقص',
      stage: 'verification',
      ownerRole: 'caseworker',
      unitId: 'dir-EG-MN',
      kind: 'complaint',
      category: 'bread.weight',
      priority: 'normal',
      channel: 'hotline_19588',
      governorate: 'EG-MN',
      district: 'ملوي',
      establishment: { id: 'EST-0001', nameAr: expect.any(String) },
      receivedAt: '2026-11-01T08:00:00.000Z',
      outcome: null,
      flags: { publicInterest: false, ministerMark: false, repeatEstablishment: false, disputed: false },
    });
  });

  test.each([
    ['stage=triage', ['quality', 'cairo', 'urgent']],
    ['stage=citizen_contact', ['thanks']],
    ['governorate=EG-MN', ['weight', 'quality', 'urgent']],
    ['unitId=dir-EG-C', ['cairo']],
    ['category=bread.quality', ['quality', 'thanks']],
    ['kind=suggestion', ['thanks']],
    ['priority=urgent', ['urgent']],
    ['channel=whatsapp', ['quality']],
    ['establishmentId=EST-0001', ['weight']],
    ['governorate=EG-MN&stage=triage', ['quality', 'urgent']],
    ['mine=true', []],
    ['open=true', ['weight', 'quality', 'cairo', 'thanks', 'urgent']],
    ['open=false', []],
  ])('%s gives %j', async (query, expected) => {
    expect(await named(query)).toEqual(expected);
  });

  test.each([
    ['sort=receivedAt&order=desc', ['urgent', 'thanks', 'cairo', 'quality', 'weight']],
    ['sort=stage&order=asc&governorate=EG-MN&priority=normal', ['quality', 'weight']],
    ['sort=priority&order=desc&pageSize=1', ['urgent']],
  ])('%s puts them in the order %j', async (query, expected) => {
    expect(await named(query)).toEqual(expected);
  });

  test('sorts by number, and by what changed last', async () => {
    const numbers = (await list('sort=number')).items.map(row => row.number);
    expect(numbers).toEqual([...numbers].sort());
    const changed = (await list('sort=updatedAt&order=desc')).items.map(row => row.updatedAt);
    expect(changed).toEqual([...changed].sort().reverse());
    expect(await named('sort=updatedAt&order=desc&pageSize=1')).toEqual(['urgent']);
  });

  test('sorts by time left, the urgent one first', async () => {
    const { items } = await list('sort=dueAt');
    expect(names.get(items[0]?.id ?? '')).toBe('urgent');
    const due = items.map(row => row.dueAt ?? '');
    expect(due).toEqual([...due].sort());
  });

  test('pages neither lose nor repeat a case, and a page past the end is empty', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map(page => list(`pageSize=2&page=${page}&sort=priority`)));
    expect(pages.map(page => page.items.length)).toEqual([2, 2, 1, 0]);
    expect(pages.map(page => page.total)).toEqual([5, 5, 5, 5]);
    expect(new Set(pages.flatMap(page => page.items.map(row => row.id))).size).toBe(5);
  });

  test('counts by stage what the other filters leave, whichever stage is looked at', async () => {
    const counts = { verification: 1, triage: 1 };
    const inMinya = 'governorate=EG-MN&channel=hotline_19588';
    expect(await list(inMinya)).toMatchObject({ total: 2, counts: { byStage: counts, late: 0 } });
    expect(await list(`${inMinya}&stage=triage`)).toMatchObject({ total: 1, counts: { byStage: counts } });
    expect(await list(`${inMinya}&stage=closed`)).toMatchObject({ total: 0, counts: { byStage: counts } });
  });

  test('shows a paused clock, which has no deadline and comes last', async () => {
    const id = ids.get('weight') ?? '';
    await decideAs(office, 'caseworker', id, 'pauseClock', { days: 2, reason: 'انتظار نتيجة المعمل' });
    const { items } = await list('sort=dueAt');
    const pausedUntil = expect.stringMatching(/Z$/);
    expect(items.at(-1)).toMatchObject({ id, dueAt: null, pausedUntil });
    await decideAs(office, 'caseworker', id, 'resumeClock', {});
    expect((await list('sort=dueAt')).items.at(-1)).toMatchObject({ pausedUntil: null });
  });

  test('shows who works on a case, to all and to them', async () => {
    const caller = await office.as('caseworker');
    const { account } = (await caller.get('/me')).json<{ account: { personId: string; name: string } }>();
    const id = ids.get('cairo') ?? '';
    await decideAs(office, 'head', id, 'assign', { assignee: account.personId });
    const [row] = (await list('mine=true')).items;
    expect(row).toMatchObject({ id, assignee: { personId: account.personId, name: account.name } });
  });
});
