import { classification, decideAs, inDays, personId, register } from '../support/complaints';
import { EventStream } from '../support/eventStream';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';

describeWith.postgresAndTemporal('the live stream', () => {
  let office: Office;
  const streams: EventStream[] = [];

  beforeAll(async () => {
    office = await startOffice();
  }, 60_000);
  afterEach(() => {
    for (const stream of streams.splice(0)) stream.close();
  });
  afterAll(() => office?.stop());

  async function listenAs(username: string): Promise<EventStream> {
    const stream = await EventStream.open(await office.as(username));
    streams.push(stream);
    return stream;
  }

  test('tells of a change, with its place and stage, and nothing of its content', async () => {
    const { caseId } = await register(office);
    const stream = await listenAs('caseworker.minya');
    await decideAs(office, 'caseworker.minya', caseId, 'classify', classification);
    await decideAs(office, 'caseworker.minya', caseId, 'accept');
    await eventually('the change', () => stream.heard.some(change => change.stage === 'verification'));
    expect(stream.heard.at(-1)).toEqual({ caseId, seq: 3, stage: 'verification' });
  });

  test('tells of a complaint that has just come in', async () => {
    const stream = await listenAs('caseworker.minya');
    const { caseId } = await register(office);
    await eventually('the new case', () => stream.heard.some(change => change.caseId === caseId));
  });

  test('tells only those who may see the case', async () => {
    const visited = await register(office);
    await decideAs(office, 'caseworker', visited.caseId, 'classify', classification);
    await decideAs(office, 'caseworker', visited.caseId, 'accept');
    const inspectorId = await personId(office, 'inspector.minya');
    const visit = { inspector: inspectorId, plannedDate: inDays(1) };
    await decideAs(office, 'caseworker', visited.caseId, 'scheduleVisit', visit);
    const inMinya = await register(office);
    const inCairo = await register(office, { governorate: 'EG-C' });
    const listeners = ['caseworker.cairo', 'admin', 'inspector.minya'];
    const [cairo, admin, inspector] = await Promise.all(listeners.map(listenAs));

    for (const { caseId } of [inMinya, inCairo, visited])
      await decideAs(office, 'caseworker', caseId, 'addNote', { text: 'ملاحظة' });

    // Theirs was the last change, so what came before was not told to them.
    await eventually('the inspector’s case', () => heardBy(inspector).includes(visited.caseId));
    await eventually('the case in Cairo', () => heardBy(cairo).includes(inCairo.caseId));
    expect([...new Set(heardBy(inspector))]).toEqual([visited.caseId]);
    expect([...new Set(heardBy(cairo))]).toEqual([inCairo.caseId]);
    expect(heardBy(admin)).toEqual([]);
  });

  test('ends for somebody who signs out', async () => {
    const caller = office.anyone();
    await caller.signIn('caseworker.minya');
    const stream = await EventStream.open(caller);
    streams.push(stream);
    await caller.post('/logout');
    const { caseId } = await register(office);
    await decideAs(office, 'caseworker', caseId, 'addNote', { text: 'بعد الخروج' });
    await eventually('the end', () => stream.ended);
    expect(stream.heard).toEqual([]);
  });

  test('is not for those who are not signed in', async () => {
    expect((await office.anyone().get('/stream')).status).toBe(401);
  });
});

function heardBy(stream: EventStream | undefined): readonly string[] {
  return stream?.heard.map(change => change.caseId) ?? [];
}
