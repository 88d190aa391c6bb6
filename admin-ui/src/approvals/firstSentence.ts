/** The first sentence of a text; a stop inside a number («72.4») ends none. */
export function firstSentence(text: string): string {
  const trimmed = text.trim();
  const end = trimmed.search(/[.!?؟](?=\s)|\n/);
  return end < 0 ? trimmed : trimmed.slice(0, end + 1).trim();
}
