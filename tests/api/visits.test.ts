import type { VisitList } from '../../api/schemas/visits';
import { breadComplaint, classification, decideAs, inDays, personId, register } from '../support/complaints';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { stateOf } from '../support/stories';

const TODAY = inDays(0);

describeWith.postgresAndTemporal('the visits of a day', () => {
  let office: Office;
  let waleed: string;
  let khaled: string;
  /** In Mallawi: a usual case and an urgent one; in Abu Qurqas: one whose establishment nobody knows. */
  let usual: string;
  let urgent: string;
  let elsewhere: string;

  beforeAll(async () => {
    office = await startOffice();
    waleed = await personId(office, 'inspector.minya');
    khaled = await personId(office, 'inspector');
    usual = await inVerification('ملوي', classification);
    urgent = await inVerification('ملوي', { ...classification, priority: 'urgent' });
    const { establishment: _, ...unknownPlace } = classification;
    elsewhere = await inVerification('أبو قرقاص', unknownPlace);
    await visit(usual, waleed);
    await visit(urgent, khaled);
    await visit(elsewhere, waleed);
    await visit(usual, khaled, inDays(1));
  }, 60_000);
  afterAll(() => office?.stop());

  async function inVerification(district: string, input: object): Promise<string> {
    const { caseId } = await register(office, { district });
    await decideAs(office, 'caseworker', caseId, 'classify', { ...input, governorate: 'EG-MN', district });
    await decideAs(office, 'caseworker', caseId, 'accept');
    return caseId;
  }

  async function visit(caseId: string, inspector: string, plannedDate = TODAY): Promise<void> {
    await decideAs(office, 'caseworker', caseId, 'scheduleVisit', { inspector, plannedDate });
  }

  async function listed(username: string, query: string): Promise<VisitList> {
    return (await (await office.as(username)).get(`/visits?${query}`)).json<VisitList>();
  }

  const caseIds = ({ items }: VisitList) => items.map(({ caseId }) => caseId);

  test('go by district, and what is due first comes first, with the place and the time left', async () => {
    const list = await listed('head.minya', `date=${TODAY}`);
    expect(caseIds(list)).toEqual([elsewhere, urgent, usual]);
    expect(list.total).toBe(3);
    expect(list.counts.byDistrict).toEqual([
      { governorate: 'EG-MN', district: 'أبو قرقاص', count: 1 },
      { governorate: 'EG-MN', district: 'ملوي', count: 2 },
    ]);
    expect(list.items[1]).toMatchObject({
      establishment: { id: 'EST-0001', lat: expect.any(Number), lon: expect.any(Number) },
      dueAt: expect.any(String),
      plannedFor: TODAY,
      inspectorTied: false,
    });
  });

  test('go by inspector, to see who goes where', async () => {
    const list = await listed('caseworker', `date=${TODAY}&by=inspector`);
    expect(list.items.map(({ inspector, caseId }) => [inspector.personId, caseId])).toEqual([
      [khaled, urgent],
      [waleed, elsewhere],
      [waleed, usual],
    ]);
  });

  test('are counted whole on every page', async () => {
    const list = await listed('caseworker', `date=${TODAY}&pageSize=1&page=2`);
    expect(caseIds(list)).toEqual([urgent]);
    expect(list.counts.byDistrict.map(({ count }) => count)).toEqual([1, 2]);
  });

  test('show an inspector their own, and nothing of who complained', async () => {
    const inspector = await office.as('inspector.minya');
    const { text } = await inspector.get('/visits?mine=true');
    expect(caseIds(JSON.parse(text))).toEqual([elsewhere, usual]);
    const csv = (await inspector.get('/visits?mine=true&format=csv')).text;
    for (const told of [text, csv]) {
      expect(told).not.toContain(breadComplaint.reporter.name);
      expect(told).not.toContain('1000001007');
    }
  });

  test('are exported in the order of the route, and the export is recorded', async () => {
    const { text } = await (await office.as('operations')).get(`/visits?date=${TODAY}&format=csv`);
    const [header, ...rows] = text.trim().split('\r\n');
    expect(header).toContain('"اليوم","المفتش","المحافظة","المركز","المنشأة"');
    expect(rows.map(row => row.split(',')[3])).toEqual(['"أبو قرقاص"', '"ملوي"', '"ملوي"']);
    const { rows: exports } = await office.database.query(
      `select 1 from audit_leaf where kind = 'exported' and detail ->> 'what' = 'visits' and person_id = $1`,
      [await personId(office, 'operations')],
    );
    expect(exports).toHaveLength(1);
  });

  test('mark an inspector who turns out to be tied to the place once another visit names it', async () => {
    const tied = await personId(office, 'inspector2.minya');
    await visit(elsewhere, tied);
    const [first, second] = (await stateOf(office, elsewhere)).visits;
    await decideAs(office, 'inspector.minya', elsewhere, 'submitFindings', {
      visit: first?.visitId,
      verdict: 'substantiated',
      findings: 'وزن عشرة أرغفة 812 جم والمقرر 900 جم',
      establishment: 'EST-0001',
      noEvidenceReason: 'منع صاحب المخبز التصوير',
    });
    const { items } = await listed('head.minya', `caseId=${elsewhere}&status=scheduled`);
    expect(items).toMatchObject([{ inspector: { personId: tied }, inspectorTied: true }]);
    const refused = await (await office.as('inspector2.minya')).act(elsewhere, 'startVisit', {
      visit: second?.visitId,
    });
    expect([refused.status, refused.json<{ code: string }>().code]).toEqual([403, 'actorTied']);
  });
});
