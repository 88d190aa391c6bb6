import type { CaseState, Visit } from './case';
import type { Change, ReducersFor } from './reducer';

/** What the events of visits, and of measures on the spot, mean for the case. */
export const VISIT_REDUCERS: ReducersFor<
  | 'visitScheduled'
  | 'visitReassigned'
  | 'visitCancelled'
  | 'visitStarted'
  | 'findingsSubmitted'
  | 'lateFindingsReceived'
  | 'onSiteMeasureRecorded'
  | 'onSiteMeasureConfirmed'
> = {
  visitScheduled: (s, d) => ({
    visits: [
      ...s.visits,
      {
        visitId: d.visitId,
        inspectorId: d.inspectorId,
        plannedDate: d.plannedDate,
        instructions: d.instructions ?? null,
        state: 'scheduled',
        verdict: null,
        findings: null,
        evidence: [],
        noEvidenceReason: null,
        late: false,
        superseded: false,
      },
    ],
  }),
  visitReassigned: (s, d) => visit(s, d.visitId, { inspectorId: d.inspectorId, state: 'scheduled' }),
  visitCancelled: (s, d) => visit(s, d.visitId, { state: 'cancelled' }),
  visitStarted: (s, d) => visit(s, d.visitId, { state: 'started' }),
  findingsSubmitted: (s, d) => ({
    ...visit(s, d.visitId, {
      state: d.verdict === 'no_access' ? 'no_access' : 'done',
      verdict: d.verdict,
      findings: d.findings,
      evidence: d.evidence,
      noEvidenceReason: d.noEvidenceReason ?? null,
    }),
    establishmentId: s.establishmentId ?? d.establishmentId,
  }),
  lateFindingsReceived: (s, d) => {
    const cancelled = s.visits.some(v => v.visitId === d.visitId && v.state === 'cancelled');
    const state = cancelled ? 'cancelled' : d.verdict === 'no_access' ? 'no_access' : 'done';
    const { verdict, findings, evidence, noEvidenceReason = null } = d;
    const found = { verdict, findings, evidence, noEvidenceReason };
    const establishmentId = cancelled ? s.establishmentId : (s.establishmentId ?? d.establishmentId);
    return { ...visit(s, d.visitId, { state, late: true, ...(cancelled ? {} : found) }), establishmentId };
  },
  onSiteMeasureRecorded: (s, d, e) => ({
    onSiteMeasures: [
      ...s.onSiteMeasures,
      {
        onSiteMeasureId: d.onSiteMeasureId,
        visitId: d.visitId,
        measureType: d.measureType,
        text: d.text,
        recordedBy: e.actor?.personId ?? '',
        confirmed: null,
      },
    ],
  }),
  onSiteMeasureConfirmed: (s, d) => ({
    onSiteMeasures: s.onSiteMeasures.map(m =>
      m.onSiteMeasureId === d.onSiteMeasureId ? { ...m, confirmed: d.confirmed } : m,
    ),
  }),
};

function visit(state: CaseState, visitId: string, change: Partial<Visit>): Change {
  return { visits: state.visits.map(v => (v.visitId === visitId ? { ...v, ...change } : v)) };
}
