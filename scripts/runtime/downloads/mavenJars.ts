import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { download, reasonOf, sha256Of } from './download';

/** `group:artifact:version` -> SHA-256 of its jar. */
export type Jars = Record<string, string>;

const central = 'https://repo1.maven.org/maven2';
const jarTimeoutMs = 120_000;
const mavenTimeoutMs = 300_000;

/**
 * Brings exactly these jars from Maven Central into a folder: by Maven where it is installed, since it knows the
 * mirrors and proxies of its machine, otherwise straight over HTTPS. True when all are there with the right hash.
 */
export async function bringJars(jars: Jars, folder: string, log: (line: string) => void): Promise<boolean> {
  mkdirSync(folder, { recursive: true });
  if (hasMaven()) byMaven(jars, folder);
  try {
    await Promise.all(Object.keys(jars).map(jar => bringMissing(jar, folder)));
  } catch (error) {
    log(`Maven Central cannot be reached (${reasonOf(error)})`);
    return false;
  }
  const wrong = [];
  for (const [jar, hash] of Object.entries(jars))
    if ((await sha256Of(pathIn(folder, jar))) !== hash) wrong.push(jar);
  if (wrong.length > 0) log(`not used, since their hash is not the expected one: ${wrong.join(', ')}`);
  return wrong.length === 0;
}

function hasMaven(): boolean {
  return (
    spawnSync('mvn', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0
  );
}

/** A project whose only dependencies are these jars, each without its own: no version is left to Maven. */
function byMaven(jars: Jars, folder: string): void {
  const dependencies = Object.keys(jars).map(jar => {
    const [group, artifact, version] = jar.split(':');
    const exclusions =
      '<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>';
    return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>${exclusions}</dependency>`;
  });
  const project = join(folder, 'pom.xml');
  writeFileSync(
    project,
    '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>mizan</groupId>' +
      '<artifactId>time-skipping-server</artifactId><version>1</version><packaging>pom</packaging>' +
      `<dependencies>${dependencies.join('')}</dependencies></project>`,
  );
  const args = ['-q', '-B', '-f', project, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  spawnSync('mvn', args, { stdio: 'ignore', timeout: mavenTimeoutMs, shell: process.platform === 'win32' });
}

async function bringMissing(jar: string, folder: string): Promise<void> {
  if (existsSync(pathIn(folder, jar))) return;
  const [group = '', artifact, version] = jar.split(':');
  const address = `${central}/${group.replaceAll('.', '/')}/${artifact}/${version}/${artifact}-${version}.jar`;
  await download(address, pathIn(folder, jar), jarTimeoutMs);
}

function pathIn(folder: string, jar: string): string {
  const [, artifact, version] = jar.split(':');
  return join(folder, `${artifact}-${version}.jar`);
}
