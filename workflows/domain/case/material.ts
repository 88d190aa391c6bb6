import type { EventType, Verdict } from '../glossary';
import type { CaseState, Proposal } from './case';
import type { CaseEvent } from './events';
import type { EvidenceRef, TextRef } from './values';

/** Events that bring something a decision can rest on. What the office says to itself (notes, clocks) does not. */
export const MATERIAL_EVENTS = [
  'complaintReceived',
  'infoProvided',
  'citizenMessageReceived',
  'referralPartlyAnswered',
  'referralAnswered',
  'lateReferralAnswerReceived',
  'assignmentAnswered',
  'findingsSubmitted',
  'lateFindingsReceived',
  'onSiteMeasureRecorded',
  'deskCheckRecorded',
  'rumourVerdictGiven',
  'fraudDocumented',
  'objectionFiled',
  'evidenceAttached',
  'disputed',
  'withdrawalReceived',
] as const satisfies readonly EventType[];
export type MaterialType = (typeof MATERIAL_EVENTS)[number];

/** One thing that came into the case: its event, its words, and the SHA-256 of words and files. */
export interface Material {
  readonly seq: number;
  readonly type: MaterialType;
  readonly textId: string | null;
  readonly sha256: readonly string[];
}

/** What a visit found, as a proposal rests on it. */
export interface Finding {
  readonly visitId: string;
  readonly verdict: Verdict;
  /** SHA-256 of its words. */
  readonly text: string | null;
  readonly evidence: readonly string[];
}

/** What a version of a proposal rests on, frozen with it. Digests stand for words and files. */
export interface Basis {
  readonly findings: readonly Finding[];
  readonly deskVerdict: Verdict | null;
  /** SHA-256 of everything that had come into the case, sorted. */
  readonly evidence: readonly string[];
}

export function materialAfter(material: readonly Material[], event: CaseEvent): readonly Material[] {
  const type = MATERIAL_EVENTS.find(one => one === event.type);
  if (!type) return material;
  const { text, findings, reason, evidence } = event.data as {
    readonly text?: TextRef;
    readonly findings?: TextRef;
    readonly reason?: TextRef;
    readonly evidence?: readonly EvidenceRef[];
  };
  const words = text ?? findings ?? reason;
  const sha256 = [...(words ? [words.sha256] : []), ...(evidence ?? []).map(file => file.sha256)];
  return [...material, { seq: event.seq, type, textId: words?.textId ?? null, sha256 }];
}

/** What a proposal made now rests on. */
export function basisOf(state: Pick<CaseState, 'visits' | 'deskVerdict' | 'material'>): Basis {
  const { deskVerdict } = state;
  const findings = state.visits.flatMap(({ visitId, verdict, findings: words, evidence, superseded }) =>
    verdict === null || superseded
      ? []
      : [{ visitId, verdict, text: words?.sha256 ?? null, evidence: evidence.map(file => file.sha256) }],
  );
  const evidence = [...new Set(state.material.flatMap(one => one.sha256))].sort();
  return { findings, deskVerdict, evidence };
}

/** «جديد بعد العرض»: what came after a version was frozen, the oldest first. */
export function newMaterial(state: CaseState, { frozenAt }: Pick<Proposal, 'frozenAt'>): readonly Material[] {
  return state.material.filter(({ seq }) => seq > frozenAt);
}
