import type { StaffRole } from '../../../workflows/domain/glossary';
import { READERS } from '../../../workflows/domain/readers';

/** Pages in the order of the menu, each with the roles whose work it is. The API decides; this only spares dead ends. */
export const PAGES = {
  cases: [
    'caseworker',
    'unit_head',
    'intake_clerk',
    'media_monitor',
    'legal',
    'executing_unit',
    'inspector',
    'operations',
    'minister',
    'auditor',
  ],
  approvals: ['minister'],
  today: READERS.today,
  records: READERS.records,
  execution: READERS.execution,
  obligations: [
    'minister',
    'caseworker',
    'unit_head',
    'intake_clerk',
    'media_monitor',
    'legal',
    'executing_unit',
    'inspector',
    'operations',
  ],
  visits: ['inspector', 'caseworker', 'unit_head', 'operations', 'auditor'],
  referrals: READERS.referrals,
  objections: READERS.objections,
  establishments: [
    'caseworker',
    'unit_head',
    'legal',
    'inspector',
    'executing_unit',
    'operations',
    'minister',
    'auditor',
  ],
  'stage-times': READERS['stage-times'],
  delegations: ['minister', 'admin', 'auditor'],
  'body-tokens': READERS['body-tokens'],
  intake: ['intake_clerk', 'media_monitor', 'operations'],
} as const satisfies Record<string, readonly StaffRole[]>;

export type Page = keyof typeof PAGES;

export function mayOpen(page: string, roles: readonly StaffRole[]): boolean {
  if (!(page in PAGES)) return true;
  const allowed: readonly StaffRole[] = PAGES[page as Page];
  return roles.some(role => allowed.includes(role));
}

/** Where a person's day starts. */
export function homeOf(roles: readonly StaffRole[]): Page {
  if (roles.includes('minister')) return 'approvals';
  if (roles.includes('inspector') && !roles.includes('caseworker')) return 'visits';
  if (roles.every(role => role === 'admin')) return 'delegations';
  if (roles.every(role => role === 'executing_unit')) return 'execution';
  if (roles.every(role => role === 'operations')) return 'today';
  if (roles.every(role => role === 'auditor')) return 'records';
  return 'cases';
}
