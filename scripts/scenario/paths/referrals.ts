import { closeTheLoop } from '../steps/citizen';
import { approved, proposeReferral } from '../steps/decision';
import { ministerAnswers, putToMinister } from '../steps/minister';
import { bodyAnswers, ministerRefers, recall, recalledBodyAnswers, refer, referTo } from '../steps/referral';
import { accept, answer, classify } from '../steps/triage';
import { deskCheck } from '../steps/verification';
import { type Path, path } from './path';

/** What another body must answer. */
export const REFERRALS = {
  answered: path('referral.answered', 'referred_answered', [
    ...[classify, refer, bodyAnswers('answered')],
    closeTheLoop,
  ]),
  reviewed: path('referral.reviewed', 'answered', [
    ...[classify, refer, bodyAnswers('review')],
    ...[answer, closeTheLoop],
  ]),
  recalled: path('referral.recalled', 'referred_answered', [
    ...[classify, refer, recall],
    ...[referTo('local_administration'), recalledBodyAnswers, bodyAnswers('answered')],
    closeTheLoop,
  ]),
  ministerAsked: path('referral.ministerAsked', 'referred_answered', [
    ...[classify, refer, putToMinister, ministerAnswers],
    ...[bodyAnswers('answered'), closeTheLoop],
  ]),
  byMinister: path('referral.byMinister', 'referred_answered', [
    ...[classify, putToMinister, ministerRefers],
    ...[bodyAnswers('answered'), closeTheLoop],
  ]),
  byDecision: path('referral.byDecision', 'referred_answered', [
    ...[classify, accept, deskCheck('substantiated')],
    ...[proposeReferral, approved, bodyAnswers('answered')],
    closeTheLoop,
  ]),
} as const satisfies Record<string, Path>;
