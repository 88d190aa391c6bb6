import { refusalOf } from '../../../workflows/domain/case/availableActions';
import {
  approve,
  cardRenewal,
  classified,
  confirmed,
  dispute,
  inRemedy,
  inVerification,
  penalised,
  proposeClosure,
  reach,
  visited,
  who,
} from '../../support/domainStages';
import { complaint, type Story, words } from '../../support/domainStory';

const text = words('تم الرد');
const question = words('ما اسم المخبز؟');
const reason = words('وردت مستندات جديدة');

const answered = (story = classified()) =>
  story.does(who.caseworker, 'answer', { text, outcome: 'answered' });
const anonymous = () =>
  answered(classified(cardRenewal, {}, complaint({ contactable: false, reporterId: null })));
const message = (story: Story, inboxId = 'inbox-9') =>
  story.hears({ type: 'citizenMessage', inboxId, text, evidence: [] });

/** Disputed as often, and closed again after each dispute but the last. */
function disputed(times: number): Story {
  const story = visited('unsubstantiated');
  for (let count = 0; count < times; count += 1) dispute(reach(approve(proposeClosure(story))));
  return story;
}

describe('requestInfo and provideInfo', () => {
  it.each([
    ['triage', classified],
    ['verification', inVerification],
    ['presentation', visited],
  ] as const)('ask the citizen and lead back to %s', (stage, begin) => {
    const story = begin().does(who.caseworker, 'requestInfo', { question });
    expect(story.state).toMatchObject({ stage: 'awaiting_citizen', owner: 'citizen', formerStage: stage });
    expect(story.does(who.citizen, 'provideInfo', { text }).state).toMatchObject({
      stage,
      formerStage: null,
    });
    expect(story.last('infoProvided')).toEqual({ text, evidence: [] });
  });

  it('take the answer by a clerk or by a message too', () => {
    const asked = () => classified().does(who.caseworker, 'requestInfo', { question });
    expect(asked().does(who.clerk, 'provideInfo', { text }).state.stage).toBe('triage');
    expect(message(asked()).state.stage).toBe('triage');
  });
});

describe('a message of the citizen', () => {
  it('that a clerk wrote down on the telephone is in the clerk’s name, and answers what was asked', () => {
    const by = { role: 'intake_clerk', personId: 'nada', unitId: 'ministry' } as const;
    const asked = classified().does(who.caseworker, 'requestInfo', { question });
    const story = asked.hears({ type: 'citizenMessage', inboxId: 'call-1', text, evidence: [], by });
    expect(story.state.stage).toBe('triage');
    expect(story.events.find(({ type }) => type === 'infoProvided')?.actor).toEqual(by);
  });

  it('that nobody asked for is noted and moves nothing', () => {
    const story = message(classified());
    expect(story.state.stage).toBe('triage');
    expect(story.all('citizenMessageReceived')).toHaveLength(1);
  });

  it('counts once, however often it is delivered', () => {
    const story = message(message(classified()));
    expect(story.all('citizenMessageReceived')).toHaveLength(1);
  });
});

describe('recordContact', () => {
  it('leads to confirmation when the citizen was reached', () => {
    expect(reach(answered()).state.stage).toBe('confirmation');
  });

  it.each(['no_answer', 'wrong_number'] as const)('with %s counts the attempt and moves nothing', result => {
    const story = answered().does(who.clerk, 'recordContact', { means: 'call', result });
    expect(story.state).toMatchObject({ stage: 'citizen_contact', contacts: [{ result, byId: 'nada' }] });
  });

  it('closes the case of whoever left no means of contact', () => {
    const { state } = anonymous().does(who.caseworker, 'recordContact', {
      means: 'message',
      result: 'no_contact_given',
    });
    expect(state).toMatchObject({ stage: 'closed', closedBy: 'no_contact_given', outcome: 'answered' });
  });

  it('does not say that no contact was given when one was', () => {
    const input = { means: 'call', result: 'no_contact_given' } as const;
    expect(answered().refusal(who.caseworker, 'recordContact', input)).toBe('contactGiven');
  });

  it('reaches whoever left no means of contact only by a visit', () => {
    const call = { means: 'call', result: 'reached' } as const;
    expect(anonymous().refusal(who.caseworker, 'recordContact', call)).toBe('noContactGiven');
    const visit = { ...call, means: 'visit' } as const;
    expect(anonymous().does(who.caseworker, 'recordContact', visit).state.stage).toBe('confirmation');
  });
});

describe('confirm', () => {
  it('by the citizen closes the case', () => {
    expect(confirmed(answered()).state).toMatchObject({ stage: 'closed', closedBy: 'confirmed' });
  });

  it('by a clerk is possible after the citizen was reached', () => {
    const { state } = reach(answered()).does(who.clerk, 'confirm', {});
    expect(state).toMatchObject({ stage: 'closed', closedBy: 'confirmed' });
  });

  it('by a clerk is never possible without such a contact', () => {
    const state = { ...reach(answered()).state, contacts: [] };
    expect(refusalOf(state, 'confirm', who.clerk)).toBe('notContacted');
    expect(refusalOf(state, 'confirm', who.citizen)).toBeNull();
  });

  it('by a clerk needs a call or a visit: a message says nothing of who wrote it', () => {
    const story = answered().does(who.caseworker, 'recordContact', { means: 'message', result: 'reached' });
    expect(story.refusal(who.clerk, 'confirm', {})).toBe('notContacted');
    expect(story.may(who.citizen, 'confirm')).toBe(true);
  });

  it('by a clerk who answered is refused', () => {
    const story = classified().does(who.waelCaseworker, 'answer', { text, outcome: 'answered' });
    expect(reach(story).refusal(who.clerkWhoExecutes, 'confirm', {})).toBe('samePerson');
  });

  it('by a clerk who proposed or executed is refused', () => {
    const story = inRemedy();
    const remedy = story.state.remedies[0]?.remedyId ?? '';
    story.does(who.waelExecutor, 'recordRemedy', { remedy, text });
    story.does(who.inspector, 'confirmRemedyOnSite', { remedy, result: 'done' });
    expect(reach(story).refusal(who.clerkWhoExecutes, 'confirm', {})).toBe('samePerson');
    expect(story.may(who.clerk, 'confirm')).toBe(true);
  });
});

describe('dispute', () => {
  it('takes the case back to presentation, without outcome or reason of closing', () => {
    const { state } = dispute(confirmed(answered()));
    expect(state).toMatchObject({
      stage: 'presentation',
      outcome: null,
      closedBy: null,
      owner: 'caseworker',
    });
  });

  it('the second time gives the presentation to the head of the unit, who keeps it', () => {
    const story = disputed(2);
    expect(story.state).toMatchObject({ stage: 'presentation', owner: 'unit_head' });
    story.does(who.caseworker, 'requestInfo', { question }).does(who.citizen, 'provideInfo', { text });
    expect(story.state).toMatchObject({ stage: 'presentation', owner: 'unit_head' });
  });

  it('the second time lets the head of the unit propose, who did not before, and the minister decides', () => {
    const proposal = {
      recommendation: 'closure',
      closureOutcome: 'unfounded',
      grounds: words('أعيد البحث ولم تثبت المخالفة'),
    } as const;
    expect(disputed(1).refusal(who.unitHead, 'propose', proposal)).toBe('notTheirPresentation');
    const story = disputed(2).does(who.unitHead, 'propose', proposal);
    expect(story.state).toMatchObject({ stage: 'minister_decision', owner: 'minister' });
  });

  it('the third time is a question to the minister, whose answer is final', () => {
    const story = disputed(3);
    expect(story.state).toMatchObject({ stage: 'minister_decision', question: { from: 'dispute' } });
    story.does(who.minister, 'answerQuestion', { text });
    expect(story.state).toMatchObject({ stage: 'closed', closedBy: 'disputes_final', outcome: 'unfounded' });
    expect(story.refusal(who.citizen, 'dispute', { text })).toBe('closedForGood');
  });

  it('is exhausted after three, even when the minister had the case looked at again', () => {
    const story = disputed(3).does(who.minister, 'directReview', { returnDate: '2026-12-01' });
    story.does(who.caseworker, 'concludeVerification', { reason });
    confirmed(approve(proposeClosure(story)));
    expect(story.refusal(who.citizen, 'dispute', { text })).toBe('disputesExhausted');
  });

  it('asks for a new contact before a clerk may confirm', () => {
    const story = approve(proposeClosure(dispute(reach(penalised()))));
    expect(story.state.contacts).toEqual([]);
  });
});

describe('reopen', () => {
  it('takes a closed case back to presentation', () => {
    const { state } = confirmed(answered()).does(who.caseworker, 'reopen', { reason });
    expect(state).toMatchObject({ stage: 'presentation', outcome: null, closedBy: null });
  });
});

describe('rate', () => {
  it('is for the citizen, once', () => {
    const story = confirmed(answered()).does(who.citizen, 'rate', { rating: 4 });
    expect(story.state.rating).toBe(4);
    expect(story.refusal(who.citizen, 'rate', { rating: 5 })).toBe('alreadyRated');
  });
});
