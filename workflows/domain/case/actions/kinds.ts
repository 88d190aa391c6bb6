import type { CaseState, Remedy } from '../case';
import { openVisits } from '../questions';
import { Refused } from '../steps';
import type { Actor } from '../values';
import { afterCheck } from './remedy';
import { firstOf, known, type RulesFor, withNote, withText } from './rule';
import { refuseTied } from './verification';

/** What only some kinds have: the delivery by hand, the verification of a rumour, the documents of a fraud. */
export const KINDS_OWN: RulesFor<
  | 'nameBeneficiary'
  | 'planDelivery'
  | 'recordDelivery'
  | 'confirmDelivery'
  | 'recordRumourVerdict'
  | 'publishRumourAnswer'
  | 'measureRumourReach'
  | 'documentFraud'
> = {
  nameBeneficiary: {
    decide: (steps, input) => steps.emit('beneficiaryNamed', input.beneficiary),
  },
  planDelivery: {
    guard: state =>
      firstOf(
        [!state.remedies.some(r => r.state === 'open'), 'noRemedy'],
        [state.beneficiary === null, 'noBeneficiary'],
      ),
    decide: (steps, input) => {
      refuseTied(steps.state, input.courier, 'courier');
      const remedy = remedyIn(steps.state, input.remedy, 'open', 'noRemedy');
      steps.emit('deliveryPlanned', {
        remedyId: remedy.remedyId,
        courierId: input.courier.personId,
        plannedDate: input.plannedDate,
        ...withNote(input),
      });
    },
  },
  recordDelivery: {
    guard: (state, actor) => {
      const planned = state.remedies.filter(r => r.state === 'open' && r.delivery);
      return firstOf(
        [planned.length === 0, 'noDelivery'],
        [!planned.some(r => r.delivery?.courierId === actor.personId), 'notTheCourier'],
      );
    },
    decide: (steps, input, actor) => {
      const remedy = remedyIn(steps.state, input.remedy, 'open', 'noDelivery');
      if (!remedy.delivery) throw new Refused('noDelivery', 'remedy');
      if (remedy.delivery.courierId !== actor.personId) throw new Refused('notTheCourier', 'remedy');
      steps.emit('deliveryRecorded', {
        remedyId: remedy.remedyId,
        ...withText(input),
        evidence: input.evidence ?? [],
      });
    },
  },
  confirmDelivery: {
    guard: (state, actor) =>
      firstOf(
        [!state.remedies.some(isDelivered), 'noDelivery'],
        [actor.role === 'citizen' && !isBeneficiary(state, actor), 'notTheBeneficiary'],
        [actor.role !== 'citizen' && state.handledBy.includes(actor.personId), 'samePerson'],
      ),
    decide: (steps, input, actor) => {
      const remedy = remedyIn(steps.state, input.remedy, 'recorded', 'noDelivery');
      // A message says nothing of who wrote it: the clerk heard or saw the beneficiary.
      const heard = actor.role === 'citizen' ? undefined : input.means;
      if (actor.role !== 'citizen' && (!heard || heard === 'message'))
        throw new Refused('meansNeeded', 'means');
      steps.emit('deliveryConfirmed', {
        remedyId: remedy.remedyId,
        result: input.result,
        ...(heard ? { means: heard } : {}),
        ...withText(input),
      });
      afterCheck(steps, remedy, input.result === 'received');
    },
  },
  recordRumourVerdict: {
    decide: (steps, input) => {
      steps.emit('rumourVerdictGiven', {
        verdict: input.verdict,
        text: input.text,
        evidence: input.evidence ?? [],
      });
      const verified = steps.state.stage === 'verification' && openVisits(steps.state).length === 0;
      if (verified) steps.enter('presentation');
    },
  },
  publishRumourAnswer: {
    guard: state => firstOf([state.rumour === null, 'rumourNotVerified']),
    decide: (steps, input) =>
      steps.emit('rumourAnswerPublished', {
        text: input.text,
        publishedOn: input.publishedOn,
        evidence: input.evidence ?? [],
      }),
  },
  measureRumourReach: {
    guard: state => firstOf([!state.rumour?.answer, 'rumourNotPublished']),
    decide: (steps, input) => steps.emit('rumourReachMeasured', { reach: input.reach }),
  },
  documentFraud: {
    decide: (steps, { source, capturedOn, text, evidence }) =>
      steps.emit('fraudDocumented', { source, capturedOn, text, evidence }),
  },
};

const isDelivered = (remedy: Remedy) => remedy.state === 'recorded' && remedy.delivery !== null;

/** Whoever complained for themselves is the beneficiary too. */
function isBeneficiary({ beneficiary }: CaseState, actor: Actor): boolean {
  return beneficiary?.relation === 'self' || beneficiary?.beneficiaryId === actor.personId;
}

function remedyIn(
  state: CaseState,
  remedyId: string,
  wanted: Remedy['state'],
  refusal: 'noRemedy' | 'noDelivery',
): Remedy {
  const remedy = known(state.remedies, r => r.remedyId === remedyId, 'remedy');
  if (remedy.state !== wanted || (wanted === 'recorded' && !remedy.delivery))
    throw new Refused(refusal, 'remedy');
  return remedy;
}
