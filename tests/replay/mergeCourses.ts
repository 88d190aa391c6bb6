import type { CaseState } from '../../workflows/domain/case/case';
import type { ActionCommand, InboundCommand } from '../../workflows/domain/case/commands';
import type { CaseEvent } from '../../workflows/domain/case/events';
import type { Inputs } from '../../workflows/domain/case/process';
import type { Actor } from '../../workflows/domain/case/values';
import type { Action } from '../../workflows/domain/glossary';
import { CURRENT_CALENDAR } from '../../workflows/domain/time/calendar';
import { NO_GRACE_POLICY } from '../../workflows/domain/time/policy';
import { signedAs } from '../support/caseDesk';
import { BAKERY, personRef } from '../support/domainOffice';
import { breadWeight, fine, limits, who } from '../support/domainStages';
import { complaint, words } from '../support/domainStory';

/** What happens to one of several cases, said when the case is as it then is. */
export interface MergeStep {
  readonly caseId: string;
  readonly command: (state: CaseState) => ActionCommand | InboundCommand;
}

/** Several cases that are found to be one matter. What they tell each other goes from one to the other by itself. */
export interface MergeCourse {
  readonly caseIds: readonly string[];
  readonly steps: readonly MergeStep[];
}

const reason = words('وقائع مختلفة');

/** Inspected and decided once; one left and came again, others came too late or to the wrong case. */
const ANSWERED: readonly MergeStep[] = [
  merge('case-2', 'case-1'),
  merge('case-3', 'case-2'),
  merge('case-5', 'case-4'),
  merge('case-4', 'case-1'),
  does('case-2', who.unitHead, 'unmerge', { reason }),
  merge('case-2', 'case-1'),
  // Told once more what it heard already, and of a joining that is past.
  joins('case-1', 'case-2#2', 2),
  joins('case-1', 'case-2#late', 2),
  ...decided('case-1'),
  merge('case-3', 'case-1'),
  does('case-2', who.caseworker, 'recordContact', { means: 'call', result: 'reached' }),
  does('case-2', who.citizen, 'dispute', { text: words('الوزن ما زال ناقصًا') }),
  does('case-4', who.caseworker, 'recordContact', { means: 'call', result: 'reached' }),
  does('case-4', who.citizen, 'confirm', {}),
  does('case-1', who.minister, 'revoke', ({ penalties }) => ({
    penalty: penalties[0]?.penaltyId ?? '',
    reason: words('الميزان المستخدم غير معاير'),
    revisedOutcome: 'unfounded',
  })),
];

/** The root is no complaint at all: who waited for it is on its own again, unless its reporter wants nothing more. */
const RELEASED: readonly MergeStep[] = [
  merge('case-2', 'case-1'),
  merge('case-3', 'case-1'),
  does('case-3', who.citizen, 'withdraw', {}),
  does('case-1', who.caseworker, 'proposeRejection', { reason: words('بلاغ كيدي') }),
  does('case-1', who.unitHead, 'agreeRejection', {}),
];

export const MERGE_COURSES: Readonly<Record<string, MergeCourse>> = {
  answered: { caseIds: ['case-1', 'case-2', 'case-3', 'case-4', 'case-5'], steps: ANSWERED },
  released: { caseIds: ['case-1', 'case-2', 'case-3'], steps: RELEASED },
};

/** Without a grace period nothing of these cases comes by the clock within a recording. */
export function openingOf(caseId: string): CaseEvent {
  const rules = { policy: NO_GRACE_POLICY, calendar: CURRENT_CALENDAR };
  const { events } = complaint({ caseId, number: numberOf(caseId), rules }, new Date().toISOString());
  return events[0] as CaseEvent;
}

function numberOf(caseId: string): string {
  return caseId.replace('case-', '2026-00012');
}

function merge(caseId: string, into: string): MergeStep {
  const root = { caseId: into, number: numberOf(into), establishmentId: null, actorIsReporter: false };
  return does(caseId, who.caseworker, 'mergeInto', { root });
}

function joins(caseId: string, inboxId: string, joinSeq: number): MergeStep {
  const follower = { caseId: 'case-2', number: numberOf('case-2') };
  return { caseId, command: () => ({ type: 'followerJoins', inboxId, follower, joinSeq }) };
}

/** A visit, a fine that law and the minister agree to, and its service. */
function decided(caseId: string): readonly MergeStep[] {
  const evidence = [{ evidenceId: 'e-scales', sha256: 'd'.repeat(64) }];
  const classification = {
    kind: 'complaint',
    category: breadWeight,
    priority: 'normal',
    establishment: BAKERY,
  } as const;
  return [
    does(caseId, who.caseworker, 'classify', classification),
    does(caseId, who.caseworker, 'accept', {}),
    does(caseId, who.caseworker, 'scheduleVisit', {
      inspector: personRef(who.inspector),
      plannedDate: '2026-11-22',
    }),
    does(caseId, who.inspector, 'submitFindings', ({ visits }) => ({
      visit: visits[0]?.visitId ?? '',
      verdict: 'substantiated',
      findings: words('متوسط وزن عشرة أرغفة 82 جرامًا بدلًا من 90'),
      evidence,
    })),
    does(caseId, who.caseworker, 'propose', {
      recommendation: 'measures',
      measures: [fine],
      grounds: words('ثبت نقص الوزن في المعاينة'),
    }),
    does(caseId, who.legal, 'reviewLegally', ({ proposals }) => ({
      proposal: proposals[0]?.proposalId ?? '',
      opinion: 'stands',
      text: words('تطبق المادة 56 من المرسوم بقانون 95 لسنة 1945'),
      permitted: limits,
    })),
    does(caseId, who.minister, 'approve', signedAs),
    does(caseId, who.legal, 'issuePenalty', ({ penalties }) => ({
      penalty: penalties[0]?.penaltyId ?? '',
      orderNumber: '412/2026',
    })),
    does(caseId, who.executor, 'serveNotice', ({ penalties }) => ({
      penalty: penalties[0]?.penaltyId ?? '',
      servedOn: penalties[0]?.decidedAt.slice(0, 'yyyy-mm-dd'.length) ?? '',
      evidence,
    })),
  ];
}

function does<A extends Action>(
  caseId: string,
  actor: Actor,
  action: A,
  input: Inputs[A] | ((state: CaseState) => Inputs[A]),
): MergeStep {
  return {
    caseId,
    command: state => {
      const given = typeof input === 'function' ? input(state) : input;
      return { type: 'action', action, actor, input: given } as unknown as ActionCommand;
    },
  };
}
