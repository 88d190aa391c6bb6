/** Every string in a value, with the name it stands under. */
export function plainStrings(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    plainStrings(inner, Array.isArray(value) ? path : key),
  );
}
