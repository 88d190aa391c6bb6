import type { Accepted } from '../../api/schemas/intake';
import { classification, decideAs } from '../support/complaints';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { followersOf, sharedComplaint } from '../support/sharedComplaints';

const ROOT = 'H19588-20260906-1001';

interface Found {
  readonly case: { readonly id: string };
  readonly mayLead: boolean;
  readonly reasons: readonly { readonly code: string; readonly days?: number; readonly percent?: number }[];
}

describeWith.postgresAndTemporal('likely duplicates', () => {
  let office: Office;
  let root: string;
  const cluster: string[] = [];

  beforeAll(async () => {
    office = await startOffice();
    const clerk = await office.as('clerk');
    const file = async (complaint: Readonly<Record<string, unknown>>) =>
      (await clerk.post('/complaints', complaint)).json<Accepted>().caseId;
    root = await file(sharedComplaint(ROOT));
    for (const complaint of followersOf(ROOT)) cluster.push(await file(complaint));
    await decideAs(office, 'caseworker', root, 'classify', classification);
  }, 60_000);
  afterAll(() => office?.stop());

  async function found(caseId: string, username = 'caseworker'): Promise<readonly Found[]> {
    const caller = await office.as(username);
    return (await caller.get(`/cases/${caseId}/duplicates`)).json<{ items: Found[] }>().items;
  }
  const codes = (item: Found | undefined) => item?.reasons.map(({ code }) => code);

  test('of one bakery by its name in the caller’s words, before triage has named it', async () => {
    const suggested = [];
    for (const caseId of cluster) suggested.push((await found(caseId)).some(item => item.case.id === root));
    // One is written in Latin letters and names nothing that is in the register.
    expect(suggested.filter(Boolean).length).toBeGreaterThanOrEqual(6);
  });

  test('once both are classified, with every reason', async () => {
    const [one = ''] = cluster;
    await decideAs(office, 'caseworker', one, 'classify', classification);
    const item = (await found(one)).find(other => other.case.id === root);
    expect(codes(item)).toEqual(expect.arrayContaining(['same_establishment', 'same_category', 'near_time']));
    expect(item?.mayLead).toBe(true);
  });

  test('not of the same bakery’s other faults, nor of another bakery with the same one', async () => {
    const clerk = await office.as('clerk');
    const other = async (establishment: string, category: string) => {
      const text = `شكوى ${establishment} ${category}`;
      const complaint = {
        ...sharedComplaint(ROOT),
        externalId: undefined,
        text,
        establishmentHint: undefined,
      };
      const answer = await clerk.post('/complaints', { ...complaint, reporter: { phone: '01000001888' } });
      const { caseId } = answer.json<Accepted>();
      await decideAs(office, 'caseworker', caseId, 'classify', {
        ...classification,
        establishment,
        category,
      });
      return caseId;
    };
    const hygiene = await other('EST-0001', 'bread.hygiene');
    const elsewhere = await other('EST-0002', 'bread.weight');
    const ids = (await found(root)).map(item => item.case.id);
    expect(ids).not.toContain(hygiene);
    expect(ids).not.toContain(elsewhere);
    expect(ids.length).toBeGreaterThan(0);
  });

  test('as a clerk types, with who calls', async () => {
    const clerk = await office.as('clerk');
    const { text, reporter } = sharedComplaint(ROOT) as Readonly<Record<string, unknown>>;
    const probe = { channel: 'hotline_19588', text, reporter, governorate: 'EG-MN' };
    const answer = await clerk.post('/complaints/duplicates', probe);
    const [first] = answer.json<{ items: Found[] }>().items;
    expect([answer.status, first?.case.id]).toEqual([200, root]);
    expect(codes(first)).toContain('exact_resend');
    expect((await (await office.as('legal')).post('/complaints/duplicates', probe)).status).toBe(403);
  });

  test('by words alone: what was passed on with a word changed, of the last days and not of long ago', async () => {
    const clerk = await office.as('clerk');
    const words = (end: string) =>
      `انقطعت مياه الشرب عن شارع المحطة منذ ثلاثة أيام ولا يرد أحد على الخط الساخن، نرجو سرعة ${end}`;
    const file = async (complaint: object) =>
      (await clerk.post('/complaints', { channel: 'email', ...complaint })).json<Accepted>().caseId;
    const lately = await file({ text: words('التدخل') });
    const longAgo = new Date(Date.now() - 60 * 24 * 3600_000).toISOString();
    const old = await file({ text: words('الإصلاح'), receivedAt: longAgo });
    const probe = { channel: 'whatsapp', text: words('الحل'), reporter: {} };
    const answer = await clerk.post('/complaints/duplicates', probe);
    const { items } = answer.json<{ items: Found[] }>();
    expect(codes(items.find(item => item.case.id === lately))).toEqual(['near_time', 'similar_words']);
    expect(items.map(item => item.case.id)).not.toContain(old);
  });

  test('within one’s own scope, and who complained stays unsaid to whoever may not know it', async () => {
    expect(await found(root, 'caseworker.minya')).not.toEqual([]);
    const cairo = await office.as('caseworker.cairo');
    expect((await cairo.get(`/cases/${root}/duplicates`)).status).toBe(404);
    const clerk = await office.as('clerk');
    const { reporter } = sharedComplaint(ROOT) as Readonly<Record<string, unknown>>;
    const again = { ...sharedComplaint(ROOT), externalId: 'another', text: 'كلام جديد عن الميزان', reporter };
    const { caseId } = (await clerk.post('/complaints', again)).json<Accepted>();
    const seen = async (username: string) =>
      codes((await found(caseId, username)).find(i => i.case.id === root));
    expect(await seen('caseworker')).toContain('same_reporter');
    expect(await seen('minister')).not.toContain('same_reporter');
  });
});
