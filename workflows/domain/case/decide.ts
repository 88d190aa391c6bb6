import type { Action } from '../glossary';
import { RULES } from './actions';
import { provideInfo } from './actions/citizen';
import type { ActionRule } from './actions/rule';
import { refusalOf } from './availableActions';
import type { CaseState } from './case';
import { everyChange, type Has } from './changes';
import type { ActionCommand, CaseCommand, Decision, InboundCommand } from './commands';
import { decideClock } from './decideClock';
import { hearCase, tellFollowers } from './decideMerge';
import { passTasks } from './passTasks';
import { Refused, Steps } from './steps';
import type { Actor, ActorRef } from './values';

/**
 * What follows from a command, given at `at` (ISO instant). Pure: the same case and command give the same events.
 * Either events that `fold` accepts, or a typed refusal; nothing in between. `has` says which changes of the process
 * hold for this case.
 */
export function decide(state: CaseState, command: CaseCommand, at: string, has: Has = everyChange): Decision {
  try {
    const steps = stepsOf(state, command, at, has);
    tellFollowers(steps);
    return { ok: true, events: steps.events };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: { code: error.code, field: error.field } };
    throw error;
  }
}

function stepsOf(state: CaseState, command: CaseCommand, at: string, has: Has): Steps {
  if (command.type === 'action') return decideAction(state, command, at, has);
  return command.type === 'clock' ? decideClock(state, command, at) : decideInbound(state, command, at);
}

function decideAction(state: CaseState, command: ActionCommand, at: string, has: Has): Steps {
  const { action, actor, input } = command;
  const refusal = refusalOf(state, action, actor);
  if (refusal) throw new Refused(refusal);
  const steps = new Steps(state, actorRef(actor), at);
  const rule = RULES[action] as ActionRule<Action>;
  rule.decide(steps, input, actor, has);
  if (command.office) passTasks(steps, command.office);
  return steps;
}

/** A message fits the stage and acts, or is noted. A redelivery gives no events. */
function decideInbound(state: CaseState, command: InboundCommand, at: string): Steps {
  const steps = new Steps(state, senderOf(command), at, command.inboxId);
  if (state.inboxIds.includes(command.inboxId)) return steps;
  switch (command.type) {
    case 'citizenMessage': {
      const { text, evidence } = command;
      if (state.stage === 'awaiting_citizen' && !state.detached) provideInfo(steps, { text, evidence });
      else steps.emit('citizenMessageReceived', { text, evidence });
      break;
    }
    case 'referralAnswer':
      hearBody(steps, command);
      break;
    case 'complaintResent':
      steps.emit('complaintResent', { channel: command.channel });
      break;
    default:
      hearCase(steps, command);
  }
  return steps;
}

function hearBody(
  steps: Steps,
  { referralId, partial, text, evidence }: Extract<InboundCommand, { type: 'referralAnswer' }>,
): void {
  const { state } = steps;
  const referral = state.referrals.find(r => r.referralId === referralId);
  if (referral?.state !== 'open') {
    return steps.emit('lateReferralAnswerReceived', { referralId, text, evidence });
  }
  if (partial) return steps.emit('referralPartlyAnswered', { referralId, text, evidence });
  steps.emit('referralAnswered', { referralId, text, evidence, disposition: 'review' });
  if (state.stage === 'referred' && referral.source.from !== 'emergency') steps.enter('presentation');
}

/** Another case speaks in nobody's name. */
function senderOf(command: InboundCommand): ActorRef | null {
  const { type } = command;
  if (type === 'citizenMessage') return command.by ?? outsider('citizen');
  if (type === 'complaintResent') return outsider('citizen');
  return type === 'referralAnswer' ? outsider('competent_body') : null;
}

function outsider(role: 'citizen' | 'competent_body'): ActorRef {
  return { role, personId: role, unitId: '' };
}

function actorRef(actor: Actor): ActorRef {
  const { role, personId, unitId, onBehalf } = actor;
  if (!onBehalf) return { role, personId, unitId };
  const { kind, delegationId } = onBehalf;
  return { role, personId, unitId, onBehalf: { kind, delegationId } };
}
