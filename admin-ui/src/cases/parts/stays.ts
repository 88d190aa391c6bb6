import type { Stay } from '../../../../workflows/domain/case/clock';

export interface StaysProps {
  readonly stays: readonly Stay[];
  readonly sum: Sum;
}

/** Minutes of all stays together. */
export type Sum = Readonly<Record<'used' | 'paused' | 'over' | 'idle', number>>;

export function sumOf(stays: readonly Stay[]): Sum {
  const of = (part: keyof Sum) => stays.reduce((all, stay) => all + stay[part], 0);
  return { used: of('used'), paused: of('paused'), over: of('over'), idle: of('idle') };
}

export function lifeOf(stays: readonly Stay[]): number {
  const { used, paused, idle } = sumOf(stays);
  return used + paused + idle;
}

export function keyOf({ from, stage, owner }: Stay): string {
  return `${from}${stage}${owner}`;
}
