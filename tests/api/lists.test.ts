import type { BodyToken, ReferralRow } from '../../api/schemas/bodies';
import type { ObjectionRow } from '../../api/schemas/objections';
import { lastDayToObject } from '../../workflows/domain/case/penalties';
import { classification, decideAs, inDays } from '../support/complaints';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { bakeryToClose, serve } from '../support/penaltyStories';
import { freshCase, type Story, stateOf } from '../support/stories';

const QUESTION = 'هل رُخص للمنشأة بتعبئة الزيت؟';
const CARD_NUMBER = '=29001012409988';

interface Listed<Row> {
  readonly items: readonly Row[];
  readonly total: number;
  readonly counts?: { readonly byStep: Readonly<Record<string, number>> };
}

describeWith.postgresAndTemporal('lists of what goes on beside the stages', () => {
  let office: Office;

  beforeAll(async () => {
    office = await startOffice();
  }, 60_000);
  afterAll(() => office?.stop());

  const ask = async (username: string, path: string) => (await office.as(username)).get(path);
  const list = async <Row>(username: string, path: string) => (await ask(username, path)).json<Listed<Row>>();
  const exports = async (what: string) =>
    (
      await office.superuser.query<{ n: number }>(
        "select count(*)::int as n from audit_leaf where kind = 'exported' and detail ->> 'what' = $1",
        [what],
      )
    ).rows[0]?.n;

  describe('referrals', () => {
    let story: Story;

    beforeAll(async () => {
      story = await freshCase(office);
      await decideAs(office, 'caseworker', story.caseId, 'classify', classification);
      const refer = { body: 'consumer_protection_agency', question: QUESTION, dueDate: inDays(5) };
      await decideAs(office, 'caseworker', story.caseId, 'refer', refer);
    }, 60_000);

    test('say what was asked of whom, when, by when, and how often they were reminded', async () => {
      const { items, total } = await list<ReferralRow>('caseworker', '/referrals');
      expect(total).toBe(1);
      expect(items).toMatchObject([
        { number: story.number, question: QUESTION, chased: 0, partialAnswers: 0, overdue: false },
      ]);
    });

    test('are found by body and by state', async () => {
      expect((await list('caseworker', '/referrals?body=health')).total).toBe(0);
      expect((await list('caseworker', '/referrals?body=consumer_protection_agency')).total).toBe(1);
      expect((await list('caseworker', '/referrals?state=answered')).total).toBe(0);
    });

    test('are overdue once their time is over', async () => {
      expect((await list('caseworker', '/referrals?overdue=true')).total).toBe(0);
      await office.superuser.query("update referral set due_at = now() - interval '1 hour'");
      const { items } = await list<ReferralRow>('caseworker', '/referrals?overdue=true');
      expect(items).toMatchObject([{ number: story.number, overdue: true }]);
    });

    test('are a table without the question, and who takes it is noted', async () => {
      const { text, headers } = await ask('caseworker', '/referrals?format=csv');
      expect(headers.get('content-type')).toContain('text/csv');
      expect(text).toContain('جهاز حماية المستهلك');
      expect(text).not.toContain(QUESTION);
      expect(await exports('referrals')).toBe(1);
    });

    test.each(['inspector', 'executing', 'admin'])('are not the work of %s', async username => {
      expect((await ask(username, '/referrals')).status).toBe(403);
    });

    test('of another directorate are not seen', async () => {
      expect((await list('caseworker.cairo', '/referrals')).items).toEqual([]);
    });
  });

  describe('objections', () => {
    let story: Story;
    let penalty: string;

    beforeAll(async () => {
      ({ penalty, ...story } = await bakeryToClose(office));
    }, 60_000);

    const awaited = async () => {
      const { items, counts } = await list<ObjectionRow>('legal', '/objections');
      return { first: items[0], counts: counts?.byStep };
    };

    test('cannot be before the penalty was served', async () => {
      expect(await list('legal', '/objections')).toEqual({ items: [], total: 0, counts: { byStep: {} } });
    });

    test('may be from the service on through the last day of the type', async () => {
      await serve(office, story.caseId, penalty);
      const [served] = (await stateOf(office, story.caseId)).penalties;
      const { first, counts } = await awaited();
      expect(first).toMatchObject({
        number: story.number,
        awaits: 'objection',
        penaltyType: 'closure',
        days: 7,
      });
      expect(first?.dueDate).toBe(served && lastDayToObject(served));
      expect(counts).toEqual({ objection: 1 });
    });

    test('await the recommendation once filed, and then the decision', async () => {
      const { caseId } = story;
      await decideAs(office, 'legal', caseId, 'fileObjection', { penalty, text: 'الميزان معاير' });
      const { obligations } = await stateOf(office, caseId);
      expect((await awaited()).first).toMatchObject({
        awaits: 'recommendation',
        dueDate: obligations.find(({ kind }) => kind === 'objection_recommendation')?.dueDate,
      });
      const recommend = { penalty, recommendation: 'uphold', text: 'الشهادة لاحقة للمعاينة' };
      await decideAs(office, 'legal2', caseId, 'recommendOnObjection', recommend);
      expect(await awaited()).toMatchObject({ first: { awaits: 'decision' }, counts: { decision: 1 } });
      expect((await list('legal', '/objections?awaits=objection')).items).toEqual([]);
    });

    test('are a table, and who takes it is noted', async () => {
      const { text } = await ask('legal', '/objections?format=csv');
      expect(text).toContain('ينتظر البت');
      expect(await exports('objections')).toBe(1);
    });

    test('are over when they are decided', async () => {
      const input = { penalty, decision: 'uphold', reason: 'الشهادة لا تخص الميزان المستخدم' };
      await decideAs(office, 'minister', story.caseId, 'decideObjection', input);
      expect((await list('legal', '/objections')).total).toBe(0);
    });

    test.each(['clerk', 'inspector', 'executing', 'admin'])('are not the work of %s', async username => {
      expect((await ask(username, '/objections')).status).toBe(403);
    });
  });

  describe('the credentials of bodies', () => {
    test('say when they were last used, and are found by body and state', async () => {
      const admin = await office.as('admin');
      const made = await admin.post(
        '/body-tokens',
        { body: 'health', label: CARD_NUMBER },
        { key: 'card-number' },
      );
      const { token = '', id, createdBy } = made.json<BodyToken>();
      expect(createdBy.name).toBe('شريف نبيل');
      const only = async () =>
        (await list<BodyToken>('admin', '/body-tokens?body=health&state=in_force')).items;
      expect(await only()).toMatchObject([{ id, lastUsedAt: null, revokedAt: null }]);
      await fetch(`${office.api}/body/referrals`, { headers: { Authorization: `Bearer ${token}` } });
      const [used] = await only();
      expect(Date.parse(used?.lastUsedAt ?? '')).toBeGreaterThan(Date.parse(used?.createdAt ?? ''));
      await admin.post(`/body-tokens/${id}/revoke`, {});
      expect(await only()).toEqual([]);
      expect((await list('admin', '/body-tokens?state=revoked')).total).toBe(1);
    });

    test('are a table without a token and without formulas', async () => {
      const { text } = await ask('admin', '/body-tokens?format=csv');
      expect(text).toContain(`"'${CARD_NUMBER}"`);
      expect(text.trim().split('\r\n')).toHaveLength(2);
    });
  });
});
