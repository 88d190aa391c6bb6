import type { CaseEvent } from '../../workflows/domain/case/events';
import type { Measure, PermittedPenalty } from '../../workflows/domain/case/values';
import type { ClosedBy, EventType } from '../../workflows/domain/glossary';
import { must } from './domainProperty';

/**
 * What must hold of a case's record, read from its events alone: none of the domain's own questions is asked,
 * or a mistake in them would vouch for itself.
 */
interface Version {
  readonly proposerId: string;
  readonly measures: readonly Measure[];
  readonly amendedBy?: string;
  opinion?: { readonly reviewerId: string; readonly permitted: readonly PermittedPenalty[] };
  decidedBy?: { readonly personId: string; readonly role: string };
  /** Since when the decision can no longer be withdrawn. */
  inEffect?: boolean;
}

export function checkPenalties(events: readonly CaseEvent[]): void {
  const versions = new Map<string, Version>();
  const cancelled = new Set<string>();
  const decided = new Set<string>();
  const issued = new Set<string>();
  let established = false;
  for (const event of events) {
    note(versions, event);
    if (event.type === 'visitCancelled') cancelled.add(event.data.visitId);
    if (event.type === 'findingsSubmitted' || event.type === 'lateFindingsReceived')
      established ||= event.data.verdict === 'substantiated' && !cancelled.has(event.data.visitId);
    if (event.type === 'revisitOrdered') established = false;
    if (event.type === 'penaltyDecided') {
      const measure = `${event.data.decisionId}/${event.data.measure}`;
      must(!decided.has(measure), `a second penalty for ${measure}`);
      decided.add(measure);
      must(established, 'a penalty without a violation established by a visit');
      const version = versions.get(event.data.decisionId);
      must(version?.decidedBy?.role === 'minister', 'a penalty without the decision of the minister');
      must(version.inEffect === true, 'a penalty while the decision could still be withdrawn');
      must(version.opinion !== undefined, 'a penalty without a legal opinion that it stands');
      must(covers(version.opinion.permitted, version.measures), 'a penalty beyond what the law permits');
    }
    if (event.type === 'penaltyIssued') {
      must(!issued.has(event.data.penaltyId), 'a penalty was issued twice');
      issued.add(event.data.penaltyId);
    }
  }
}

export function checkFourEyes(events: readonly CaseEvent[]): void {
  const versions = new Map<string, Version>();
  const handlers = new Set<string | undefined>();
  const onTheSpot = new Map<string, string | undefined>();
  let rejecting = '';
  for (const event of events) {
    const version = note(versions, event);
    if (version?.opinion) {
      must(version.opinion.reviewerId !== version.proposerId, 'the proposer reviewed their own proposal');
      must(version.opinion.reviewerId !== version.amendedBy, 'who amended it reviewed it');
      must(version.opinion.reviewerId !== version.decidedBy?.personId, 'the legal reviewer decided');
    }
    must(version?.decidedBy?.personId !== version?.proposerId || !version, 'the proposer decided');
    if (HANDLING.includes(event.type)) handlers.add(event.actor?.personId);
    if (event.type === 'confirmed' && event.actor?.role === 'intake_clerk')
      must(!handlers.has(event.actor.personId), 'a clerk confirmed what they had a hand in');
    if (event.type === 'onSiteMeasureRecorded')
      onTheSpot.set(event.data.onSiteMeasureId, event.actor?.personId);
    if (event.type === 'onSiteMeasureConfirmed')
      must(
        event.actor?.personId !== onTheSpot.get(event.data.onSiteMeasureId),
        'confirmed their own measure',
      );
    if (event.type === 'rejectionProposed') rejecting = event.actor?.personId ?? '';
    if (event.type === 'rejectionAgreed')
      must(event.actor?.personId !== rejecting, 'one person rejected the complaint alone');
  }
}

/** Whose author answered, proposed, decided or carried out. */
const HANDLING: readonly EventType[] = [
  ...(['answerGiven', 'proposed', 'amended', 'approved', 'locallyDecided', 'referralAnswered'] as const),
  ...(['penaltyIssued', 'noticeServed', 'penaltyEnforced', 'remedyRecorded'] as const),
];

/** What must stand in the record, since the last opening, for each reason of closing. */
const GROUNDS: Readonly<Record<ClosedBy, readonly EventType[]>> = {
  confirmed: ['confirmed'],
  silent_after_answer: ['contactRecorded'],
  not_reachable: ['contactRecorded'],
  no_contact_given: ['contactRecorded', 'reporterDetached'],
  withdrawn: ['withdrawalReceived'],
  rejected: ['rejectionAgreed'],
  disputes_final: ['questionAnswered'],
};

export function checkClosings(events: readonly CaseEvent[]): void {
  const since = new Set<EventType>();
  for (const event of events) {
    since.add(event.type);
    if (event.type === 'caseClosed')
      must(
        GROUNDS[event.data.closedBy].some(ground => since.has(ground)),
        `closed by ${event.data.closedBy} without its event`,
      );
    if (event.type === 'disputed' || event.type === 'reopened') since.clear();
  }
}

function note(versions: Map<string, Version>, event: CaseEvent): Version | undefined {
  switch (event.type) {
    case 'proposed': {
      const { proposalId, proposerId, measures } = event.data;
      must(event.actor?.personId === proposerId, 'proposed in the name of another');
      versions.set(proposalId, { proposerId, measures });
      return versions.get(proposalId);
    }
    case 'legalOpinionGiven': {
      const version = versions.get(event.data.proposalId);
      const reviewerId = event.actor?.personId ?? '';
      if (version && event.data.opinion === 'stands')
        version.opinion = { reviewerId, permitted: event.data.permitted };
      must(version?.proposerId !== reviewerId, 'the proposer reviewed their own proposal');
      return version;
    }
    case 'amended': {
      const former = versions.get(event.data.replaces);
      if (!former || !event.actor) return undefined;
      const { measures, needsLegalReview, proposalId } = event.data;
      const version: Version = { proposerId: former.proposerId, measures, amendedBy: event.actor.personId };
      if (!needsLegalReview) Object.assign(version, { opinion: former.opinion, decidedBy: event.actor });
      versions.set(proposalId, version);
      return version;
    }
    case 'decisionWithdrawn':
    case 'graceElapsed': {
      const version = versions.get(event.data.proposalId);
      if (version && event.type === 'graceElapsed') version.inEffect = true;
      if (version && event.type === 'decisionWithdrawn') delete version.decidedBy;
      return version;
    }
    case 'approved':
    case 'locallyDecided': {
      const version = versions.get(event.data.proposalId);
      if (version && event.actor) version.decidedBy = event.actor;
      return version;
    }
    default:
      return undefined;
  }
}

function covers(permitted: readonly PermittedPenalty[], measures: readonly Measure[]): boolean {
  const penalties = measures.filter(m => m.kind === 'penalty');
  return penalties.every(({ penaltyType }) => {
    const limit = permitted.find(p => p.penaltyType === penaltyType);
    const same = penalties.filter(p => p.penaltyType === penaltyType);
    const within = (of: 'amountPiastres' | 'days', maximum: number | undefined) =>
      maximum === undefined ||
      same.reduce((sum, p) => sum + (p[of] ?? Number.POSITIVE_INFINITY), 0) <= maximum;
    return (
      limit !== undefined &&
      within('amountPiastres', limit.maxAmountPiastres) &&
      within('days', limit.maxDays)
    );
  });
}
