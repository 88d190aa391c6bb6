import { randomUUID } from 'node:crypto';
import { defaultPayloadConverter } from '@temporalio/common';
import { EVENTS } from '../../workflows/domain/glossary';
import { textRef } from '../support/actors';
import { type CaseDesk, openCase } from '../support/caseDesk';
import { inDays } from '../support/complaints';
import { eventually } from '../support/eventually';
import { HeldWrites } from '../support/heldWrites';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';

const category = { code: 'bread.weight', fieldVisitNeeded: true, directorateMayDecide: false };

describeWith.postgresAndTemporal('messages from outside, to a case', () => {
  const writes = new HeldWrites();
  let office: Office;
  let desk: CaseDesk;

  beforeAll(async () => {
    office = await startOffice({ wrap: writes.wrap });
  }, 60_000);
  afterAll(() => office?.stop());
  // A test that failed must not keep the worker from stopping.
  afterEach(() => writes.release());
  beforeEach(async () => {
    desk = await openCase(office);
  });

  const citizenMessage = (body: string, inboxId: string = randomUUID()) =>
    ({ type: 'citizenMessage', inboxId, text: textRef(body), evidence: [] }) as const;

  test('a message that is delivered again is one event', async () => {
    const message = citizenMessage('ما زال الرغيف ناقصًا');
    await desk.receive(message);
    await desk.receive(message);
    await desk.act('caseworker', 'addNote', { text: textRef('بعد الرسالتين') });
    expect(await desk.record(3)).toEqual(['complaintReceived', 'citizenMessageReceived', 'noteAdded']);
    const { rows } = await desk.database.query(
      'select seq, inbox_id from case_event where case_id = $1 and inbox_id is not null',
      [desk.caseId],
    );
    expect(rows).toEqual([{ seq: 2, inbox_id: message.inboxId }]);
  });

  test('what the citizen writes while more is asked of them is the information', async () => {
    await desk.act('caseworker', 'requestInfo', { question: textRef('ما اسم المخبز؟') });
    await desk.receive(citizenMessage('مخبز السنابل'));
    await desk.record(5);
    expect(await desk.state()).toMatchObject({ stage: 'triage', formerStage: null });
    expect(await desk.record(5)).toEqual([
      'complaintReceived',
      'infoRequested',
      'stageEntered',
      'infoProvided',
      'stageEntered',
    ]);
  });

  test('what they write at any other time is noted, and changes no stage', async () => {
    await desk.receive(citizenMessage('متى تأتي اللجنة؟'));
    await desk.record(2);
    expect((await desk.state()).stage).toBe('triage');
    expect(await desk.record(2)).toEqual(['complaintReceived', 'citizenMessageReceived']);
  });

  test("a competent body's answer brings a referred case back, and a late one is kept", async () => {
    await desk.act('caseworker', 'classify', { kind: 'complaint', category, priority: 'normal' });
    const { case: referred } = await desk.act('caseworker', 'refer', {
      body: 'local_administration',
      question: textRef('عمود الإنارة أمام المخبز'),
      dueDate: inDays(7),
    });
    expect(referred.stage).toBe('referred');
    const referralId = referred.referrals[0]?.referralId ?? '';
    const answer = () => ({
      type: 'referralAnswer' as const,
      partial: false,
      inboxId: randomUUID(),
      referralId,
      text: textRef('تم الإصلاح'),
      evidence: [],
    });
    await desk.receive(answer());
    await desk.receive(answer());
    expect((await desk.record(7)).slice(4)).toEqual([
      'referralAnswered',
      'stageEntered',
      'lateReferralAnswerReceived',
    ]);
    expect((await desk.state()).stage).toBe('presentation');
  });

  test('sixty messages while the database is slow are all kept, in order', async () => {
    writes.hold();
    const asked = writes.asked;
    await desk.receive(citizenMessage('أول رسالة'));
    await eventually('the first write', () => writes.asked > asked);
    const inboxIds = Array.from({ length: 60 }, () => randomUUID());
    for (const inboxId of inboxIds) await desk.receive(citizenMessage('رسالة أخرى', inboxId));
    await eventually('all to be decided', async () => (await desk.state()).seq === 62);
    writes.release();
    expect(await desk.record(62)).toHaveLength(62);
    const { rows } = await desk.database.query<{ inbox_id: string }>(
      'select inbox_id from case_event where case_id = $1 and seq > 2 order by seq',
      [desk.caseId],
    );
    expect(rows.map(row => row.inbox_id)).toEqual(inboxIds);
  });

  test('the engine shows for each write which events it was for, briefly', async () => {
    await desk.act('caseworker', 'classify', { kind: 'complaint', category, priority: 'normal' });
    writes.hold();
    const asked = writes.asked;
    const accepting = desk.act('caseworker', 'accept', {});
    await eventually('the write', () => writes.asked > asked);
    for (let i = 0; i < 12; i++) await desk.receive(citizenMessage('رسالة'));
    await eventually('all to be decided', async () => (await desk.state()).seq === 15);
    writes.release();
    await accepting;
    await desk.record(15);
    const message = EVENTS.citizenMessageReceived.en;
    expect(await summariesOfWrites(desk)).toEqual([
      '2 Classified',
      '3 Stage entered',
      `4 ${message}, 5 ${message}, 6 ${message}, 7 ${message}, 8 ${message} and 7 more`,
    ]);
  });
});

async function summariesOfWrites({ handle }: CaseDesk): Promise<readonly string[]> {
  const { events } = await handle.fetchHistory();
  return (events ?? []).flatMap(({ userMetadata, activityTaskScheduledEventAttributes }) =>
    activityTaskScheduledEventAttributes && userMetadata?.summary
      ? [defaultPayloadConverter.fromPayload<string>(userMetadata.summary)]
      : [],
  );
}
