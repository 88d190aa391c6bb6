import { closeTheLoop } from '../steps/citizen';
import {
  legalStands,
  ministerApproves,
  proposeProsecution,
  proposeProsecutionAndSeizure,
} from '../steps/decision';
import { serve } from '../steps/execution';
import { directReview, ministerAnswers, putToMinister } from '../steps/minister';
import { bodyAnswers, referTo } from '../steps/referral';
import { accept, classify } from '../steps/triage';
import { visit } from '../steps/verification';
import { type Path, path } from './path';

const proven = [accept, visit('substantiated')];
const decided = [proposeProsecution, legalStands, ministerApproves, serve];

/** Fraud and corruption, once established, go to the prosecution. */
export const PROSECUTIONS = {
  plain: path('prosecution.plain', 'prosecuted', [classify, ...proven, ...decided, closeTheLoop]),
  withSeizure: path('prosecution.withSeizure', 'prosecuted', [
    ...[classify, ...proven],
    ...[proposeProsecutionAndSeizure, legalStands, ministerApproves, serve],
    closeTheLoop,
  ]),
  ministerAsked: path('prosecution.ministerAsked', 'prosecuted', [
    ...[classify, putToMinister, ministerAnswers, ...proven],
    ...[...decided, closeTheLoop],
  ]),
  /** The supply police answer first; what they say is then verified by order of the minister. */
  afterPolice: path('prosecution.afterPolice', 'prosecuted', [
    ...[classify, referTo('supply_police'), bodyAnswers('review')],
    ...[directReview, visit('substantiated')],
    ...[...decided, closeTheLoop],
  ]),
} as const satisfies Record<string, Path>;
