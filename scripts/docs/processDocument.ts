import type { FieldSpec } from '../../workflows/domain/case/fields';
import { PROCESS_TABLE } from '../../workflows/domain/case/process';
import {
  ACTIONS,
  type Action,
  ALL_ACTIONS,
  CLOSED_BY,
  codesOf,
  FIELDS,
  OUTCOMES,
  REFUSALS,
  ROLES,
} from '../../workflows/domain/glossary';
import { authorityTable, budgetTable, onBehalfTable } from './authority';
import { kindTable } from './kinds';
import { code, codes, type Row, table, termTable } from './markdown';
import { penaltyTypeTable } from './penaltyTypes';
import { stageDiagram, stageRows, stagesInWords } from './stageDiagram';

/** The parts of docs/process.md that the domain writes, by the name in their marker. */
const SECTIONS = {
  stages: () => table(['stage', 'Arabic', 'English', 'owner'], stageRows()),
  diagram: stageDiagram,
  actions: () => table(['action', 'label', 'from', 'by', 'to', 'fields'], ALL_ACTIONS.flatMap(actionRows)),
  authority: authorityTable,
  onBehalf: onBehalfTable,
  budgets: budgetTable,
  kinds: kindTable,
  penaltyTypes: penaltyTypeTable,
  outcomes: () => termTable('outcome', OUTCOMES),
  closedBy: () => termTable('closedBy', CLOSED_BY),
  refusals: () => table(['refusal', 'HTTP', 'Arabic', 'English'], refusalRows()),
  roles: () => termTable('role', ROLES),
  fields: () => termTable('field', FIELDS),
} as const satisfies Record<string, () => string>;

export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[];

const END = '<!-- end of generated -->';

/** The document with every generated part as the domain has it now. Throws when a part has no place in it. */
export function withGeneratedSections(document: string): string {
  return SECTION_NAMES.reduce(withSection, document);
}

function withSection(document: string, name: SectionName): string {
  const begin = `<!-- generated: ${name} -->`;
  const from = document.indexOf(begin);
  const to = document.indexOf(END, from);
  if (from < 0 || to < 0) throw new Error(`docs/process.md has no place "${begin} … ${END}"`);
  const [before, after] = [document.slice(0, from), document.slice(to)];
  return `${before}${begin}\n\n${SECTIONS[name]()}\n\n${after}`;
}

/** One row for each rule of the action: the same action may be another's elsewhere. */
function actionRows(action: Action): readonly Row[] {
  const { rules, to, fields } = PROCESS_TABLE[action];
  const { ar, en } = ACTIONS[action];
  return rules.map(({ from, by }, index) => [
    code(action),
    `${ar}<br/>${en}`,
    stagesInWords(from),
    codes(by),
    codes(to),
    index === 0 ? Object.entries(fields).map(fieldInWords).join('<br/>') : 'as above',
  ]);
}

function fieldInWords([name, spec]: readonly [string, FieldSpec]): string {
  return `${code(spec.required ? name : `${name}?`)} ${valuesInWords(spec)}`;
}

const MOST_CODES_IN_A_CELL = 5;

function valuesInWords(spec: FieldSpec): string {
  switch (spec.type) {
    case 'enum': {
      const values = codesOf(spec.terms);
      return values.length > MOST_CODES_IN_A_CELL ? `one of ${values.length}` : values.join(' \u00b7 ');
    }
    case 'integer':
      return `${spec.min}–${spec.max}`;
    case 'date':
      return `${spec.when} date`;
    case 'text':
    case 'code':
    case 'place':
      return `${spec.type}, at most ${spec.max}`;
    default:
      return spec.type;
  }
}

function refusalRows(): readonly Row[] {
  return Object.entries(REFUSALS).map(([name, { status, ar, en }]) => [code(name), String(status), ar, en]);
}
