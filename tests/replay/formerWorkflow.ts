import { CASE, runCase } from '../../workflows/complaint';
import { decide } from '../../workflows/domain/case/decide';
import type { CaseEvent } from '../../workflows/domain/case/events';

/** The build before every change that `CHANGES` names: what cases were decided by that were open then. */
export function complaint(received: CaseEvent) {
  return runCase(
    { ...CASE, decide: (state, command, at) => decide(state, command, at, () => false) },
    received,
  );
}
