import type { CaseDetail, SeenEvent } from '../../api/queries/caseDetail';
import { signedAs } from '../support/caseDesk';
import { breadComplaint, classification, decideAs, personId, register } from '../support/complaints';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { bakeryCaseBeforeTheMinister, stateOf } from '../support/stories';

describeWith.postgresAndTemporal('one case', () => {
  let office: Office;
  let caseId: string;

  beforeAll(async () => {
    office = await startOffice();
    ({ caseId } = await bakeryCaseBeforeTheMinister(office));
  }, 60_000);
  afterAll(() => office?.stop());

  async function get<T>(path: string, username = 'caseworker'): Promise<T> {
    const answer = await (await office.as(username)).get(path);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.json<T>();
  }

  test('shows what it is, where it stands, who complained and what one can do', async () => {
    const detail = await get<CaseDetail>(`/cases/${caseId}`);
    expect(detail).toMatchObject({
      id: caseId,
      stage: 'minister_decision',
      text: breadComplaint.text,
      summary: breadComplaint.text,
      reporter: breadComplaint.reporter,
      establishmentCard: {
        id: 'EST-0001',
        counts: { cases: 1, openCases: 1, violations: 0, substantiated: 0 },
      },
      evidence: [],
    });
    expect(detail.state.seq).toBe(detail.seq);
    expect(detail.actions).toContain('addNote');
    const { inspectorId } = detail.state.visits[0] ?? { inspectorId: '' };
    expect(detail.people[inspectorId]).toEqual({ name: 'وليد عثمان' });
    const words = detail.state.proposals[0]?.grounds.textId ?? '';
    expect(detail.texts[words]).toBe('مخالفة متكررة');
  });

  test('gives each role its own actions, the usual next one first', async () => {
    const actions = async (username: string) =>
      (await get<{ items: { action: string }[] }>(`/cases/${caseId}/actions`, username)).items.map(
        item => item.action,
      );
    expect((await actions('minister')).slice(0, 2)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(approve|refer|directReview)$/)]),
    );
    expect(await actions('minister')).toEqual(expect.arrayContaining(['approve', 'amend', 'returnWithNote']));
    expect(await actions('caseworker')).not.toContain('approve');
    expect(await actions('auditor')).toEqual([]);
    expect(await actions('minister')).toEqual(
      (await get<CaseDetail>(`/cases/${caseId}`, 'minister')).actions,
    );
  });

  test('tells what happened in order, with names and words', async () => {
    const { items, total } = await get<{ items: SeenEvent[]; total: number }>(`/cases/${caseId}/events`);
    expect(items.map(event => event.type)).toEqual([
      'complaintReceived',
      'classified',
      'stageEntered',
      'visitScheduled',
      'ownerChanged',
      'visitStarted',
      'findingsSubmitted',
      'stageEntered',
      'proposed',
      'stageEntered',
      'legalOpinionGiven',
      'stageEntered',
    ]);
    expect(items.map(event => event.seq)).toEqual(items.map((_, index) => index + 1));
    expect(total).toBe(items.length);
    const findings = items.find(item => item.type === 'findingsSubmitted');
    expect(findings?.actor).toMatchObject({ role: 'inspector', name: 'وليد عثمان' });
    expect(Object.values(findings?.texts ?? {})).toEqual([
      'وزن عشرة أرغفة 812 جم والمقرر 900 جم',
      'منع صاحب المخبز التصوير',
    ]);
  });

  test('is before the minister with all that the decision needs', async () => {
    const { items, total } = await get<{ items: Record<string, unknown>[]; total: number }>(
      '/approvals',
      'minister',
    );
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      case: { id: caseId, stage: 'minister_decision' },
      proposal: { state: 'pending', recommendation: 'measures' },
      finding: { verdict: 'substantiated' },
      legalOpinion: { opinion: 'stands', permitted: [{ penaltyType: 'closure', maxDays: 15 }] },
      establishmentCard: { id: 'EST-0001' },
      proposer: { name: 'نهى فؤاد' },
    });
    expect((await (await office.as('caseworker')).get('/approvals')).status).toBe(403);
  });

  test('names who can be sent there: of its unit or above, with their ties', async () => {
    const { items } = await get<{ items: { name: string; tied: boolean }[] }>(
      `/people?caseId=${caseId}&role=inspector`,
    );
    expect(items.map(({ name, tied }) => [name, tied])).toEqual([
      ['أيمن السنباطي', true],
      ['خالد منصور', false],
      ['وليد عثمان', false],
    ]);
  });

  test('a visit is in the day’s list', async () => {
    const { items } = await get<{ items: Record<string, unknown>[] }>(`/visits?caseId=${caseId}`);
    expect(items).toEqual([
      expect.objectContaining({
        caseId,
        inspector: { personId: await personId(office, 'inspector.minya'), name: 'وليد عثمان' },
        status: 'done',
        verdict: 'substantiated',
        district: 'ملوي',
      }),
    ]);
  });

  test('counts as a violation of the establishment once it is decided, and flags the next case', async () => {
    const state = await stateOf(office, caseId);
    await decideAs(office, 'minister', caseId, 'approve', signedAs(state));
    const detailEvents = await get<{ items: { type: string; at: string }[] }>(`/cases/${caseId}/events`);
    const next = await register(office);
    await decideAs(office, 'caseworker', next.caseId, 'classify', classification);
    const detail = await get<CaseDetail>(`/cases/${next.caseId}`);
    expect(detail.flags.repeatEstablishment).toBe(true);
    expect(detail.establishmentCard?.counts).toEqual({
      cases: 2,
      openCases: 2,
      violations: 1,
      substantiated: 1,
    });
    const history = await get<{ items: { kind: string; at: string }[] }>('/establishments/EST-0001/history');
    expect(history.items.map(item => item.kind).sort()).toEqual(['case', 'case', 'penalty', 'visit']);
    const found = detailEvents.items.find(event => event.type === 'findingsSubmitted');
    expect(history.items.find(item => item.kind === 'visit')?.at).toBe(found?.at);
  });

  test('where and when, as the citizen said it, stand beside their words and not in them', async () => {
    const text = 'المخبز يبيع الدقيق خارج الحصة';
    const said = { text, address: 'شارع الجلاء أمام المسجد', occurred: 'أمس بعد العصر' };
    const { caseId: id } = await register(office, said);
    expect(await get<CaseDetail>(`/cases/${id}`)).toMatchObject(said);
  });

  test('an anonymous complaint has nobody to call', async () => {
    const { caseId: id } = await register(office, { reporter: { anonymous: true } });
    const detail = await get<CaseDetail>(`/cases/${id}`);
    expect(detail.reporter).toEqual({ anonymous: true });
    expect(detail.state.contactable).toBe(false);
  });
});
