/** Resolves once this process is asked to stop: SIGTERM, SIGINT, or its parent is gone. */
export function untilAskedToStop(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
    if (process.send) process.once('disconnect', () => resolve());
  });
}

/** Tells whoever started this process that it serves. */
export function tellReady(address?: string): void {
  process.send?.({ ready: true, ...(address ? { address } : {}) });
}

/** Ends a failed start with one line and a non-zero exit. */
export function failStart(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
