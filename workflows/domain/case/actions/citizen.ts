import type { CaseState } from '../case';
import type { EventData } from '../events';
import { linkOf, waitingFollowers } from '../merging';
import { isSubstantiated } from '../questions';
import { Refused, type Steps } from '../steps';
import { isTriedEnough } from './attempts';
import { firstOf, type RulesFor, withNote, withReason, withText } from './rule';
import { meetSecondMessage } from './secondMessage';

const DISPUTES_BEFORE_FINAL = 3;

/** What the citizen does, and what is done towards the citizen. */
export const CITIZEN: RulesFor<
  'requestInfo' | 'provideInfo' | 'recordContact' | 'confirm' | 'dispute' | 'reopen' | 'rate' | 'withdraw'
> = {
  requestInfo: {
    guard: state => firstOf([state.detached, 'alreadyWithdrawn']),
    decide: (steps, input) => {
      steps.emit('infoRequested', { question: input.question, former: steps.state.stage });
      steps.enter('awaiting_citizen');
    },
  },
  provideInfo: {
    decide: (steps, input) => provideInfo(steps, { text: input.text, evidence: input.evidence ?? [] }),
  },
  recordContact: {
    decide: (steps, input) => {
      const { contactable, detached, outcome } = steps.state;
      const { means, result } = input;
      if (result === 'no_contact_given') {
        if (contactable && !detached) throw new Refused('contactGiven', 'result');
      } else {
        if (detached) throw new Refused('alreadyWithdrawn', 'result');
        if (!contactable && means !== 'visit') throw new Refused('noContactGiven', 'result');
      }
      steps.emit('contactRecorded', { means, result, ...withNote(input) });
      if (result === 'reached') {
        meetSecondMessage(steps);
        return steps.enter('confirmation');
      }
      if (result === 'no_contact_given') return steps.close('no_contact_given', outcome);
      if (isTriedEnough(steps.state, steps.state.contacts)) {
        steps.emit('contactExhausted', { attempts: steps.state.contacts.length });
        steps.close('not_reachable', outcome);
      }
    },
  },
  confirm: {
    guard: (state, actor) =>
      actor.role === 'citizen'
        ? null
        : firstOf(
            [!state.contacts.some(c => c.result === 'reached' && c.means !== 'message'), 'notContacted'],
            [state.handledBy.includes(actor.personId), 'samePerson'],
          ),
    decide: (steps, input) => {
      steps.emit('confirmed', withNote(input));
      steps.close('confirmed', steps.state.outcome);
    },
  },
  dispute: {
    guard: state =>
      firstOf(
        [state.closedBy === 'withdrawn' || state.closedBy === 'disputes_final', 'closedForGood'],
        [state.reopenElapsed, 'closedForGood'],
        [state.disputes >= DISPUTES_BEFORE_FINAL, 'disputesExhausted'],
      ),
    decide: (steps, input) => {
      const count = steps.state.disputes + 1;
      steps.emit('disputed', { text: input.text, evidence: input.evidence ?? [], count });
      if (count < DISPUTES_BEFORE_FINAL) return steps.enter('presentation');
      steps.emit('questionRaised', { text: input.text, from: 'dispute' });
      steps.enter('minister_decision');
    },
  },
  reopen: {
    guard: state => firstOf([state.reopenElapsed, 'closedForGood']),
    decide: (steps, input) => {
      steps.emit('reopened', { reason: input.reason });
      steps.enter('presentation');
    },
  },
  rate: {
    guard: state => firstOf([state.rating !== null, 'alreadyRated']),
    decide: (steps, input) => steps.emit('rated', { rating: input.rating, ...withText(input) }),
  },
  withdraw: {
    decide: (steps, input) => {
      const { stage, formerStage, outcome } = steps.state;
      steps.emit('withdrawalReceived', withReason(input));
      if (!goesOnWithoutReporter(steps.state)) {
        if (steps.state.root && stage === 'following')
          steps.emit('unmerged', { root: linkOf(steps.state.root), cause: 'withdrawn' });
        return steps.close('withdrawn', 'withdrawn');
      }
      steps.emit('reporterDetached', {});
      meetSecondMessage(steps);
      if (stage === 'awaiting_citizen') steps.enter(formerStage ?? 'presentation');
      if (stage === 'confirmation') steps.close('no_contact_given', outcome);
    },
  },
};

/** Also reached by a citizen's message from outside. */
export function provideInfo(steps: Steps, input: EventData['infoProvided']): void {
  const former = steps.state.formerStage ?? 'triage';
  steps.emit('infoProvided', input);
  steps.enter(former);
}

/** A withdrawal does not stop what concerns more than the reporter. */
function goesOnWithoutReporter(state: CaseState): boolean {
  return (
    state.publicInterest ||
    isSubstantiated(state) ||
    state.penalties.length > 0 ||
    state.obligations.some(o => !o.met) ||
    waitingFollowers(state).length > 0
  );
}
