import { messagesOf } from '../../../workflows/domain/case/merging';
import { GROCER } from '../../support/domainOffice';
import {
  classified,
  directReview,
  dispute,
  inVerification,
  penalised,
  reach,
  schedule,
  visited,
  who,
} from '../../support/domainStages';
import { complaint, words } from '../../support/domainStory';
import { following, joins, root, rootLink } from '../../support/mergeStories';

const reason = words('وقائع مختلفة');

describe('mergeInto', () => {
  it('lets a case follow another: nobody owns it, and no clock runs', () => {
    const { state } = following();
    expect(state).toMatchObject({ stage: 'following', owner: null, clock: null, formerStage: 'triage' });
    expect(state.root).toMatchObject(rootLink);
  });

  it('cancels the visits that were to come: one matter is inspected once', () => {
    const story = inVerification();
    schedule(story);
    expect(following(story).state.visits.map(visit => visit.state)).toEqual(['cancelled']);
  });

  it('is refused once a violation is established, a decision taken or the minister asked', () => {
    expect(visited().refusal(who.caseworker, 'mergeInto', { root })).toBe('tooLateToMerge');
    const disputed = dispute(reach(penalised()));
    expect(disputed.refusal(who.caseworker, 'mergeInto', { root })).toBe('tooLateToMerge');
    expect(directReview(classified()).refusal(who.caseworker, 'mergeInto', { root })).toBe('ministerAwaits');
  });

  it('is refused into itself, and into a case that follows it', () => {
    const itself = { ...root, caseId: 'case-1' };
    expect(complaint().refusal(who.caseworker, 'mergeInto', { root: itself })).toBe('sameCase');
    const led = complaint().hears(joins('case-2'));
    expect(led.refusal(who.caseworker, 'mergeInto', { root })).toBe('rootFollows');
  });

  it('is refused to whoever complained in the root or is tied to its establishment', () => {
    const own = { ...root, actorIsReporter: true };
    expect(complaint().refusal(who.caseworker, 'mergeInto', { root: own })).toBe('actorIsReporter');
    expect(complaint().refusal(who.tiedCaseworker, 'mergeInto', { root })).toBe('actorTied');
    const another = { ...root, establishmentId: GROCER };
    expect(complaint().refusal(who.tiedCaseworker, 'mergeInto', { root: another })).toBeNull();
  });

  it('brings its own followers along', () => {
    const led = complaint().hears(joins('case-3')).hears(joins('case-4', 5));
    const moved = following(led).last('followersMoved');
    expect(moved.followers.map(({ caseId, joinSeq }) => [caseId, joinSeq])).toEqual([
      ['case-3', 3],
      ['case-4', 5],
    ]);
    expect(moved.root).toEqual(rootLink);
  });
});

describe('unmerge', () => {
  it('restores the former stage with the budget it had left', () => {
    const story = complaint().at('2026-11-22T06:00:00Z');
    const before = following(story).state.heldClock;
    story.at('2026-12-01T08:00:00Z').does(who.unitHead, 'unmerge', { reason });
    expect(story.state).toMatchObject({
      stage: 'triage',
      owner: 'caseworker',
      root: null,
      formerStage: null,
    });
    expect(story.state.clock).toMatchObject({ budget: before?.budget, spent: before?.spent });
  });

  it('is told to the root', () => {
    const story = following();
    story.does(who.caseworker, 'unmerge', { reason });
    const event = story.events.find(({ type }) => type === 'unmerged');
    const told = event && messagesOf({ caseId: 'case-1', number: '2026-000123' }, event);
    expect(told).toMatchObject([{ to: 'case-2', message: { type: 'followerLeaves', leftSeq: event?.seq } }]);
  });
});
