import { randomUUID } from 'node:crypto';
import type { Accepted } from '../../api/schemas/intake';
import { decideAs, personId, register } from '../support/complaints';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { freshCase, stateOf } from '../support/stories';

describeWith.postgresAndTemporal('a call to the hotline', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  }, 60_000);
  afterAll(() => office?.stop());

  async function call(complaint: Readonly<Record<string, unknown>>): Promise<Accepted> {
    const answer = await (await office.as('clerk')).post('/complaints', {
      channel: 'hotline_19588',
      reporter: { phone: '01000001009' },
      ...complaint,
    });
    if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
    return answer.json<Accepted>();
  }

  describe('the same words again', () => {
    const text = 'بطاقة جارتي لم تصل وهي لا تستطيع الحضور';
    const beneficiary = {
      name: 'أم حسن',
      phone: '٠١٠٠٠٠٠١٠٠٨',
      relation: 'neighbour',
      address: 'ش الجمهورية، ملوي',
    };

    test('now with a beneficiary, are a case of their own: nothing said is lost', async () => {
      const first = await call({ text });
      const again = await call({ text, beneficiary });
      expect(again).toMatchObject({ joined: false });
      expect(again.caseId).not.toBe(first.caseId);
      const detail = await (await office.as('caseworker')).get(`/cases/${again.caseId}`);
      expect(detail.json()).toMatchObject({ beneficiary: { name: 'أم حسن', address: 'ش الجمهورية، ملوي' } });
      // Said once more, with the phone in another writing, it is that second case.
      const third = await call({ text, beneficiary: { ...beneficiary, phone: '+20 100 000 1008' } });
      expect(third).toMatchObject({ joined: true, caseId: again.caseId });
      const other = await call({ text, beneficiary: { ...beneficiary, name: 'أم علي' } });
      expect(other.joined).toBe(false);
    });

    test('now said to be about another case, are a case of their own', async () => {
      const root = await freshCase(office);
      const words = 'العيش ناقص من أول الشهر عند فرن المحطة';
      const first = await call({ text: words });
      const again = await call({ text: words, sameMatterAs: root.caseId });
      expect(again).toMatchObject({ joined: false });
      expect(await call({ text: words, sameMatterAs: root.caseId })).toMatchObject({ caseId: again.caseId });
      expect(await call({ text: words, sameMatterAs: first.caseId })).toMatchObject({ caseId: first.caseId });
    });
  });

  describe('about a matter that has a case', () => {
    test('keeps its own receipt, and its caseworker sees first of all that the clerk takes them for one', async () => {
      const root = await register(office, { text: 'أنبوبة البوتاجاز بمئتي جنيه', governorate: 'EG-C' });
      const joined = await call({ text: 'كلام آخر تمامًا عن السعر', sameMatterAs: root.caseId });
      expect(joined.receipt).not.toBe(root.receipt);
      const caseworker = await office.as('caseworker');
      for (const [one, other] of [
        [joined.caseId, root.caseId],
        [root.caseId, joined.caseId],
      ] as const) {
        const { items } = (await caseworker.get(`/cases/${one}/duplicates`)).json<{
          items: { case: { id: string }; reasons: { code: string }[] }[];
        }>();
        expect(items[0]).toMatchObject({ case: { id: other }, mayLead: true });
        expect(items[0]?.reasons[0]?.code).toBe('named_at_intake');
      }
      const row = (await caseworker.get(`/cases/${joined.caseId}`)).json();
      expect(row).toMatchObject({ flags: { likelyDuplicate: true } });
      await eventually('the case', async () => (await stateOf(office, joined.caseId)).seq > 0);
      await decideAs(office, 'caseworker', joined.caseId, 'mergeInto', { root: root.caseId });
    });

    test('is refused where that case is nobody’s', async () => {
      const clerk = await office.as('clerk');
      const complaint = { channel: 'hotline_19588', text: 'شكوى', sameMatterAs: randomUUID() };
      const answer = await clerk.post('/complaints', complaint);
      expect([answer.status, answer.json()]).toMatchObject([422, { errors: [{ field: 'sameMatterAs' }] }]);
    });
  });

  describe('that only adds to a case', () => {
    const addition = { channel: 'hotline_19588', text: 'المخبز مغلق منذ أمس' };

    test('is a message of the caller in it, written down by the clerk, once however often it is sent', async () => {
      const { caseId } = await freshCase(office);
      const clerk = await office.as('clerk');
      const key = randomUUID();
      const sent = await clerk.post(`/cases/${caseId}/messages`, addition, { key });
      expect(sent.status).toBe(202);
      const again = await clerk.post(`/cases/${caseId}/messages`, addition, { key });
      expect(again.json()).toEqual(sent.json());
      const other = await clerk.post(`/cases/${caseId}/messages`, { ...addition, text: 'غيره' }, { key });
      expect([other.status, other.json()]).toMatchObject([422, { code: 'keyReused' }]);
      const heard = await eventually('the message', async () => {
        const { rows } = await office.database.query<{ actor: object }>(
          `select actor from case_event where case_id = $1 and type = 'citizenMessageReceived'`,
          [caseId],
        );
        return rows.length > 0 && rows;
      });
      expect(heard).toHaveLength(1);
      expect(heard[0]?.actor).toMatchObject({
        role: 'intake_clerk',
        personId: await personId(office, 'clerk'),
      });
    });

    test('gives a case that waits for the citizen what it waits for', async () => {
      const { caseId } = await freshCase(office);
      await decideAs(office, 'caseworker', caseId, 'requestInfo', { question: 'ما اسم المخبز؟' });
      const clerk = await office.as('clerk');
      await clerk.post(`/cases/${caseId}/messages`, addition, { key: randomUUID() });
      await eventually('the case to go on', async () => (await stateOf(office, caseId)).stage === 'triage');
    });

    test('is for those who take calls', async () => {
      const { caseId } = await register(office);
      const caseworker = await office.as('caseworker');
      const answer = await caseworker.post(`/cases/${caseId}/messages`, addition, { key: randomUUID() });
      expect(answer.status).toBe(403);
    });
  });

  describe('is helped while typing', () => {
    test('by the caller’s newest cases, for their number in any writing', async () => {
      const reporter = { phone: '+20 111 222 0044' };
      const cases = [];
      for (let count = 0; count < 4; count += 1) cases.push(await register(office, { reporter }));
      const clerk = await office.as('clerk');
      const found = await clerk.post('/callers/cases', { phone: '٠١١١٢٢٢٠٠٤٤' });
      expect(found.json()).toMatchObject({ total: 4, items: [{ number: cases[3]?.receipt }, {}, {}] });
      expect((await clerk.post('/callers/cases', { phone: '01112220045' })).json().total).toBe(0);
      const inspector = await office.as('inspector');
      expect((await inspector.post('/callers/cases', { phone: '01112220044' })).status).toBe(403);
    });

    test('by districts, in any writing, those of the governorate first', async () => {
      const clerk = await office.as('clerk');
      const found = await clerk.get(`/places?q=${encodeURIComponent('ملوى')}`);
      expect(found.json()).toMatchObject({ items: [{ governorate: 'EG-MN', districtAr: 'ملوي' }] });
      expect((await clerk.get('/places?q=%25')).json()).toMatchObject({ total: 0 });
    });

    test('by establishments, the nearest first and the others after them', async () => {
      const clerk = await office.as('clerk');
      const q = encodeURIComponent('مخبز');
      const near = `nearGovernorate=EG-MN&nearDistrict=${encodeURIComponent('ملوى')}`;
      const { items, total } = (await clerk.get(`/establishments?q=${q}&${near}&pageSize=50`)).json<{
        items: { governorate: string; districtAr: string }[];
        total: number;
      }>();
      const ranks = items.map(({ governorate, districtAr }) =>
        governorate !== 'EG-MN' ? 2 : districtAr === 'ملوي' ? 0 : 1,
      );
      expect(ranks).toEqual([...ranks].sort());
      expect(new Set(ranks)).toEqual(new Set([0, 1, 2]));
      expect(total).toBeGreaterThan(items.filter(({ governorate }) => governorate === 'EG-MN').length);
    });
  });
});
