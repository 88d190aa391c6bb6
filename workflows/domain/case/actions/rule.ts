import type { Action, RefusalCode } from '../../glossary';
import type { CaseState } from '../case';
import type { Has } from '../changes';
import type { Inputs } from '../process';
import { Refused, type Steps } from '../steps';
import type { Actor, TextRef } from '../values';

/** One action's rule beyond stage and role. */
export interface ActionRule<A extends Action> {
  /** Why it is not possible now for this actor, whatever they would enter; null when it is. */
  readonly guard?: (state: CaseState, actor: Actor) => RefusalCode | null;
  /** Emits what follows, or throws `Refused` for what was entered. */
  readonly decide: (steps: Steps, input: Inputs[A], actor: Actor, has: Has) => void;
}

export type RulesFor<A extends Action> = { readonly [K in A]: ActionRule<K> };

/** The first reason that holds, in order. */
export function firstOf(...reasons: readonly (readonly [boolean, RefusalCode])[]): RefusalCode | null {
  return reasons.find(([holds]) => holds)?.[1] ?? null;
}

export function known<T>(parts: readonly T[], is: (part: T) => boolean, field: string): T {
  const part = parts.find(is);
  if (!part) throw new Refused('unknownPart', field);
  return part;
}

export const withNote = (input: { readonly note?: TextRef | undefined }) =>
  input.note ? { note: input.note } : {};
export const withReason = (input: { readonly reason?: TextRef | undefined }) =>
  input.reason ? { reason: input.reason } : {};
export const withText = (input: { readonly text?: TextRef | undefined }) =>
  input.text ? { text: input.text } : {};
