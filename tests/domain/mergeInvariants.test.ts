import fc from 'fast-check';
import type { CaseState } from '../../workflows/domain/case/case';
import { waitingFollowers } from '../../workflows/domain/case/merging';
import type { UnmergeCause } from '../../workflows/domain/glossary';
import { Cases, courses, play } from '../support/domainCases';
import { must, RUNS } from '../support/domainProperty';
import { randomFrom } from '../support/domainRandom';

const settings = { numRuns: RUNS, seed: 8 };
const following = (cases: Cases) => [...cases.states.values()].filter(({ stage }) => stage === 'following');

/** Several cases that merge, part and are decided, while what they tell each other comes late, twice and in any order. */
describe('cases that are one matter', () => {
  it('lose none: who follows is among the followers of its root, or a message about it is under way', () => {
    fc.assert(
      fc.property(courses(), course => {
        play(course, cases => {
          for (const state of following(cases)) {
            const known = isHeld(cases, state);
            const underWay = cases.underWay.some(({ to, message }) => {
              if (message.type === 'followerJoins')
                return to === state.root?.caseId && message.joinSeq === state.root.joinSeq;
              return to === state.caseId && 'joinSeq' in message && message.joinSeq === state.root?.joinSeq;
            });
            must(known || underWay, lost(cases, state));
            must(waitingFollowers(state).length === 0, `${state.caseId} follows and is followed`);
          }
        });
      }),
      settings,
    );
  });

  it('agree once everything is heard: each follower with its root, and no root follows', () => {
    fc.assert(
      fc.property(courses(), course => {
        const cases = play(course, () => undefined);
        cases.settle(randomFrom(course.seeds.length));
        for (const state of following(cases)) {
          must(isHeld(cases, state), lost(cases, state));
          const root = cases.state(state.root?.caseId ?? '');
          must(root.stage !== 'following' && root.stage !== 'closed', `${root.caseId} is ${root.stage}`);
        }
        for (const root of cases.states.values()) {
          for (const { caseId, seq } of waitingFollowers(root)) {
            const follower = cases.state(caseId);
            const follows = follower.root?.caseId === root.caseId && follower.root.joinSeq === seq;
            must(follows && follower.stage === 'following', `${caseId} is waited for in vain`);
          }
          for (const { caseId } of root.followers.filter(({ state }) => state === 'answered')) {
            const answers = cases.events.get(root.caseId)?.filter(e => e.type === 'followersAnswered') ?? [];
            const last = answers.findLast(e => e.data.followers.some(f => f.caseId === caseId));
            const heard = cases.state(caseId).root?.answer;
            must(heard?.rootSeq === last?.seq, `${caseId} did not hear the last answer of ${root.caseId}`);
          }
        }
      }),
      settings,
    );
  });

  it('come to all of this: joining, moving along, being refused, released and answered', () => {
    const types = new Map<string, number>();
    const causes = new Set<UnmergeCause>();
    for (const course of fc.sample(courses(), { numRuns: 600, seed: 8 })) {
      const cases = play(course, () => undefined);
      cases.settle(randomFrom(course.seeds.length));
      for (const event of [...cases.events.values()].flat()) {
        types.set(event.type, (types.get(event.type) ?? 0) + 1);
        if (event.type === 'unmerged') causes.add(event.data.cause);
      }
    }
    const wanted = ['merged', 'rootChanged', 'unmerged', 'rootAnswered', 'followerJoined', 'followerRefused'];
    wanted.push('followerLeft', 'followersAnswered', 'followersMoved', 'followersReleased');
    expect(wanted.filter(type => (types.get(type) ?? 0) < 10)).toEqual([]);
    expect([...causes].toSorted()).toEqual(
      ['by_person', 'root_closed', 'root_decided', 'root_follows', 'withdrawn'].toSorted(),
    );
  });

  it('go round in no ring even when three are merged in one at once, which the reservation prevents', () => {
    const cases = new Cases(3);
    expect(cases.merge('case-1', 'case-2')).toBe(true);
    expect(cases.merge('case-2', 'case-3')).toBe(true);
    expect(cases.merge('case-3', 'case-1')).toBe(true);
    cases.settle(randomFrom(1));
    const roots = cases.ids.filter(id => cases.state(id).stage === 'triage');
    expect(roots.length).toBeGreaterThan(0);
    for (const state of following(cases)) expect(roots).toContain(state.root?.caseId);
  });
});

function isHeld(cases: Cases, { caseId, root }: CaseState): boolean {
  const entry = root && cases.states.get(root.caseId)?.followers.find(one => one.caseId === caseId);
  return entry?.state === 'following' && entry.seq === root?.joinSeq;
}

function lost(cases: Cases, state: CaseState): string {
  return `${state.caseId} is lost: ${JSON.stringify(state.root)}\n${cases.told.join('\n')}`;
}
