import { eventDigest } from '../../activities/adapters/caseStore';
import { sha256 } from '../../activities/adapters/digest';
import { canonicalJson } from '../../workflows/domain/canonicalJson';
import type { CaseState } from '../../workflows/domain/case/case';
import type { CaseEvent } from '../../workflows/domain/case/events';
import { foldAll } from '../../workflows/domain/case/fold';
import type { CaseHistory } from './caseHistory';
import type { CaseRecord, CaseRowColumns, PartRow } from './caseRecord';
import type { Difference } from './differences';

/** Each check says what does not hold, by code, place and one line; nothing when it holds. */
export type Found = Omit<Difference, 'caseId'>;

/** The engine wrote these events, the record has those: row by row, to the byte of their canonical JSON. */
export function compareEvents({ written, pending }: CaseHistory, { events }: CaseRecord): Found[] {
  const stored = new Map(events.map(({ event }) => [event.seq, event]));
  const known = new Map([...pending, ...written].map(event => [event.seq, event]));
  const missing = written
    .filter(event => !stored.has(event.seq))
    .map(event => found('eventMissing', event.seq, `${event.type} is in the history, not in case_event`));
  const other = events.flatMap(({ event }) => {
    const engines = known.get(event.seq);
    if (!engines)
      return [found('eventUnknown', event.seq, `${event.type} is in case_event, not in the history`)];
    if (canonicalJson(engines) === canonicalJson(event)) return [];
    return [found('eventDiffers', event.seq, `${engines.type} in the history, ${event.type} in case_event`)];
  });
  return [...missing, ...other];
}

export function checkSequence({ events }: CaseRecord): Found[] {
  return events.flatMap(({ event }, index) =>
    event.seq === index + 1 ? [] : [found('seqBroken', event.seq, `stands at place ${index + 1}`)],
  );
}

export function checkDigests(caseId: string, { events }: CaseRecord): Found[] {
  return events.flatMap(({ event, sha256: stored }) =>
    eventDigest(caseId, event) === stored ? [] : [found('digestWrong', event.seq, event.type)],
  );
}

/** Exactly one audit leaf an event, with its digest, type and person. */
export function checkLeaves({ events, leaves }: CaseRecord): Found[] {
  const strangers = leaves
    .filter(leaf => !events.some(({ event }) => event.seq === leaf.seq))
    .map(leaf => found('leafUnknown', leaf.seq, `${leaf.type}: a leaf without its event`));
  const wrong = events.flatMap(({ event, sha256: stored }) => {
    const mine = leaves.filter(leaf => leaf.seq === event.seq);
    const [leaf] = mine;
    if (!leaf) return [found('leafMissing', event.seq, event.type)];
    if (mine.length > 1) return [found('leafTwice', event.seq, event.type)];
    const same =
      leaf.sha256 === stored && leaf.type === event.type && leaf.personId === (event.actor?.personId ?? null);
    return same ? [] : [found('leafDiffers', event.seq, event.type)];
  });
  return [...strangers, ...wrong];
}

/** The row is what its events come to, and what the engine had when it wrote the last of them. */
export function checkState({ events, row }: CaseRecord, history: CaseHistory): Found[] {
  if (!row || events.length === 0) return [];
  const folded = foldOf(events.map(({ event }) => event));
  if (typeof folded === 'string') return [found('doesNotFold', undefined, folded)];
  const differences: Found[] = [];
  const differ = (code: 'stateDiffers' | 'columnDiffers', detail: string) =>
    differences.push(found(code, row.seq, detail));
  if (canonicalJson(row.state) !== canonicalJson(folded))
    differ('stateDiffers', 'cases.state is not the fold');
  if (history.state?.seq === row.seq && canonicalJson(history.state) !== canonicalJson(row.state)) {
    differ('stateDiffers', "cases.state is not the engine's");
  }
  for (const [column, value] of Object.entries(columnsOf(folded))) {
    const stored = row[column as keyof CaseRowColumns];
    if (stored !== value) differ('columnDiffers', `cases.${column} is ${stored}, not ${value}`);
  }
  return differences;
}

export function checkParts({ row, events, visits, penalties, stays }: CaseRecord): Found[] {
  if (!row) return [];
  const expected = {
    visit: row.state.visits.map(({ visitId: id, state }) => ({ id, state })),
    penalty: row.state.penalties.map(({ penaltyId: id, state }) => ({ id, state })),
  };
  return [
    ...compareParts('visit', expected.visit, visits),
    ...compareParts('penalty', expected.penalty, penalties),
    ...compareParts('stay', staysOf(row.state, events), stays),
  ];
}

/** Every stage that the case left, with the minutes that its clock counted there. */
function staysOf({ stage, stays }: CaseState, events: CaseRecord['events']): readonly PartRow[] {
  const left = events.flatMap(({ event }) =>
    event.type === 'stageEntered' && event.data.from !== 'closed' ? [event.data.from] : [],
  );
  const ended = stage === 'closed' ? stays : stays.slice(0, -1);
  const used = (id: string) => ended.reduce((sum, stay) => sum + (stay.stage === id ? stay.used : 0), 0);
  return [...new Set([...left, ...ended.map(stay => stay.stage)])].map(id => ({ id, state: `${used(id)}` }));
}

/** Every text that an event names is there, with the digest that the event holds. */
export function checkTexts({ events, texts }: CaseRecord): Found[] {
  return events.flatMap(({ event }) =>
    textRefsIn(event.data).flatMap(ref => {
      const text = texts.get(ref.textId);
      if (!text) return [found('textMissing', event.seq, ref.textId)];
      const whole = text.sha256 === ref.sha256 && sha256(text.body) === ref.sha256;
      return whole ? [] : [found('textDiffers', event.seq, ref.textId)];
    }),
  );
}

/** Every decision that somebody was given stands in the record. */
export function checkDecisions({ decisions }: CaseHistory, { events }: CaseRecord): Found[] {
  const last = events.at(-1)?.event.seq ?? 0;
  return decisions
    .filter(seq => seq > last)
    .map(seq => found('decisionLost', seq, 'the engine gave this answer, the record does not reach it'));
}

export function found(code: Difference['code'], seq: number | undefined, detail: string): Found {
  return { code, seq, detail };
}

function foldOf(events: readonly CaseEvent[]): CaseState | string {
  try {
    return foldAll(events);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function columnsOf(state: CaseState): Omit<CaseRowColumns, 'state'> {
  return {
    number: state.number,
    seq: state.seq,
    stage: state.stage,
    owner: state.owner,
    unit_id: state.unitId,
    kind: state.kind,
    category: state.category?.code ?? null,
    priority: state.priority,
    establishment_id: state.establishmentId,
    assignee_id: state.assigneeId,
    outcome: state.outcome,
    closed_by: state.closedBy,
    disputes: state.disputes,
  };
}

function compareParts(table: string, expected: readonly PartRow[], stored: readonly PartRow[]): Found[] {
  const listed = (parts: readonly PartRow[]) =>
    parts
      .map(({ id, state }) => `${id} ${state}`)
      .sort()
      .join(', ');
  if (listed(expected) === listed(stored)) return [];
  return [found('partDiffers', undefined, `${table}: ${listed(stored)}; the case has ${listed(expected)}`)];
}

function textRefsIn(value: unknown): { textId: string; sha256: string }[] {
  if (Array.isArray(value)) return value.flatMap(textRefsIn);
  if (value === null || typeof value !== 'object') return [];
  if ('textId' in value && 'sha256' in value)
    return [{ textId: String(value.textId), sha256: String(value.sha256) }];
  return Object.values(value).flatMap(textRefsIn);
}
