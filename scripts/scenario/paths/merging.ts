import { closeTheLoop } from '../steps/citizen';
import { legalStands, ministerApproves, proposePenalties } from '../steps/decision';
import { serve } from '../steps/execution';
import { followRoot, untilAllFollow, untilRootAnswers } from '../steps/merging';
import { accept, classify } from '../steps/triage';
import { visit } from '../steps/verification';
import { type Path, path } from './path';

/** Many complaints about one matter: one inspection and one decision, and each reporter gets the answer. */
export const MERGING = {
  root: path('penalty.ofMany', 'penalised', [
    ...[classify, untilAllFollow, accept, visit('substantiated')],
    ...[proposePenalties, legalStands, ministerApproves],
    ...[serve, closeTheLoop],
  ]),
  follower: path('merged', 'penalised', [classify, followRoot, untilRootAnswers, closeTheLoop]),
} as const satisfies Record<string, Path>;
