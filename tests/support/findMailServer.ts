import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bringJars } from '../../scripts/runtime/downloads/mavenJars';
import { cacheFolder } from '../../scripts/runtime/paths';

const VERSION = '2.1.5';
const NAME = `greenmail-standalone-${VERSION}.jar`;
const JARS = {
  [`com.icegreen:greenmail-standalone:${VERSION}`]:
    '4649d8d16eca356b3812b992a278d8af9f2d2ab32b3e1f6d266603c59336087e',
};

/** GreenMail, a mail server made for tests, from Maven Central; `java` runs it. @throws when it cannot be had */
export async function findMailServer(log: (line: string) => void): Promise<string> {
  const folder = cacheFolder(`greenmail-${VERSION}`);
  const jar = join(folder, NAME);
  if (existsSync(jar)) return jar;
  const part = `${folder}.${process.pid}`;
  rmSync(part, { recursive: true, force: true });
  log(`downloading GreenMail ${VERSION} from Maven Central`);
  if (!(await bringJars(JARS, part, log))) throw new Error('Maven Central has to be reached once');
  // Another run may have brought it meanwhile.
  if (existsSync(jar)) rmSync(part, { recursive: true, force: true });
  else renameSync(part, folder);
  return jar;
}
