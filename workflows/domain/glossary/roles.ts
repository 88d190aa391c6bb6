import type { Term } from './term';

/** Who may act. A role is held in an organisational unit. */
export const ROLES = {
  citizen: { ar: 'مواطن', en: 'Citizen' },
  intake_clerk: { ar: 'موظف استقبال', en: 'Intake clerk' },
  media_monitor: { ar: 'وحدة الرصد', en: 'Media monitor' },
  caseworker: { ar: 'أخصائي شكاوى', en: 'Caseworker' },
  unit_head: { ar: 'مدير المديرية', en: 'Head of unit' },
  inspector: { ar: 'مفتش تموين', en: 'Inspector' },
  executing_unit: { ar: 'جهة التنفيذ', en: 'Executing unit' },
  legal: { ar: 'الشئون القانونية', en: 'Legal affairs' },
  minister: { ar: 'الوزير', en: 'Minister' },
  operations: { ar: 'غرفة العمليات', en: 'Operations room' },
  auditor: { ar: 'مراجع', en: 'Auditor' },
  admin: { ar: 'مدير النظام', en: 'System administrator' },
  competent_body: { ar: 'الجهة المختصة', en: 'Competent body' },
  establishment: { ar: 'المنشأة', en: 'Establishment' },
  clock: { ar: 'الموعد', en: 'Clock' },
} as const satisfies Record<string, Term>;

export type Role = keyof typeof ROLES;

/** Actors that have no account of their own. */
export const ROLES_WITHOUT_ACCOUNT = ['citizen', 'competent_body', 'establishment', 'clock'] as const;

/** Roles a person signs in with. */
export const STAFF_ROLES = (Object.keys(ROLES) as Role[]).filter(
  (role): role is StaffRole => !(ROLES_WITHOUT_ACCOUNT as readonly string[]).includes(role),
);
export type StaffRole = Exclude<Role, (typeof ROLES_WITHOUT_ACCOUNT)[number]>;
