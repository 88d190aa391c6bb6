import { randomUUID } from 'node:crypto';
import { appendEvents } from '../../activities/adapters/caseStore';
import { inTransaction } from '../../activities/adapters/database';
import type { StageTime, StageTimes } from '../../api/schemas/reports';
import { stageTimes } from '../../scripts/scenario/stageTimes';
import { foldAll } from '../../workflows/domain/case/fold';
import { cardRenewal, classified, confirmed, who } from '../support/domainStages';
import { complaint, type Story, words } from '../support/domainStory';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';

const MINYA = 'dir-EG-MN';
const CAIRO = 'dir-EG-C';
const text = words('تم تجديد البطاقة');
let numbers = 2_600_000_000;

/** Comes in at 08:00 in Cairo on Sunday 22 November 2026. */
function opened(unitId: string): Story {
  const written = { ...words('البطاقة موقوفة'), textId: randomUUID() };
  const given = { caseId: randomUUID(), number: `${numbers++}`, unitId, reporterId: null, text: written };
  return complaint(given, '2026-11-22T06:00:00.000Z');
}
const classify = (story: Story) => classified(cardRenewal, { establishment: undefined }, story);

/** Answered after so many minutes, confirmed ten minutes later. */
function answeredAfter(minutes: number, unitId = MINYA): Story {
  const at = Date.parse('2026-11-22T06:00:00.000Z') + minutes * 60_000;
  const story = classify(opened(unitId)).at(new Date(at).toISOString());
  story.does(who.caseworker, 'answer', { text, outcome: 'answered' });
  return confirmed(story.at(new Date(at + 600_000).toISOString()));
}

/** The citizen is asked at 10:00 for a day; the answer disputed once. */
function askedAndDisputed(): Story {
  const story = classify(opened(MINYA)).at('2026-11-22T08:00:00.000Z');
  story.does(who.caseworker, 'requestInfo', { question: text });
  story.at('2026-11-23T08:00:00.000Z').does(who.citizen, 'provideInfo', { text });
  story.at('2026-11-23T09:30:00.000Z').does(who.caseworker, 'answer', { text, outcome: 'answered' });
  story
    .at('2026-11-23T10:00:00.000Z')
    .does(who.caseworker, 'recordContact', { means: 'call', result: 'reached' });
  story.at('2026-11-23T11:00:00.000Z').does(who.citizen, 'dispute', { text });
  story.at('2026-11-24T07:00:00.000Z').does(who.caseworker, 'answer', { text, outcome: 'answered' });
  return confirmed(story.at('2026-11-24T07:00:30.000Z'));
}

describeWith.postgres('what stages took', () => {
  let office: Office;
  const stories = [60, 120, 480, 6000].map(minutes => answeredAfter(minutes));
  stories.push(askedAndDisputed(), answeredAfter(30, CAIRO), classify(opened(CAIRO)));

  beforeAll(async () => {
    office = await startOffice({ worker: false, engineAddress: '127.0.0.1:1' });
    // As the case's writer does it, in batches of one command and of many.
    for (const [index, { events }] of stories.entries()) {
      const size = (index % 3) + 1;
      for (let from = 0; from < events.length; from += size) {
        const batch = {
          events: events.slice(from, from + size),
          state: foldAll(events.slice(0, from + size)),
        };
        await inTransaction(office.database, client => appendEvents(client, batch));
        if (index === 0) await inTransaction(office.database, client => appendEvents(client, batch));
      }
    }
  }, 60_000);
  afterAll(() => office?.stop());

  const period = 'from=2026-11-01&to=2026-12-31';
  async function report(query = period, username = 'minister'): Promise<readonly StageTime[]> {
    const answer = await (await office.as(username)).get(`/reports/stage-times?${query}`);
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    return answer.json<StageTimes>().items;
  }

  test('are the numbers that the scenario counts from the cases themselves', async () => {
    const parts = ({ stage, cases, used, paused, over }: StageTime) => ({ stage, cases, used, paused, over });
    const done = stories.filter(({ state }) => state.stage === 'closed');
    const counted = stageTimes(done).map(({ seconds: _, ...row }) => row);
    const still = ({ stage }: { stage: string }) => stage !== 'triage';
    expect((await report()).map(parts).filter(still)).toEqual(counted.filter(still));
    // The case that is still in triage is in the queue, not in the report.
    expect((await report()).find(({ stage }) => stage === 'triage')).toMatchObject({
      cases: done.length,
      used: counted[0]?.used,
    });
  });

  test('count a case once, with all its times there, and what went over the budget', async () => {
    const [triage] = await report();
    expect(triage).toMatchObject({ stage: 'triage', cases: 6, overCases: 1, unitId: null, category: null });
    expect(triage?.used.p50).toBeLessThanOrEqual(triage?.used.p90 ?? 0);
    const over = stories.flatMap(({ state }) => state.stays).reduce((sum, stay) => sum + stay.over, 0);
    const all = (await report()).reduce((sum, row) => sum + row.overMinutes, 0);
    expect(all).toBe(over);
    expect(over).toBeGreaterThan(0);
  });

  test.each(['stage', 'unit', 'owner', 'category'])('open the cases behind each number, by %s', async by => {
    const minister = await office.as('minister');
    const rows = await report(`${period}&by=${by}`);
    expect(rows.length).toBeGreaterThan(3);
    for (const { cases, overCases, filter } of rows) {
      const query = new URLSearchParams(filter).toString();
      expect((await minister.get(`/cases?${query}`)).json()).toMatchObject({ total: cases });
      const over = await minister.get(`/cases?${query}&stayedOver=true`);
      expect(over.json()).toMatchObject({ total: overCases });
    }
  });

  test('are of the days asked for, in Cairo', async () => {
    const triaged = async (query: string) => (await report(query)).find(row => row.stage === 'triage')?.cases;
    expect(await triaged('from=2026-11-22&to=2026-11-22')).toBe(5);
    expect(await triaged('from=2026-11-23&to=2026-11-23')).toBe(1);
    expect(await triaged('from=2026-11-24&to=2026-11-25')).toBeUndefined();
  });

  test('are of the own unit for its head, and of nobody else', async () => {
    const cairo = await report(`${period}&by=unit`, 'head.cairo');
    expect(new Set(cairo.map(({ unitId }) => unitId))).toEqual(new Set([CAIRO]));
    expect(cairo.find(({ stage }) => stage === 'triage')).toMatchObject({ cases: 1 });
    for (const username of ['caseworker', 'inspector', 'admin', 'clerk'])
      expect((await (await office.as(username)).get('/reports/stage-times')).status).toBe(403);
    expect((await office.anyone().get('/reports/stage-times')).status).toBe(401);
  });

  test.each(['from=2026-12-01&to=2026-11-01', 'by=person', 'stage=nowhere', 'from=x', 'x=1'])(
    'are refused for %s',
    async query => {
      expect((await (await office.as('auditor')).get(`/reports/stage-times?${query}`)).status).toBe(422);
    },
  );

  test('are a table for a spreadsheet too', async () => {
    const answer = await (await office.as('operations')).get(
      `/reports/stage-times?${period}&by=unit&format=csv`,
    );
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename=mizan-stage-times.csv');
    const lines = answer.text.trim().split('\r\n');
    expect(lines[0]).toContain('"المرحلة","الجهة"');
    expect(lines).toHaveLength((await report(`${period}&by=unit`)).length + 1);
    expect(lines[1]).toMatch(/^"الفرز","[^"]+","","","\d+"/);
  });

  test('add up beyond what a number of four bytes holds', async () => {
    await office.superuser.query(
      `insert into stay select case_id, 1000, 'triage', 'caseworker', unit_id, '2027-06-01T09:00Z', '2027-06-01T10:00Z',
         2000000000, 0, 0, 0 from cases limit 2`,
    );
    const [triage] = await report('from=2027-06-01&to=2027-06-01');
    expect(triage).toMatchObject({ cases: 2, usedMinutes: 4_000_000_000 });
  });
});
