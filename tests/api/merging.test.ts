import { randomUUID } from 'node:crypto';
import type { Accepted } from '../../api/schemas/intake';
import type { CaseState } from '../../workflows/domain/case/case';
import { signatureFor } from '../../workflows/domain/case/signature';
import {
  BAKERY,
  classification,
  decideAs,
  inDays,
  personId,
  type Registered,
  register,
} from '../support/complaints';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { followersOf, sharedComplaint, sharedResends } from '../support/sharedComplaints';
import { freshCase, stateOf } from '../support/stories';

const ROOT = 'H19588-20260906-1001';

describeWith.postgresAndTemporal('many complaints about one matter', () => {
  let office: Office;

  beforeAll(async () => {
    office = await startOffice();
  }, 60_000);
  afterAll(() => office?.stop());

  const state = (caseId: string) => stateOf(office, caseId);
  const reaches = (caseId: string, is: (now: CaseState) => boolean) =>
    eventually(`${caseId} to come along`, async () => {
      const now = await state(caseId);
      return is(now) && now;
    });
  const merge = (caseId: string, root: string) =>
    decideAs(office, 'caseworker', caseId, 'mergeInto', { root });

  async function file(complaint: Readonly<Record<string, unknown>>): Promise<Accepted> {
    const { channel, externalId, receivedAt, attachments, watchSource, ...form } = complaint;
    const answer =
      channel === 'web'
        ? await office.anyone().post('/public/complaints', form, { key: String(externalId) })
        : await (await office.as(String(channel) === 'department' ? 'operations' : 'clerk')).post(
            '/complaints',
            { channel, externalId, receivedAt, attachments, watchSource, ...form },
          );
    if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
    return answer.json<Accepted>();
  }

  test('eight on one bakery are one inspection and one decision, and eight reporters are answered', async () => {
    const root = await file(sharedComplaint(ROOT));
    const followers = await Promise.all(followersOf(ROOT).map(file));
    expect(followers).toHaveLength(7);
    // A fault that the directorate decides: the minister's decision takes two minutes to take effect.
    await decideAs(office, 'caseworker', root.caseId, 'classify', {
      ...classification,
      category: 'bread.quality',
    });
    for (const { caseId } of followers) await merge(caseId, root.caseId);
    await reaches(root.caseId, now => now.followers.length === 7);

    await decideAs(office, 'caseworker', root.caseId, 'accept');
    const inspector = await personId(office, 'inspector.minya');
    await decideAs(office, 'caseworker', root.caseId, 'scheduleVisit', { inspector, plannedDate: inDays(0) });
    await decideAs(office, 'inspector.minya', root.caseId, 'startVisit', {
      visit: (await state(root.caseId)).visits[0]?.visitId,
    });
    await decideAs(office, 'inspector.minya', root.caseId, 'submitFindings', {
      visit: (await state(root.caseId)).visits[0]?.visitId,
      verdict: 'substantiated',
      findings: 'وزن عشرة أرغفة 720 جم والمقرر 900 جم',
      noEvidenceReason: 'الميزان بالمكتب',
    });
    await decideAs(office, 'caseworker', root.caseId, 'propose', {
      recommendation: 'measures',
      measures: [{ kind: 'remedy', text: 'ضبط الميزان والالتزام بالوزن المقرر' }],
      grounds: 'ثبت نقص الوزن',
    });
    const signature = signatureFor(await state(root.caseId));
    await decideAs(office, 'head.minya', root.caseId, 'decideLocally', { ...signature, decision: 'approve' });
    await decideRemedy(root.caseId);

    const { rows } = await office.database.query<{ visits: number }>(
      'select count(*)::int as visits from visit',
    );
    expect(rows[0]?.visits).toBe(1);
    for (const accepted of [root, ...followers]) {
      const answered = await reaches(accepted.caseId, now => now.stage === 'citizen_contact');
      expect(answered.outcome).toBe('remedied');
      const contact = answered.contactable ? 'reached' : 'no_contact_given';
      await decideAs(office, 'caseworker', accepted.caseId, 'recordContact', {
        means: 'call',
        result: contact,
      });
      const tracked = await office
        .anyone()
        .post('/public/track', { receipt: accepted.receipt, pin: accepted.pin });
      expect(tracked.json()).toMatchObject({ receipt: accepted.receipt, outcomeEn: 'Remedied' });
    }
    const receipts = new Set([root, ...followers].map(({ receipt }) => receipt));
    expect(receipts.size).toBe(8);
  }, 120_000);

  test('everyone who asked about a rumour is answered with what was published, on their own channel', async () => {
    const texts = [
      'هل صحيح أن الرغيف سيصبح بجنيه؟',
      'سمعت ان العيش هيغلى من الشهر الجاي',
      'رسالة متداولة عن سعر الخبز',
    ];
    const channels = ['hotline_19588', 'whatsapp', 'page_comment'] as const;
    const asked = await Promise.all(
      texts.map((text, i) =>
        register(office, {
          text,
          channel: channels[i],
          reporter: { name: 'سائل', phone: `0100000177${i}` },
        }),
      ),
    );
    const [root, ...others] = asked as [Registered, ...Registered[]];
    await eventually('the cases to be there', async () => (await state(root.caseId)).seq > 0);
    await decideAs(office, 'caseworker', root.caseId, 'classify', {
      kind: 'rumour',
      category: 'rumour.price',
      priority: 'normal',
    });
    for (const { caseId } of others) await merge(caseId, root.caseId);
    await reaches(root.caseId, now => now.followers.length === others.length);
    const published = { text: 'لا صحة لما يتداول عن رفع سعر الرغيف', publishedOn: 'official_page' };
    await decideAs(office, 'monitor', root.caseId, 'recordRumourVerdict', {
      verdict: 'confirmed_false',
      text: 'سعر الرغيف لم يتغير',
    });
    await decideAs(office, 'monitor', root.caseId, 'publishRumourAnswer', published);
    await decideAs(office, 'caseworker', root.caseId, 'answer', {
      text: published.text,
      outcome: 'rumour_refuted',
    });
    for (const { caseId, receipt, pin } of asked) {
      await reaches(caseId, now => now.stage === 'citizen_contact' && now.outcome === 'rumour_refuted');
      await decideAs(office, 'caseworker', caseId, 'recordContact', { means: 'message', result: 'reached' });
      const citizen = office.anyone();
      const tracked = (await citizen.post('/public/track', { receipt, pin })).json();
      expect(tracked).toMatchObject({ receipt, outcomeEn: 'Rumour refuted' });
      const confirmed = await citizen.post(
        '/public/track/actions/confirm',
        { receipt, pin, input: {} },
        { key: randomUUID() },
      );
      expect(confirmed.status).toBe(200);
    }
    const ends = await Promise.all(asked.map(async ({ caseId }) => (await state(caseId)).closedBy));
    expect(ends).toEqual(['confirmed', 'confirmed', 'confirmed']);
  }, 60_000);

  test('three exact resends join the open case and open none; only staff hear its PIN again', async () => {
    for (const { first, again } of sharedResends()) {
      const one = await file(first);
      const other = await file(again);
      expect(other).toMatchObject({ receipt: one.receipt, caseId: one.caseId, joined: true });
      expect(other.pin).toBe(again.channel === 'web' ? null : one.pin);
      // Delivered once more, it is answered the same.
      expect(await file(again)).toEqual(other);
      await eventually('the case to hear of it', async () => {
        const { rows } = await office.database.query(
          `select 1 from case_event where case_id = $1 and type = 'complaintResent'`,
          [one.caseId],
        );
        return rows.length === 1;
      });
    }
  }, 60_000);

  test('the same words again, now with danger to life, open a case of their own', async () => {
    const words = { text: 'رائحة غاز في مستودع البوتاجاز بجوار المدرسة' };
    const first = await register(office, words);
    const urgent = await register(office, { ...words, danger: true });
    expect(urgent.caseId).not.toBe(first.caseId);
  });

  test('a separated case is back where it stood, and may join anew', async () => {
    const [root, follower] = await Promise.all([freshCase(office), freshCase(office)]);
    await merge(follower.caseId, root.caseId);
    await decideAs(office, 'caseworker', follower.caseId, 'unmerge', { reason: 'منشأة أخرى' });
    expect(await state(follower.caseId)).toMatchObject({ stage: 'triage', root: null });
    await reaches(root.caseId, now => now.followers.every(one => one.state === 'left'));
    await merge(follower.caseId, root.caseId);
    await reaches(root.caseId, now => now.followers.some(one => one.state === 'following'));
  });

  test('a reservation that nothing came of is void after a minute', async () => {
    const [a, b, c] = await Promise.all([freshCase(office), freshCase(office), freshCase(office)]);
    const reserve = (seconds: number) =>
      office.database.query(
        `insert into case_merge (follower_id, root_id, reserved_by, reserved_at)
         values ($1, $2, 'a request of which nobody knows', now() - make_interval(secs => $3))
         on conflict (follower_id) do update set reserved_at = excluded.reserved_at`,
        [a.caseId, b.caseId, seconds],
      );
    const caseworker = await office.as('caseworker');
    await reserve(5);
    const early = await caseworker.act(a.caseId, 'mergeInto', { root: c.caseId });
    expect([early.status, early.json().code]).toEqual([409, 'alreadyFollows']);
    const into = await caseworker.act(c.caseId, 'mergeInto', { root: a.caseId });
    expect([into.status, into.json().code]).toEqual([422, 'rootFollows']);
    await reserve(90);
    await merge(a.caseId, c.caseId);
  });

  test('one names only cases of their own scope, in which they did not complain', async () => {
    const minya = await freshCase(office);
    const cairo = await freshCase(office, { governorate: 'EG-C', district: 'شبرا' });
    const ofMinya = await office.as('caseworker.minya');
    const outside = await ofMinya.act(minya.caseId, 'mergeInto', { root: cairo.caseId });
    expect([outside.status, outside.json()]).toMatchObject([422, { errors: [{ field: 'root' }] }]);

    const own = { governorate: 'EG-C', text: 'شكوى موظف', reporter: { phone: '01500000999' } };
    const { caseId: ownCase } = await register(office, own);
    const head = await office.as('head.cairo');
    const theirs = await head.act(cairo.caseId, 'mergeInto', { root: ownCase });
    expect([theirs.status, theirs.json().code]).toEqual([403, 'actorIsReporter']);
  });

  test('lists say how many follow, and which looks like another', async () => {
    const cases = await Promise.all([freshCase(office), freshCase(office)]);
    for (const { caseId } of cases)
      await decideAs(office, 'caseworker', caseId, 'classify', { ...classification, establishment: BAKERY });
    const [a, b] = cases;
    const caseworker = await office.as('caseworker');
    const flags = async (caseId?: string) => (await caseworker.get(`/cases/${caseId}`)).json().flags;
    expect(await flags(a?.caseId)).toMatchObject({ likelyDuplicate: true, followers: 0 });
    await merge(a?.caseId ?? '', b?.caseId ?? '');
    expect(await flags(b?.caseId)).toMatchObject({ followers: 1 });
  });

  async function decideRemedy(caseId: string): Promise<void> {
    const remedy = (await state(caseId)).remedies[0]?.remedyId;
    await decideAs(office, 'executing.minya', caseId, 'recordRemedy', { remedy, text: 'ضُبط الميزان' });
    await decideAs(office, 'inspector.minya', caseId, 'confirmRemedyOnSite', { remedy, result: 'done' });
  }
});
