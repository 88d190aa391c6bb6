import { breadComplaint, decideAs, inDays, personId, register } from '../support/complaints';
import { eventually } from '../support/eventually';
import type { Caller } from '../support/httpCaller';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';

interface Row {
  readonly id: string;
  readonly summary: string | null;
}

describeWith.postgresAndTemporal('who sees which case', () => {
  let office: Office;
  let minya: string;
  let cairo: string;

  beforeAll(async () => {
    office = await startOffice();
    minya = (await register(office)).caseId;
    cairo = (await register(office, { governorate: 'EG-C', district: 'شبرا' })).caseId;
  }, 60_000);
  afterAll(() => office?.stop());

  async function seenBy(username: string): Promise<readonly string[]> {
    const caller = await office.as(username);
    return (await caller.get('/cases')).json<{ items: Row[] }>().items.map(row => row.id);
  }

  async function statuses(caller: Caller, caseId: string): Promise<readonly number[]> {
    const answers = await Promise.all([
      ...['', '/events', '/actions'].map(part => caller.get(`/cases/${caseId}${part}`)),
      caller.get(`/people?caseId=${caseId}`),
      caller.act(caseId, 'addNote', { text: 'ملاحظة' }),
    ]);
    return answers.map(answer => answer.status);
  }

  test("a directorate's caseworker sees the cases of that governorate and no other", async () => {
    expect(await seenBy('caseworker.minya')).toEqual([minya]);
    expect(await seenBy('caseworker.cairo')).toEqual([cairo]);
    expect(await statuses(await office.as('caseworker.minya'), cairo)).toEqual([404, 404, 404, 404, 404]);
  });

  test('the ministry sees all governorates', async () => {
    for (const username of ['caseworker', 'minister', 'operations', 'auditor', 'legal'])
      expect([username, [...(await seenBy(username))].sort()]).toEqual([username, [minya, cairo].sort()]);
  });

  test('an administrator sees no case', async () => {
    const admin = await office.as('admin');
    expect((await admin.get('/cases')).status).toBe(403);
    expect(await statuses(admin, minya)).toEqual([403, 403, 403, 403, 403]);
    expect((await admin.get('/visits')).status).toBe(403);
  });

  test('without signing in one sees nothing', async () => {
    expect(await statuses(office.anyone(), minya)).toEqual([401, 401, 401, 401, 401]);
  });

  test('who complained is shown to those who speak with them, and to nobody else', async () => {
    const shownTo = async (username: string) => {
      const caller = await office.as(username);
      return (await caller.get(`/cases/${minya}`)).json<{ reporter: unknown }>().reporter;
    };
    const reporter = { ...breadComplaint.reporter, anonymous: false };
    for (const username of ['clerk', 'caseworker', 'caseworker.minya', 'head', 'operations', 'auditor'])
      expect([username, await shownTo(username)]).toEqual([username, reporter]);
    for (const username of ['minister', 'legal', 'executing', 'executing.minya'])
      expect([username, await shownTo(username)]).toEqual([username, null]);
  });

  test('a case that was transferred is seen where it went, and no longer where it came from', async () => {
    const { caseId } = await register(office);
    await decideAs(office, 'caseworker.minya', caseId, 'transferUnit', {
      unit: 'dir-EG-C',
      reason: 'العنوان في القاهرة',
    });
    expect(await seenBy('caseworker.minya')).not.toContain(caseId);
    expect(await seenBy('caseworker.cairo')).toContain(caseId);
  });

  test('somebody to whom a case is assigned sees it wherever it is', async () => {
    const { caseId } = await register(office, { governorate: 'EG-C' });
    const assignee = await personId(office, 'caseworker');
    await decideAs(office, 'head', caseId, 'assign', { assignee });
    const mine = (await (await office.as('caseworker')).get('/cases?mine=true')).json<{ items: Row[] }>();
    expect(mine.items.map(row => row.id)).toEqual([caseId]);
  });

  describe('an inspector', () => {
    let inspector: Caller;
    let visited: string;

    beforeAll(async () => {
      inspector = await office.as('inspector.minya');
      visited = (await register(office, { establishmentHint: 'مخبز السنابل بجوار الجامع' })).caseId;
      await decideAs(office, 'caseworker.minya', visited, 'classify', {
        kind: 'complaint',
        category: 'bread.weight',
        priority: 'normal',
        establishment: 'EST-0001',
      });
      await decideAs(office, 'caseworker.minya', visited, 'accept');
      await decideAs(office, 'caseworker.minya', visited, 'scheduleVisit', {
        inspector: await personId(office, 'inspector.minya'),
        plannedDate: inDays(1),
        instructions: 'وزن عشرة أرغفة',
      });
    });

    test('sees the cases with a visit of their own, and no other', async () => {
      expect(await seenBy('inspector.minya')).toEqual([visited]);
      expect(await seenBy('inspector2.minya')).toEqual([]);
      expect(await statuses(inspector, minya)).toEqual([404, 404, 404, 404, 404]);
      const visits = (await inspector.get('/visits?mine=true')).json<{ items: { caseId: string }[] }>();
      expect(visits.items.map(visit => visit.caseId)).toEqual([visited]);
    });

    test("reads what the office wrote, and neither the complainant's words nor who they are", async () => {
      const detail = await inspector.get(`/cases/${visited}`);
      const events = await inspector.get(`/cases/${visited}/events`);
      const list = await inspector.get('/cases');
      const visits = await inspector.get('/visits');
      expect(detail.json()).toMatchObject({ text: null, summary: null, reporter: null });
      expect(detail.text).toContain('وزن عشرة أرغفة');
      for (const { text } of [detail, events, list, visits]) {
        expect(text).not.toContain('ناقص الوزن');
        expect(text).not.toContain('بجوار الجامع');
        expect(text).not.toContain('هدى');
        expect(text).not.toMatch(/٠١٠٠٠٠٠١٠٠٧|01000001007/);
      }
    });

    test('does not learn the words by searching for them', async () => {
      const found = async (q: string) =>
        (await inspector.post('/cases/search', { q })).json<{ total: number }>().total;
      for (const q of ['ناقص', 'هدى', '01000001007']) expect([q, await found(q)]).toEqual([q, 0]);
      const number = (await inspector.get('/cases')).json<{ items: { number: string }[] }>().items[0]?.number;
      expect(await found(number ?? '')).toBe(1);
      expect(await found('السنابل')).toBe(1);
    });

    test('keeps the case when the visit is over, to look up what was found', async () => {
      const { items } = (await inspector.get('/visits')).json<{ items: { visitId: string }[] }>();
      const visit = items[0]?.visitId;
      await decideAs(office, 'inspector.minya', visited, 'startVisit', { visit });
      await decideAs(office, 'inspector.minya', visited, 'submitFindings', {
        visit,
        verdict: 'substantiated',
        findings: 'متوسط الرغيف ٧٢ جرامًا',
        noEvidenceReason: 'منع صاحب المخبز التصوير',
      });
      await eventually('the findings', async () => {
        const { text } = await inspector.get(`/cases/${visited}`);
        return text.includes('متوسط الرغيف ٧٢ جرامًا');
      });
    });
  });
});
