import { WorkflowUpdateFailedError } from '@temporalio/client';
import { availableActions } from '../../workflows/domain/case/availableActions';
import {
  availableActionsQuery,
  PRIORITY_ATTRIBUTE,
  STAGE_ATTRIBUTE,
  UNIT_ATTRIBUTE,
} from '../../workflows/messages';
import { personRef, textRef } from '../support/actors';
import { type CaseDesk, openCase, signedAs } from '../support/caseDesk';
import { BAKERY, inDays } from '../support/complaints';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';

const category = { code: 'bread.weight', fieldVisitNeeded: true, directorateMayDecide: false };

describeWith.postgresAndTemporal("a case's workflow", () => {
  let office: Office;

  beforeAll(async () => {
    office = await startOffice();
  }, 60_000);
  afterAll(() => office?.stop());

  const classify = (desk: CaseDesk) =>
    desk.act('caseworker', 'classify', {
      kind: 'complaint',
      category,
      priority: 'normal',
      establishment: BAKERY,
    });

  test('takes the bakery from its complaint to the confirmed penalty', async () => {
    const desk = await openCase(office);
    const inspector = personRef(await desk.actor('inspector.minya'));
    await classify(desk);
    await desk.act('caseworker', 'accept', {});
    const visited = await desk.act('caseworker', 'scheduleVisit', { inspector, plannedDate: inDays(1) });
    const visit = visited.case.visits[0]?.visitId ?? '';
    await desk.act('inspector.minya', 'startVisit', { visit });
    await desk.act('inspector.minya', 'submitFindings', {
      visit,
      verdict: 'substantiated',
      findings: textRef('متوسط الرغيف 72 جرامًا'),
      noEvidenceReason: textRef('منع صاحب المخبز التصوير'),
    });
    const proposed = await desk.act('caseworker', 'propose', {
      recommendation: 'measures',
      measures: [{ kind: 'penalty', penaltyType: 'closure', days: 7 }],
      grounds: textRef('ثبت نقص الوزن'),
    });
    expect(proposed.case.stage).toBe('legal_review');
    const proposal = proposed.case.proposals[0]?.proposalId ?? '';
    const reviewed = await desk.act('legal', 'reviewLegally', {
      proposal,
      opinion: 'stands',
      text: textRef('الجزاء قائم على سند'),
      permitted: [{ penaltyType: 'closure', maxDays: 15 }],
    });
    const approved = await desk.act('minister', 'approve', signedAs(reviewed.case));
    const penalty = approved.case.penalties[0]?.penaltyId ?? '';
    await desk.act('executing', 'issuePenalty', { penalty, orderNumber: '2026/14' });
    await desk.act('executing', 'serveNotice', { penalty, servedOn: inDays(0), evidence: [] });
    await desk.act('caseworker', 'recordContact', { means: 'call', result: 'reached' });
    const { case: closed, seq } = await desk.act('clerk', 'confirm', {});

    expect(closed).toMatchObject({ stage: 'closed', outcome: 'penalised', closedBy: 'confirmed' });
    expect(await desk.record(seq)).toHaveLength(seq);
    const { rows } = await desk.database.query('select seq, stage, state from cases where case_id = $1', [
      desk.caseId,
    ]);
    expect(rows).toEqual([{ seq, stage: 'closed', state: JSON.parse(JSON.stringify(closed)) }]);
  });

  test('shows stage, unit and priority to operators as search attributes', async () => {
    const desk = await openCase(office);
    const shown = async () => {
      const { typedSearchAttributes: attributes } = await desk.handle.describe();
      return [STAGE_ATTRIBUTE, UNIT_ATTRIBUTE, PRIORITY_ATTRIBUTE].map(key => attributes.get(key));
    };
    expect(await shown()).toEqual(['triage', 'dir-EG-MN', 'normal']);
    await classify(desk);
    await desk.act('caseworker', 'setPriority', { priority: 'urgent', reason: textRef('نقص في الحي كله') });
    await desk.act('caseworker', 'accept', {});
    expect(await shown()).toEqual(['verification', 'dir-EG-MN', 'urgent']);
  });

  test('says what somebody can do now', async () => {
    const desk = await openCase(office);
    const asked = (username: string) =>
      desk.actor(username).then(actor => desk.handle.query(availableActionsQuery, actor));
    expect(await asked('legal')).toEqual(['addNote', 'attachEvidence']);
    expect(await asked('admin')).toEqual([]);
    const caseworker = await desk.actor('caseworker');
    expect(await asked('caseworker')).toEqual(availableActions(await desk.state(), caseworker));
    expect(await asked('caseworker')).not.toContain('accept');
    await classify(desk);
    expect(await asked('caseworker')).toContain('accept');
  });

  test('refuses with the reason and the field, and keeps nothing of it', async () => {
    const desk = await openCase(office);
    await classify(desk);
    await desk.act('caseworker', 'accept', {});
    const tied = personRef(await desk.actor('inspector2.minya'));
    const before = await desk.historyLength();

    const error = await desk
      .act('caseworker', 'scheduleVisit', { inspector: tied, plannedDate: inDays(1) })
      .catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(WorkflowUpdateFailedError);
    expect((error as WorkflowUpdateFailedError).cause).toMatchObject({
      type: 'Refused',
      nonRetryable: true,
      details: [{ code: 'personTied', field: 'inspector' }],
    });
    expect(await desk.historyLength()).toBe(before);
    expect(await desk.record(3)).toEqual(['complaintReceived', 'classified', 'stageEntered']);
  });

  test('gives the same answer to the same update, and decides once', async () => {
    const desk = await openCase(office);
    const actor = await desk.actor('caseworker');
    const command = {
      type: 'action',
      action: 'addNote',
      actor,
      input: { text: textRef('ملاحظة') },
    } as const;
    const [first, second] = await Promise.all([desk.send(command, 'key-1'), desk.send(command, 'key-1')]);
    expect(second).toEqual(first);
    expect(await desk.send(command, 'key-1')).toEqual(first);
    expect(await desk.record(2)).toEqual(['complaintReceived', 'noteAdded']);
  });
});
