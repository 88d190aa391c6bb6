import type { Drive } from '../drive';

/** One thing that somebody does to a case, over HTTP. A path is a list of these. */
export type Step = (drive: Drive) => Promise<void>;

/** The part of the case that a step is about; without it the path is wrong. */
export function part<T>(parts: readonly T[], is: (part: T) => boolean, what: string): T {
  const found = parts.findLast(is);
  if (!found) throw new Error(`the case has no ${what}`);
  return found;
}
