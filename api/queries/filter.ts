/** Collects SQL conditions with their parameters, in order. */
export class Filter {
  readonly values: unknown[] = [];
  private readonly conditions: string[] = [];

  /** Adds a condition; each `?` in it takes the next value. */
  add(condition: string, ...values: readonly unknown[]): this {
    let next = this.values.length;
    this.conditions.push(condition.replaceAll('?', () => `$${++next}`));
    this.values.push(...values);
    return this;
  }

  addIf<T>(value: T | undefined, condition: string): this {
    return value === undefined ? this : this.add(condition, value);
  }

  /** Adds conditions that were built for these positions already. */
  addBuilt(build: (first: number) => { readonly sql: string; readonly values: readonly unknown[] }): this {
    const built = build(this.values.length + 1);
    this.conditions.push(built.sql);
    this.values.push(...built.values);
    return this;
  }

  where(): string {
    return this.conditions.length > 0 ? `where ${this.conditions.join(' and ')}` : '';
  }
}

/** A pattern for `like` that takes the words as they are. */
export function containing(words: string): string {
  return `%${words.replaceAll(/[\\%_]/g, char => `\\${char}`)}%`;
}
