/** What can be wrong between the engine's history and the record in PostgreSQL. */
export type DifferenceCode =
  /** There is no workflow `complaint-<id>`: the complaint is lost to the engine. */
  | 'workflowMissing'
  /** There is no inbox row, no complaint row, no case row, no event at all. */
  | 'inboxMissing'
  | 'complaintMissing'
  | 'rowMissing'
  | 'eventsMissing'
  /** An event that the history has written and the record lacks, has otherwise, or alone has. */
  | 'eventMissing'
  | 'eventDiffers'
  | 'eventUnknown'
  | 'seqBroken'
  | 'digestWrong'
  | 'leafMissing'
  | 'leafTwice'
  | 'leafDiffers'
  | 'leafUnknown'
  | 'doesNotFold'
  | 'stateDiffers'
  | 'columnDiffers'
  | 'partDiffers'
  | 'textMissing'
  | 'textDiffers'
  | 'decisionLost'
  /** A message of the case still waits for the engine. */
  | 'outboxLeft'
  /** The engine has a workflow of which PostgreSQL knows nothing. */
  | 'workflowUnknown';

export interface Difference {
  readonly caseId: string;
  readonly code: DifferenceCode;
  /** The event it is about, if it is about one. */
  readonly seq?: number | undefined;
  /** One line; ids and codes only. */
  readonly detail: string;
}

/** With one of these the complaint itself is gone, for the engine or for the database. */
const LOST: readonly DifferenceCode[] = [
  'workflowMissing',
  'inboxMissing',
  'complaintMissing',
  'rowMissing',
  'eventsMissing',
];

export function isLoss({ code }: Difference): boolean {
  return LOST.includes(code);
}

export function describeDifference({ caseId, code, seq, detail }: Difference): string {
  return `${caseId}${seq === undefined ? '' : ` seq ${seq}`} ${code}: ${detail}`;
}
