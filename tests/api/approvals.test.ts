import { randomUUID } from 'node:crypto';
import type { Queryable } from '../../activities/adapters/database';
import { accountByUsername } from '../../api/queries/accounts';
import { listApprovals } from '../../api/queries/approvals';
import { loadUnits } from '../../api/queries/units';
import type { Delegation } from '../../api/schemas/delegations';
import type { CaseState } from '../../workflows/domain/case/case';
import type { Signature } from '../../workflows/domain/case/signature';
import { CURRENT_POLICY } from '../../workflows/domain/time/policy';
import { decideAs, inDays, personId } from '../support/complaints';
import type { Caller } from '../support/httpCaller';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { bakeryCaseBeforeTheMinister, freshCase, stateOf } from '../support/stories';

interface Card {
  readonly case: { readonly id: string; readonly effectiveAt: string | null };
  readonly signature: Signature;
  readonly newMaterial: readonly { readonly seq: number; readonly type: string }[];
  readonly pendingDecision: CaseState['pendingDecision'];
  readonly mayWithdraw: boolean;
  readonly proposer: { readonly name: string };
}
interface Result {
  readonly caseId: string;
  readonly decided: { readonly case: { readonly stage: string } } | null;
  readonly problem: { readonly code: string; readonly newMaterial?: readonly unknown[] } | null;
}

let office: Office;
let minister: Caller;

/** With the grace period that a ministry has. */
describeWith.postgresAndTemporal('decisions of the minister', () => {
  beforeAll(async () => {
    office = await startOffice({ policy: CURRENT_POLICY });
    minister = await office.as('minister');
  }, 60_000);
  afterAll(() => office.stop());

  async function cardOf(caseId: string): Promise<Card> {
    const { items } = (await minister.get('/approvals?pageSize=200')).json<{ items: Card[] }>();
    const card = items.find(item => item.case.id === caseId);
    if (!card) throw new Error(`${caseId} is not before the minister`);
    return card;
  }
  const approval = (caseId: string, input: unknown, key = randomUUID()) => ({
    caseId,
    action: 'approve',
    input,
    key,
  });
  const decide = async (...items: unknown[]) => {
    const answer = await minister.post('/approvals/decide', { items });
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    return answer.json<{ items: Result[] }>().items;
  };

  test('sign what the card says, stay until the grace period is over, and can be withdrawn', async () => {
    const { caseId } = await bakeryCaseBeforeTheMinister(office);
    const { signature } = await cardOf(caseId);
    expect(signature.digest).toMatch(/^[0-9a-f]{64}$/);
    const decided = await minister.act(caseId, 'approve', signature);
    expect(decided.json()).toMatchObject({
      case: { stage: 'minister_decision' },
      actions: expect.arrayContaining(['withdrawDecision']),
    });
    const { pendingDecision, case: row } = await cardOf(caseId);
    expect(row.effectiveAt).toBe(pendingDecision?.until);
    const seconds = Date.parse(pendingDecision?.until ?? '') - Date.parse(pendingDecision?.at ?? '');
    expect(seconds).toBe(120_000);
    const head = await (await office.as('caseworker')).act(caseId, 'setPriority', {
      priority: 'urgent',
      reason: 'خطر',
    });
    expect([head.status, head.json().code]).toEqual([409, 'decisionPending']);
    expect((await minister.act(caseId, 'withdrawDecision')).status).toBe(200);
    expect(await cardOf(caseId)).toMatchObject({
      signature,
      pendingDecision: null,
      case: { effectiveAt: null },
    });
  });

  test('in the place of the minister are withdrawn by whoever made them, also once that place was taken away', async () => {
    const { caseId } = await bakeryCaseBeforeTheMinister(office);
    const { signature } = await cardOf(caseId);
    const deputyId = await personId(office, 'deputy');
    const { proposal } = signature;
    await decideAs(office, 'minister', caseId, 'delegate', { proposal, delegate: deputyId });
    const deputy = await office.as('deputy');
    expect((await deputy.act(caseId, 'approve', signature)).status).toBe(200);
    expect(await cardOf(caseId)).toMatchObject({ mayWithdraw: true });

    const given = (await minister.get('/delegations')).json<{ items: Delegation[] }>().items;
    const { id } = given.find(one => one.to.personId === deputyId) ?? {};
    expect((await minister.post(`/delegations/${id}/revoke`, {})).status).toBe(200);
    expect((await deputy.get('/approvals')).status).toBe(403);
    expect((await deputy.get(`/cases/${caseId}`)).json()).toMatchObject({ actions: ['withdrawDecision'] });
    expect((await deputy.act(caseId, 'approve', signature)).status).toBe(409);
    expect((await deputy.act(caseId, 'withdrawDecision')).status).toBe(200);
    expect((await deputy.get(`/cases/${caseId}`)).status).toBe(403);
  });

  test('are refused on a version that was replaced, with the difference', async () => {
    const { caseId } = await bakeryCaseBeforeTheMinister(office);
    const { signature } = await cardOf(caseId);
    const { proposal } = signature;
    await decideAs(office, 'minister', caseId, 'returnWithNote', { proposal, note: 'تخفف المدة' });
    await decideAs(office, 'caseworker', caseId, 'propose', {
      recommendation: 'measures',
      measures: [{ kind: 'penalty', penaltyType: 'closure', days: 3 }],
      grounds: 'مخالفة أولى',
    });
    const proposals = (await stateOf(office, caseId)).proposals;
    await decideAs(office, 'legal', caseId, 'reviewLegally', {
      proposal: proposals.at(-1)?.proposalId,
      opinion: 'stands',
      text: 'جائز',
      permitted: [{ penaltyType: 'closure', maxDays: 15 }],
    });
    const refused = await minister.act(caseId, 'approve', signature);
    expect(refused.status).toBe(409);
    expect(refused.json()).toMatchObject({
      code: 'proposalChanged',
      difference: {
        measures: {
          changed: [{ from: { days: 7 }, to: { days: 3 } }],
          removed: [{ kind: 'remedy' }],
          added: [],
        },
        groundsChanged: true,
        legalOpinionChanged: true,
        findingsChanged: false,
      },
    });
  });

  test('acknowledge what came after the proposal in the same tap', async () => {
    const { caseId } = await bakeryCaseBeforeTheMinister(office);
    const { signature: before } = await cardOf(caseId);
    const visit = (await stateOf(office, caseId)).visits[0]?.visitId;
    expect(visit).toBeDefined();
    await decideAs(office, 'clerk', caseId, 'addNote', { text: 'اتصل المواطن' });
    expect((await cardOf(caseId)).newMaterial).toEqual([]);
    const png = await (await office.as('caseworker')).send('POST', `/cases/${caseId}/evidence`, photo());
    const evidence = [png.json<{ id: string }>().id];
    await decideAs(office, 'caseworker', caseId, 'attachEvidence', { evidence });
    const refused = await minister.act(caseId, 'approve', before);
    expect(refused.json()).toMatchObject({
      code: 'newMaterial',
      newMaterial: [{ type: 'evidenceAttached' }],
    });
    const { signature, newMaterial } = await cardOf(caseId);
    expect(signature).toEqual({ ...before, acknowledged: newMaterial[0]?.seq });
    expect((await minister.act(caseId, 'approve', signature)).status).toBe(200);
  });

  test('on many cases at once are each decided or refused by themselves, and repeat', async () => {
    const stories = [await bakeryCaseBeforeTheMinister(office), await bakeryCaseBeforeTheMinister(office)];
    const cards = await Promise.all(stories.map(({ caseId }) => cardOf(caseId)));
    const strange = { ...cards[0]?.signature, digest: 'a'.repeat(64) };
    const { caseId: unproposed } = await freshCase(office);
    const items = [
      ...cards.map(({ case: { id }, signature }) => approval(id, signature)),
      approval(unproposed, strange),
      approval(randomUUID(), strange),
    ];
    const results = await decide(...items);
    expect(results.map(({ decided, problem }) => decided?.case.stage ?? problem?.code)).toEqual([
      'minister_decision',
      'minister_decision',
      'wrongStage',
      'notFound',
    ]);
    expect(await decide(...items)).toEqual(results);
    const one = items[0];
    const doubled = await minister.post('/approvals/decide', { items: [one, one] });
    expect(doubled.status).toBe(422);
    const other = await (await office.as('caseworker')).post('/approvals/decide', { items: [one] });
    expect(other.status).toBe(403);
  });

  test('are listed by as many queries for one card as for many', async () => {
    const found = await accountByUsername(office.database, 'minister');
    const units = await loadUnits(office.database);
    const queriesFor = async (pageSize: number) => {
      let asked = 0;
      const counting = {
        query: (...query: unknown[]) => {
          asked += 1;
          return (office.database.query as (...query: unknown[]) => unknown)(...query);
        },
      } as unknown as Queryable;
      if (!found) throw new Error('no minister');
      const { items } = await listApprovals(counting, units, found.account, { page: 1, pageSize });
      expect(items).toHaveLength(pageSize);
      return asked;
    };
    expect(await queriesFor(3)).toBe(await queriesFor(1));
  });

  test('leave what is due back in the list of whoever owes it, the earliest first', async () => {
    const { caseId } = await freshCase(office);
    await decideAs(office, 'minister', caseId, 'directReview', { returnDate: inDays(5) });
    const asked = await freshCase(office);
    await decideAs(office, 'caseworker', asked.caseId, 'escalateToMinister', { question: 'هل يحفظ؟' });
    const leader = await personId(office, 'head');
    const assignment = { leader, dueDate: inDays(2), note: 'للدراسة' };
    await decideAs(office, 'minister', asked.caseId, 'assignToLeader', assignment);
    const due = async (username: string, query = '') => {
      const { items } = (await (await office.as(username)).get(`/obligations${query}`)).json<{
        items: { kind: string; overdue: boolean; obligationId: string; case: { id: string } }[];
      }>();
      return items.map(item => [item.kind, item.case.id, item.overdue]);
    };
    expect(await due('minister')).toEqual([
      ['leader_answer', asked.caseId, false],
      ['return_to_minister', caseId, false],
    ]);
    expect(await due('minister', '?mine=true')).toEqual([['return_to_minister', caseId, false]]);
    expect(await due('head', '?mine=true')).toEqual([['leader_answer', asked.caseId, false]]);
    expect(await due('legal', '?mine=true')).toEqual([]);
    expect(await due('caseworker.cairo')).toEqual([]);
    expect(await due('minister', '?overdue=true')).toEqual([]);
    const obligation = (await stateOf(office, asked.caseId)).obligations[0]?.obligationId;
    await decideAs(office, 'head', asked.caseId, 'answerAssignment', { obligation, text: 'يحفظ' });
    expect(await due('head', '?mine=true')).toEqual([]);
  });
});

function photo(): FormData {
  const form = new FormData();
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  form.append('file', new Blob([png], { type: 'image/png' }), 'photo.png');
  return form;
}
