/** A failure that its message explains in one line: programs print the message without a stack and exit 1. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** What to print of an error: the line for the person who runs it, or everything for whoever has to find the bug. */
export function describeError(error: unknown): string {
  if (error instanceof StartError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
