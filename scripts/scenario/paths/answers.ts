import {
  answerByClerk,
  answerByForm,
  answerByMessage,
  askForMore,
  closeTheLoop,
  confirm,
  contact,
  dispute,
  rate,
  withdraw,
} from '../steps/citizen';
import { approved, proposeClosure } from '../steps/decision';
import { measureReach, refuteInPublic } from '../steps/kinds';
import { ministerAnswers, ministerEndsDispute, putToMinister } from '../steps/minister';
import { accept, answer, classify, markPublicInterest, officeWork, refute, transfer } from '../steps/triage';
import { deskCheck } from '../steps/verification';
import { WORDS } from '../words';
import { type Path, path } from './path';

const checked = [classify, accept, deskCheck('unsubstantiated')];

/** What is answered without a decision: inquiries, suggestions, rumours, and what only lacked a word. */
export const ANSWERS = {
  atOnce: path('answered.atOnce', 'answered', [classify, answer, closeTheLoop]),
  afterWork: path('answered.afterWork', 'answered', [classify, officeWork, answer, contact, confirm, rate]),
  otherUnit: path('answered.otherUnit', 'answered', [classify, transfer, answer, closeTheLoop]),
  ministerAsked: path('answered.ministerAsked', 'answered', [
    ...[classify, putToMinister, ministerAnswers],
    ...[answer, closeTheLoop],
  ]),
  disputesFinal: {
    name: 'answered.disputesFinal',
    steps: [
      ...[classify, answer, contact, dispute],
      ...[answer, contact, dispute],
      ...[answer, contact, dispute, ministerEndsDispute],
    ],
    outcome: 'answered',
    closedBy: 'disputes_final',
  },
  /** A matter of more than one citizen goes on when its reporter withdraws. */
  publicInterest: {
    name: 'answered.publicInterest',
    steps: [classify, markPublicInterest, withdraw, answer, contact],
    outcome: 'answered',
    closedBy: 'no_contact_given',
  },
} as const satisfies Record<string, Path>;

export const RUMOURS = {
  atOnce: path('rumour.refuted', 'rumour_refuted', [
    classify,
    refuteInPublic,
    refute,
    measureReach,
    closeTheLoop,
  ]),
  afterDeskCheck: path('rumour.checked', 'rumour_refuted', [
    ...checked,
    refuteInPublic,
    refute,
    closeTheLoop,
  ]),
  decided: path('rumour.decided', 'rumour_refuted', [
    ...[...checked, refuteInPublic, proposeClosure('rumour_refuted', WORDS.refuted), approved],
    closeTheLoop,
  ]),
} as const satisfies Record<string, Path>;

/** More is asked of the citizen; the answer comes three ways, at three stages. */
export const INFO = {
  byMessage: path('info.byMessage', 'answered', [
    ...[classify, askForMore, answerByMessage],
    ...[answer, closeTheLoop],
  ]),
  byForm: path('info.byForm', 'answered', [
    ...[classify, accept, askForMore, answerByForm],
    ...[deskCheck('unsubstantiated'), answer, closeTheLoop],
  ]),
  byClerk: path('info.byClerk', 'unfounded', [
    ...[...checked, askForMore, answerByClerk],
    ...[proposeClosure('unfounded'), approved, closeTheLoop],
  ]),
} as const satisfies Record<string, Path>;
