import { arrows } from '../../../scripts/docs/stageDiagram';
import { refusalOf } from '../../../workflows/domain/case/availableActions';
import type { CaseState } from '../../../workflows/domain/case/case';
import type { CaseCommand } from '../../../workflows/domain/case/commands';
import { decide } from '../../../workflows/domain/case/decide';
import { fold } from '../../../workflows/domain/case/fold';
import { PROCESS_TABLE } from '../../../workflows/domain/case/process';
import type { Action } from '../../../workflows/domain/glossary';
import { failedThreeTimes } from '../../support/deliveries';
import type { Run, Step } from '../../support/domainArbitraries';
import { action as actionOf } from '../../support/domainCommands';
import { countedRuns } from '../../support/domainProperty';
import { randomFrom } from '../../support/domainRandom';

type Move = Pick<Step, 'before' | 'command' | 'after'>;

describe('the diagram of docs/process.md', () => {
  it('draws the moves between stages that cases make, and no other', () => {
    const drawn = arrows().flatMap(({ from, to, actions }) =>
      actions.map(action => `${from} ${action} ${to}`),
    );
    const made = new Set(failedThreeTimes().steps.flatMap(movesOf));
    const runs = countedRuns();
    for (const { steps } of runs) for (const move of steps.flatMap(movesOf)) made.add(move);
    // What came up in no run is looked for from where it begins.
    for (const run of runs) {
      const missing = drawn.filter(move => !made.has(move));
      for (const move of missing) for (const other of lookedFor(move, run)) made.add(other);
    }
    expect([...made].filter(move => !drawn.includes(move))).toEqual([]);
    expect(drawn.filter(move => !made.has(move))).toEqual([]);
  });
});

/** Seeds of what is entered. */
const INPUTS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The moves made when everybody who may does this move's action, wherever a run stood at its beginning. */
function lookedFor(move: string, { steps, office }: Run): readonly string[] {
  const [from = '', name = ''] = move.split(' ');
  const action = name as Action;
  return steps
    .filter(({ after, events }) => after.stage === from && events.length > 0)
    .flatMap(({ after: before, at }) =>
      office
        .filter(actor => refusalOf(before, action, actor) === null)
        .flatMap(actor =>
          INPUTS.flatMap(seed => {
            const command = actionOf(randomFrom(seed), before, action, actor, office);
            const decision = decide(before, command, at);
            const after = decision.ok ? decision.events.reduce(fold, before) : before;
            return movesOf({ before, command, after });
          }),
        ),
    );
}

/** How a step moved the case, as the diagram says it: back where it came from is `former`. */
function movesOf({ before, command, after }: Move): readonly string[] {
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
