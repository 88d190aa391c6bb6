import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bringJars } from './downloads/mavenJars';
import { keptDownload, officialDownload } from './downloads/official';
import jars from './downloads/timeSkippingJars.json';
import { cacheFolder } from './paths';
import { StartError } from './startError';

const version = '1.38.0';

/**
 * A program that runs Temporal's time-skipping test server: the one that TEMPORAL_TEST_SERVER names, the official
 * download, or the same server from Maven Central run by `java`. For `createTimeSkipping({server: {executable:
 * {type: 'existing-path', path}}})`.
 */
export async function findTimeSkippingServer(log: (line: string) => void = () => undefined): Promise<string> {
  const named = process.env.TEMPORAL_TEST_SERVER;
  if (named) {
    if (existsSync(named)) return named;
    throw new StartError(`TEMPORAL_TEST_SERVER names "${named}", which does not exist`);
  }
  const kept = keptDownload('temporal-test-server') ?? (existsSync(wrapper()) ? wrapper() : undefined);
  const found = kept ?? (await officialDownload('temporal-test-server', log)) ?? (await fromMaven(log));
  if (found) return found;
  throw new StartError(
    'no time-skipping test server: set TEMPORAL_TEST_SERVER to one, or let this machine reach temporal.download, or ' +
      'Maven Central with Java installed',
  );
}

async function fromMaven(log: (line: string) => void): Promise<string | undefined> {
  // On macOS `java` may be a stub that only asks to install one, so it is tried and not looked for.
  if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0) return undefined;
  const part = `${folder()}.${process.pid}`;
  rmSync(part, { recursive: true, force: true });
  log(`downloading io.temporal:temporal-test-server ${version} from Maven Central`);
  if (!(await bringJars(jars, join(part, 'jars'), log))) return undefined;
  writeFileSync(join(part, 'temporal-test-server'), wrapperScript, { mode: 0o755 });
  // Another run may have brought it meanwhile, and may be using it.
  if (existsSync(wrapper())) rmSync(part, { recursive: true, force: true });
  else renameSync(part, folder());
  return wrapper();
}

// `exec`, so that the process that the SDK starts and ends is the server itself. The flags save one sixth of the
// start (0.74 s to 0.62 s until the port opens, two idle cores); under load the SDK's limit of five seconds is near.
const wrapperScript = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto \\
  -cp "$here/jars/*" io.temporal.testserver.TestServer "$@" 2>"$here/server.log"
`;

function folder(): string {
  return cacheFolder(`temporal-test-server-${version}`);
}

function wrapper(): string {
  return join(folder(), 'temporal-test-server');
}
