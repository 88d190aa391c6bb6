import { settle } from '../../../workflows/domain/case/clock';
import { deadlines } from '../../../workflows/domain/case/deadlines';
import type { Measure } from '../../../workflows/domain/case/values';
import { minuteOf } from '../../../workflows/domain/time/cairo';
import {
  addedPhoto,
  beforeMinister,
  breadWeight,
  classified,
  closure,
  fine,
  inVerification,
  propose,
  repair,
  report,
  review,
  schedule,
  signed,
  visited,
  who,
} from '../../support/domainStages';
import { complaint, type Story, words } from '../../support/domainStory';

const DECIDED = '2026-11-22T08:00:17.250Z';
const EFFECTIVE = '2026-11-22T08:02:17.250Z';
const JUST_BEFORE = '2026-11-22T08:02:17.249Z';

function decided(...measures: readonly Measure[]): Story {
  const story = beforeMinister(...measures).at(DECIDED);
  return story.does(who.minister, 'approve', signed(story));
}

function amended(): Story {
  const story = beforeMinister(fine).at(DECIDED);
  const measures = [{ ...fine, amountPiastres: 1_500_000 }];
  return story.does(who.minister, 'amend', { ...signed(story), measures });
}

describe('a decision of the minister', () => {
  it('has no effect for two minutes, and the case stays where it is', () => {
    expect(decided(fine, repair).state).toMatchObject({
      stage: 'minister_decision',
      penalties: [],
      remedies: [],
      proposals: [{ state: 'pending' }],
      pendingDecision: { by: { personId: 'minister' }, at: DECIDED, until: EFFECTIVE },
    });
  });

  it('takes effect at exactly its instant', () => {
    const story = decided(fine, repair);
    expect(deadlines(story.state)).toMatchObject([
      { at: EFFECTIVE, command: { event: 'graceElapsed', partId: signed(story).proposal } },
    ]);
    expect(story.until(JUST_BEFORE).state.stage).toBe('minister_decision');
    expect(story.until(EFFECTIVE).state).toMatchObject({
      stage: 'penalty',
      pendingDecision: null,
      proposals: [{ state: 'decided' }],
      penalties: [{ state: 'decided' }],
      remedies: [{ state: 'open' }],
    });
    expect(story.all('graceElapsed').map(event => [event.at, event.actor?.role])).toEqual([
      [EFFECTIVE, 'clock'],
    ]);
  });

  it('can be withdrawn until then by whoever made it, and is then before them as it was', () => {
    const story = decided(fine);
    const signature = signed(story);
    expect(story.refusal(who.fathyMinister, 'withdrawDecision', {})).toBe('notWhoDecided');
    story.at(JUST_BEFORE).does(who.minister, 'withdrawDecision', { note: words('سهو') });
    expect(story.state).toMatchObject({ stage: 'minister_decision', pendingDecision: null, penalties: [] });
    expect(signed(story)).toEqual(signature);
    expect(story.until('2026-11-23T08:00:00.000Z').state.penalties).toEqual([]);
    expect(story.may(who.minister, 'withdrawDecision')).toBe(false);
  });

  it('cannot be withdrawn any more at that instant', () => {
    expect(decided(fine).at(EFFECTIVE).refusal(who.minister, 'withdrawDecision', {})).toBe('graceOver');
    expect(decided(fine).until(EFFECTIVE).refusal(who.minister, 'withdrawDecision', {})).toBe('wrongStage');
  });

  it('leaves nothing else possible meanwhile but notes and evidence', () => {
    const story = decided(fine);
    expect(story.refusal(who.minister, 'approve', signed(story))).toBe('decisionPending');
    expect(story.refusal(who.minister, 'directReview', { returnDate: '2026-12-01' })).toBe('decisionPending');
    // Who complained is not told of a decision by a refusal.
    expect(story.refusal(who.citizen, 'withdraw', {})).toBe('wrongStage');
    story.does(who.caseworker, 'addNote', { text: words('اتصل المواطن') });
    story.does(who.caseworker, 'attachEvidence', { evidence: addedPhoto });
    expect(story.state.pendingDecision).not.toBeNull();
  });

  it('stands though something new comes in meanwhile, which is kept', () => {
    const story = decided(fine);
    const text = words('الفرن عاد للنقص اليوم');
    story.hears({ type: 'citizenMessage', inboxId: 'inbox-9', text, evidence: [] });
    expect(story.until(EFFECTIVE).state.stage).toBe('penalty');
  });

  it('costs the minister no time while it waits, and the clock goes on after a withdrawal', () => {
    const story = decided(fine);
    const spent = story.state.clock?.spent;
    story.at('2026-11-22T08:02:10.000Z').does(who.minister, 'withdrawDecision', {});
    expect(story.state.clock).toMatchObject({ spent, pause: null });
    expect(story.state.stays.at(-1)).toMatchObject({ stage: 'minister_decision', paused: 2 });
    expect(settle(story.state, minuteOf('2026-11-22T08:12:00.000Z')).clock?.spent).toBe((spent ?? 0) + 10);
  });

  it('has effect at once under a policy without a grace period', () => {
    const rules = { policy: '2026-11.1-no-grace', calendar: 'eg-2026-2027.1' };
    const story = classified(breadWeight, {}, complaint({ rules })).does(who.caseworker, 'accept', {});
    review(propose(report(story, schedule(story), 'substantiated'), fine));
    story.does(who.minister, 'approve', signed(story));
    expect(story.state).toMatchObject({ stage: 'penalty', pendingDecision: null, penalties: [{}] });
  });
});

describe('an amendment', () => {
  it('that is withdrawn leaves the former version before the minister, and is kept itself', () => {
    const story = amended();
    expect(story.state.proposals).toMatchObject([{ state: 'amended' }, { state: 'pending' }]);
    story.does(who.minister, 'withdrawDecision', {});
    expect(story.state.proposals).toMatchObject([
      { state: 'pending', measures: [fine] },
      { state: 'void', measures: [{ amountPiastres: 1_500_000 }] },
    ]);
  });

  it('beyond the maxima goes to the legal review without a grace period', () => {
    const story = beforeMinister(fine);
    const measures = [{ ...fine, amountPiastres: 9_000_000 }];
    story.does(who.minister, 'amend', { ...signed(story), measures });
    expect(story.state).toMatchObject({ stage: 'legal_review', pendingDecision: null });
  });

  it('that law has seen since is before the minister again when its approval is withdrawn', () => {
    const story = beforeMinister(fine);
    story.does(who.minister, 'amend', { ...signed(story), measures: [closure, closure] });
    story.does(who.legal, 'reviewLegally', {
      proposal: signed(story).proposal,
      opinion: 'stands',
      text: words('جائز'),
      permitted: [{ penaltyType: 'closure', maxDays: 30 }],
    });
    story.does(who.minister, 'approve', signed(story)).does(who.minister, 'withdrawDecision', {});
    expect(story.state.proposals).toMatchObject([{ state: 'amended' }, { state: 'pending' }]);
  });
});

describe('a question to the minister', () => {
  it('leaves the stage that it came from what was left of its time', () => {
    const story = visited().at('2026-11-22T07:00:00.000Z');
    story.does(who.caseworker, 'addNote', { text: words('جار الإعداد') });
    const question = words('هل تحال الواقعة للنيابة؟');
    story.at('2026-11-22T09:00:00.000Z').does(who.caseworker, 'escalateToMinister', { question });
    const spent = story.state.heldClock?.spent ?? 0;
    expect(spent).toBeGreaterThan(100);
    story.at('2026-11-24T09:00:00.000Z').does(who.minister, 'answerQuestion', { text: words('نعم') });
    expect(story.state).toMatchObject({ stage: 'presentation', clock: { spent }, heldClock: null });
  });

  it('gives another stage its own time', () => {
    const story = inVerification();
    story.does(who.caseworker, 'concludeVerification', { reason: words('تعذر') });
    story.does(who.caseworker, 'escalateToMinister', { question: words('هل يحفظ؟') });
    story.does(who.minister, 'directReview', { returnDate: '2026-12-01' });
    expect(story.state).toMatchObject({ stage: 'verification', clock: { spent: 0 }, heldClock: null });
  });
});
