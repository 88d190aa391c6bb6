import { askForMore, withdraw } from '../steps/citizen';
import { accept, classify, rejectByTwo } from '../steps/triage';
import { scheduleVisit } from '../steps/verification';
import type { Path } from './path';

const withdrawn = { outcome: 'withdrawn', closedBy: 'withdrawn' } as const;

/** Cases that end before anything was decided about them. */
export const ENDINGS = {
  rejected: {
    name: 'rejected.byTwo',
    steps: [classify, rejectByTwo],
    outcome: 'rejected',
    closedBy: 'rejected',
  },
  withdrawnAtTriage: { name: 'withdrawn.triage', steps: [classify, withdraw], ...withdrawn },
  withdrawnBeforeVisit: {
    name: 'withdrawn.beforeVisit',
    steps: [classify, accept, scheduleVisit, withdraw],
    ...withdrawn,
  },
  withdrawnWhenAsked: {
    name: 'withdrawn.whenAsked',
    steps: [classify, askForMore, withdraw],
    ...withdrawn,
  },
} as const satisfies Record<string, Path>;
