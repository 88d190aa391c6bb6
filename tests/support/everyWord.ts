/** All text in a value, with the bytes in it read as UTF-8: for looking whether something is in there anywhere. */
export function everyWord(value: unknown): string {
  const words: string[] = [];
  collect(value, words);
  return words.join('\n');
}

function collect(value: unknown, words: string[]): void {
  if (value === null || value === undefined) return;
  if (typeof value === 'string') words.push(unescaped(value));
  else if (value instanceof Uint8Array) words.push(unescaped(Buffer.from(value).toString('utf8')));
  else if (Array.isArray(value)) for (const item of value) collect(item, words);
  else if (typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      words.push(key);
      collect(item, words);
    }
  } else words.push(String(value));
}

/** JSON may write any letter as \\uXXXX. */
function unescaped(text: string): string {
  return text.replace(/\\u([0-9a-fA-F]{4})/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
