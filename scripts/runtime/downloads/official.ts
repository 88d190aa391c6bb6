import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sdk from '@temporalio/client/package.json';
import { z } from 'zod';
import { cacheFolder } from '../paths';
import { download, reasonOf } from './download';

export type OfficialProgram = 'cli' | 'temporal-test-server';

const answerTimeoutMs = 4_000;
const archiveTimeoutMs = 300_000;
const archives = z.object({ archiveUrl: z.url(), fileToExtract: z.string() });
const architectures: Partial<Record<NodeJS.Architecture, string>> = { x64: 'amd64', arm64: 'arm64' };

/**
 * The program that Temporal publishes for this SDK version, from the address and in the way the SDK's own test
 * environment fetches it. Done here and not by the SDK, which would start a server to do it and waits for minutes
 * where the network swallows packets.
 */
export async function officialDownload(
  program: OfficialProgram,
  log: (line: string) => void,
): Promise<string | undefined> {
  const arch = architectures[process.arch];
  if (!arch) return undefined;
  try {
    const query = new URLSearchParams({
      arch,
      platform: process.platform === 'win32' ? 'windows' : process.platform,
      'sdk-name': 'sdk-typescript',
      'sdk-version': sdk.version,
    });
    const response = await fetch(`https://temporal.download/${program}/default?${query}`, {
      signal: AbortSignal.timeout(answerTimeoutMs),
    });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    const { archiveUrl, fileToExtract } = archives.parse(await response.json());
    log(`downloading ${program} from ${new URL(archiveUrl).host}`);
    await extract(archiveUrl, fileToExtract, placeOf(program));
    return keptDownload(program);
  } catch (error) {
    log(`temporal.download cannot be reached (${reasonOf(error)})`);
    return undefined;
  }
}

/** The program from an earlier download. */
export function keptDownload(program: OfficialProgram): string | undefined {
  const path = placeOf(program);
  return existsSync(path) ? path : undefined;
}

function placeOf(program: OfficialProgram): string {
  const ending = process.platform === 'win32' ? '.exe' : '';
  return cacheFolder(
    `temporal-${process.platform}-${process.arch}`,
    `${program}-sdk-typescript-${sdk.version}${ending}`,
  );
}

async function extract(url: string, member: string, target: string): Promise<void> {
  const folder = `${target}.${process.pid}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, 'archive');
  await download(url, archive, archiveTimeoutMs);
  // The tar of macOS and Windows, bsdtar, reads zip archives as well.
  const { status } = spawnSync('tar', ['-xf', archive, '-C', folder], { stdio: 'ignore' });
  if (status !== 0) throw new Error('its archive could not be unpacked');
  chmodSync(join(folder, member), 0o755);
  renameSync(join(folder, member), target);
  rmSync(folder, { recursive: true, force: true });
}
