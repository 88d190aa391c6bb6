import { refusalOf } from '../../../workflows/domain/case/availableActions';
import { deadlines } from '../../../workflows/domain/case/deadlines';
import { isSettled } from '../../../workflows/domain/case/penalties';
import type { Action, Outcome } from '../../../workflows/domain/glossary';
import { everyRun, everyStep, must } from '../../support/domainProperty';
import { checkCoursesOfPenalties } from '../../support/penaltyRecord';

const MOVING: readonly Action[] = [
  'issuePenalty',
  'serveNotice',
  'recommendOnObjection',
  'decideObjection',
  'enforce',
  'revoke',
];

describe('a penalty', () => {
  it('moves forward only, is enforced when nothing suspends it, and is judged by four eyes', () => {
    everyRun(({ events }) => checkCoursesOfPenalties(events));
  });

  it('is never stuck: somebody or a clock can move it until it is enforced beyond objection or revoked', () => {
    everyStep(({ after }, { office }) => {
      if (after.penalties.every(isSettled)) return;
      const moved = MOVING.some(action => office.some(actor => refusalOf(after, action, actor) === null));
      must(moved || deadlines(after).length > 0, `stuck: ${after.penalties.map(p => p.state)}`);
    });
  });

  it('has a running obligation exactly while an objection to it is undecided', () => {
    everyStep(({ after }) => {
      for (const { state, objection, penaltyId } of after.penalties) {
        const due = after.obligations.find(o => o.obligationId === objection?.obligationId);
        const runs = due !== undefined && !due.met;
        must(runs === (state === 'objected'), `${penaltyId} is ${state}, and its obligation runs: ${runs}`);
      }
    });
  });
});

describe('the citizen', () => {
  it('who was told one outcome of a closed case is to be told when it becomes another', () => {
    everyRun(({ start, steps }) => {
      let told: Outcome | null = null;
      for (const { events, after } of steps) {
        const spoken = events.some(
          e =>
            (e.type === 'contactRecorded' || e.type === 'secondMessageRecorded') &&
            e.data.result === 'reached',
        );
        if (spoken) told = after.outcome;
        const revised = after.stage === 'closed' && events.some(e => e.type === 'outcomeRevised');
        if (!revised || told === null || told === after.outcome) continue;
        const waits = after.obligations.some(o => o.kind === 'tell_reporter' && !o.met);
        must(
          waits === (start.contactable && !after.detached),
          `told ${told}, now ${after.outcome}: ${waits}`,
        );
      }
    });
  });

  it('is owed one message at a time', () => {
    everyStep(({ after }) => {
      const owed = after.obligations.filter(o => o.kind === 'tell_reporter' && !o.met).length;
      must(owed <= 1, `${owed} messages are owed`);
    });
  });
});
