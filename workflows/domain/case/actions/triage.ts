import { checkAnswer } from '../answers';
import { alertEmergencyNetwork } from '../emergency';
import { isEmergency } from '../kinds';
import { isSubstantiated, mustReturnToMinister } from '../questions';
import { Refused } from '../steps';
import { firstOf, type RulesFor, withNote } from './rule';

export const TRIAGE: RulesFor<
  'classify' | 'transferUnit' | 'accept' | 'answer' | 'proposeRejection' | 'agreeRejection' | 'interveneNow'
> = {
  classify: {
    guard: state => firstOf([state.stage !== 'triage' && state.category !== null, 'alreadyClassified']),
    decide: (steps, input, actor) => {
      if (input.establishment && actor.tiedTo.includes(input.establishment)) {
        throw new Refused('actorTied', 'establishment');
      }
      steps.emit('classified', {
        kind: input.kind,
        category: input.category,
        priority: isEmergency(input) ? 'urgent' : input.priority,
        establishmentId: input.establishment ?? steps.state.establishmentId,
        governorate: input.governorate ?? steps.state.governorate,
        district: input.district ?? steps.state.district,
        origin: input.origin ?? steps.state.origin,
      });
      if (isEmergency(input)) alertEmergencyNetwork(steps);
    },
  },
  transferUnit: {
    guard: (state, actor) =>
      firstOf(
        [state.transfers > 0 && actor.role !== 'operations', 'secondTransfer'],
        [state.transfers === 0 && actor.role === 'operations', 'firstTransfer'],
      ),
    decide: (steps, input) => {
      if (input.unit === steps.state.unitId) throw new Refused('sameUnit', 'unit');
      steps.emit('unitTransferred', { from: steps.state.unitId, to: input.unit, reason: input.reason });
    },
  },
  accept: {
    guard: state => firstOf([!state.category, 'notClassified']),
    decide: steps => steps.enter('verification'),
  },
  answer: {
    guard: state =>
      firstOf(
        [!state.category && state.stage === 'triage', 'notClassified'],
        [mustReturnToMinister(state), 'obligationOpen'],
        [isSubstantiated(state), 'findingSubstantiated'],
        [state.ministerMark, 'ministerAwaits'],
      ),
    decide: (steps, input) => {
      checkAnswer(steps.state, input.outcome, 'outcome');
      steps.emit('answerGiven', { text: input.text, outcome: input.outcome });
      steps.cancelOpenVisits();
      steps.toCitizen(input.outcome);
    },
  },
  proposeRejection: {
    guard: state => firstOf([state.rejectionProposedBy !== null, 'alreadyMarked']),
    decide: (steps, input) => steps.emit('rejectionProposed', { reason: input.reason }),
  },
  agreeRejection: {
    guard: (state, actor) =>
      firstOf(
        [state.rejectionProposedBy === null, 'noRejectionProposed'],
        [state.rejectionProposedBy === actor.personId, 'samePerson'],
        [mustReturnToMinister(state), 'obligationOpen'],
      ),
    decide: (steps, input) => {
      steps.emit('rejectionAgreed', withNote(input));
      steps.close('rejected', 'rejected');
    },
  },
  interveneNow: {
    guard: state => firstOf([!state.category, 'notClassified']),
    decide: (steps, input, _actor, has) => {
      const { priority: from } = steps.state;
      if (from !== 'urgent' && has('intervention-is-urgent')) {
        steps.emit('priorityChanged', { from, to: 'urgent', reason: input.text });
      }
      steps.emit('remedyOpened', {
        remedyId: steps.nextId('r'),
        text: input.text,
        source: { from: 'triage' },
        unit: input.unit ?? null,
      });
      steps.enter('remedy');
    },
  },
};
