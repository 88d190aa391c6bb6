import { randomUUID } from 'node:crypto';
import type { CaseState } from '../../workflows/domain/case/case';
import { signatureFor } from '../../workflows/domain/case/signature';
import { BAKERY, decideAs, inDays, personId } from '../support/complaints';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { bakeryCaseBeforeTheMinister, freshCase, stateOf } from '../support/stories';

interface Card {
  readonly case: { readonly id: string };
  readonly notYours: string | null;
  readonly stranded: readonly unknown[];
  readonly delegatedTo: { readonly name: string } | null;
}

interface CardAlone {
  readonly items: readonly {
    readonly case: { readonly dueAt: string };
    readonly deadline: string;
    readonly actions: readonly string[];
  }[];
  readonly total: number;
  readonly late: number;
  readonly asOf: string;
}

describeWith.postgresAndTemporal("in the minister's place", () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  }, 60_000);
  afterAll(() => office?.stop());

  async function cardOf(username: string, caseId: string): Promise<Card | undefined> {
    const answer = await (await office.as(username)).get('/approvals?pageSize=100');
    return answer.json<{ items: Card[] }>().items.find(card => card.case.id === caseId);
  }
  const pendingOf = (state: CaseState) => state.proposals.find(p => p.state === 'pending')?.proposalId;
  const signed = async (caseId: string) => signatureFor(await stateOf(office, caseId));
  async function detailOf(username: string, caseId: string) {
    return (await (await office.as(username)).get(`/cases/${caseId}`)).json<{
      state: CaseState;
      stranded: unknown[];
      passedTasks: unknown[];
    }>();
  }

  test('one card alone says what this person may do, and by when; another case has none', async () => {
    const { caseId } = await bakeryCaseBeforeTheMinister(office);
    const elsewhere = await freshCase(office);
    const only = async (username: string, id: string) =>
      (await (await office.as(username)).get(`/approvals?caseId=${id}`)).json<CardAlone>();
    const { items, total, late, asOf } = await only('minister', caseId);
    expect(items).toMatchObject([
      { case: { id: caseId }, categoryName: { ar: 'نقص وزن الرغيف' }, photos: [] },
    ]);
    expect(items[0]?.deadline).toBe(items[0]?.case.dueAt);
    expect(items[0]?.actions).toEqual(expect.arrayContaining(['approve', 'amend', 'delegate']));
    expect([total, late]).toEqual([1, 0]);
    expect(Date.parse(asOf)).toBeLessThan(Date.parse(items[0]?.deadline ?? ''));
    expect((await only('deputy', caseId)).items[0]?.actions).not.toContain('approve');
    expect((await only('minister', elsewhere.caseId)).items).toEqual([]);
  });

  test('a delegate decides within the delegation only, and beyond it what the minister put before them', async () => {
    const { caseId } = await bakeryCaseBeforeTheMinister(office);
    const deputy = await office.as('deputy');
    const proposal = pendingOf(await stateOf(office, caseId));
    expect(await cardOf('deputy', caseId)).toMatchObject({ notYours: 'beyondDelegation', delegatedTo: null });
    expect((await deputy.act(caseId, 'approve', await signed(caseId))).json()).toMatchObject({
      status: 403,
      code: 'beyondDelegation',
      titleAr: 'هذه الشكوى خارج حدود تفويضك، ويبت فيها الوزير',
    });

    const people = await (await office.as('minister')).get(`/people?caseId=${caseId}&delegates=true`);
    const deputyId = await personId(office, 'deputy');
    expect(people.json<{ items: { personId: string }[] }>().items.map(one => one.personId)).toEqual([
      deputyId,
    ]);
    const nobody = await (await office.as('minister')).act(caseId, 'delegate', {
      proposal,
      delegate: await personId(office, 'head'),
    });
    expect(nobody.json()).toMatchObject({ status: 422, errors: [{ field: 'delegate' }] });
    await decideAs(office, 'minister', caseId, 'delegate', { proposal, delegate: deputyId });
    expect(await cardOf('deputy', caseId)).toMatchObject({ notYours: null });
    expect((await cardOf('minister', caseId))?.delegatedTo?.name).toContain('كمال راغب');

    await decideAs(office, 'deputy', caseId, 'approve', await signed(caseId));
    const events = (await (await office.as('auditor')).get(`/cases/${caseId}/events`)).json<{
      items: { type: string; actor: unknown }[];
    }>().items;
    expect(events.find(({ type }) => type === 'approved')?.actor).toMatchObject({
      role: 'minister',
      personId: deputyId,
      onBehalf: { kind: 'delegate' },
    });
  });

  test("a delegate's list tells what is theirs from what is the minister's", async () => {
    const beyond = await bakeryCaseBeforeTheMinister(office);
    const given = await bakeryCaseBeforeTheMinister(office);
    const proposal = pendingOf(await stateOf(office, given.caseId));
    const delegate = await personId(office, 'deputy');
    await decideAs(office, 'minister', given.caseId, 'delegate', { proposal, delegate });
    const deputy = await office.as('deputy');
    const listed = async (decidable: boolean) => {
      const answer = await deputy.get(`/approvals?pageSize=100&decidable=${decidable}`);
      const { items, total, counts } = answer.json<{ items: Card[]; total: number; counts: unknown }>();
      return { ids: items.map(card => card.case.id), total, counts };
    };
    const [theirs, others] = [await listed(true), await listed(false)];
    expect(theirs.ids).toContain(given.caseId);
    expect(theirs.ids).not.toContain(beyond.caseId);
    expect(others.ids).toContain(beyond.caseId);
    expect(others.ids).not.toContain(given.caseId);
    const counts = { decidable: theirs.total, others: others.total };
    expect([theirs.counts, others.counts]).toEqual([counts, counts]);
  });

  test('a case of which the minister is tied to the establishment stays and says so, until somebody acts', async () => {
    const { caseId } = await bakeryCaseBeforeTheMinister(office);
    const ministerId = await personId(office, 'minister');
    await office.superuser.query('insert into person_tie values ($1, $2)', [ministerId, BAKERY]);
    const nobody = [{ action: 'approve', role: 'minister' }];
    expect((await detailOf('caseworker', caseId)).stranded).toEqual(nobody);
    expect(await cardOf('minister', caseId)).toMatchObject({ notYours: 'actorTied', stranded: nobody });

    const appointed = await (await office.as('minister')).post(
      '/delegations',
      { kind: 'acting', personId: await personId(office, 'head'), validFrom: inDays(0), validTo: inDays(1) },
      { key: randomUUID() },
    );
    expect(appointed.status).toBe(201);
    expect((await detailOf('caseworker', caseId)).stranded).toEqual([]);
    await decideAs(office, 'head', caseId, 'approve', await signed(caseId));
    await office.superuser.query('delete from person_tie where person_id = $1', [ministerId]);
  });

  test('a task of a unit without a head passes to the ministry, into the list of its head', async () => {
    const { caseId } = await freshCase(office, { governorate: 'EG-GZ', district: 'إمبابة' });
    await decideAs(office, 'caseworker', caseId, 'proposeRejection', { reason: 'رسالة بلا موضوع' });
    const passed = [{ action: 'agreeRejection', role: 'unit_head', unitId: 'ministry' }];
    expect((await detailOf('auditor', caseId)).passedTasks).toEqual(passed);
    const mine = async (username: string) =>
      (await (await office.as(username)).get('/cases?mine=true&pageSize=100'))
        .json<{ items: { id: string }[] }>()
        .items.some(({ id }) => id === caseId);
    expect(await mine('head')).toBe(true);
    expect(await mine('caseworker')).toBe(false);
    await decideAs(office, 'head', caseId, 'agreeRejection');
    expect(await mine('head')).toBe(false);
  });

  test('a rejection in a unit with a head of its own passes nowhere', async () => {
    const { caseId } = await freshCase(office);
    await decideAs(office, 'caseworker.minya', caseId, 'proposeRejection', { reason: 'رسالة بلا موضوع' });
    expect((await detailOf('auditor', caseId)).passedTasks).toEqual([]);
  });
});
