import type { CaseState } from './case';
import type { ClockCommand } from './commands';
import { deadlines, nextChase } from './deadlines';
import { alertEmergencyNetwork } from './emergency';
import { graceElapsed } from './grace';
import { Refused, Steps } from './steps';
import type { ActorRef } from './values';

const CLOCK: ActorRef = { role: 'clock', personId: 'clock', unitId: '' };

/** What follows when a deadline of the case has come. No clock approves, penalises or answers for anybody. */
export function decideClock(state: CaseState, command: ClockCommand, at: string): Steps {
  const { event, partId } = command;
  const due = deadlines(state).find(
    one => one.command.event === event && one.command.partId === partId && one.at <= at,
  );
  if (!due) throw new Refused('notDue');
  const steps = new Steps(state, CLOCK, at);
  switch (event) {
    case 'deadlineReminded':
    case 'deadlineEscalated':
    case 'deadlineReported':
      steps.emit(event, { stage: state.stage, owner: state.owner });
      break;
    case 'clockResumed':
      steps.emit(event, { elapsed: true });
      break;
    case 'infoExpired':
      steps.emit(event, {});
      steps.enter(state.formerStage ?? 'presentation');
      break;
    case 'confirmationElapsed':
      steps.emit(event, {});
      steps.close('silent_after_answer', state.outcome);
      break;
    case 'graceElapsed':
      graceElapsed(steps);
      break;
    case 'infoReminded':
    case 'reopenElapsed':
      steps.emit(event, {});
      break;
    case 'referralOpened':
      alertEmergencyNetwork(steps);
      break;
    case 'referralChased':
      for (const referral of state.referrals.filter(r => r.referralId === partId)) {
        steps.emit(event, { referralId: referral.referralId, percent: nextChase(referral) ?? 100 });
      }
      break;
    case 'objectionElapsed':
      steps.emit(event, { penaltyId: partId ?? '' });
      break;
    case 'obligationOverdue':
      steps.emit(event, { obligationId: partId ?? '' });
      break;
  }
  return steps;
}
