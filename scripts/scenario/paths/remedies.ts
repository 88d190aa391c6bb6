import {
  closeTheLoop,
  confirm,
  confirmToClerk,
  contact,
  contactAtThirdTry,
  dispute,
  rate,
  reopen,
  writeUnasked,
} from '../steps/citizen';
import { approved, proposeRemedy, returned } from '../steps/decision';
import { cannotRemedy, carryOut, carryOutAtSecondTry } from '../steps/execution';
import { leaderAnswers, ministerAnswers, putToMinister } from '../steps/minister';
import { accept, classify, interveneNow, transfer, transferAgain } from '../steps/triage';
import { deskCheck, visit } from '../steps/verification';
import { type Path, path } from './path';

const now = [classify, interveneNow, carryOut];
const another = [proposeRemedy, approved, carryOut];

/** What was wrong is put right, and where policy asks for it seen on the ground. */
export const REMEDIES = {
  now: path('remedy.now', 'remedied', [...now, closeTheLoop]),
  checkFailsOnce: path('remedy.checkFailsOnce', 'remedied', [
    ...[classify, interveneNow, carryOutAtSecondTry],
    closeTheLoop,
  ]),
  cannot: path('remedy.cannot', 'remedied', [
    ...[classify, interveneNow, cannotRemedy],
    ...[...another, closeTheLoop],
  ]),
  decidedAfterVisit: path('remedy.decidedAfterVisit', 'remedied', [
    ...[classify, accept, visit('substantiated')],
    ...[...another, closeTheLoop],
  ]),
  decidedAtDesk: path('remedy.decidedAtDesk', 'remedied', [
    ...[classify, accept, deskCheck('substantiated')],
    ...[...another, closeTheLoop],
  ]),
  returned: path('remedy.returned', 'remedied', [
    ...[classify, accept, deskCheck('substantiated')],
    ...[proposeRemedy, returned, ...another, closeTheLoop],
  ]),
  reopened: path('remedy.reopened', 'remedied', [
    ...[...now, contact, confirm],
    ...[reopen, ...another, contact, confirm],
  ]),
  disputedTwice: path('remedy.disputedTwice', 'remedied', [
    ...[...now, contact, dispute],
    ...[...another, contact, confirm, dispute],
    ...[...another, contact, confirm, rate],
  ]),
  confirmedToClerk: path('remedy.confirmedToClerk', 'remedied', [...now, contactAtThirdTry, confirmToClerk]),
  transferred: path('remedy.transferred', 'remedied', [transfer, ...now, closeTheLoop]),
  transferredTwice: path('remedy.transferredTwice', 'remedied', [
    ...[transfer, transferAgain, ...now],
    closeTheLoop,
  ]),
  leaderAsked: path('remedy.leaderAsked', 'remedied', [
    ...[classify, putToMinister, leaderAnswers, ministerAnswers],
    ...[interveneNow, writeUnasked, carryOut, closeTheLoop],
  ]),
} as const satisfies Record<string, Path>;
