import { closeTheLoop } from '../steps/citizen';
import { approved, proposeRemedy } from '../steps/decision';
import { deliver, deliverAtSecondTry } from '../steps/kinds';
import { accept, classify, interveneNow } from '../steps/triage';
import { deskCheck } from '../steps/verification';
import { type Path, path } from './path';

/** Humanitarian cases: brought by hand, done when the beneficiary says so. */
export const DELIVERIES = {
  now: path('delivery.now', 'remedied', [classify, interveneNow, deliver, closeTheLoop]),
  secondTry: path('delivery.secondTry', 'remedied', [
    classify,
    interveneNow,
    deliverAtSecondTry,
    closeTheLoop,
  ]),
  decided: path('delivery.decided', 'remedied', [
    ...[classify, accept, deskCheck('substantiated')],
    ...[proposeRemedy, approved, deliver, closeTheLoop],
  ]),
} as const satisfies Record<string, Path>;
