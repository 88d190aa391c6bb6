import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { withGeneratedSections } from '../../scripts/docs/processDocument';
import { arrows } from '../../scripts/docs/stageDiagram';
import type { CaseState } from '../../workflows/domain/case/case';
import type { CaseCommand } from '../../workflows/domain/case/commands';
import { PROCESS_TABLE } from '../../workflows/domain/case/process';
import type { Action } from '../../workflows/domain/glossary';
import { failedThreeTimes } from '../support/deliveries';
import { caseRuns, type Step } from '../support/domainArbitraries';

const document = readFileSync(join(__dirname, '..', '..', 'docs', 'process.md'), 'utf8');

describe('docs/process.md', () => {
  it('agrees with the domain; `npm run docs` makes it so', () => {
    expect(document).toBe(withGeneratedSections(document));
  });

  it('draws the moves between stages that cases make, and no other', () => {
    const drawn = arrows().flatMap(({ from, to, actions }) =>
      actions.map(action => `${from} ${action} ${to}`),
    );
    // Some moves come up once in thousands of runs: more runs are made until all have, or it is clear that one does not.
    const made = new Set(failedThreeTimes().steps.flatMap(movesOf));
    for (let seed = 1; seed <= 8 && drawn.some(move => !made.has(move)); seed += 1)
      for (const { steps } of fc.sample(caseRuns(), { numRuns: 1000, seed }))
        for (const move of steps.flatMap(movesOf)) made.add(move);
    expect([...made].filter(move => !drawn.includes(move))).toEqual([]);
    expect(drawn.filter(move => !made.has(move))).toEqual([]);
  });

  it('is refused when a generated part has lost its place', () => {
    const broken = document.replace('<!-- generated: refusals -->', '');
    expect(() => withGeneratedSections(broken)).toThrow('generated: refusals');
  });
});

/** How a step moved the case, as the diagram says it: back where it came from is `former`. */
function movesOf({ before, command, after }: Pick<Step, 'before' | 'command' | 'after'>): readonly string[] {
  const action = actionBehind(before, command);
  if (action === null || action === 'withdraw' || before.stage === after.stage) return [];
  const former = before.formerStage ?? before.question?.from;
  const { to } = PROCESS_TABLE[action];
  const back = former === after.stage && to.includes('former') && !to.includes(after.stage);
  return [`${before.stage} ${action} ${back ? 'former' : after.stage}`];
}

/** Of a decision that takes effect, the action by which it was made. */
function actionBehind({ pendingDecision }: CaseState, command: CaseCommand): Action | null {
  if (command.type === 'action') return command.action;
  if (command.type !== 'clock' || command.event !== 'graceElapsed') return null;
  return pendingDecision?.replaces ? 'amend' : 'approve';
}
