import type { Page } from 'playwright-core';

/** Between two keys of a practised typist who writes along while somebody speaks: 60 words a minute. */
const PER_KEY_MS = 200;

/** Somebody at the keyboard: each key is counted, and a mouse there is none. */
export class Typist {
  keys = 0;
  private readonly startedAt = Date.now();

  private constructor(
    private readonly page: Page,
    private readonly perKeyMs: number,
  ) {}

  /** Counts from now on; whatever would come of a mouse is counted too, see `mouseUses`. */
  static async at(page: Page, perKeyMs = PER_KEY_MS): Promise<Typist> {
    await page.evaluate(() => {
      document.documentElement.dataset.mouse = '0';
      const count = () => {
        const { dataset } = document.documentElement;
        dataset.mouse = String(Number(dataset.mouse) + 1);
      };
      for (const type of ['pointerdown', 'mousedown', 'wheel']) addEventListener(type, count, true);
    });
    return new Typist(page, perKeyMs);
  }

  get seconds(): number {
    return (Date.now() - this.startedAt) / 1000;
  }

  async types(words: string): Promise<void> {
    this.keys += words.length;
    await this.page.keyboard.type(words, { delay: this.perKeyMs });
  }

  async presses(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.keys += 1;
      await this.page.keyboard.press(key, { delay: this.perKeyMs });
    }
  }

  async mouseUses(): Promise<number> {
    return Number(await this.page.evaluate(() => document.documentElement.dataset.mouse));
  }
}
