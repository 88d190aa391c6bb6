import { isDeepStrictEqual } from 'node:util';
import type { CaseState } from '../../../workflows/domain/case/case';
import { settle, type TimeKept } from '../../../workflows/domain/case/clock';
import { fold } from '../../../workflows/domain/case/fold';
import type { Rules } from '../../../workflows/domain/case/values';
import { minuteOf } from '../../../workflows/domain/time/cairo';
import { budgetOf, policyOf } from '../../../workflows/domain/time/policy';
import { everyStep, must } from '../../support/domainProperty';

describe('a move to another policy or calendar', () => {
  it('leaves the used minutes alone, and its levels as announced', () => {
    everyStep(({ before, events, at }) => {
      if (events[0]?.type !== 'rulesMoved') return;
      const after = fold(before, events[0]);
      const [then, now] = [settle(before, minuteOf(at)), settle(after, minuteOf(at))];
      const counted = ({ stays }: TimeKept) =>
        stays.reduce((sum, { used, paused }) => sum + used + paused, 0);
      must(counted(now) === counted(then), `${counted(then)} minutes became ${counted(now)}`);
      must(now.clock?.level === then.clock?.level, 'a level was announced or forgotten');
      must(isDeepStrictEqual(now.clock?.pause, then.clock?.pause), 'a pause changed');
    });
  });

  it('there and back costs the budget no more than the minutes of rounding', () => {
    everyStep(({ before, events, at }) => {
      const [move] = events;
      if (move?.type !== 'rulesMoved') return;
      const back = {
        ...move,
        seq: move.seq + 1,
        data: { ...move.data, from: move.data.to, to: move.data.from },
      };
      const then = settle(before, minuteOf(at)).clock;
      const again = fold(fold(before, move), back).clock;
      must((then === null) === (again === null), 'a clock was lost or won');
      if (!then || !again) return;
      const { spent, budget } = then;
      // Down to whole minutes twice, the first of them of the other policy's length.
      const rounding = 1 + Math.ceil(again.base / Math.min(again.base, otherBase(before, move.data.to)));
      must(again.base === then.base, `another base: ${again.base} for ${then.base}`);
      must(spent - rounding <= again.spent && again.spent <= spent, `${spent} became ${again.spent}`);
      must(budget - rounding <= again.budget && again.budget <= budget, `${budget} became ${again.budget}`);
    });
  });
});

function otherBase({ stage, category, priority }: CaseState, rules: Rules): number {
  return budgetOf(policyOf(rules.policy), stage, category?.code ?? null, priority)?.minutes ?? 1;
}
