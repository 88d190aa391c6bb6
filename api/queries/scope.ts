import type { CaseState } from '../../workflows/domain/case/case';
import { formerPlace } from '../../workflows/domain/case/delegation';
import type { StaffRole } from '../../workflows/domain/glossary';
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

/** What an account may see of cases, by unit: a role in one unit says nothing of another. */
export interface Scope {
  readonly personId: string;
  /** Cases here are seen whole, with the complaint's own words. */
  readonly units: readonly string[];
  /** Here also who complained. */
  readonly reporterUnits: readonly string[];
  /** The roles held, with their units: a task may have passed to one of them from a unit below. */
  readonly held: readonly { readonly role: StaffRole; readonly unitId: string }[];
  /** Where this inspector may check remedies: cases there are seen while they stand in `remedy`. */
  readonly inspectedUnits: readonly string[];
  /** Whose open remedies are this account's to carry out, whichever unit has the case. */
  readonly executingUnits: readonly string[];
}

export function scopeOf(account: Account, units: UnitTree): Scope {
  const below = (roles: readonly StaffRole[]) => [
    ...new Set(
      account.roles.filter(held => roles.includes(held.role)).flatMap(held => units.below(held.unitId)),
    ),
  ];
  return {
    personId: account.personId,
    units: below(SEES_UNIT),
    reporterUnits: below(SEES_REPORTER),
    held: account.roles.map(({ role, unitId }) => ({ role, unitId })),
    inspectedUnits: below(['inspector']),
    executingUnits: below(['executing_unit']),
  };
}

/** SQL condition on case `c`, with its parameters from `first` on; only what applies, so that indexes serve it. */
export function scopeSql(
  scope: Scope,
  first: number,
): { readonly sql: string; readonly values: readonly unknown[] } {
  if (!seesAnyCase(scope)) return { sql: 'false', values: [] };
  const branches: string[] = [];
  const values: unknown[] = [];
  const parameter = (value: unknown) => `$${first + values.push(value) - 1}`;
  if (scope.units.length > 0) branches.push(`c.unit_id = any(${parameter(scope.units)})`);
  branches.push(`c.assignee_id = ${parameter(scope.personId)}`);
  if (scope.inspectedUnits.length > 0) {
    branches.push(
      `c.case_id in (select v.case_id from visit v where v.inspector_id = ${parameter(scope.personId)})`,
      `(c.stage = 'remedy' and c.unit_id = any(${parameter(scope.inspectedUnits)}))`,
    );
  }
  if (scope.executingUnits.length > 0) {
    const mine = parameter(scope.executingUnits);
    branches.push(
      `c.case_id in (select r.case_id from remedy r where r.unit_id = any(${mine}) and r.state in ('open', 'recorded'))`,
    );
  }
  return { sql: `(${branches.join(' or ')})`, values };
}

/** An administrator sees no case, not even one assigned by mistake. */
export function seesAnyCase(scope: Scope): boolean {
  return scope.units.length > 0 || scope.inspectedUnits.length > 0;
}

/** The roles in which this account can act on a case of `unitId`; an inspector's own visits are minded by the domain, and so is
 * whose task a remedy is. */
export function rolesTowards(
  account: Account,
  units: UnitTree,
  { unitId, remedies, pendingDecision }: CaseState,
): Account['roles'] {
  const named = remedies.flatMap(remedy => (remedy.unit ? [remedy.unit.unitId] : []));
  const towards = account.roles.filter(({ role, unitId: held }) => {
    if (role === 'inspector') return true;
    const covered = units.below(held);
    return (
      covered.includes(unitId) || (role === 'executing_unit' && named.some(unit => covered.includes(unit)))
    );
  });
  if (pendingDecision?.by.personId !== account.personId) return towards;
  const former = towards.some(({ role }) => role === 'minister') ? null : formerPlace(pendingDecision);
  return former ? [...towards, { role: 'minister', ...former }] : towards;
}
