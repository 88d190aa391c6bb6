import { availableActions, refusalOf } from '../../../workflows/domain/case/availableActions';
import type { CaseState } from '../../../workflows/domain/case/case';
import { decide } from '../../../workflows/domain/case/decide';
import type { Actor } from '../../../workflows/domain/case/values';
import { type Action, ALL_ACTIONS } from '../../../workflows/domain/glossary';
import { action } from '../../support/domainCommands';
import { everyRun, must } from '../../support/domainProperty';
import { randomFrom } from '../../support/domainRandom';

/** Of the thirty of the office, at the end of each run: sixty thousand questions in all for each person asked. */
const PERSONS_ASKED = 4;

describe('availableActions', () => {
  it('agrees with decide: what is not available is refused for its reason, what is can be done', () => {
    everyRun(run => {
      const random = randomFrom(run.steps.length);
      const { end } = run;
      for (const actor of random.turned(run.office).slice(0, PERSONS_ASKED)) {
        const available = availableActions(end, actor);
        for (const name of ALL_ACTIONS) {
          if (available.includes(name)) {
            must(
              canBeDone(end, name, actor),
              `${name} is available in ${end.stage} but nothing can be entered`,
            );
          } else {
            const decision = decide(end, action(random, end, name, actor), end.stageSince);
            must(!decision.ok, `${name} was accepted though not available`);
            must(decision.refusal.code === refusalOf(end, name, actor), `${name}: ${decision.refusal.code}`);
          }
        }
      }
    });
  });

  /** Whether some well-formed input is accepted; a few hundred tries stand for all of them. */
  function canBeDone(state: CaseState, name: Action, actor: Actor): boolean {
    for (let seed = 0; seed < 300; seed += 1) {
      if (decide(state, action(randomFrom(seed), state, name, actor), state.stageSince).ok) return true;
    }
    return false;
  }
});
