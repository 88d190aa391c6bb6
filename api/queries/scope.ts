import type { Role, StaffRole } from '../../workflows/domain/glossary';
import type { Account } from './accounts';
import type { UnitTree } from './units';

/** Roles that see the cases of their unit and everything below it. An inspector sees only visits of their own. */
const SEES_UNIT: readonly StaffRole[] = [
  'intake_clerk',
  'media_monitor',
  'caseworker',
  'unit_head',
  'executing_unit',
  'legal',
  'minister',
  'operations',
  'auditor',
];

/** Roles that may know who complained: those who speak with the citizen, or answer for it. */
const SEES_REPORTER: readonly StaffRole[] = [
  'intake_clerk',
  'media_monitor',
  'caseworker',
  'unit_head',
  'operations',
  'auditor',
];

/** What an account may see of cases. */
export interface Scope {
  readonly units: readonly string[];
  /** Set when the account is an inspector: also cases with a visit of this person. */
  readonly inspectorId: string | null;
  /** Where this inspector may check remedies: cases there are seen while they stand in `remedy`. */
  readonly inspectedUnits: readonly string[];
  readonly seesReporter: boolean;
  readonly personId: string;
}

export function scopeOf(account: Account, units: UnitTree): Scope {
  const seen = account.roles
    .filter(({ role }) => SEES_UNIT.includes(role))
    .flatMap(({ unitId }) => units.below(unitId));
  const inspecting = account.roles.filter(({ role }) => role === 'inspector');
  return {
    units: [...new Set(seen)],
    inspectorId: inspecting.length > 0 ? account.personId : null,
    inspectedUnits: inspecting.flatMap(({ unitId }) => units.below(unitId)),
    seesReporter: account.roles.some(({ role }) => SEES_REPORTER.includes(role)),
    personId: account.personId,
  };
}

/** SQL condition on case `c`, with its parameters from `first` on. */
export function scopeSql(
  scope: Scope,
  first: number,
): { readonly sql: string; readonly values: readonly unknown[] } {
  return {
    sql: `(c.unit_id = any($${first}) or exists (select 1 from visit v where v.case_id = c.case_id and v.inspector_id = $${first + 1})
      or c.assignee_id = $${first + 2} or (c.stage = 'remedy' and c.unit_id = any($${first + 3})))`,
    values: [
      scope.units,
      scope.inspectorId,
      seesAnyCase(scope) ? scope.personId : null,
      scope.inspectedUnits,
    ],
  };
}

/** An administrator sees no case, not even one assigned by mistake. */
export function seesAnyCase(scope: Scope): boolean {
  return scope.units.length > 0 || scope.inspectorId !== null;
}

/** The roles in which this account can face a case of `unitId`. */
export function rolesTowards(
  account: Account,
  units: UnitTree,
  unitId: string,
  assigned: boolean,
): readonly { role: Role; unitId: string }[] {
  return account.roles.filter(
    held => held.role === 'inspector' || assigned || units.below(held.unitId).includes(unitId),
  );
}
