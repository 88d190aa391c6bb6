import policy202611v1 from '../catalogue/policies/2026-11.1.json';
import type { Priority, Stage, Term } from '../glossary';
import type { TimeMode } from './duration';

/** A day of the normal working hours, 08:00 to 14:00: what an extension of one working day adds. */
export const WORKING_DAY_MINUTES = 360;

/** Minutes of a stage: of the working calendar, or of the wall clock when the case is urgent. */
export interface Budget {
  readonly working: number;
  readonly urgentWall: number;
}

/** How long everything may take. A version never changes; an open case keeps the one that it started with. */
export interface Policy {
  readonly version: string;
  readonly stages: Readonly<Partial<Record<Stage, Budget>>>;
  readonly categories: Readonly<Record<string, Readonly<Partial<Record<Stage, Budget>>>>>;
  /** Days after which a citizen is reminded of what was asked, and after which the case goes on without it. */
  readonly infoReminderDays: number;
  readonly infoExpiryDays: number;
  readonly confirmationHours: number;
  /** Days after closing in which a case can be disputed or reopened. */
  readonly reopenDays: number;
  /** A citizen who was tried this often, on this many days, is not reachable. */
  readonly contactAttempts: number;
  readonly contactDays: number;
  /** Days for the recommendation on an objection, for the decision on it, and for telling the reporter of another outcome. */
  readonly objectionRecommendationDays: number;
  readonly objectionDecisionDays: number;
  readonly secondMessageDays: number;
  /** Days of a pause, or of an extension, that one person may decide; beyond them a second one agrees. */
  readonly pauseDaysAlone: number;
  readonly extensionDaysAlone: number;
  /** Seconds in which the minister can withdraw a decision before it takes effect. */
  readonly graceSeconds: number;
  /** Minutes in which the emergency network is asked to answer, on the wall clock. */
  readonly emergencyMinutes: number;
}

/** For training («تدريب»): a decision takes effect while one still looks at it. */
export const REHEARSAL_POLICY = '2026-11.1-rehearsal';
const rehearsal: Policy = { ...policy202611v1, version: REHEARSAL_POLICY, graceSeconds: 10 };
/** For runs of many cases one after the other. */
export const NO_GRACE_POLICY = '2026-11.1-no-grace';
const withoutGrace: Policy = { ...policy202611v1, version: NO_GRACE_POLICY, graceSeconds: 0 };

const ALL: Policy[] = [policy202611v1, rehearsal, withoutGrace];

/** How pages call a policy, by version: nobody takes a case of a training for one of the ministry's. */
export const POLICY_NAMES: Readonly<Record<string, Term>> = {
  [policy202611v1.version]: { ar: policy202611v1.nameAr, en: policy202611v1.nameEn },
  [REHEARSAL_POLICY]: {
    ar: 'سياسة التدريب (10 ثوانٍ للتراجع عن القرار)',
    en: 'Training policy (10 seconds to undo a decision)',
  },
  [NO_GRACE_POLICY]: {
    ar: 'سياسة تجريبية (القرار نافذ فورًا دون مهلة للتراجع)',
    en: 'Trial policy (a decision takes effect at once)',
  },
};

/** What a case can be moved to, by version: the ministry's own. */
export const POLICIES: Readonly<Record<string, Term>> = Object.fromEntries(
  Object.entries(POLICY_NAMES).filter(([version]) => version === policy202611v1.version),
);

/** What an installation can be set to. */
export const POLICY_VERSIONS: readonly string[] = ALL.map(policy => policy.version);

/** The policy that a new case starts with, unless the installation is set to another. */
export const CURRENT_POLICY: string = policy202611v1.version;

export function hasPolicy(version: string): boolean {
  return ALL.some(one => one.version === version);
}

/** @throws when this build does not have the version: its cases need a newer worker */
export function policyOf(version: string): Policy {
  const policy = ALL.find(one => one.version === version);
  if (!policy) throw new Error(`no policy ${version}`);
  return policy;
}

/** For trying a policy on past cases in a process of one's own; a workflow knows only what its build brings. */
export function tryPolicy(policy: Policy): void {
  if (hasPolicy(policy.version)) throw new Error(`policy ${policy.version} is in use`);
  ALL.push(policy);
}

/** What a stage may take for a category and priority; null where no unit's clock runs. */
export function budgetOf(
  policy: Policy,
  stage: Stage,
  category: string | null,
  priority: Priority,
): { readonly mode: TimeMode; readonly minutes: number } | null {
  const budget = (category ? policy.categories[category]?.[stage] : undefined) ?? policy.stages[stage];
  if (!budget) return null;
  return priority === 'urgent'
    ? { mode: 'wall', minutes: budget.urgentWall }
    : { mode: 'working', minutes: budget.working };
}
