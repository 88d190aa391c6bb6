import { isDeepStrictEqual } from 'node:util';
import { availableActions, refusalOf } from '../../workflows/domain/case/availableActions';
import type { CaseState } from '../../workflows/domain/case/case';
import { decide } from '../../workflows/domain/case/decide';
import { foldAll } from '../../workflows/domain/case/fold';
import { PROCESS_TABLE } from '../../workflows/domain/case/process';
import type { Actor } from '../../workflows/domain/case/values';
import { type Action, ALL_ACTIONS, REFUSALS } from '../../workflows/domain/glossary';
import { action } from '../support/domainCommands';
import { everyRun, everyStep, isEvent, must } from '../support/domainProperty';
import { randomFrom } from '../support/domainRandom';
import { plainStrings } from '../support/domainText';
import { wayOut } from '../support/domainWillingOffice';
import { checkClosings, checkFourEyes, checkPenalties } from '../support/domainRecord';

describe('decide', () => {
  it('yields events that fold accepts, or a refusal with a code that changes nothing', () => {
    everyStep(({ before, command, at, decision, after }) => {
      const copy = structuredClone(before);
      must(isDeepStrictEqual(decide(before, command, at), decision), 'the same command gave another decision');
      must(isDeepStrictEqual(before, copy), 'the decision changed the case it was asked about');
      if (decision.ok) return;
      const { code, field } = decision.refusal;
      must(code in REFUSALS, `${code} is no refusal`);
      const fields = command.type === 'action' ? Object.keys(PROCESS_TABLE[command.action].fields) : [];
      must(field === undefined || fields.includes(field), `${field} is no field of this action`);
      must(after === before, 'a refusal changed the case');
    });
  });

  it('refuses every role and stage that the process does not admit', () => {
    everyStep(({ before, command, decision }) => {
      if (command.type !== 'action') return;
      const { action: name, actor } = command;
      const mine = PROCESS_TABLE[name].rules.filter(rule => rule.by.includes(actor.role));
      if (mine.some(rule => rule.from.includes(before.stage))) return;
      must(!decision.ok, `${name} was accepted from ${actor.role} in ${before.stage}`);
      must(['wrongRole', 'wrongStage'].includes(decision.refusal.code), decision.refusal.code);
    });
  });

  it('leads only where the process says', () => {
    everyStep(({ before, command, decision, after }) => {
      if (command.type !== 'action' || !decision.ok) return;
      const to = PROCESS_TABLE[command.action].to;
      const former = before.question?.from ?? before.formerStage;
      const led =
        to.includes(after.stage) ||
        (to.includes('same') && after.stage === before.stage) ||
        (to.includes('former') && after.stage === former);
      must(led, `${command.action} led from ${before.stage} to ${after.stage}`);
    });
  });

  it('yields nothing for a message that was already heard', () => {
    everyStep(({ before, command, decision }) => {
      if (command.type === 'action') return;
      must(decision.ok, 'a message from outside was refused');
      const heard = before.inboxIds.includes(command.inboxId);
      must(heard === (decision.events.length === 0), heard ? 'heard twice' : 'not heard');
    });
  });

  it('keeps free text out of the events', () => {
    everyStep(({ events }) => {
      for (const event of events)
        for (const [path, value] of plainStrings(event.data))
          must(/^[\w.:/-]{1,64}$/.test(value) || path === 'district', `${event.type}.${path} says ${value}`);
    });
  });
});

describe('availableActions', () => {
  it('agrees with decide: what is not available is refused for its reason, what is can be done', () => {
    everyRun(run => {
      const random = randomFrom(run.steps.length);
      const { end } = run;
      for (const actor of run.office) {
        const available = availableActions(end, actor);
        for (const name of ALL_ACTIONS) {
          if (available.includes(name)) {
            must(canBeDone(end, name, actor), `${name} is available in ${end.stage} but nothing can be entered`);
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

describe('fold', () => {
  it('makes of the first n events the case that was shown at n', () => {
    everyRun(run => {
      for (const { after } of run.steps.filter((_step, index) => index % 5 === 0)) {
        must(isDeepStrictEqual(foldAll(run.events.slice(0, after.seq)), after), `not the case at ${after.seq}`);
      }
      must(isDeepStrictEqual(foldAll(run.events), run.end), 'not the case at its end');
    });
  });

  it('numbers the events without a gap', () => {
    everyRun(run => {
      must(
        run.events.every((event, index) => event.seq === index + 1),
        'a gap in seq',
      );
    });
  });

  it('enters every stage from the one before, so that the times in the stages add up to the life of the case', () => {
    everyRun(({ start, events, end }) => {
      let stage = start.stage;
      let since = Date.parse(start.openedAt);
      let inStagesMs = 0;
      for (const event of events.filter(isEvent('stageEntered'))) {
        must(event.data.from === stage, `entered ${event.data.stage} from ${event.data.from}, not ${stage}`);
        const at = Date.parse(event.at);
        inStagesMs += at - since;
        [stage, since] = [event.data.stage, at];
      }
      must(end.stage === stage && Date.parse(end.stageSince) === since, 'the case stands elsewhere');
      must(inStagesMs === since - Date.parse(start.openedAt), 'time was lost between stages');
    });
  });
});

describe('the case', () => {
  it('has a way to closed from every open state, by persons alone', () => {
    const known = new Set<string>();
    everyStep(({ after, at }, { office }) => {
      const likeness = likenessOf(after);
      if (known.has(likeness)) return;
      known.add(likeness);
      const way = wayOut(after, office, at);
      must(way.closed, `no way out: ${way.stages.join(' -> ')}`);
    });
  });

  it('decides and issues a penalty once for a measure, on findings, law and the word of the minister', () => {
    everyRun(({ events }) => checkPenalties(events));
  });

  it('is proposed, reviewed and approved by three persons, and rejected by two', () => {
    everyRun(({ events }) => checkFourEyes(events));
  });

  it('is touched by nobody who complained in it or is tied to its establishment', () => {
    everyStep(({ before, command, decision, after }) => {
      if (command.type !== 'action' || !decision.ok || command.actor.role === 'citizen') return;
      const { actor } = command;
      must(!actor.isReporter, `${actor.personId} acted on their own complaint`);
      for (const establishmentId of [before.establishmentId, after.establishmentId])
        must(
          !establishmentId || !actor.tiedTo.includes(establishmentId),
          `${actor.personId} acted on ${establishmentId}`,
        );
    });
  });

  it('has an outcome and the reason of its closing when closed, and no such reason while open', () => {
    everyRun(run => {
      for (const { after } of run.steps) {
        must((after.stage === 'closed') === (after.closedBy !== null), `${after.stage} by ${after.closedBy}`);
        must(after.stage !== 'closed' || after.outcome !== null, 'closed without an outcome');
      }
      checkClosings(run.events);
    });
  });

  it('neither closes nor is decided in the unit while it must return to the minister', () => {
    everyRun(({ events }) => {
      const open = new Set<string>();
      for (const event of events) {
        if (event.type === 'reviewDirected') open.add(event.data.obligationId);
        if (event.type === 'obligationMet') open.delete(event.data.obligationId);
        const local = event.type === 'caseClosed' || event.type === 'locallyDecided';
        must(!local || open.size === 0, `${event.type} before the return to the minister`);
      }
    });
  });
});

/** States that differ only in numbers, texts and times have the same ways out. */
function likenessOf(state: CaseState): string {
  const states = [state.visits, state.penalties, state.remedies, state.referrals, state.proposals].map(parts =>
    parts.map(part => part.state),
  );
  const { stage, category, establishmentId, question, formerStage, detached, contactable } = state;
  const proposal = state.proposals.find(p => p.state === 'pending');
  const persons = [state.reporterId, proposal?.proposerId, proposal?.amendedBy, proposal?.legal?.reviewerId];
  const recorders = state.remedies.map(r => r.recordedBy);
  return JSON.stringify([
    [stage, category, establishmentId, question?.from, formerStage, detached, contactable],
    [state.ministerMark, state.publicInterest, state.disputes, state.outcome, state.contacts.length > 0],
    [states, persons, recorders, state.obligations.map(o => [o.kind, o.met])],
  ]);
}
