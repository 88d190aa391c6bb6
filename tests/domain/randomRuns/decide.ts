import { isDeepStrictEqual } from 'node:util';
import { decide } from '../../../workflows/domain/case/decide';
import { PROCESS_TABLE } from '../../../workflows/domain/case/process';
import { REFUSALS } from '../../../workflows/domain/glossary';
import { everyStep, must } from '../../support/domainProperty';
import { deepFreeze, plainStrings } from '../../support/domainValues';

describe('decide', () => {
  it('yields events that fold accepts, or a refusal with a code that changes nothing', () => {
    everyStep(({ before, command, at, decision, after }) => {
      const again = decide(deepFreeze(before), deepFreeze(command), at);
      must(isDeepStrictEqual(again, decision), 'the same command on the same case gave another decision');
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
      if (command.type === 'action' || command.type === 'clock') return;
      must(decision.ok, 'a message from outside was refused');
      const heard = before.inboxIds.includes(command.inboxId);
      must(!heard || decision.events.length === 0, 'heard twice');
      // What another case says may have been overtaken by what came before it.
      const fromOutside = ['citizenMessage', 'referralAnswer', 'complaintResent'].includes(command.type);
      must(heard || !fromOutside || decision.events.length > 0, 'not heard');
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
