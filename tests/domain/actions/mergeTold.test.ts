import { answerOfOver, messagesOf } from '../../../workflows/domain/case/merging';
import { isOver } from '../../../workflows/domain/case/questions';
import {
  approve,
  beforeMinister,
  classified,
  closure,
  dispute,
  fine,
  inVerification,
  penalised,
  reach,
  serveAll,
  who,
} from '../../support/domainStages';
import { complaint, words } from '../../support/domainStory';
import { answered, following, joins, rootLink } from '../../support/mergeStories';

const reason = words('وقائع مختلفة');

describe('a root', () => {
  it('takes who joins while it is open and undecided, and refuses who joins later, saying why', () => {
    expect(complaint().hears(joins('case-3')).state.followers).toMatchObject([
      { caseId: 'case-3', state: 'following' },
    ]);
    const refused = penalised().hears(joins('case-3'));
    expect(refused.last('followerRefused')).toMatchObject({ cause: 'root_decided' });
    expect(following().hears(joins('case-3')).last('followerRefused').cause).toBe('root_follows');
  });

  it('knows a joining that was overtaken by its leaving', () => {
    const follower = { caseId: 'case-3', number: '2026-000130' };
    const left = { type: 'followerLeaves', inboxId: 'case-3#5', follower, leftSeq: 5 } as const;
    const story = complaint().hears(left).hears(joins('case-3'));
    expect(story.state.followers).toMatchObject([{ caseId: 'case-3', state: 'left' }]);
  });

  it('tells its followers the answer when it reaches the citizen', () => {
    const story = serveAll(approve(beforeMinister(fine).hears(joins('case-3'))));
    expect(story.state.stage).toBe('citizen_contact');
    expect(story.last('followersAnswered')).toMatchObject({
      followers: [{ caseId: 'case-3' }],
      outcome: 'penalised',
      final: false,
    });
  });

  it('tells them again when its outcome is revised, and when it no longer can be', () => {
    const story = serveAll(approve(beforeMinister(fine, closure).hears(joins('case-3'))));
    const [first, second] = story.state.penalties.map(({ penaltyId }) => penaltyId);
    for (const penalty of [first, second])
      story.does(who.minister, 'revoke', { penalty: penalty ?? '', reason, revisedOutcome: 'unfounded' });
    expect(story.all('followersAnswered').map(({ data }) => [data.outcome, data.final])).toEqual([
      ['penalised', false],
      ['unfounded', true],
    ]);
  });

  it('that is rejected releases its followers', () => {
    const story = classified().hears(joins('case-3'));
    story.does(who.caseworker, 'proposeRejection', { reason }).does(who.unitHead, 'agreeRejection', {});
    expect(story.last('followersReleased')).toMatchObject({
      followers: [{ caseId: 'case-3' }],
      cause: 'root_closed',
    });
  });

  it('goes on without its reporter when that one withdraws: others wait for it', () => {
    const story = complaint().hears(joins('case-3')).does(who.citizen, 'withdraw', {});
    expect(story.state).toMatchObject({ stage: 'triage', detached: true });
  });

  it('whose workflow has ended lets nobody wait', () => {
    const message = answerOfOver('case-2', joins('case-3'))?.message;
    expect(message).toMatchObject({ type: 'rootReleases', cause: 'root_closed', joinSeq: 3 });
  });
});

describe('a follower', () => {
  it('gets the outcome of its root and speaks with its own reporter', () => {
    const { state } = answered(following());
    expect(state).toMatchObject({ stage: 'citizen_contact', outcome: 'penalised', owner: 'caseworker' });
    expect(state.clock?.spent).toBe(0);
  });

  it('goes back to where it stood when its root takes nobody any more, and says why', () => {
    const story = following(inVerification());
    const joinSeq = story.state.root?.joinSeq ?? 0;
    const cause = 'root_decided';
    story.hears({ type: 'rootReleases', inboxId: 'case-2#9', rootId: 'case-2', joinSeq, cause });
    expect(story.state).toMatchObject({ stage: 'verification', root: null });
    expect(story.last('unmerged')).toEqual({ root: rootLink, cause });
  });

  it('follows its root into another case', () => {
    const story = following();
    const joinSeq = story.state.root?.joinSeq ?? 0;
    const to = { caseId: 'case-9', number: '2026-000999' };
    story.hears({ type: 'rootMoves', inboxId: 'case-2#9', rootId: 'case-2', joinSeq, to });
    expect(story.state.root).toMatchObject({ ...to, joinSeq: story.state.seq });
  });

  it('hears nothing of a joining that is past', () => {
    const story = following();
    story.does(who.caseworker, 'unmerge', { reason });
    answered(story, { joinSeq: 2 });
    expect(story.state).toMatchObject({ stage: 'triage', outcome: null });
  });

  it('is disputed by itself, and its root hears nothing of it', () => {
    const story = dispute(reach(answered(following())));
    expect(story.state).toMatchObject({ stage: 'presentation', disputes: 1, root: rootLink });
    const told = story.events.slice(-2).flatMap(event => messagesOf(rootLink, event));
    expect(told).toEqual([]);
  });

  it('has its outcome revised with that of its root, the latest answer first or last', () => {
    const story = answered(following());
    answered(story, { rootSeq: 31, outcome: 'remedied' });
    answered(story, { rootSeq: 30, outcome: 'unfounded' });
    expect(story.state.outcome).toBe('remedied');
    expect(story.all('outcomeRevised').map(({ data }) => data.outcome)).toEqual(['remedied']);
  });

  it('keeps an outcome of its own, whatever becomes of its root', () => {
    const story = dispute(reach(answered(following(classified()))));
    story.does(who.caseworker, 'answer', { text: words('تم الرد'), outcome: 'answered' });
    answered(story, { rootSeq: 30, outcome: 'unfounded' });
    expect(story.state.outcome).toBe('answered');
  });

  it('is confirmed by nobody who had a hand in what its root was answered with', () => {
    const story = reach(answered(following()));
    expect(story.refusal(who.clerkWhoExecutes, 'confirm', {})).toBe('samePerson');
    expect(story.refusal(who.clerk, 'confirm', {})).toBeNull();
  });

  it('leaves its root when its reporter withdraws', () => {
    const story = following().does(who.citizen, 'withdraw', {});
    expect(story.state).toMatchObject({ stage: 'closed', closedBy: 'withdrawn', root: null });
    expect(story.last('unmerged').cause).toBe('withdrawn');
  });

  it('is not over while its root may still revise what it was told', () => {
    const story = reach(answered(following())).does(who.citizen, 'confirm', {});
    story.until('2027-02-01T08:00:00Z');
    expect(isOver(story.state)).toBe(false);
    answered(story, { rootSeq: 40, final: true });
    expect(isOver(story.state)).toBe(true);
  });
});
