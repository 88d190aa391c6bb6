import { isOver } from '../../../workflows/domain/case/questions';
import { personRef } from '../../support/domainOffice';
import {
  addedPhoto,
  approve,
  cardRenewal,
  classified,
  decideLocally,
  dispute,
  inVerification,
  penalised,
  proposeClosure,
  raiseQuestion,
  reach,
  report,
  schedule,
  who,
} from '../../support/domainStages';
import { type Story, words } from '../../support/domainStory';

const text = words('تم الرد');
const reason = words('ميزان غير معاير');
const YEARS_LATER = '2029-01-01T00:00:00.000Z';

const answered = (story = classified(cardRenewal)) =>
  story.does(who.caseworker, 'answer', { text, outcome: 'answered' });
const confirmed = (story: Story) => reach(story).does(who.citizen, 'confirm', {});

/** A leader was asked, and the case went on without the answer. */
function leaderAsked(): Story {
  const story = raiseQuestion(classified(cardRenewal));
  const leader = personRef(who.unitHead);
  story.does(who.minister, 'assignToLeader', { leader, dueDate: '2026-12-01' });
  story.does(who.minister, 'answerQuestion', { text }).does(who.caseworker, 'accept', {});
  story.does(who.caseworker, 'concludeVerification', { reason });
  return approve(proposeClosure(story));
}

/** The inspector did something on the spot that nobody has confirmed. */
function measureOnTheSpot(): Story {
  const story = inVerification();
  const visit = schedule(story);
  story.does(who.inspector, 'startVisit', { visit });
  story.does(who.inspector, 'recordOnSiteMeasure', {
    visit,
    measureType: 'violation_report',
    text,
    evidence: addedPhoto,
  });
  return approve(proposeClosure(report(story, visit, 'unsubstantiated')));
}

/** Told of a penalty that the minister then revokes. */
function revokedAfterwards(): Story {
  const story = reach(penalised()).does(who.citizen, 'confirm', {});
  const penalty = story.state.penalties[0]?.penaltyId ?? '';
  return story.does(who.minister, 'revoke', { penalty, reason, revisedOutcome: 'unfounded' });
}

describe('a case that is closed', () => {
  it.each([
    [
      'a leader who was asked has not answered',
      () => confirmed(leaderAsked()),
      (story: Story) => {
        const { obligationId: obligation } = story.last('leaderAssigned');
        story.does(who.unitHead, 'answerAssignment', { obligation, text });
      },
    ],
    [
      'what the inspector did on the spot is not confirmed',
      () => confirmed(measureOnTheSpot()),
      (story: Story) => {
        const { onSiteMeasureId: onSiteMeasure } = story.last('onSiteMeasureRecorded');
        story.does(who.unitHead, 'confirmOnSiteMeasure', { onSiteMeasure, confirmed: true });
      },
    ],
    [
      'the reporter was not told that the outcome is another',
      revokedAfterwards,
      (story: Story) => {
        story.does(who.caseworker, 'recordSecondMessage', { means: 'call', result: 'reached' });
      },
    ],
  ] as const)('for good is not over while %s', (_what, closed, end) => {
    const story = closed().until(YEARS_LATER);
    expect(story.state).toMatchObject({ stage: 'closed', reopenElapsed: true });
    expect(isOver(story.state)).toBe(false);
    end(story);
    expect(isOver(story.state)).toBe(true);
  });

  it('and reopened has its 15 days anew, and another outcome if it comes to one', () => {
    const story = confirmed(answered()).until('2026-12-01T07:00Z');
    story.does(who.caseworker, 'reopen', { reason });
    confirmed(decideLocally(proposeClosure(story, 'inconclusive'))).until(YEARS_LATER);
    expect(story.state).toMatchObject({ outcome: 'inconclusive', closedBy: 'confirmed' });
    expect(story.all('reopenElapsed')).toHaveLength(1);
    expect(isOver(story.state)).toBe(true);
  });
});

describe('a rating', () => {
  it('is given while asked to confirm or afterwards, once, and stays through a dispute', () => {
    const story = reach(answered()).does(who.citizen, 'rate', { rating: 2, text });
    dispute(story);
    expect(story.state.rating).toBe(2);
    confirmed(answered(story));
    expect(story.refusal(who.citizen, 'rate', { rating: 5 })).toBe('alreadyRated');
  });
});
