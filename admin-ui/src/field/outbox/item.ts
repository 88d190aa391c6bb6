import type { Action } from '../../../../workflows/domain/glossary';
import type { Problem } from '../../app/http/problem';
import type { Draft } from '../form/draft';

export type FieldAction = Extract<Action, 'startVisit' | 'recordOnSiteMeasure' | 'submitFindings'>;

/**
 * `waiting`: not sent, or sent and no answer came. `refused`: the case did not take it. `received`: written; whether in
 * time is not known yet. `late`: kept by the case as findings that came late.
 */
export type OutboxState = 'waiting' | 'refused' | 'received' | 'late';

/** One command of a person, on its way. */
export interface OutboxItem {
  /** Its place in the order. */
  readonly id: number;
  /** Made when the person tapped: the same at every attempt, so that it has one effect. */
  readonly key: string;
  readonly personId: string;
  readonly action: FieldAction;
  readonly caseId: string;
  readonly visitId: string;
  /** Without the evidence, whose ids come as the pictures arrive. */
  readonly input: Readonly<Record<string, string>>;
  readonly pictures: readonly { readonly photoId: string; readonly evidenceId: string | null }[];
  readonly madeAt: string;
  /** Of findings: what their times were put right by, until that was compared with the clock at sending; null: by nothing. */
  readonly aheadMs?: number | null;
  readonly state: OutboxState;
  readonly problem: Problem | null;
  /** What it was made from: to go back to, and to say where it belongs. */
  readonly draft: Draft;
}

export type NewItem = Omit<OutboxItem, 'id'>;
