import type { Today, TodayGroup } from '../../api/schemas/reports';
import { decideAs, inDays } from '../support/complaints';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { bakeryCaseBeforeTheMinister, freshCase } from '../support/stories';

const EARLIER = new Date(Date.now() - 3 * 24 * 3600_000).toISOString();

describeWith.postgresAndTemporal("today's numbers", () => {
  let office: Office;

  beforeAll(async () => {
    office = await startOffice();
    await freshCase(office);
    await freshCase(office, { channel: 'whatsapp', governorate: 'EG-C', district: 'شبرا' });
    await freshCase(office, { receivedAt: EARLIER, channel: 'email' });
    const urgent = await freshCase(office);
    const priority = { priority: 'urgent', reason: 'خطر على السلامة' };
    await decideAs(office, 'caseworker', urgent.caseId, 'setPriority', priority);
    await bakeryCaseBeforeTheMinister(office);
    const late = await freshCase(office);
    const over = await freshCase(office);
    await office.superuser.query(
      "update cases set due_at = now() - interval '1 hour' where case_id = any($1)",
      [[late.caseId]],
    );
    await office.superuser.query(
      "update cases set stage = 'closed', stage_since = now(), outcome = 'remedied' where case_id = $1",
      [over.caseId],
    );
  }, 90_000);
  afterAll(() => office?.stop());

  const today = async (username = 'operations') =>
    (await (await office.as(username)).get('/reports/today')).json<Today>();
  const behind = async (filter: Readonly<Record<string, string>>) => {
    const answer = await (await office.as('operations')).get(`/cases?${new URLSearchParams(filter)}`);
    return answer.json<{ total: number }>().total;
  };

  test('count what came in, what is open, late, urgent, before the minister, and closed', async () => {
    const { items, day } = await today();
    const whole = (group: TodayGroup) =>
      items.find(item => item.group === group && item.code === null)?.count;
    expect(day).toBe(inDays(0));
    expect(whole('received')).toBe(6);
    expect(whole('open')).toBe(6);
    expect(whole('late')).toBe(1);
    expect(whole('urgent')).toBe(1);
    expect(whole('beforeMinister')).toBe(1);
    expect(whole('waitingCalls')).toBe(0);
    expect(whole('closed')).toBe(1);
  });

  test('are told by channel, by stage and by outcome, without the empty ones', async () => {
    const { items } = await today();
    const by = (group: TodayGroup) =>
      Object.fromEntries(
        items.filter(item => item.group === group && item.code).map(item => [item.code, item.count]),
      );
    expect(by('received')).toEqual({ hotline_19588: 5, whatsapp: 1 });
    expect(by('open')).toEqual({ triage: 5, minister_decision: 1 });
    expect(by('closed')).toEqual({ remedied: 1 });
  });

  test('have behind each number the list that counts the same', async () => {
    for (const { filter, count } of (await today()).items)
      expect([filter, await behind(filter)]).toEqual([filter, count]);
  });

  test('are of the cases that the reader may see', async () => {
    const { items } = await today('head.minya');
    expect(items.find(({ code }) => code === 'whatsapp')).toBeUndefined();
    expect((await (await office.as('clerk')).get('/reports/today')).status).toBe(403);
  });
});
