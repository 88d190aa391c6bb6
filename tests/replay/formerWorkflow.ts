import { CASE, runCase } from '../../workflows/complaint';
import { decide } from '../../workflows/domain/case/decide';
import type { CaseEvent } from '../../workflows/domain/case/events';
import './quickPolicy';

/** The build before every change that `CHANGES` names: it decided on cases that are still open. */
export function complaint(received: CaseEvent) {
  return runCase(
    { ...CASE, decide: (state, command, at) => decide(state, command, at, () => false) },
    received,
  );
}
