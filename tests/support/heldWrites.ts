import type { CaseActivities } from '../../activities/ports';

/** Lets a test keep the writes of cases waiting, as a slow database would. */
export class HeldWrites {
  private gate: Promise<void> = Promise.resolve();
  private open: () => void = () => undefined;
  /** Writes that were asked for so far. */
  asked = 0;

  readonly wrap = ({ writeCase }: CaseActivities): CaseActivities => ({
    writeCase: async batch => {
      this.asked += 1;
      await this.gate;
      await writeCase(batch);
    },
  });

  hold(): void {
    this.gate = new Promise(resolve => {
      this.open = resolve;
    });
  }

  release(): void {
    this.open();
  }
}
