import type { CaseState } from '../../workflows/domain/case/case';
import { signedAs } from '../support/caseDesk';
import { decideAs, inDays } from '../support/complaints';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { LOAF_PNG } from '../support/pictures';
import { bakeryCaseBeforeTheMinister, stateOf } from '../support/stories';

interface Listed {
  readonly items: readonly { readonly id: string; readonly openObligations: readonly string[] }[];
}
interface Approvals {
  readonly items: readonly {
    readonly case: { readonly id: string; readonly stage: string };
    readonly proposal: unknown;
    readonly objections: readonly { readonly objection: { readonly recommendation: string } }[];
  }[];
}

/** A closure of a bakery, served; the establishment objects, and wins. */
describeWith.postgresAndTemporal('an objection to a penalty', () => {
  let office: Office;
  let caseId: string;
  let penalty: string;

  beforeAll(async () => {
    office = await startOffice();
    ({ caseId } = await bakeryCaseBeforeTheMinister(office));
    await decide('minister', 'approve', signedAs(await stateOf(office, caseId)));
    penalty = (await state()).penalties[0]?.penaltyId ?? '';
    await decide('executing', 'issuePenalty', { penalty, orderNumber: '412/2026' });
    await decide('executing', 'serveNotice', {
      penalty,
      servedOn: inDays(0),
      evidence: [await proof()],
    });
  }, 60_000);
  afterAll(() => office?.stop());

  const state = (): Promise<CaseState> => stateOf(office, caseId);
  const decide = (username: string, action: string, input: unknown) =>
    decideAs(office, username, caseId, action, input);

  async function proof(): Promise<string> {
    const body = new FormData();
    body.append('file', new Blob([LOAF_PNG], { type: 'image/png' }), 'notice.png');
    const executing = await office.as('executing');
    const answer = await executing.send('POST', `/cases/${caseId}/evidence`, body);
    return answer.json<{ id: string }>().id;
  }
  async function owing(username: string, obligation: string): Promise<readonly string[]> {
    const answer = await (await office.as(username)).get(`/cases?obligation=${obligation}`);
    return answer.json<Listed>().items.map(({ id }) => id);
  }
  async function cards() {
    return (await (await office.as('minister')).get('/approvals')).json<Approvals>().items;
  }

  test('is recorded by legal affairs and listed for those of them who recommend', async () => {
    await decide('legal', 'fileObjection', { penalty, text: 'الميزان معاير وشهادة المعايرة مرفقة' });
    expect(await owing('legal2', 'objection_recommendation')).toEqual([caseId]);
    expect(await cards()).toEqual([]);
  });

  test('is recommended on by another person than reviewed the penalty', async () => {
    const input = { penalty, recommendation: 'revoke', text: 'التظلم في محله' };
    const refused = await (await office.as('legal')).act(caseId, 'recommendOnObjection', input);
    expect(refused.status).toBe(403);
    expect(refused.json()).toMatchObject({ code: 'samePerson' });
    await decide('legal2', 'recommendOnObjection', input);
    expect(await owing('legal2', 'objection_recommendation')).toEqual([]);
  });

  test('is before the minister, though the case stands elsewhere', async () => {
    expect(await cards()).toMatchObject([
      { case: { id: caseId, stage: 'remedy' }, proposal: null, objections: [{ penaltyId: penalty }] },
    ]);
  });

  test('is decided once', async () => {
    const input = { penalty, decision: 'revoke', revisedOutcome: 'remedied', reason: 'الشهادة سليمة' };
    await decide('minister', 'decideObjection', input);
    expect((await state()).penalties).toMatchObject([{ state: 'revoked' }]);
    const again = await (await office.as('minister')).act(caseId, 'decideObjection', input);
    expect(again.status).toBe(409);
    expect(await cards()).toEqual([]);
  });
});
