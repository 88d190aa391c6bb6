import { type ActionSpec, PROCESS_TABLE, STAGE_OWNERS } from '../../workflows/domain/case/process';
import {
  type Action,
  ALL_ACTIONS,
  ALL_STAGES,
  OPEN_STAGES,
  ROLES,
  STAGES,
  type Stage,
} from '../../workflows/domain/glossary';
import { codes } from './markdown';

/**
 * Actions that the process admits in more stages than they move: findings and answers are taken at any time and a
 * penalty is revoked at any time, but only from here do they lead on. tests/domain/processDocument.test.ts holds this.
 */
const MOVES_ONLY_FROM: Readonly<Partial<Record<Action, readonly Stage[]>>> = {
  submitFindings: ['verification', 'awaiting_citizen'],
  recordReferralAnswer: ['referred'],
  revoke: ['penalty'],
  recordRumourVerdict: ['verification'],
};

/** Would be an arrow from every stage, so it is told in words. */
const NOT_DRAWN: readonly Action[] = ['withdraw'];

export interface Arrow {
  readonly from: Stage;
  readonly to: Stage | 'former';
  readonly actions: readonly Action[];
}

/** The moves between stages, one arrow for each pair of them. */
export function arrows(): readonly Arrow[] {
  const found = new Map<string, { from: Stage; to: Stage | 'former'; actions: Action[] }>();
  for (const action of ALL_ACTIONS.filter(name => !NOT_DRAWN.includes(name))) {
    for (const [from, to] of movesOf(action)) {
      const key = `${from} ${to}`;
      const arrow = found.get(key) ?? { from, to, actions: [] };
      arrow.actions.push(action);
      found.set(key, arrow);
    }
  }
  return [...found.values()].sort((a, b) => ALL_STAGES.indexOf(a.from) - ALL_STAGES.indexOf(b.from));
}

function movesOf(action: Action): readonly (readonly [Stage, Stage | 'former'])[] {
  const { rules, to }: ActionSpec = PROCESS_TABLE[action];
  const admitted = [...new Set(rules.flatMap(rule => rule.from))];
  const origins = MOVES_ONLY_FROM[action] ?? admitted;
  const targets = to.filter(target => target !== 'same');
  return origins.flatMap(from =>
    targets.filter(target => target !== from).map(target => [from, target] as const),
  );
}

export function stageDiagram(): string {
  const states = ALL_STAGES.map(stage => `  state "${STAGES[stage].ar}<br/>${STAGES[stage].en}" as ${stage}`);
  const lines = arrows().map(({ from, to, actions }) => `  ${from} --> ${to} : ${actions.join(', ')}`);
  const diagram = [
    '```mermaid',
    'stateDiagram-v2',
    ...states,
    '  state "المرحلة السابقة<br/>the stage before" as former',
    '  [*] --> triage',
    ...lines,
    '  closed --> [*]',
    '```',
  ];
  const still = ALL_ACTIONS.filter(action => PROCESS_TABLE[action].to.every(to => to === 'same'));
  return [
    ...diagram,
    '',
    `Not drawn: ${codes(NOT_DRAWN)}, which is possible at every open stage; and what changes no stage: ${codes(still)}.`,
  ].join('\n');
}

/** A row for each stage: code, both names, owner. */
export function stageRows(): readonly (readonly string[])[] {
  return ALL_STAGES.map(stage => {
    const owner = STAGE_OWNERS[stage];
    return [
      `\`${stage}\``,
      STAGES[stage].ar,
      STAGES[stage].en,
      owner ? `${ROLES[owner].ar} \`${owner}\`` : '–',
    ];
  });
}

/** A set of stages as briefly as it can be said. */
export function stagesInWords(stages: readonly Stage[]): string {
  if (stages.length === ALL_STAGES.length) return 'any stage';
  if (stages.length === OPEN_STAGES.length && !stages.includes('closed')) return 'any open stage';
  return codes(stages);
}
