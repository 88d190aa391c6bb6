import { useRef, useState } from 'preact/hooks';
import type { Action, Stage } from '../../../workflows/domain/glossary';
import { newKey } from '../app/http/newKey';
import { mayHaveArrived, ProblemError } from '../app/http/problem';
import { runAction } from '../app/http/runAction';
import { dropDraft } from '../decisions/draft';
import { endSessionOn } from '../light/session';
import { forget, type KeptCommand, keep, keptFor } from './kept';
import { quietTaps } from './strayTaps';

/** What became of a decision: it stands, or the case had changed and nothing was decided. */
export type Outcome =
  | { readonly kind: 'recorded'; readonly action: Action; readonly stage: Stage }
  | { readonly kind: 'refused'; readonly action: Action; readonly error: ProblemError };

export interface Decide {
  /** `uncertain`: it went out, and nothing says whether it was recorded. */
  readonly phase: 'idle' | 'sending' | 'uncertain';
  /** The decision under way or in doubt. */
  readonly kept: KeptCommand | null;
  /** Why the last one was not carried out, where the case itself stands as it was. */
  readonly failure: unknown;
  /** True once it is certain that it was recorded. */
  readonly send: (action: Action, body: Readonly<Record<string, unknown>>) => Promise<boolean>;
  readonly resend: () => Promise<boolean>;
  readonly clear: () => void;
  /** The case itself shows that what was in doubt was recorded. */
  readonly confirm: () => void;
}

interface Matter {
  readonly caseId: string;
  readonly number: string;
}

/** Decisions on one case, one at a time: a second tap while one is under way sends nothing. */
export function useDecide({ caseId, number }: Matter, onOutcome: (outcome: Outcome) => void): Decide {
  const [kept, setKept] = useState(() => keptFor(caseId));
  const [phase, setPhase] = useState<Decide['phase']>(kept ? 'uncertain' : 'idle');
  const [failure, setFailure] = useState<unknown>(null);
  const busy = useRef(false);

  async function deliver(command: KeptCommand): Promise<boolean> {
    if (busy.current) return false;
    busy.current = true;
    const inDoubt = phase === 'uncertain';
    // Kept before it goes out: a reload in between finds it.
    keep(command);
    setKept(command);
    setPhase('sending');
    setFailure(null);
    try {
      const { action, body, key } = command;
      const answer = await runAction(caseId, action, body, key);
      settle('idle');
      dropDraft(caseId, action);
      onOutcome({ kind: 'recorded', action, stage: answer.case.stage });
      return true;
    } catch (error) {
      fail(error, command, inDoubt);
      return false;
    } finally {
      busy.current = false;
    }
  }

  function fail(error: unknown, { action }: KeptCommand, inDoubt: boolean) {
    settle(mayHaveArrived(error, inDoubt) ? 'uncertain' : 'idle');
    if (error instanceof ProblemError && error.status === 409)
      return onOutcome({ kind: 'refused', action, error });
    setFailure(error);
    endSessionOn(error);
  }

  function settle(next: Decide['phase']) {
    if (next === 'idle') {
      forget(caseId);
      setKept(null);
    }
    setPhase(next);
    quietTaps();
  }

  return {
    phase,
    kept,
    failure,
    send: (action, body) =>
      kept ? Promise.resolve(false) : deliver({ caseId, number, action, body, key: newKey() }),
    resend: () => (kept ? deliver(kept) : Promise.resolve(false)),
    clear: () => setFailure(null),
    confirm: () => settle('idle'),
  };
}
