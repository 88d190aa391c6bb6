import { approve, beforeMinister, closure, serveAll, who } from './domainStages';
import { type Story, words } from './domainStory';

export const text = words('الميزان معاير وشهادة المعايرة مرفقة');
export const reason = words('ثبت من شهادة المعايرة سلامة الميزان');

/** A closure, served on 21 November: the establishment may object through 6 December, and it is not held back. */
export const closedDown = () => serveAll(approve(beforeMinister(closure)));

/** The first penalty of the case. */
export const penaltyOf = (story: Story) => story.state.penalties[0]?.penaltyId ?? '';

export function object(story: Story, by = who.legal): Story {
  return story.does(by, 'fileObjection', { penalty: penaltyOf(story), text });
}

export function recommend(story: Story, recommendation: 'uphold' | 'revoke' = 'uphold'): Story {
  const input = { penalty: penaltyOf(story), recommendation, text } as const;
  return story.does(who.colleagueLegal, 'recommendOnObjection', input);
}

export function uphold(story: Story): Story {
  const input = { penalty: penaltyOf(story), decision: 'uphold', reason } as const;
  return story.does(who.minister, 'decideObjection', input);
}

export function accept(story: Story): Story {
  const input = {
    penalty: penaltyOf(story),
    decision: 'revoke',
    revisedOutcome: 'unfounded',
    reason,
  } as const;
  return story.does(who.minister, 'decideObjection', input);
}

export function enforce(story: Story): Story {
  return story.does(who.executor, 'enforce', { penalty: penaltyOf(story) });
}
