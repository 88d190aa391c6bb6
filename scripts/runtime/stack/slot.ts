import type { Child } from '../children';

/** A place for one child that may be stopped, killed and started again. */
export interface Slot {
  name: string;
  current(): Child | undefined;
  /** Starts a child, unless one runs, and waits until it is ready. Resolves with its address. */
  start(): Promise<string | undefined>;
  stop(): Promise<void>;
  kill(): Promise<void>;
  /** Called when the child, once ready, ends though nobody asked it to through this slot. */
  onCrash(listener: (how: string) => void): void;
}

export function createSlot(name: string, launch: () => Child): Slot {
  let current: Child | undefined;
  let notify: (how: string) => void = () => undefined;

  async function leave(way: 'stop' | 'kill'): Promise<void> {
    const child = current;
    current = undefined;
    await child?.[way]();
  }

  return {
    name,
    current: () => current,
    async start() {
      if (current) return current.ready;
      const child = launch();
      current = child;
      try {
        const address = await child.ready;
        child.ended.then(how => {
          if (current !== child) return;
          current = undefined;
          notify(how);
        });
        return address;
      } catch (error) {
        if (current === child) await leave('kill');
        throw error;
      }
    },
    stop: () => leave('stop'),
    kill: () => leave('kill'),
    onCrash(listener) {
      notify = listener;
    },
  };
}
