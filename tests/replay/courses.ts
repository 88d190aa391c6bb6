import { personRef, textRef } from '../support/actors';
import { type CaseDesk, signedAs } from '../support/caseDesk';
import { BAKERY, inDays } from '../support/complaints';

const category = { code: 'bread.weight', fieldVisitNeeded: true, directorateMayDecide: false };

/** The main ways that cases go, each recorded once. */
export const COURSES: Readonly<Record<string, (desk: CaseDesk) => Promise<void>>> = {
  async penalised(desk) {
    await classify(desk);
    await desk.act('caseworker', 'accept', {});
    const inspector = personRef(await desk.actor('inspector.minya'));
    const scheduled = await desk.act('caseworker', 'scheduleVisit', { inspector, plannedDate: inDays(1) });
    const visit = scheduled.case.visits[0]?.visitId ?? '';
    await desk.act('inspector.minya', 'startVisit', { visit });
    await desk.act('inspector.minya', 'submitFindings', {
      visit,
      verdict: 'substantiated',
      findings: textRef('متوسط الرغيف 72 جرامًا'),
      noEvidenceReason: textRef('منع صاحب المخبز التصوير'),
    });
    const proposed = await desk.act('caseworker', 'propose', {
      recommendation: 'measures',
      measures: [
        { kind: 'penalty', penaltyType: 'closure', days: 7 },
        { kind: 'penalty', penaltyType: 'violation_report' },
      ],
      grounds: textRef('ثبت نقص الوزن'),
    });
    const proposal = proposed.case.proposals[0]?.proposalId ?? '';
    const reviewed = await desk.act('legal', 'reviewLegally', {
      proposal,
      opinion: 'stands',
      text: textRef('قائم على سند'),
      permitted: [{ penaltyType: 'closure', maxDays: 15 }, { penaltyType: 'violation_report' }],
    });
    const approved = await desk.act('minister', 'approve', signedAs(reviewed.case));
    // Both at once, as they come from an office with two desks.
    await Promise.all(
      approved.case.penalties.map(({ penaltyId: penalty }, i) =>
        desk.act('executing', 'issuePenalty', { penalty, orderNumber: `2026/${14 + i}` }),
      ),
    );
    for (const { penaltyId: penalty } of approved.case.penalties)
      await desk.act('executing', 'serveNotice', { penalty, servedOn: inDays(0), evidence: [] });
    await desk.act('caseworker', 'recordContact', { means: 'call', result: 'reached' });
    await desk.act('clerk', 'confirm', {});
  },

  async 'more-asked-and-referred'(desk) {
    await desk.act('caseworker', 'requestInfo', { question: textRef('ما اسم المخبز؟') });
    await desk.receive({
      type: 'citizenMessage',
      inboxId: 'inbox-1',
      text: textRef('مخبز السنابل'),
      evidence: [],
    });
    await desk.record(5);
    await classify(desk);
    const referred = await desk.act('caseworker', 'refer', {
      body: 'food_safety_authority',
      question: textRef('تحليل عينة الدقيق'),
      dueDate: inDays(7),
    });
    const answer = {
      type: 'referralAnswer', partial: false,
      inboxId: 'inbox-2',
      referralId: referred.case.referrals[0]?.referralId ?? '',
      text: textRef('العينة مطابقة'),
      evidence: [],
    } as const;
    await desk.receive(answer);
    await desk.receive(answer);
    await desk.record(referred.seq + 2);
    await desk.act('caseworker', 'addNote', { text: textRef('ورد الرد') });
  },

  async 'answered-disputed-reopened'(desk) {
    await classify(desk);
    await desk.act('caseworker', 'answer', { text: textRef('تم ضبط الوزن'), outcome: 'answered' });
    await desk.act('caseworker', 'recordContact', { means: 'call', result: 'reached' });
    await desk.act('clerk', 'confirm', {});
    await desk.act('caseworker', 'reopen', { reason: textRef('اتصل المواطن: الشكوى قائمة') });
    await desk.act('minister', 'directReview', { returnDate: inDays(3) });
  },
};

function classify(desk: CaseDesk) {
  return desk.act('caseworker', 'classify', {
    kind: 'complaint',
    category,
    priority: 'normal',
    establishment: BAKERY,
  });
}
