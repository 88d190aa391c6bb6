import { decide } from '../../../workflows/domain/case/decide';
import { BAKERY } from '../../support/domainOffice';
import {
  breadWeight,
  classified,
  confirmed,
  directReview,
  dispute,
  proposalOf,
  proposeClosure,
  refutedInPublic,
  report,
  schedule,
  staffReporter,
  visited,
  who,
} from '../../support/domainStages';
import { complaint, words } from '../../support/domainStory';

const text = words('تم الرد على استفساركم');

describe('classify', () => {
  it('sets kind, category, priority, establishment, place and origin', () => {
    const more = { priority: 'urgent', governorate: 'EG-C', district: 'شبرا', origin: 'cabinet' } as const;
    expect(classified(breadWeight, more).state).toMatchObject({
      kind: 'complaint',
      category: breadWeight,
      establishmentId: BAKERY,
      stage: 'triage',
      ...more,
    });
  });

  it('keeps what was known and is not said again', () => {
    const known = classified(breadWeight, { district: 'شبرا', origin: 'cabinet' });
    const again = classified(breadWeight, { establishment: undefined }, known);
    expect(again.state).toMatchObject({
      establishmentId: BAKERY,
      governorate: 'EG-MN',
      district: 'شبرا',
      origin: 'cabinet',
    });
  });

  it('is refused to a caseworker tied to the establishment they name', () => {
    const input = {
      kind: 'complaint',
      category: breadWeight,
      priority: 'normal',
      establishment: BAKERY,
    } as const;
    expect(complaint().refusal(who.tiedCaseworker, 'classify', input)).toBe('actorTied');
  });
});

describe('whoever complained or is tied to the establishment', () => {
  it('may do nothing on their own complaint', () => {
    const reporter = staffReporter();
    expect(classified().refusal(reporter, 'accept', {})).toBe('actorIsReporter');
    expect(classified().refusal(reporter, 'addNote', { text })).toBe('actorIsReporter');
  });

  it('may do nothing on a case about that establishment', () => {
    expect(classified().refusal(who.tiedCaseworker, 'accept', {})).toBe('actorTied');
    expect(classified().refusal(who.tiedCaseworker, 'addNote', { text })).toBe('actorTied');
  });
});

describe('transferUnit', () => {
  const input = { unit: 'cairo', reason: words('المخبز في نطاق القاهرة') };

  it('moves the case to the triage of the other unit', () => {
    const { state } = complaint().does(who.caseworker, 'transferUnit', input);
    expect(state).toMatchObject({ unitId: 'cairo', stage: 'triage', transfers: 1 });
  });

  it('is for the caseworker once, and for the operations room after that', () => {
    const story = complaint();
    expect(story.refusal(who.operations, 'transferUnit', input)).toBe('firstTransfer');
    story.does(who.caseworker, 'transferUnit', input);
    const back = { ...input, unit: 'minya' };
    expect(story.refusal(who.caseworker, 'transferUnit', back)).toBe('secondTransfer');
    expect(story.does(who.operations, 'transferUnit', back).state.unitId).toBe('minya');
  });

  it('is refused to the unit that has the case', () => {
    expect(complaint().refusal(who.caseworker, 'transferUnit', { ...input, unit: 'minya' })).toBe('sameUnit');
  });
});

describe('accept', () => {
  it('leads to verification', () => {
    expect(classified().does(who.caseworker, 'accept', {}).state.stage).toBe('verification');
  });

  it('waits for a classification', () => {
    expect(complaint().refusal(who.caseworker, 'accept', {})).toBe('notClassified');
  });
});

describe('answer', () => {
  it('leads from triage to the citizen', () => {
    const story = classified().does(who.caseworker, 'answer', { text, outcome: 'answered' });
    expect(story.state).toMatchObject({ stage: 'citizen_contact', outcome: 'answered' });
    expect(story.last('answerGiven')).toEqual({ text, outcome: 'answered' });
  });

  it('waits in triage for a classification', () => {
    const input = { text, outcome: 'answered' } as const;
    expect(complaint().refusal(who.caseworker, 'answer', input)).toBe('notClassified');
  });

  it('refutes a rumour, and only a rumour', () => {
    const input = { text: words('لا صحة لما يتداول عن رفع سعر الرغيف'), outcome: 'rumour_refuted' } as const;
    expect(classified().refusal(who.caseworker, 'answer', input)).toBe('notARumour');
    const rumour = refutedInPublic(classified(breadWeight, { kind: 'rumour' }));
    expect(rumour.does(who.caseworker, 'answer', input).state.outcome).toBe('rumour_refuted');
  });

  it('does not pass over an established violation', () => {
    const input = { text, outcome: 'answered' } as const;
    expect(visited().refusal(who.caseworker, 'answer', input)).toBe('findingSubstantiated');
  });

  it('does not close over the minister, who asked to see the case', () => {
    const story = directReview(classified());
    report(story, schedule(story), 'unsubstantiated');
    expect(story.refusal(who.caseworker, 'answer', { text, outcome: 'answered' })).toBe('obligationOpen');
  });
});

describe('answer to what the minister sent back', () => {
  it('is a proposal, never an answer past the minister', () => {
    const story = proposeClosure(visited('unsubstantiated'));
    story.does(who.minister, 'returnWithNote', { proposal: proposalOf(story), note: text });
    expect(story.refusal(who.caseworker, 'answer', { text, outcome: 'answered' })).toBe('ministerAwaits');
    expect(proposeClosure(story).state.stage).toBe('minister_decision');
  });
});

describe('proposeRejection and agreeRejection', () => {
  const reason = words('سب وقذف لا شكوى');
  const proposed = (by = who.caseworker) => complaint().does(by, 'proposeRejection', { reason });

  it('close the case by two persons', () => {
    const { state } = proposed().does(who.unitHead, 'agreeRejection', {});
    expect(state).toMatchObject({ stage: 'closed', outcome: 'rejected', closedBy: 'rejected' });
  });

  it('are never one person, whatever their accounts', () => {
    expect(proposed(who.karimCaseworker).refusal(who.karimUnitHead, 'agreeRejection', {})).toBe('samePerson');
  });

  it('come in this order, and once', () => {
    expect(complaint().refusal(who.unitHead, 'agreeRejection', {})).toBe('noRejectionProposed');
    expect(proposed().refusal(who.colleague, 'proposeRejection', { reason })).toBe('alreadyMarked');
  });

  it('begin again in the unit to which the case is transferred', () => {
    const story = proposed().does(who.caseworker, 'transferUnit', { unit: 'cairo', reason });
    expect(story.refusal(who.unitHead, 'agreeRejection', {})).toBe('noRejectionProposed');
  });

  it('begin again when the case left triage meanwhile', () => {
    const story = proposed().does(who.caseworker, 'requestInfo', { question: reason });
    story.does(who.citizen, 'provideInfo', { text: reason });
    expect(story.refusal(who.unitHead, 'agreeRejection', {})).toBe('noRejectionProposed');
  });

  it('can be disputed by the citizen like any closing', () => {
    expect(dispute(proposed().does(who.unitHead, 'agreeRejection', {})).state.stage).toBe('presentation');
  });
});

describe('interveneNow', () => {
  it('waits for a classification', () => {
    expect(complaint().refusal(who.caseworker, 'interveneNow', { text })).toBe('notClassified');
  });

  it('opens a remedy at once for a fault of the system itself', () => {
    const story = classified().does(who.caseworker, 'interveneNow', { text: words('تفعيل بطاقة التموين') });
    expect(story.state).toMatchObject({
      stage: 'remedy',
      remedies: [{ state: 'open', source: { from: 'triage' } }],
    });
  });

  it('makes the case urgent', () => {
    const story = classified().does(who.caseworker, 'interveneNow', { text });
    expect(story.state).toMatchObject({ priority: 'urgent', clock: { mode: 'wall' } });
  });

  it('says nothing of a case that is urgent already', () => {
    const story = classified(breadWeight, { priority: 'urgent' });
    expect(story.does(who.caseworker, 'interveneNow', { text }).all('priorityChanged')).toEqual([]);
  });

  it('leaves a case its priority that was decided on before the change', () => {
    const { state } = classified();
    const command = {
      type: 'action',
      action: 'interveneNow',
      actor: who.caseworker,
      input: { text },
    } as const;
    const decision = decide(
      state,
      command,
      '2026-11-21T09:00:00.000Z',
      change => change !== 'intervention-is-urgent',
    );
    expect(decision.ok && decision.events.map(({ type }) => type)).toEqual(['remedyOpened', 'stageEntered']);
  });
});

describe('a closed case', () => {
  it('admits none of the steps of triage', () => {
    const story = confirmed(classified().does(who.caseworker, 'answer', { text, outcome: 'answered' }));
    expect(story.refusal(who.caseworker, 'accept', {})).toBe('wrongStage');
  });
});
