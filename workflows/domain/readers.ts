import type { StaffRole } from './glossary';

/** Whose work a list is. The API refuses everybody else, and the pages' menus offer it to nobody else. */
export const READERS = {
  execution: ['executing_unit', 'unit_head', 'operations', 'auditor'],
  referrals: ['caseworker', 'unit_head', 'legal', 'operations', 'minister', 'auditor'],
  objections: ['legal', 'auditor'],
  'stage-times': ['unit_head', 'minister', 'operations', 'auditor'],
  today: ['operations', 'unit_head', 'minister', 'auditor'],
  records: ['auditor'],
  'body-tokens': ['admin'],
} as const satisfies Record<string, readonly StaffRole[]>;
