import { closeTheLoop, confirm, contact, dispute, rate, withdraw, writeUnasked } from '../steps/citizen';
import {
  approved,
  legalObjects,
  legalStands,
  legalStandsForMore,
  ministerAmendsBeyond,
  ministerAmendsWithin,
  ministerApproves,
  ministerOrdersRevisit,
  ministerReturns,
  proposeClosure,
  proposeLighter,
  proposePenalties,
  proposePenaltiesAndRemedy,
} from '../steps/decision';
import { carryOut, enforce, revoke, serve } from '../steps/execution';
import { directReview } from '../steps/minister';
import { objectInVain, objectWithSuccess, tellAgain } from '../steps/objection';
import { accept, classify, officeWork } from '../steps/triage';
import { visit, visitByAnother, visitWithMeasureOnSpot } from '../steps/verification';
import { WORDS } from '../words';
import { type Path, path } from './path';

const proven = [classify, accept, visit('substantiated')];
const decided = [proposePenalties, legalStands, ministerApproves];

/** Visit, legal review, the minister, a served penalty; each with its own turn. */
export const PENALTIES = {
  served: path('penalty.served', 'penalised', [...proven, ...decided, serve, closeTheLoop]),
  enforced: path('penalty.enforced', 'penalised', [...proven, ...decided, serve, closeTheLoop, enforce]),
  upheld: path('penalty.upheld', 'penalised', [
    ...proven,
    ...decided,
    ...[serve, closeTheLoop, objectInVain, enforce],
  ]),
  revokedOnObjection: path('penalty.revokedOnObjection', 'unfounded', [
    ...proven,
    ...decided,
    ...[serve, closeTheLoop, objectWithSuccess, tellAgain],
  ]),
  amendedWithin: path('penalty.amendedWithin', 'penalised', [
    ...proven,
    ...[proposePenalties, legalStands, ministerAmendsWithin],
    ...[serve, closeTheLoop],
  ]),
  amendedBeyond: path('penalty.amendedBeyond', 'penalised', [
    ...proven,
    ...[proposePenalties, legalStands, ministerAmendsBeyond],
    ...[legalStandsForMore, ministerApproves],
    ...[serve, closeTheLoop],
  ]),
  returned: path('penalty.returned', 'penalised', [
    ...proven,
    ...[proposePenalties, legalStands, ministerReturns],
    ...decided,
    ...[serve, closeTheLoop],
  ]),
  revisited: path('penalty.revisited', 'penalised', [
    ...proven,
    ...[proposePenalties, legalStands, ministerOrdersRevisit],
    ...[visit('substantiated'), ...decided],
    ...[serve, closeTheLoop],
  ]),
  legalObjected: path('penalty.legalObjected', 'penalised', [
    ...proven,
    ...[proposePenalties, legalObjects],
    ...[proposeLighter, legalStands, ministerApproves],
    ...[serve, closeTheLoop, enforce],
  ]),
  revoked: path('penalty.revoked', 'unfounded', [
    ...proven,
    ...decided,
    ...[serve, closeTheLoop, revoke('unfounded'), tellAgain],
  ]),
  reviewAndPresent: path('penalty.reviewAndPresent', 'penalised', [
    ...[classify, officeWork, directReview, visit('substantiated')],
    ...decided,
    ...[serve, closeTheLoop],
  ]),
  disputed: path('penalty.disputed', 'penalised', [
    ...proven,
    ...decided,
    ...[serve, contact, dispute],
    ...[proposeClosure('answered', WORDS.groundsAfterDispute), approved],
    ...[contact, confirm, rate],
  ]),
  withRemedy: path('penalty.withRemedy', 'penalised', [
    ...proven,
    ...[proposePenaltiesAndRemedy, legalStands, ministerApproves],
    ...[serve, writeUnasked, carryOut, closeTheLoop],
  ]),
  measureOnSpot: path('penalty.measureOnSpot', 'penalised', [
    ...[classify, accept, visitWithMeasureOnSpot],
    ...decided,
    ...[serve, closeTheLoop],
  ]),
  secondVisit: path('penalty.secondVisit', 'penalised', [
    ...[classify, accept, visit('no_access'), visit('substantiated')],
    ...decided,
    ...[serve, closeTheLoop],
  ]),
  visitByAnother: path('penalty.visitByAnother', 'penalised', [
    ...[classify, accept, visitByAnother],
    ...decided,
    ...[serve, closeTheLoop],
  ]),
  /** What an inspector has established does not end because the reporter withdraws. */
  detached: {
    name: 'penalty.detached',
    steps: [...proven, withdraw, ...decided, serve, contact],
    outcome: 'penalised',
    closedBy: 'no_contact_given',
  },
} as const satisfies Record<string, Path>;
