import { ON_BEHALF_ACTIONS } from '../../workflows/domain/case/delegation';
import { PROCESS_TABLE, type Rule } from '../../workflows/domain/case/process';
import {
  type Action,
  ALL_ACTIONS,
  ALL_STAGES,
  codesOf,
  ON_BEHALF_KINDS,
  type Role,
  type Stage,
} from '../../workflows/domain/glossary';
import { budgetOf, CURRENT_POLICY, policyOf } from '../../workflows/domain/time/policy';
import { code, type Row, table } from './markdown';

/** One letter a role, so that a table of all actions in all stages can be read. */
export const ROLE_LETTERS = {
  citizen: 'C',
  intake_clerk: 'K',
  media_monitor: 'N',
  caseworker: 'W',
  unit_head: 'H',
  inspector: 'I',
  executing_unit: 'E',
  legal: 'L',
  minister: 'M',
  operations: 'O',
  competent_body: 'B',
  auditor: '',
  admin: '',
  establishment: '',
  clock: '',
} as const satisfies Record<Role, string>;

/** Every action in every stage: who may; nobody is `–` (409), whoever is not named is refused (403). */
export function authorityTable(): string {
  const rows = ALL_ACTIONS.map(
    (action): Row => [code(action), ...ALL_STAGES.map(stage => lettersOf(action, stage))],
  );
  return table(['action', ...ALL_STAGES.map(code)], rows);
}

export function rolesOf(action: Action, stage: Stage): readonly Role[] {
  return PROCESS_TABLE[action].rules.filter(rule => rule.from.includes(stage)).flatMap(rule => rule.by);
}

function lettersOf(action: Action, stage: Stage): string {
  const letters = [...new Set(rolesOf(action, stage).map(role => ROLE_LETTERS[role]))];
  return letters.length > 0 ? letters.join(' ') : '–';
}

/** What of the minister's actions somebody in the minister's place may do. */
export function onBehalfTable(): string {
  const kinds = codesOf(ON_BEHALF_KINDS);
  const ministers = ALL_ACTIONS.filter(action => PROCESS_TABLE[action].rules.some(isMinisters));
  const rows = ministers.map((action): Row => {
    const may = kinds.map(kind => (ON_BEHALF_ACTIONS[kind].includes(action) ? 'yes' : '–'));
    return [code(action), ...may];
  });
  return table(['action', ...kinds.map(kind => `${ON_BEHALF_KINDS[kind].ar} ${code(kind)}`)], rows);
}

const isMinisters = ({ by }: Rule) => by.includes('minister');

/** What each stage may take where its category says nothing else. */
export function budgetTable(): string {
  const policy = policyOf(CURRENT_POLICY);
  const rows = ALL_STAGES.flatMap((stage): readonly Row[] => {
    const [normal, urgent] = [
      budgetOf(policy, stage, null, 'normal'),
      budgetOf(policy, stage, null, 'urgent'),
    ];
    if (!normal || !urgent) return [];
    return [[code(stage), hours(normal.minutes), hours(urgent.minutes)]];
  });
  return table(['stage', 'working hours', 'urgent: hours of the wall clock'], rows);
}

function hours(minutes: number): string {
  return String(minutes / 60);
}
