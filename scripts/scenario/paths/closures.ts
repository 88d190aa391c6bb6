import { closeTheLoop, confirm, contact, dispute } from '../steps/citizen';
import { approved, proposeClosure } from '../steps/decision';
import { directReview, ministerEndsDispute } from '../steps/minister';
import { accept, classify } from '../steps/triage';
import { concludeVerification, deskCheck, scheduleVisit, visit } from '../steps/verification';
import { WORDS } from '../words';
import { type Path, path } from './path';

const unfounded = [proposeClosure('unfounded'), approved];
const inconclusive = [concludeVerification, proposeClosure('inconclusive', WORDS.concluded), approved];
const stillUnfounded = [proposeClosure('unfounded', WORDS.groundsAfterDispute), approved];

/** Nothing was found, or nothing could be. */
export const CLOSURES = {
  unfoundedAtDesk: path('unfounded.desk', 'unfounded', [
    ...[classify, accept, deskCheck('unsubstantiated')],
    ...[...unfounded, closeTheLoop],
  ]),
  unfoundedAfterVisit: path('unfounded.visit', 'unfounded', [
    ...[classify, accept, visit('unsubstantiated')],
    ...[...unfounded, closeTheLoop],
  ]),
  unfoundedForMinister: path('unfounded.reviewAndPresent', 'unfounded', [
    ...[classify, directReview, deskCheck('unsubstantiated')],
    ...[...unfounded, closeTheLoop],
  ]),
  noAccess: path('inconclusive.noAccess', 'inconclusive', [
    ...[classify, accept, visit('no_access')],
    ...[...inconclusive, closeTheLoop],
  ]),
  concluded: path('inconclusive.concluded', 'inconclusive', [
    ...[classify, accept, scheduleVisit],
    ...[...inconclusive, closeTheLoop],
  ]),
  /** Disputed three times: the minister ends it with the outcome it had. */
  disputesFinal: {
    name: 'unfounded.disputesFinal',
    steps: [
      ...[classify, accept, deskCheck('unsubstantiated'), ...unfounded, contact, dispute],
      ...[...stillUnfounded, contact, confirm, dispute],
      ...[...stillUnfounded, contact, dispute, ministerEndsDispute],
    ],
    outcome: 'unfounded',
    closedBy: 'disputes_final',
  },
} as const satisfies Record<string, Path>;
