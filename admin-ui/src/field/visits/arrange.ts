import type { VisitRow } from '../../app/http/contract';
import { isOpen } from '../../visits/routeUrl';
import type { OutboxItem } from '../outbox/item';

/** Where a visit stands on this phone, which may know more than the server. */
export type Standing = 'toDo' | 'underWay' | 'waiting' | 'refused' | 'over';

export function standingOf(visit: VisitRow, items: readonly OutboxItem[]): Standing {
  const own = items.filter(item => item.caseId === visit.caseId && item.visitId === visit.visitId);
  const findings = own.filter(({ action }) => action === 'submitFindings');
  if (findings.some(({ state }) => state === 'waiting' || state === 'received')) return 'waiting';
  if (own.some(({ state }) => state === 'refused')) return 'refused';
  if (!isOpen(visit)) return 'over';
  const begun = visit.status === 'started' || own.some(({ action }) => action === 'startVisit');
  return begun ? 'underWay' : 'toDo';
}

export interface Arranged {
  readonly underWay: readonly VisitRow[];
  /** Of today, and what is overdue. */
  readonly today: readonly VisitRow[];
  readonly coming: readonly VisitRow[];
  readonly done: readonly VisitRow[];
}

/** The day as it is gone through; within each part in the order in which the API gives them: by district. */
export function arrange(visits: readonly VisitRow[], items: readonly OutboxItem[], today: string): Arranged {
  const standing = new Map(visits.map(visit => [visit, standingOf(visit, items)]));
  const are = (...wanted: Standing[]) =>
    visits.filter(visit => wanted.includes(standing.get(visit) ?? 'over'));
  const toDo = are('toDo');
  return {
    underWay: are('underWay'),
    today: toDo.filter(({ plannedFor }) => plannedFor <= today),
    coming: toDo.filter(({ plannedFor }) => plannedFor > today),
    done: are('waiting', 'refused', 'over').filter(
      visit => standing.get(visit) !== 'over' || visit.plannedFor === today,
    ),
  };
}
