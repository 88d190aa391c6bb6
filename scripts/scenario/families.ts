import { categoryOfLine, type Expected } from './expected';
import { ANSWERS, INFO, RUMOURS } from './paths/answers';
import { CLOSURES } from './paths/closures';
import { DELIVERIES } from './paths/deliveries';
import { ENDINGS } from './paths/endings';
import type { Path } from './paths/path';
import { PENALTIES } from './paths/penalties';
import { PROSECUTIONS } from './paths/prosecutions';
import { REFERRALS } from './paths/referrals';
import { REMEDIES } from './paths/remedies';

/** The ways that lines of one sort can take. Each way is taken once before any is taken again. */
export const FAMILIES = {
  abuse: [ENDINGS.rejected],
  unclear: [INFO.byMessage, INFO.byForm],
  elsewhere: [REFERRALS.answered, REFERRALS.reviewed, REFERRALS.recalled, REFERRALS.ministerAsked],
  rumour: [RUMOURS.atOnce, RUMOURS.afterDeskCheck, RUMOURS.decided],
  question: [
    ANSWERS.atOnce,
    ANSWERS.afterWork,
    ANSWERS.otherUnit,
    ANSWERS.ministerAsked,
    ANSWERS.disputesFinal,
    REFERRALS.byMinister,
  ],
  humanitarian: Object.values(DELIVERIES),
  crime: [
    PROSECUTIONS.plain,
    PROSECUTIONS.withSeizure,
    PROSECUTIONS.ministerAsked,
    PROSECUTIONS.afterPolice,
    CLOSURES.concluded,
  ],
  /** Only the minister decides, and somebody has to go there. */
  violation: [
    ...Object.values(PENALTIES),
    CLOSURES.unfoundedAfterVisit,
    CLOSURES.noAccess,
    CLOSURES.unfoundedForMinister,
  ],
  /** The directorate may decide, but somebody has to go there. */
  service: [
    REMEDIES.now,
    REMEDIES.checkFailsOnce,
    REMEDIES.cannot,
    REMEDIES.decidedAfterVisit,
    REMEDIES.reopened,
    REMEDIES.disputedTwice,
    REMEDIES.confirmedToClerk,
    REMEDIES.transferred,
    PENALTIES.served,
    PENALTIES.revoked,
    PENALTIES.upheld,
    PENALTIES.amendedBeyond,
    CLOSURES.unfoundedAfterVisit,
    CLOSURES.noAccess,
    CLOSURES.disputesFinal,
    REFERRALS.byDecision,
    ENDINGS.withdrawnBeforeVisit,
  ],
  /** What is settled from a desk: cards, portals, staff. */
  desk: [
    REMEDIES.now,
    REMEDIES.decidedAtDesk,
    REMEDIES.returned,
    REMEDIES.cannot,
    REMEDIES.reopened,
    REMEDIES.disputedTwice,
    REMEDIES.transferredTwice,
    REMEDIES.leaderAsked,
    CLOSURES.unfoundedAtDesk,
    CLOSURES.concluded,
    ANSWERS.atOnce,
    ANSWERS.publicInterest,
    ANSWERS.disputesFinal,
    INFO.byMessage,
    INFO.byForm,
    INFO.byClerk,
    ENDINGS.withdrawnAtTriage,
    ENDINGS.withdrawnWhenAsked,
  ],
} as const satisfies Record<string, readonly Path[]>;

export type Family = keyof typeof FAMILIES;

/** The sort of a line, by what a good caseworker would make of it. */
export function familyOf(expected: Expected): Family {
  const { traits, kind, isWithinCompetence } = expected;
  const { code, group, fieldVisitNeeded, directorateMayDecide } = categoryOfLine(expected);
  if (traits.includes('abusive')) return 'abuse';
  if (traits.includes('needs_info')) return 'unclear';
  if (!isWithinCompetence || ['local', 'emergency'].includes(group) || code === 'butane.leak')
    return 'elsewhere';
  if (kind === 'rumour') return 'rumour';
  if (kind === 'inquiry' || kind === 'suggestion') return 'question';
  if (kind === 'humanitarian') return 'humanitarian';
  if (kind === 'fraud' || group === 'corruption') return 'crime';
  if (!fieldVisitNeeded) return 'desk';
  return directorateMayDecide ? 'service' : 'violation';
}
