import type { EventType } from '../../workflows/domain/glossary';

/** Events whose words an inspector needs; all others may tell who complained, in the citizen's words or a colleague's. */
export const INSPECTORS_WORDS: readonly EventType[] = [
  'visitScheduled',
  'visitReassigned',
  'visitCancelled',
  'findingsSubmitted',
  'lateFindingsReceived',
  'onSiteMeasureRecorded',
  'onSiteMeasureConfirmed',
  'revisitOrdered',
  'remedyOpened',
  'remedyRecorded',
  'remedyChecked',
  'remedyFailed',
  'deliveryPlanned',
  'deliveryRecorded',
];
