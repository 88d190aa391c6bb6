import { join } from 'node:path';
import { type Engine, startEngine } from '../engine';
import { reachEngine } from './reach';

export interface StackEngine {
  address: string;
  /** The development server, unless an address was given. */
  engine: Engine | undefined;
  restart(): Promise<void>;
}

export interface StackEngineOptions {
  dataDir: string;
  address?: string | undefined;
  port?: number | undefined;
  durable?: boolean | undefined;
  uiPort?: number | 'any' | undefined;
  log: (line: string) => void;
}

/** The Temporal cluster that was named, or a development server on the data folder. */
export async function openEngine(options: StackEngineOptions): Promise<StackEngine> {
  const { dataDir, address, port, durable = true, uiPort, log } = options;
  if (address) {
    await reachEngine(address);
    return { address, engine: undefined, restart: () => Promise.reject(new Error('not our engine')) };
  }
  const start = (wanted: number | undefined) =>
    startEngine({
      dbFile: join(dataDir, 'engine', 'temporal.sqlite'),
      durable,
      log,
      ...(wanted === undefined ? {} : { port: wanted }),
      ...(uiPort === undefined ? {} : { uiPort }),
    });
  const engine = await start(port);
  const opened: StackEngine = {
    address: engine.address,
    engine,
    async restart() {
      opened.engine = await start(engine.port);
    },
  };
  return opened;
}
