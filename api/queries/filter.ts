/** Collects SQL conditions with their parameters, in order. */
export class Filter {
  readonly values: unknown[];
  private readonly conditions: string[] = [];

  /** Its parameters come after these. */
  constructor(before: readonly unknown[] = []) {
    this.values = [...before];
  }

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

  /** The category of case `c`; `none`: not classified. */
  addCategory(category: string | undefined): this {
    return category === 'none' ? this.add('c.category is null') : this.addIf(category, 'c.category = ?');
  }

  /** Adds conditions that were built for these positions already. */
  addBuilt(build: (first: number) => { readonly sql: string; readonly values: readonly unknown[] }): this {
    const built = build(this.values.length + 1);
    this.conditions.push(built.sql);
    this.values.push(...built.values);
    return this;
  }

  /** Whether nothing was added. */
  get isEmpty(): boolean {
    return this.conditions.length === 0;
  }

  where(): string {
    return this.isEmpty ? '' : `where ${this.conditions.join(' and ')}`;
  }
}

/** A pattern for `like` that takes the words as they are. */
export function containing(words: string): string {
  return `%${words.replaceAll(/[\\%_]/g, char => `\\${char}`)}%`;
}
