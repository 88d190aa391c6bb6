import { WORDS } from '../words';
import type { Step } from './step';

/** The root is inspected and decided in between; on a busy machine that takes a while. */
const WITHIN_MS = 120_000;

/** All that are about the same matter follow, before anybody goes there. */
export const untilAllFollow: Step = drive =>
  drive.untilHeard('caseworker', ({ followers }) => followers.length === drive.matter.others, WITHIN_MS);

export const followRoot: Step = drive =>
  drive.decide('caseworker', 'mergeInto', { root: drive.matter.rootId, reason: WORDS.sameMatter });

/** What the root came to is said to this case too. */
export const untilRootAnswers: Step = drive =>
  drive.untilHeard('caseworker', ({ stage }) => stage !== 'following', WITHIN_MS);
