import { refusalOf } from '../../workflows/domain/case/availableActions';
import type { CaseState } from '../../workflows/domain/case/case';
import type { ActionCommand, CaseCommand, InboundCommand } from '../../workflows/domain/case/commands';
import { isOpenToObjection, openObjection } from '../../workflows/domain/case/penalties';
import { PROCESS_TABLE } from '../../workflows/domain/case/process';
import { OPENS_TASKS } from '../../workflows/domain/case/tasks';
import type { Actor } from '../../workflows/domain/case/values';
import { type Action, ALL_ACTIONS, ALL_STAGES, type Role, type Stage } from '../../workflows/domain/glossary';
import { evidenceRefs, inputFor, textRef } from './domainInputs';
import { mergeMessage } from './domainMerging';
import { holdersFor } from './domainOffice';
import type { Random } from './domainRandom';

/**
 * How often an action is tried where it is possible; what is not named counts 6. Low: what ends a case early, goes
 * in circles or is possible everywhere. High: the steps without which a case never gets to the far stages.
 */
const WEIGHTS: Readonly<Partial<Record<Action, number>>> = {
  withdraw: 0.15,
  addNote: 0.3,
  attachEvidence: 0.3,
  assign: 0.3,
  setPriority: 0.3,
  markPublicInterest: 0.3,
  pauseClock: 0.8,
  resumeClock: 12,
  extendDeadline: 0.4,
  agreeClockChange: 3,
  moveRules: 0.5,
  answer: 1.6,
  transferUnit: 1,
  proposeRejection: 1,
  interveneNow: 1.5,
  refer: 1.5,
  escalateToMinister: 0.8,
  requestInfo: 0.8,
  directReview: 0.25,
  assignToLeader: 3,
  withdrawAssignment: 5,
  delegate: 6,
  accept: 20,
  cancelVisit: 1,
  reassignVisit: 2,
  recordDeskCheck: 0.5,
  concludeVerification: 0.5,
  startVisit: 10,
  submitFindings: 24,
  propose: 20,
  approve: 16,
  amend: 8,
  returnWithNote: 2,
  orderRevisit: 2,
  issuePenalty: 24,
  serveNotice: 24,
  fileObjection: 11,
  recommendOnObjection: 80,
  decideObjection: 80,
  recordSecondMessage: 80,
  enforce: 4,
  revoke: 4,
  recordRemedy: 12,
  confirmRemedyOnSite: 12,
  reportCannotRemedy: 3,
  nameBeneficiary: 2,
  planDelivery: 14,
  recordDelivery: 30,
  confirmDelivery: 40,
  recordRumourVerdict: 24,
  publishRumourAnswer: 30,
  documentFraud: 12,
  measureRumourReach: 4,
  mergeInto: 12,
  unmerge: 0.6,
  recordContact: 40,
  dispute: 14,
  reopen: 3,
};
const USUAL_WEIGHT = 6;

/** Once the citizen was told, what changes what they were told. */
const WEIGHTS_AFTER_THE_ANSWER: Readonly<Partial<Record<Action, number>>> = {
  revoke: 120,
  fileObjection: 24,
  dispute: 34,
};

/** What leads away from penalties and their objections, which many courses would not reach otherwise. */
const DETOURS: readonly Action[] = [
  ...(['withdraw', 'proposeRejection', 'refer', 'transferUnit', 'requestInfo'] as const),
  ...(['orderRevisit', 'returnWithNote', 'amend', 'escalateToMinister', 'assignToLeader'] as const),
  ...(['directReview', 'delegate', 'pauseClock', 'extendDeadline', 'moveRules'] as const),
];

/** What is possible at any stage, but only while the case has something that it is about. */
const WORTH_TRYING: Readonly<Partial<Record<Action, (state: CaseState) => boolean>>> = {
  mergeInto: isOneOfMany,
  submitFindings: ({ visits }) => visits.some(v => v.findings === null),
  confirmOnSiteMeasure: ({ onSiteMeasures }) => onSiteMeasures.length > 0,
  recordReferralAnswer: ({ referrals }) => referrals.length > 0,
  answerAssignment: ({ obligations }) => obligations.some(o => o.kind === 'leader_answer' && !o.met),
  fileObjection: ({ penalties }) => penalties.some(isOpenToObjection),
  recommendOnObjection: ({ penalties }) => penalties.some(openObjection),
  decideObjection: ({ penalties }) => penalties.some(openObjection),
  enforce: ({ penalties }) => penalties.length > 0,
  revoke: ({ penalties }) => penalties.length > 0,
  recordSecondMessage: ({ obligations }) => obligations.some(o => o.kind === 'tell_reporter' && !o.met),
};

/** What a stage admits, each action with the roles that may and its weight. */
interface Admitted {
  readonly name: Action;
  readonly roles: ReadonlySet<Role>;
  readonly weight: number;
}

const ADMITTED: ReadonlyMap<Stage, readonly Admitted[]> = new Map(
  ALL_STAGES.map(stage => [stage, ALL_ACTIONS.flatMap(name => admittedAt(stage, name))]),
);

function admittedAt(stage: Stage, name: Action): readonly Admitted[] {
  const roles = PROCESS_TABLE[name].rules.filter(r => r.from.includes(stage)).flatMap(r => r.by);
  const told = stage === 'confirmation' || stage === 'closed';
  const weight = (told ? WEIGHTS_AFTER_THE_ANSWER[name] : undefined) ?? WEIGHTS[name] ?? USUAL_WEIGHT;
  return roles.length > 0 ? [{ name, roles: new Set(roles), weight }] : [];
}

/** The next command of a course: mostly somebody who may, sometimes anybody with anything. */
export function nextCommand(random: Random, state: CaseState, office: readonly Actor[]): CaseCommand {
  const die = random.next();
  // Others speak to a case of which there are many; one that follows another waits to hear from it.
  if (die < (state.stage === 'following' ? 0.25 : isOneOfMany(state) ? 0.2 : 0.06))
    return inbound(random, state);
  const rejected = isOneOfMany(state) && state.followers.length > 0 && die > 0.9 && rejection(state, office);
  if (rejected) return rejected;
  if (die > 0.9) return action(random, state, random.pick(ALL_ACTIONS), random.pick(office), office);
  return likelyAction(random, state, office);
}

/** The command as the domain takes it. The input was drawn from the action's own fields. */
export function action(
  random: Random,
  state: CaseState,
  name: Action,
  actor: Actor,
  office: readonly Actor[] = [],
): ActionCommand {
  const input = inputFor(random, state, name);
  const command = { type: 'action', action: name, actor, input };
  const opens = OPENS_TASKS.includes(name) && office.length > 0;
  return (opens
    ? { ...command, office: atTheirDesks(random, state, office) }
    : command) as unknown as ActionCommand;
}

/** Sometimes a unit is small: one head, or none. */
function atTheirDesks(random: Random, state: CaseState, office: readonly Actor[]): readonly Actor[] {
  const holders = holdersFor(state.unitId, office);
  if (!random.chance(0.3)) return holders;
  const heads = holders.filter(({ role, unitId }) => role === 'unit_head' && unitId === state.unitId);
  const there = heads.length > 0 && random.chance(0.7) ? random.pick(heads) : null;
  return holders.filter(holder => holder === there || !heads.includes(holder));
}

/** The first of a few likely actions that somebody of the office may do now. */
function likelyAction(random: Random, state: CaseState, office: readonly Actor[]): CaseCommand {
  const straight = isPursued(state);
  const admitted = (ADMITTED.get(state.stage) ?? []).filter(
    one => !(straight && DETOURS.includes(one.name)) && (WORTH_TRYING[one.name]?.(state) ?? true),
  );
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const { name, roles } = weighted(random, admitted);
    const actors = random.turned(office.filter(actor => roles.has(actor.role)));
    const able = actors.find(actor => refusalOf(state, name, actor) === null);
    if (able) return action(random, state, name, able, office);
    if (random.chance(0.08)) return action(random, state, name, random.pick(actors), office);
  }
  return inbound(random, state);
}

function weighted(random: Random, admitted: readonly Admitted[]): Admitted {
  let left = random.next() * admitted.reduce((sum, { weight }) => sum + weight, 0);
  for (const one of admitted) {
    left -= one.weight;
    if (left <= 0) return one;
  }
  return random.pick(admitted);
}

/** A root that is rejected sends its followers back. */
function rejection(state: CaseState, office: readonly Actor[]): CaseCommand | null {
  const name = state.rejectionProposedBy ? 'agreeRejection' : 'proposeRejection';
  const able = office.find(actor => refusalOf(state, name, actor) === null);
  const input = name === 'proposeRejection' ? { reason: { textId: 't1', sha256: 'c'.repeat(64) } } : {};
  return able ? ({ type: 'action', action: name, actor: able, input } as ActionCommand) : null;
}

/** What a department forwards stands for what many complain of: there cases merge, elsewhere hardly any does. */
function isOneOfMany({ channel }: CaseState): boolean {
  return channel === 'department';
}

/** What the minister heard by phone is pursued without detours, and so is what others wait for. */
function isPursued({ channel, followers }: CaseState): boolean {
  return channel === 'minister_phone' || followers.length > 0;
}

/** A message of a citizen, a body or another case; now and then one that came before. */
function inbound(random: Random, state: CaseState): InboundCommand {
  const again = state.inboxIds.length > 0 && random.chance(0.3);
  const inboxId = again ? random.pick(state.inboxIds) : `i${Math.floor(random.next() * 1e9)}`;
  const message = { inboxId, text: textRef(random), evidence: evidenceRefs(random) };
  if (isOneOfMany(state) && random.chance(0.8)) return mergeMessage(random, state, inboxId);
  if (random.chance(0.08)) return { type: 'complaintResent', inboxId, channel: state.channel };
  if (random.chance(0.5)) {
    const by = random.chance(0.3)
      ? ({ role: 'intake_clerk', personId: 'nada', unitId: 'ministry' } as const)
      : undefined;
    return { type: 'citizenMessage', ...message, by };
  }
  const known = state.referrals.map(r => r.referralId);
  const referralId = known.length > 0 && random.chance(0.9) ? random.pick(known) : 'x99';
  return { type: 'referralAnswer', referralId, partial: random.chance(0.4), ...message };
}
