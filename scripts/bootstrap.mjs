// The one way in: `npm start`, `npm test` and their like run this file, which needs nothing but Node.
// It installs what is missing, builds what changed and hands over to dist/scripts/<name>.js.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const programs = ['start', 'test', 'scenario', 'bench', 'docs', 'whatif', 'move', 'screens'];
const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

const [name = '', ...args] = process.argv.slice(2);
if (!programs.includes(name)) fail(`usage: node scripts/bootstrap.mjs ${programs.join('|')} [arguments]`);
requireNode();
process.chdir(root);
installIfStale();
await build();
run(name, args);

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  // 20.19 is the first Node 20 whose require() loads ES modules, which some dependencies are.
  if (major > 20 ? major === 21 : major < 20 || minor < 19)
    fail(`Mizan needs Node 20.19 or newer; this is ${process.version}.`);
}

function installIfStale() {
  const reason = staleInstall();
  if (!reason) return;
  say(`installing packages (${reason})`);
  const clean = npm('ci');
  if (clean.status === 0) return;
  // `npm ci` refuses a lock that lacks optional packages of other platforms, which npm leaves out when a registry
  // does not have them (npm/cli#4828). `npm install` takes the locked versions and minds only what it needs here.
  const tolerant = npm('install', '--no-save');
  if (tolerant.status !== 0) fail(`npm could not install the packages.\n${clean.stderr}\n${tolerant.stderr}`);
}

function npm(...command) {
  // npm tells its scripts where it lives; running that file by Node works on every platform without a shell.
  const own = process.env.npm_execpath;
  const [program, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  // dev: the tests and the type checker are part of what runs here, also where NODE_ENV is production.
  const options = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync(program, [...first, ...command, ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
}

// npm writes node_modules/.package-lock.json last, as its record of what it installed. Comparing that with the
// lock tells more than a stamp of our own could: it is also right after a plain `npm install` or a broken one.
function staleInstall() {
  const record = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (!record) return 'none yet';
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  for (const [path, entry] of Object.entries(wanted)) {
    const installed = record.packages[path];
    if (path === '' || entry.link) continue;
    if (!installed && !fitsHere(entry)) continue;
    if (installed?.version !== entry.version)
      return `${path.replace(/^.*node_modules\//, '')} is not the locked one`;
  }
  return undefined;
}

// Optional packages are absent by design on other platforms; one for this platform has to be there.
function fitsHere(entry) {
  if (!entry.optional && !entry.devOptional) return true;
  if (!entry.os || !entry.cpu) return false;
  return entry.os.includes(process.platform) && entry.cpu.includes(process.arch) && !entry.libc;
}

async function build() {
  const { buildAll } = await import(pathToFileURL(join(root, 'scripts', 'build.mjs')).href);
  try {
    await buildAll(say);
  } catch (error) {
    fail(`the build failed: ${error.stack ?? error}`);
  }
}

function run(program, programArgs) {
  const file = join(root, 'dist', 'scripts', `${program}.js`);
  if (!existsSync(file)) fail(`there is no scripts/${program}.ts`);
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...programArgs], {
    cwd: root,
    // The IPC channel tells the program when this process is killed outright, so that it stops as well.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // A terminal sends Ctrl-C to the whole group and npm sends it once more; a plain `kill` reaches only this
  // process. So every signal is passed on, and the programs take repeats within a moment for one.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // Killed by its id, npm takes only its own shell along. Without a parent nobody can stop this any more: so it stops.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000).unref();
  if (process.env.npm_lifecycle_event) followShell(() => child.kill('SIGTERM'));
  child.on('error', error => fail(error.message));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signalNumbers[signal] ?? 0)));
}

// npm passes SIGTERM to the shell it runs us in, and that shell ends without passing it on (dash does). All that is
// left to see of it here is that the parent is another process now.
function followShell(end) {
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    end();
  }, 300);
  timer.unref();
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function say(line) {
  console.log(`mizan: ${line}`);
}

function fail(line) {
  console.error(`mizan: ${line}`);
  process.exit(1);
}
