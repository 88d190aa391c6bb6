let known = 20_000_000;

/** Another person each time: the same words of the same one would join the first. */
export function newPhone(): string {
  known += 1;
  return `011${known}`;
}
