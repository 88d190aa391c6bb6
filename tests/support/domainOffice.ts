import { TASK_ROLES } from '../../workflows/domain/case/tasks';
import type { Actor, OnBehalf, PersonRef } from '../../workflows/domain/case/values';
import type { Role } from '../../workflows/domain/glossary';

/** Establishments of the tests, with persons of the office tied to them. */
export const BAKERY = 'bakery-shubra';
export const GROCER = 'grocer-minya';
export const ESTABLISHMENTS = [BAKERY, GROCER] as const;

export const UNITS = ['minya', 'cairo', 'ministry'] as const;

type Seat = readonly [role: Role, unitId: string, onBehalf?: OnBehalf];

/** What the minister gave to others: to a deputy by the rule, to a caseworker widely, and the whole to one who acts. */
const DEPUTY: OnBehalf = {
  kind: 'delegate',
  delegationId: 'd-deputy',
  limits: {
    scope: 'directorate_forbidden',
    penaltyTypes: ['warning', 'violation_report', 'fine'],
    maxAmountPiastres: 1_200_000,
  },
};
const WIDE: OnBehalf = {
  kind: 'delegate',
  delegationId: 'd-wide',
  limits: {
    scope: 'all',
    penaltyTypes: ['fine', 'closure', 'licence_revocation', 'seizure'],
    maxAmountPiastres: null,
  },
};
const ACTING: OnBehalf = { kind: 'acting', delegationId: 'd-acting' };
interface Person {
  readonly seats: readonly Seat[];
  readonly tiedTo?: readonly string[];
}

/**
 * Several persons in every role. Some sit in several roles, so that the four-eyes rules meet one person with
 * several accounts; some are tied to an establishment. Every role has somebody with one seat and no tie.
 */
const PEOPLE: Readonly<Record<string, Person>> = {
  nada: { seats: [['intake_clerk', 'ministry']] },
  rania: { seats: [['media_monitor', 'ministry']] },
  amal: { seats: [['caseworker', 'minya']] },
  hani: { seats: [['caseworker', 'minya']] },
  salma: { seats: [['caseworker', 'minya']], tiedTo: [BAKERY] },
  hoda: { seats: [['unit_head', 'minya']] },
  tarek: { seats: [['unit_head', 'minya']] },
  yasser: { seats: [['inspector', 'minya']] },
  mona: { seats: [['inspector', 'minya']] },
  ashraf: { seats: [['inspector', 'minya']], tiedTo: [BAKERY] },
  sherif: { seats: [['executing_unit', 'minya']] },
  dina: { seats: [['executing_unit', 'cairo']] },
  gamal: { seats: [['executing_unit', 'ministry']] },
  nabil: { seats: [['legal', 'ministry']] },
  laila: { seats: [['legal', 'ministry']] },
  minister: { seats: [['minister', 'ministry']] },
  adel: {
    seats: [
      ['minister', 'ministry', DEPUTY],
      ['minister', 'ministry', { ...DEPUTY, ended: true }],
    ],
  },
  samia: {
    seats: [
      ['caseworker', 'minya'],
      ['minister', 'ministry', WIDE],
    ],
  },
  magda: {
    seats: [
      ['legal', 'ministry'],
      ['minister', 'ministry', ACTING],
    ],
  },
  samir: { seats: [['unit_head', 'ministry']] },
  acting: { seats: [['minister', 'ministry']], tiedTo: [GROCER] },
  omar: { seats: [['operations', 'ministry']] },
  auditor: { seats: [['auditor', 'ministry']] },
  admin: { seats: [['admin', 'ministry']] },
  karim: { seats: ['caseworker', 'unit_head', 'inspector'].map(role => [role as Role, 'minya'] as const) },
  fathy: { seats: ['caseworker', 'legal', 'minister'].map(role => [role as Role, 'ministry'] as const) },
  wael: {
    seats: [
      ['intake_clerk', 'ministry'],
      ['caseworker', 'minya'],
      ['executing_unit', 'cairo'],
    ],
  },
};

/** Who complained: somebody outside, or somebody of the office, who then may act only as the citizen they are. */
export const REPORTERS = ['citizen-1', 'citizen-1', 'salma', 'karim', 'fathy', 'wael', 'mona'] as const;

/** Whom a delivery is for, when that is not who complained. */
export const BENEFICIARY = 'beneficiary-1';

/** Everyone who may turn up at a case of this reporter, one entry for each role they hold. */
export function officeOf(reporter: string): readonly Actor[] {
  const staff = Object.entries(PEOPLE).flatMap(([personId, { seats, tiedTo = [] }]) =>
    seats.map(([role, unitId, onBehalf]) => ({
      role,
      personId,
      unitId,
      tiedTo,
      isReporter: personId === reporter,
      ...(onBehalf ? { onBehalf } : {}),
    })),
  );
  return [
    ...staff,
    { role: 'citizen', personId: reporter, unitId: '', tiedTo: [], isReporter: true },
    { role: 'citizen', personId: BENEFICIARY, unitId: '', tiedTo: [], isReporter: true },
    { role: 'competent_body', personId: 'competent_body', unitId: '', tiedTo: [], isReporter: false },
    { role: 'establishment', personId: 'establishment', unitId: '', tiedTo: [BAKERY], isReporter: false },
  ];
}

/** Someone of the office in a role: `member('caseworker', 'amal')`. */
export function member(role: Role, personId: string): Actor {
  const actor = officeOf('citizen-1').find(a => a.role === role && a.personId === personId);
  if (!actor) throw new Error(`${personId} is no ${role}`);
  return actor;
}

/** Who could take a task of a case in this unit, the nearest first: what the API sends along. */
export function holdersFor(unitId: string, office: readonly Actor[]): readonly Actor[] {
  const holders = office.filter(({ role }) => TASK_ROLES.includes(role));
  const above = holders.filter(holder => holder.unitId === 'ministry' && unitId !== 'ministry');
  return [...holders.filter(holder => holder.unitId === unitId), ...above];
}

/** Everyone who sits in one of the roles. */
export function seatedAs(...roles: readonly Role[]): readonly Actor[] {
  return officeOf('citizen-1').filter(actor => roles.includes(actor.role));
}

export function personRef({ personId, unitId, tiedTo, isReporter }: Actor): PersonRef {
  return { personId, unitId, tiedTo, isReporter };
}
