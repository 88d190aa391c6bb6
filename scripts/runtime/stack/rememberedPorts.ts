import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const ports = z.object({ postgres: z.number(), engine: z.number(), engineUi: z.number() }).partial();

export type Ports = z.infer<typeof ports>;

/** The ports of the last run on this data folder. Only a wish: a taken one is replaced. */
export function readPorts(dataDir: string): Ports {
  try {
    return ports.parse(JSON.parse(readFileSync(file(dataDir), 'utf8')));
  } catch {
    return {};
  }
}

export function rememberPorts(dataDir: string, used: Ports): void {
  writeFileSync(file(dataDir), `${JSON.stringify({ ...readPorts(dataDir), ...used })}\n`);
}

function file(dataDir: string): string {
  return join(dataDir, 'ports.json');
}
