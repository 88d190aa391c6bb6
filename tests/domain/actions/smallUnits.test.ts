import type { Actor } from '../../../workflows/domain/case/values';
import { BAKERY, member } from '../../support/domainOffice';
import {
  breadQuality,
  decideLocally,
  fine,
  proposalOf,
  raiseQuestion,
  repair,
  schedule,
  visited,
  who,
} from '../../support/domainStages';
import { complaint, type Story, words } from '../../support/domainStory';

const headOfMinya = who.unitHead;
const headAtTheMinistry = member('unit_head', 'samir');
const reason = words('المخبز مغلق للصيانة');

describe('a task that wants a second person', () => {
  it('stays in the unit that has one', () => {
    const story = proposeRepair([headOfMinya, headAtTheMinistry]);
    expect(story.state).toMatchObject({ stage: 'unit_decision', passedTasks: [] });
  });

  it.each([
    ['has no head', []],
    ['has a head who is tied to the establishment', [{ ...headOfMinya, tiedTo: [BAKERY] }]],
    ['has a head who complained', [{ ...headOfMinya, isReporter: true }]],
    ['has a head who proposed it', [member('unit_head', 'karim')]],
  ] as const)('passes at once to the unit above when the unit %s', (_name, heads) => {
    const story = proposeRepair([...heads, headAtTheMinistry]);
    expect(story.last('taskPassed')).toEqual({
      action: 'decideLocally',
      role: 'unit_head',
      from: 'minya',
      to: 'ministry',
    });
    expect(story.all('taskPassed')).toHaveLength(1);
    expect(story.state.passedTasks).toHaveLength(1);
    expect(decideLocally(story, headAtTheMinistry).state.passedTasks).toEqual([]);
  });

  it('stays, and no rule is relaxed, when nobody at all may do it', () => {
    const story = proposeRepair([member('unit_head', 'karim')]);
    expect(story.all('taskPassed')).toEqual([]);
    expect(story.may(member('unit_head', 'karim'), 'decideLocally')).toBe(false);
  });

  it('is also a rejection that the only head proposed to themselves', () => {
    const story = complaint().does(member('caseworker', 'karim'), 'proposeRejection', { reason }, [
      member('unit_head', 'karim'),
      headAtTheMinistry,
    ]);
    expect(story.last('taskPassed')).toMatchObject({ action: 'agreeRejection', to: 'ministry' });
  });

  it('is also a longer pause that the only head asked for', () => {
    const office = [headOfMinya, headAtTheMinistry];
    const story = visited().does(headOfMinya, 'pauseClock', { days: 20, reason }, office);
    expect(story.last('taskPassed')).toMatchObject({ action: 'agreeClockChange', to: 'ministry' });
    story.does(headAtTheMinistry, 'agreeClockChange', {});
    expect(story.state).toMatchObject({ passedTasks: [], clock: { pause: { byId: 'hoda' } } });
  });

  it('is also a measure on the spot, once its head turns out to be tied', () => {
    const story = visitedAnywhere();
    const tied = [{ ...headOfMinya, tiedTo: [BAKERY] }, headAtTheMinistry];
    const visit = story.state.visits.at(-1)?.visitId ?? '';
    const measure = { visit, measureType: 'seizure', text: reason } as const;
    story.does(who.inspector, 'recordOnSiteMeasure', measure, tied);
    expect(story.last('taskPassed')).toMatchObject({ action: 'confirmOnSiteMeasure', to: 'ministry' });
  });

  it('arrives where the role is held: legal affairs sit at the ministry', () => {
    const story = visited();
    const office = [headOfMinya, headAtTheMinistry, who.legal];
    const input = { recommendation: 'measures', measures: [fine], grounds: reason } as const;
    story.does(who.caseworker, 'propose', input, office);
    expect(story.state).toMatchObject({ stage: 'legal_review', passedTasks: [] });
    expect(proposalOf(story)).toBeDefined();
  });

  function proposeRepair(office: readonly Actor[]): Story {
    const input = { recommendation: 'measures', measures: [repair], grounds: reason } as const;
    const proposer = member('caseworker', 'karim');
    return visited('substantiated', breadQuality).does(proposer, 'propose', input, office);
  }

  function visitedAnywhere(): Story {
    const story = visited('no_access');
    const visit = schedule(story);
    story.does(who.inspector, 'startVisit', { visit });
    return story;
  }
});

describe('withdrawAssignment', () => {
  it('releases the case from a leader who will not answer', () => {
    const story = raiseQuestion(visited());
    const { role: _, ...leader } = headOfMinya;
    story.does(who.minister, 'assignToLeader', { leader, dueDate: '2026-12-01' });
    const obligation = story.last('leaderAssigned').obligationId;
    story.does(who.minister, 'withdrawAssignment', { obligation, reason });
    expect(story.state.obligations).toMatchObject([{ met: true }]);
    expect(story.may(headOfMinya, 'answerAssignment')).toBe(false);
    expect(story.may(who.minister, 'withdrawAssignment')).toBe(false);
  });
});
