import type { ErrorRequestHandler, Request, Response } from 'express';
import type { Logger } from 'pino';
import { Problem, problemDocument } from './problems';

/** Arabic unless the reader prefers English. */
export function languageOf(req: Request): 'ar' | 'en' {
  return req.acceptsLanguages('ar', 'en') === 'en' ? 'en' : 'ar';
}

export function sendProblem(req: Request, res: Response, problem: Problem): void {
  if (problem.extras.retryAfterSeconds) res.set('Retry-After', String(problem.extras.retryAfterSeconds));
  res
    .status(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify(problemDocument(problem, languageOf(req))));
}

/** The one place where a failure becomes an answer. */
export function problemHandler(log: Logger): ErrorRequestHandler {
  return (error, req, res, next) => {
    if (res.headersSent) return next(error);
    sendProblem(req, res, problemBehind(error, req, log));
  };
}

/** What a failure is to whoever asked. What nobody foresaw is logged and says no more than that. */
export function problemBehind(error: unknown, req: Request, log: Logger): Problem {
  const problem = toProblem(error);
  if (problem.status === 500)
    log.error({ ...withoutValues(error), method: req.method, route: req.route?.path }, 'unexpected failure');
  return problem;
}

/** PostgreSQL puts values into its messages, and values are people's words: of its errors only code and place are logged. */
function withoutValues(error: unknown): object {
  const { stack, code, constraint, severity } = error as Record<string, string | undefined>;
  const frames = stack
    ?.split('\n')
    .filter(line => line.startsWith('    at '))
    .join('\n');
  return severity ? { code, constraint, stack: frames } : { code, stack };
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { status, code, message } = error as { status?: number; code?: string; message?: string };
  if (status === 413) return new Problem('tooLarge');
  if (status === 415) return new Problem('unsupportedMedia');
  if (status && status >= 400 && status < 500) return new Problem('badRequest');
  if (isDatabaseUnreachable(code, message)) return new Problem('unavailable', { retryAfterSeconds: 5 });
  return new Problem('internal');
}

/** PostgreSQL is away: no connection, starting up, shutting down, or too slow to answer. */
function isDatabaseUnreachable(code: string | undefined, message: string | undefined): boolean {
  if (code && (/^(57P0[1-3]|57014|08|53)/.test(code) || /^(ECONN|ENOTFOUND|ETIMEDOUT|EPIPE)/.test(code)))
    return true;
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
    message ?? '',
  );
}
