import type { Action } from '../../glossary';
import { ANYTIME } from './anytime';
import { CITIZEN } from './citizen';
import { CLOCK } from './clock';
import { DECISION } from './decision';
import { HAND_OVER } from './handOver';
import { KINDS_OWN } from './kinds';
import { MERGE } from './merge';
import { MINISTER } from './minister';
import { MINISTER_QUESTION } from './ministerQuestion';
import { OBJECTION } from './objection';
import { PENALTY } from './penalty';
import { REFERRAL } from './referral';
import { REMEDY } from './remedy';
import type { RulesFor } from './rule';
import { MOVE } from './rules';
import { SECOND_MESSAGE } from './secondMessage';
import { TRIAGE } from './triage';
import { VERIFICATION } from './verification';

/** Every action's rule beyond the stages and roles of the process table. */
export const RULES: RulesFor<Action> = {
  ...TRIAGE,
  ...CITIZEN,
  ...REFERRAL,
  ...MINISTER_QUESTION,
  ...VERIFICATION,
  ...DECISION,
  ...HAND_OVER,
  ...MINISTER,
  ...PENALTY,
  ...OBJECTION,
  ...REMEDY,
  ...SECOND_MESSAGE,
  ...KINDS_OWN,
  ...ANYTIME,
  ...CLOCK,
  ...MOVE,
  ...MERGE,
};
