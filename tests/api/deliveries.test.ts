import { classification, decideAs, inDays, personId } from '../support/complaints';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { freshCase, type Story, stateOf } from '../support/stories';

const BENEFICIARY = {
  name: 'أم حسن عبد الفتاح',
  phone: '01055443322',
  relation: 'neighbour',
  address: '14 شارع الجمهورية',
};

describeWith.postgresAndTemporal('a delivery to a beneficiary', () => {
  let office: Office;
  let story: Story;
  let remedy: string;
  const path = () => `/cases/${story.caseId}/deliveries/${remedy}/recipient`;
  const read = async (username: string) => (await office.as(username)).get(path());

  beforeAll(async () => {
    office = await startOffice();
    story = await freshCase(office, { beneficiary: BENEFICIARY, governorate: 'EG-MN' });
    const { caseId } = story;
    const kind = { ...classification, kind: 'humanitarian' };
    await decideAs(office, 'caseworker', caseId, 'classify', kind);
    await decideAs(office, 'caseworker', caseId, 'interveneNow', { text: 'توصيل البطاقة' });
    remedy = (await stateOf(office, caseId)).remedies[0]?.remedyId ?? '';
    const courier = await personId(office, 'inspector.minya');
    const plan = { remedy, courier, plannedDate: inDays(1) };
    await decideAs(office, 'caseworker', caseId, 'planDelivery', plan);
  }, 60_000);
  afterAll(() => office?.stop());

  test('tells the beneficiary to whoever speaks with citizens, and to no inspector', async () => {
    const seen = (await (await office.as('caseworker')).get(`/cases/${story.caseId}`)).json<object>();
    expect(seen).toMatchObject({ beneficiary: { name: BENEFICIARY.name, address: BENEFICIARY.address } });
    const hidden = await (await office.as('inspector.minya')).get(`/cases/${story.caseId}`);
    expect(hidden.status).toBe(200);
    expect(hidden.text).not.toContain('أم حسن');
    expect(hidden.text).not.toContain('شارع الجمهورية');
  });

  test('tells the courier to whom and where, and records who read it', async () => {
    const answer = await read('inspector.minya');
    expect(answer.status).toBe(200);
    expect(answer.json()).toEqual({
      name: BENEFICIARY.name,
      phone: BENEFICIARY.phone,
      address: BENEFICIARY.address,
    });
    const { rows } = await office.database.query(
      `select person_id from audit_leaf where case_id = $1 and kind = 'recipientRead'`,
      [story.caseId],
    );
    expect(rows).toEqual([{ person_id: await personId(office, 'inspector.minya') }]);
  });

  test.each(['inspector', 'executing.minya', 'caseworker', 'minister'])(
    'tells %s nothing there',
    async other => {
      expect((await read(other)).status).toBe(404);
    },
  );

  test('tells nobody once it is delivered, and keeps names out of the events', async () => {
    await decideAs(office, 'inspector.minya', story.caseId, 'recordDelivery', { remedy });
    expect((await read('inspector.minya')).status).toBe(404);
    const { rows } = await office.database.query('select data, actor from case_event where case_id = $1', [
      story.caseId,
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/أم حسن|الجمهورية|55443322/);
    await decideAs(office, 'clerk', story.caseId, 'confirmDelivery', {
      remedy,
      result: 'received',
      means: 'visit',
    });
    expect((await stateOf(office, story.caseId)).outcome).toBe('remedied');
  });

  test('leaves nothing behind of a beneficiary whose naming was refused', async () => {
    const before = await office.database.query('select count(*) from beneficiary');
    const auditor = await office.as('auditor');
    const refused = await auditor.act(story.caseId, 'nameBeneficiary', { beneficiary: BENEFICIARY });
    expect(refused.status).toBe(403);
    expect((await office.database.query('select count(*) from beneficiary')).rows).toEqual(before.rows);
  });
});
