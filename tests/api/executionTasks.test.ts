import type { ExecutionTask, ExecutionTaskList } from '../../api/schemas/tasks';
import { classification, decideAs, inDays } from '../support/complaints';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { bakeryCaseBeforeTheMinister, freshCase, type Story, stateOf } from '../support/stories';

const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');

describeWith.postgresAndTemporal('what executing units have to do', () => {
  let office: Office;
  let bakery: Story;
  let card: Story;

  beforeAll(async () => {
    office = await startOffice();
    bakery = await bakeryCaseBeforeTheMinister(office);
    const approvals = await (await office.as('minister')).get('/approvals');
    const [first] = approvals.json<{ items: { signature: object }[] }>().items;
    await decideAs(office, 'minister', bakery.caseId, 'approve', first?.signature);
    card = await freshCase(office);
    await decideAs(office, 'caseworker', card.caseId, 'classify', {
      ...classification,
      category: 'card.lost',
      establishment: undefined,
    });
    const remedy = { text: 'تجديد البطاقة', unit: 'dir-EG-C' };
    await decideAs(office, 'caseworker', card.caseId, 'interveneNow', remedy);
  }, 60_000);
  afterAll(() => office?.stop());

  async function listed(query = '', username = 'executing'): Promise<ExecutionTaskList> {
    const answer = await (await office.as(username)).get(`/tasks/execution${query}`);
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    return answer.json<ExecutionTaskList>();
  }
  const brief = ({ items }: ExecutionTaskList) =>
    items.map(({ task, case: { id } }) => [task, id === bakery.caseId ? 'bakery' : 'card']);

  test('are penalties of their cases, and remedies that name their unit, by deadline', async () => {
    const all = await listed();
    expect(brief(all).sort()).toEqual([
      ['issuePenalty', 'bakery'],
      ['recordRemedy', 'card'],
    ]);
    expect(all).toMatchObject({
      total: 2,
      counts: { byTask: { issuePenalty: 1, recordRemedy: 1 }, overdue: 0 },
    });
    const due = all.items.map(({ dueAt }) => dueAt);
    expect(due).toEqual(due.toSorted());
    expect(due).not.toContain(null);
    // The bakery's remedy waits until the penalty was served.
    expect(brief(await listed('?mine=true', 'executing.minya'))).toEqual([['issuePenalty', 'bakery']]);
    expect(brief(await listed('?task=recordRemedy'))).toEqual([['recordRemedy', 'card']]);
    expect(brief(await listed('?unitId=dir-EG-C'))).toEqual([['recordRemedy', 'card']]);
    expect(await listed('?overdue=true')).toMatchObject({ items: [], total: 0 });
    expect((await listed('?overdue=false')).total).toBe(2);
  });

  test('follow what is done, until nothing is left', async () => {
    const { caseId } = bakery;
    const minya = () => listed('?mine=true', 'executing.minya');
    const penalty = (await minya()).items[0]?.partId;
    await decideAs(office, 'executing.minya', caseId, 'issuePenalty', { penalty, orderNumber: '77/2026' });
    expect(brief(await minya())).toEqual([['serveNotice', 'bakery']]);
    const form = new FormData();
    form.append('file', new Blob([Uint8Array.from(PDF)]), 'محضر.pdf');
    const uploaded = await (await office.as('executing.minya')).send(
      'POST',
      `/cases/${caseId}/evidence`,
      form,
    );
    const evidence = [uploaded.json<{ id: string }>().id];
    await decideAs(office, 'executing.minya', caseId, 'serveNotice', {
      penalty,
      servedOn: inDays(0),
      evidence,
    });
    // A closure is not held back by an objection that may come; and now the remedy's turn has come.
    expect(brief(await minya())).toEqual([
      ['recordRemedy', 'bakery'],
      ['enforce', 'bakery'],
    ]);
    expect((await minya()).items.map(({ dueAt }) => dueAt)).toEqual([expect.any(String), null]);
    await decideAs(office, 'executing.minya', caseId, 'enforce', { penalty });
    expect(brief(await minya())).toEqual([['recordRemedy', 'bakery']]);
  });

  test('are not for who sees no case, and never tell who complained', async () => {
    expect((await (await office.as('admin')).get('/tasks/execution')).status).toBe(403);
    const answer = await (await office.as('executing')).get('/tasks/execution');
    expect(answer.text).not.toContain('هدى');
    const [task] = answer.json<{ items: ExecutionTask[] }>().items;
    expect((await stateOf(office, task?.case.id ?? '')).caseId).toBe(task?.case.id);
  });

  test.each([
    ['/tasks/execution?', 'execution-tasks', 'executing'],
    ['/obligations?', 'obligations', 'minister'],
    ['/referrals?', 'referrals', 'caseworker'],
  ])('%sformat=csv is a table for a spreadsheet', async (path, name, username) => {
    const caller = await office.as(username);
    const answer = await caller.get(`${path}format=csv`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename=mizan-${name}.csv`);
    const { total } = (await caller.get(path)).json<{ total: number }>();
    expect(answer.text.trim().split('\r\n')).toHaveLength(total + 1);
    const audited = "select 1 from audit_leaf where kind = 'exported' and detail ->> 'what' = $1";
    expect((await office.database.query(audited, [name])).rowCount).toBe(1);
  });
});
