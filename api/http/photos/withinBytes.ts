/** What `read` finds; null where a length in the bytes leads beyond their end. */
export function withinBytes<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ERR_OUT_OF_RANGE' || code === 'ERR_BUFFER_OUT_OF_BOUNDS') return null;
    throw error;
  }
}
