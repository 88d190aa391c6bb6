import { isOver } from '../../../workflows/domain/case/questions';
import { confirmed, penalised, who } from '../../support/domainStages';
import type { Story } from '../../support/domainStory';
import { accept, closedDown, enforce, object, penaltyOf, recommend, uphold } from '../../support/objections';

const YEARS_LATER = '2028-01-01T00:00Z';

describe('a penalty that an objection suspends', () => {
  const input = (story: Story) => ({ penalty: penaltyOf(story) });

  it('is enforced once the days to object passed without one', () => {
    const story = penalised();
    expect(story.refusal(who.executor, 'enforce', input(story))).toBe('enforcementSuspended');
    story.until('2026-12-06T22:00Z');
    expect(enforce(story).state.penalties).toMatchObject([{ state: 'enforced', enforced: true }]);
  });

  it('is not enforced while the objection is undecided, and is once it was rejected', () => {
    const story = recommend(object(penalised()));
    expect(story.refusal(who.executor, 'enforce', input(story))).toBe('enforcementSuspended');
    expect(enforce(uphold(story)).state.penalties).toMatchObject([{ state: 'enforced' }]);
  });
});

describe('a penalty that no objection suspends', () => {
  it('is enforced once it was served, and may be objected to afterwards', () => {
    const story = object(enforce(closedDown()));
    expect(story.state.penalties).toMatchObject([{ state: 'objected', enforced: true }]);
    expect(uphold(recommend(story)).state.penalties).toMatchObject([{ state: 'enforced' }]);
  });

  it('is enforced while the objection is undecided, once', () => {
    const story = enforce(object(closedDown()));
    expect(story.state.penalties).toMatchObject([{ state: 'objected', enforced: true }]);
    expect(story.may(who.executor, 'enforce')).toBe(false);
  });

  it('keeps that it had been enforced when it is revoked', () => {
    const story = accept(recommend(object(enforce(closedDown()))));
    expect(story.state).toMatchObject({
      outcome: 'unfounded',
      penalties: [{ state: 'revoked', enforced: true }],
    });
  });

  it('keeps a closed case from being over while the establishment may object', () => {
    const story = enforce(confirmed(closedDown())).until('2026-12-06T21:59Z');
    expect(isOver({ ...story.state, reopenElapsed: true })).toBe(false);
    expect(isOver(story.until(YEARS_LATER).state)).toBe(true);
  });
});
