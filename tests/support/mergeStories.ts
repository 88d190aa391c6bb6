import type { MergeMessage } from '../../workflows/domain/case/merging';
import { BAKERY } from './domainOffice';
import { who } from './domainStages';
import { complaint, type Story } from './domainStory';

/** The case that the one of the story follows. */
export const rootLink = { caseId: 'case-2', number: '2026-000124' };
export const root = { ...rootLink, establishmentId: BAKERY, actorIsReporter: false };

export function following(story: Story = complaint()): Story {
  return story.does(who.caseworker, 'mergeInto', { root });
}

/** Another case says that it follows, by this event of its own. */
export function joins(caseId: string, joinSeq = 3) {
  return {
    type: 'followerJoins',
    inboxId: `${caseId}#${joinSeq}`,
    follower: { caseId, number: '2026-000130' },
    joinSeq,
  } as const;
}

/** The root says what it came to. */
export function answered(
  story: Story,
  more: Partial<Extract<MergeMessage, { type: 'rootAnswers' }>> = {},
): Story {
  const joinSeq = story.state.root?.joinSeq ?? 0;
  return story.hears({
    type: 'rootAnswers',
    inboxId: `case-2#${more.rootSeq ?? 20}`,
    root: rootLink,
    joinSeq,
    rootSeq: 20,
    outcome: 'penalised',
    final: false,
    handledBy: ['amal', 'wael'],
    ...more,
  });
}
