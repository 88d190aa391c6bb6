import type { Stay } from '../../workflows/domain/case/clock';
import { STAGE_OWNERS } from '../../workflows/domain/case/process';
import { instantOfMinute, minuteOf } from '../../workflows/domain/time/cairo';
import type { CaseBatch } from '../../workflows/messages';

/** A row of `stay`; instants are ISO, the rest minutes. */
export interface EndedStay
  extends Pick<Stay, 'stage' | 'owner' | 'unitId' | 'used' | 'paused' | 'idle' | 'over'> {
  readonly place: number;
  readonly from: string;
  readonly until: string;
}

/**
 * The stays that this batch may have ended: none of them changes any more. A stage that was left in the minute in which it
 * was entered has no stay of the case's; it is one of no minutes, so that reports count the case.
 */
export function endedStays({ events, state }: CaseBatch): readonly EndedStay[] {
  const since = minuteOf(events[0]?.at ?? state.stageSince);
  const left = state.stage === 'closed' ? state.stays : state.stays.slice(0, -1);
  const ended = left
    .map((stay, place) => ({ ...stay, place }))
    .filter(({ from, until }) => until >= since && until > from);
  const passed = events.flatMap(event => {
    if (event.type !== 'stageEntered' || event.data.from === 'closed') return [];
    const { from: stage } = event.data;
    const minute = minuteOf(event.at);
    if (ended.some(stay => stay.stage === stage && stay.until >= minute)) return [];
    const none = { used: 0, paused: 0, idle: 0, over: 0 };
    const where = { stage, owner: STAGE_OWNERS[stage], unitId: state.unitId };
    return [{ place: -event.seq, ...where, from: minute, until: minute, ...none }];
  });
  return [...ended, ...passed].map(
    ({ place, stage, owner, unitId, from, until, used, paused, idle, over }) => ({
      place,
      stage,
      owner,
      unitId,
      from: instantOfMinute(from),
      until: instantOfMinute(until),
      used,
      paused,
      idle,
      over,
    }),
  );
}
