import { hasCalendar } from '../../time/calendar';
import { hasPolicy } from '../../time/policy';
import { Refused } from '../steps';
import type { RulesFor } from './rule';

/**
 * A new policy or calendar reaches an open case only so: by a person, for a reason, one case at a time. The used fraction
 * of the present budget stays used, and what was announced is not announced again.
 */
export const MOVE: RulesFor<'moveRules'> = {
  moveRules: {
    decide: (steps, input) => {
      const from = steps.state.rules;
      const to = { policy: input.policy ?? from.policy, calendar: input.calendar ?? from.calendar };
      if (!hasPolicy(to.policy)) throw new Refused('unknownRules', 'policy');
      if (!hasCalendar(to.calendar)) throw new Refused('unknownRules', 'calendar');
      if (to.policy === from.policy && to.calendar === from.calendar) {
        throw new Refused('sameRules', input.calendar ? 'calendar' : 'policy');
      }
      steps.emit('rulesMoved', { from, to, reason: input.reason });
    },
  },
};
