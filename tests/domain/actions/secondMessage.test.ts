import {
  approve,
  beforeMinister,
  breadWeight,
  classified,
  closure,
  confirmed,
  dispute,
  fine,
  penalised,
  propose,
  proposeClosure,
  reach,
  report,
  review,
  schedule,
  serveAll,
  who,
} from '../../support/domainStages';
import { complaint, type Story, words } from '../../support/domainStory';

const reason = words('ثبت أن الميزان سليم');

function revoke(story: Story, index = 0): Story {
  const penalty = story.state.penalties[index]?.penaltyId ?? '';
  return story.does(who.minister, 'revoke', { penalty, reason, revisedOutcome: 'unfounded' });
}

function tell(story: Story, result: 'reached' | 'no_answer' | 'wrong_number' = 'reached'): Story {
  return story.does(who.caseworker, 'recordSecondMessage', { means: 'call', result });
}

const waits = (story: Story) => story.state.obligations.some(o => o.kind === 'tell_reporter' && !o.met);

describe('a citizen who was told of a penalty that is revoked', () => {
  it('is told again, though the case is closed', () => {
    const story = revoke(confirmed(penalised()).at('2026-11-25T08:00Z'));
    expect(story.state).toMatchObject({
      stage: 'closed',
      obligations: [{ kind: 'tell_reporter', dueDate: '2026-11-28', met: false }],
    });
    expect(tell(story).state.obligations).toMatchObject([{ met: true }]);
    expect(story.refusal(who.caseworker, 'recordSecondMessage', { means: 'call', result: 'reached' })).toBe(
      'noSecondMessage',
    );
  });

  it('is told again when still asked to confirm', () => {
    expect(waits(revoke(reach(penalised())))).toBe(true);
  });

  it('is told in the usual contact when that is still to come', () => {
    const story = revoke(penalised());
    expect(waits(story)).toBe(false);
    expect(reach(story).state).toMatchObject({ stage: 'confirmation', outcome: 'unfounded' });
  });

  it('is told with the answer to a dispute, or after a third one by itself', () => {
    expect(waits(revoke(dispute(reach(penalised()))))).toBe(false);
    const story = penalised();
    for (let count = 1; count <= 3; count += 1) {
      dispute(reach(story));
      if (count < 3) approve(proposeClosure(story));
    }
    expect(waits(revoke(story))).toBe(true);
  });

  it('is told nothing while another penalty stands', () => {
    const story = revoke(confirmed(serveAll(approve(beforeMinister(fine, closure)))));
    expect(waits(story)).toBe(false);
    expect(waits(revoke(story, 1))).toBe(true);
  });

  it('is tried on three days, and then no more', () => {
    const story = revoke(confirmed(penalised()));
    for (const day of ['2026-11-25', '2026-11-26', '2026-11-27']) {
      expect(waits(story)).toBe(true);
      tell(story.at(`${day}T08:00Z`), 'no_answer');
    }
    expect(waits(story)).toBe(false);
    expect(story.last('contactExhausted')).toEqual({ attempts: 3 });
  });

  it('who disputes meanwhile is told with the next answer', () => {
    const story = dispute(revoke(confirmed(penalised())));
    approve(proposeClosure(story));
    expect(waits(reach(story))).toBe(false);
  });

  it('and who left no means of contact is not looked for', () => {
    const story = classified(breadWeight, {}, complaint({ contactable: false, reporterId: null }));
    story.does(who.caseworker, 'accept', {});
    serveAll(approve(review(propose(report(story, schedule(story), 'substantiated'), fine))));
    story.does(who.caseworker, 'recordContact', { means: 'message', result: 'no_contact_given' });
    expect(waits(revoke(story))).toBe(false);
  });
});
