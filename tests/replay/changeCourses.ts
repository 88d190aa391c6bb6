import type { Change } from '../../workflows/domain/case/changes';
import type { ActionCommand } from '../../workflows/domain/case/commands';
import type { Inputs } from '../../workflows/domain/case/process';
import type { Actor } from '../../workflows/domain/case/values';
import type { Action } from '../../workflows/domain/glossary';
import { BAKERY } from '../support/domainOffice';
import { breadWeight, who } from '../support/domainStages';
import { words } from '../support/domainStory';

/** For each change of the process: how a case comes to it, and the steps that it changes. */
export const CHANGE_COURSES: Readonly<
  Record<Change, { readonly until: readonly ActionCommand[]; readonly from: readonly ActionCommand[] }>
> = {
  'intervention-is-urgent': {
    until: [
      does(who.caseworker, 'classify', {
        kind: 'complaint',
        category: breadWeight,
        priority: 'normal',
        establishment: BAKERY,
      }),
    ],
    from: [
      does(who.caseworker, 'interveneNow', { text: words('صرف حصة دقيق بديلة اليوم') }),
      does(who.caseworker, 'addNote', { text: words('أبلغت مكتب التموين هاتفيًا') }),
    ],
  },
};

function does<A extends Action>(actor: Actor, action: A, input: Inputs[A]): ActionCommand {
  return { type: 'action', action, actor, input } as unknown as ActionCommand;
}
