import { digestOf } from '../../../workflows/domain/case/digest';
import type { CaseEvent } from '../../../workflows/domain/case/events';
import type { EventType } from '../../../workflows/domain/glossary';
import { everyRun, everyStep, isEvent, must } from '../../support/domainProperty';

/** What may happen to a case between a decision and its effect. */
const DURING_GRACE: readonly EventType[] = [
  'decisionWithdrawn',
  'graceElapsed',
  'noteAdded',
  'evidenceAttached',
  'lateFindingsReceived',
  'citizenMessageReceived',
  'lateReferralAnswerReceived',
  'referralPartlyAnswered',
  'referralAnswered',
  'referralOpened',
  'referralChased',
  'obligationOverdue',
  'objectionElapsed',
  'complaintResent',
  'followerJoined',
  'followerRefused',
  'followerLeft',
  'followersAnswered',
  'rootAnswered',
  'outcomeRevised',
  'secondMessageDue',
];

const isSigned = (event: CaseEvent) =>
  isEvent('approved')(event) || isEvent('amended')(event) || isEvent('locallyDecided')(event);

describe('a decision of the minister', () => {
  it('is undone or takes effect, one of the two, and at its instant', () => {
    everyRun(({ events }) => {
      let until: string | null = null;
      for (const event of events) {
        if (event.type === 'decisionWithdrawn')
          must(until !== null && event.at < until, 'withdrawn too late');
        if (event.type === 'graceElapsed') must(until !== null && event.at >= until, 'in effect too early');
        if (until !== null) must(DURING_GRACE.includes(event.type), `${event.type} while it can be undone`);
        if (event.type === 'approved' || event.type === 'amended') until = event.data.until;
        if (event.type === 'decisionWithdrawn' || event.type === 'graceElapsed') until = null;
      }
    });
  });

  it('opens no measure before it takes effect, and none when it is withdrawn', () => {
    everyStep(({ after }) => {
      const decided = after.proposals.filter(p => p.state === 'decided').map(p => p.proposalId);
      for (const { decisionId } of after.penalties)
        must(decided.includes(decisionId), `a penalty of ${decisionId}, which is not in effect`);
      for (const { source } of [...after.remedies, ...after.referrals])
        must(source.from !== 'decision' || decided.includes(source.decisionId), 'a measure without effect');
    });
  });

  it('is bound to the version that was shown, like a decision of the directorate', () => {
    everyRun(({ steps }) => {
      for (const { before, events } of steps) {
        const signed = events.find(isSigned);
        if (!signed) continue;
        const shown = before.proposals.find(p => p.state === 'pending');
        if (!shown) throw new Error('nothing was to be decided');
        must(digestOf(before.caseId, shown) === signed.data.digest, 'another version was signed');
        const newest = before.material.findLast(one => one.seq > shown.frozenAt)?.seq;
        must(newest === signed.data.acknowledged, `saw up to ${signed.data.acknowledged} of ${newest}`);
      }
    });
  });

  it('keeps what a version rests on and says as it was, whatever comes after', () => {
    everyStep(({ before, after }) => {
      for (const version of before.proposals) {
        const now = after.proposals.find(p => p.proposalId === version.proposalId);
        // The same object is the same version: nothing changes in place.
        if (now === version) continue;
        const same = now?.legal === version.legal || version.legal === null;
        if (!now) throw new Error(`${version.proposalId} is gone`);
        must(same, `${version.proposalId} lost its opinion`);
        const unreviewed = { ...now, legal: version.legal };
        must(
          digestOf(after.caseId, unreviewed) === digestOf(before.caseId, version),
          `${version.proposalId} changed`,
        );
      }
    });
  });
});
