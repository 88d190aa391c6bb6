import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const secrets = z.object({
  ownerPassword: z.string().min(16),
  appPassword: z.string().min(16),
  /** MIZAN_SECRET: what the API derives its keys from. */
  secret: z.string().min(32),
});

export type Secrets = z.infer<typeof secrets>;

/** This data folder's secrets, made at first use. The file is readable by its owner alone. */
export function loadSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  if (!existsSync(file)) {
    const made: Secrets = { ownerPassword: random(), appPassword: random(), secret: random() };
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  }
  return secrets.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function random(): string {
  return randomBytes(32).toString('hex');
}
