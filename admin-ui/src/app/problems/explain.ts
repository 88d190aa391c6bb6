import { ProblemError, titleOf, UnreachableError } from '../http/problem';
import { BY_STATUS, type Explanation, UNEXPECTED, UNREACHABLE } from '../text/problems';
import type { Text } from '../text/useText';

export interface Explained {
  readonly happened: string;
  readonly kept: string | null;
  readonly todo: string;
}

/** An error in the person's language: what happened, what was kept, what to do. */
export function explain(error: unknown, t: Text): Explained {
  if (error instanceof UnreachableError) return inWords(UNREACHABLE, t);
  if (!(error instanceof ProblemError)) return inWords(UNEXPECTED, t, { code: 'UI' });
  const { problem } = error;
  const known = BY_STATUS[problem.status];
  const explained = inWords(known ?? UNEXPECTED, t, { code: problem.code ?? problem.status });
  const title = titleOf(problem);
  return title ? { ...explained, happened: sentence(t(title)) } : explained;
}

export function inWords(
  explanation: Explanation,
  t: Text,
  params: Record<string, string | number> = {},
): Explained {
  return {
    happened: t(explanation.happened, params),
    kept: explanation.kept ? t(explanation.kept, params) : null,
    todo: t(explanation.todo, params),
  };
}

function sentence(text: string): string {
  return /[.!?؟]$/.test(text) ? text : `${text}.`;
}
