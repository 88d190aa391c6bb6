import { settle, type TimeKept } from '../../../workflows/domain/case/clock';
import { minuteOf } from '../../../workflows/domain/time/cairo';
import type { CaseDetail } from '../app/http/contract';
import { useNow } from '../app/useNow';

/** The case's clock and stays, counted up to now. */
export function useTimeKept({ state }: CaseDetail): TimeKept {
  return settle(state, minuteOf(new Date(useNow()).toISOString()));
}
