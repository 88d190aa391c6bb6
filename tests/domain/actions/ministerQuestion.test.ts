import { personRef } from '../../support/domainOffice';
import {
  beforeMinister,
  breadQuality,
  classified,
  decideLocally,
  directReview,
  fine,
  inVerification,
  propose,
  proposeClosure,
  raiseQuestion,
  repair,
  report,
  schedule,
  visited,
  who,
} from '../../support/domainStages';
import { complaint, words } from '../../support/domainStory';

const text = words('تحال للنيابة العامة');
const question = words('رسالة على هاتف الوزير');
const reason = words('لا يلزم رد الجهة');

describe('escalateToMinister', () => {
  it('puts a question before the minister', () => {
    const story = raiseQuestion(visited());
    expect(story.state).toMatchObject({ stage: 'minister_decision', question: { from: 'presentation' } });
    expect(story.may(who.minister, 'approve')).toBe(false);
  });

  it('is for a clerk only with a message to the minister’s own phone', () => {
    const elsewhere = complaint({ channel: 'whatsapp' });
    expect(elsewhere.refusal(who.clerk, 'escalateToMinister', { question })).toBe('onlyMinisterPhone');
    const phone = complaint({ channel: 'minister_phone' });
    expect(phone.does(who.clerk, 'escalateToMinister', { question }).state.stage).toBe('minister_decision');
  });
});

describe('answerQuestion', () => {
  it.each([
    ['triage', classified],
    ['presentation', visited],
  ] as const)('leads back to %s, where the question came from', (stage, begin) => {
    const story = raiseQuestion(begin()).does(who.minister, 'answerQuestion', { text });
    expect(story.state).toMatchObject({ stage, question: null, ministerMark: false });
  });

  it('leads from a referral that was answered meanwhile to presentation', () => {
    const story = visited().does(who.caseworker, 'refer', {
      body: 'supply_police',
      question,
      dueDate: '2026-12-01',
    });
    raiseQuestion(story);
    const { referralId } = story.last('referralOpened');
    story.hears({
      type: 'referralAnswer',
      partial: false,
      inboxId: 'inbox-2',
      referralId,
      text,
      evidence: [],
    });
    expect(story.does(who.minister, 'answerQuestion', { text }).state.stage).toBe('presentation');
  });
});

describe('directReview', () => {
  it('makes the case urgent, sends it to verification and obliges to return it by a date', () => {
    expect(directReview(classified()).state).toMatchObject({
      stage: 'verification',
      priority: 'urgent',
      obligations: [{ kind: 'return_to_minister', dueDate: '2026-12-01', met: false }],
    });
  });

  it('voids the proposal that was before somebody', () => {
    const story = directReview(beforeMinister(fine));
    expect(story.state).toMatchObject({
      stage: 'verification',
      proposals: [{ state: 'void' }],
      penalties: [],
    });
  });

  it('brings even a proposal that the directorate may decide before the minister', () => {
    const story = directReview(inVerification(breadQuality));
    report(story, schedule(story), 'unsubstantiated');
    expect(proposeClosure(story).state).toMatchObject({
      stage: 'minister_decision',
      obligations: [{ met: true }],
    });
  });

  it('twice is answered by one return', () => {
    const story = directReview(directReview(inVerification()));
    report(story, schedule(story), 'unsubstantiated');
    expect(proposeClosure(story).state.obligations).toMatchObject([{ met: true }, { met: true }]);
  });

  it('keeps a referral from ending the case until the case has returned', () => {
    const story = directReview(inVerification());
    story.does(who.caseworker, 'refer', { body: 'health', question, dueDate: '2026-12-01' });
    const referral = story.last('referralOpened').referralId;
    const input = { referral, text, disposition: 'answered' } as const;
    expect(story.refusal(who.caseworker, 'recordReferralAnswer', input)).toBe('obligationOpen');
    story.does(who.caseworker, 'recallReferral', { reason });
    expect(story.state.stage).toBe('presentation');
  });

  it('is too late once measures are being carried out', () => {
    const story = decideLocally(propose(visited('substantiated', breadQuality), repair));
    expect(story.refusal(who.minister, 'directReview', { returnDate: '2026-12-01' })).toBe('wrongStage');
  });
});

describe('assignToLeader', () => {
  const input = { leader: personRef(who.unitHead), dueDate: '2026-12-01' };
  const assigned = () => raiseQuestion(visited()).does(who.minister, 'assignToLeader', input);

  it('obliges a named leader to answer by a date, and the question stays', () => {
    expect(assigned().state).toMatchObject({
      stage: 'minister_decision',
      question: { from: 'presentation' },
      obligations: [{ kind: 'leader_answer', leaderId: 'hoda', met: false }],
    });
  });

  it('is answered by that leader and nobody else', () => {
    const story = assigned();
    const obligation = story.last('leaderAssigned').obligationId;
    expect(story.refusal(who.colleague, 'answerAssignment', { obligation, text })).toBe('notTheLeader');
    story.does(who.unitHead, 'answerAssignment', { obligation, text });
    expect(story.state.obligations).toMatchObject([{ met: true }]);
    expect(story.refusal(who.unitHead, 'answerAssignment', { obligation, text })).toBe('noAssignment');
  });

  it('to several leaders is answered by each for themselves', () => {
    const story = assigned();
    const obligation = story.last('leaderAssigned').obligationId;
    story.does(who.minister, 'assignToLeader', { leader: personRef(who.operations), dueDate: '2026-12-01' });
    expect(story.refusal(who.operations, 'answerAssignment', { obligation, text })).toBe('notTheLeader');
    story.does(who.unitHead, 'answerAssignment', { obligation, text });
    expect(story.state.obligations).toMatchObject([{ met: true }, { met: false }]);
  });

  it('is refused for a leader tied to the establishment, who could never answer', () => {
    const tied = { ...input, leader: personRef(who.tiedCaseworker) };
    expect(raiseQuestion(visited()).refusal(who.minister, 'assignToLeader', tied)).toBe('personTied');
  });

  it('needs a question', () => {
    expect(beforeMinister(fine).refusal(who.minister, 'assignToLeader', input)).toBe('noQuestion');
  });
});
