// Builds dist/: the server by swc, the workflow bundle by the Temporal SDK, the pages by Vite.
// Plain JavaScript, since it runs before there is a dist. Every step is skipped while the hash of its inputs is
// the one of its last success (dist/.build.json), so a second start takes no time.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const recordFile = join(dist, '.build.json');
const serverFolders = ['workflows', 'activities', 'api', 'migrations', 'scripts'];
const require = createRequire(import.meta.url);

const steps = { server: buildServer, bundle: buildBundle, pages: buildPages };

export async function buildAll(say, names = Object.keys(steps)) {
  const record = readRecord();
  for (const name of names) await steps[name](record, say);
}

async function buildServer(record, say) {
  const sources = serverFolders.flatMap(filesIn).filter(file => !/\.(test|d)\.tsx?$|\.mjs$/.test(file));
  const settings = hashOf(['.swcrc', 'scripts/build.mjs']) + require('@swc/core/package.json').version;
  const before = record.server?.settings === settings ? record.server.files : {};
  const files = {};
  let compiled = 0;
  for (const source of sources) {
    files[source] = hashOf([source]);
    if (before[source] === files[source] && existsSync(outputOf(source))) continue;
    await compile(source);
    compiled += 1;
  }
  // What a deleted or renamed source left behind would still be found by require().
  for (const source of Object.keys(record.server?.files ?? {}))
    if (!(source in files))
      for (const file of [outputOf(source), `${outputOf(source)}.map`]) rmSync(file, { force: true });
  if (compiled > 0) say(`compiled ${compiled} files`);
  save(record, 'server', { settings, files });
}

async function compile(source) {
  const output = outputOf(source);
  mkdirSync(dirname(output), { recursive: true });
  if (!/\.tsx?$/.test(source)) return writeWhole(output, readFileSync(join(root, source)));
  const { transformFile } = require('@swc/core');
  const { code, map } = await transformFile(join(root, source), {
    swcrc: true,
    sourceMaps: true,
    // Relative, so that a checkout can be moved and stack traces still name the source.
    sourceFileName: relative(dirname(output), join(root, source)),
  });
  const name = output.slice(dirname(output).length + 1);
  writeWhole(`${output}.map`, map);
  writeWhole(output, `${code}\n//# sourceMappingURL=${name}.map\n`);
}

async function buildBundle(record, say) {
  const workflowsPath = join(root, 'workflows', 'index.ts');
  const output = join(dist, 'workflow-bundle.js');
  if (!existsSync(workflowsPath)) return;
  const hash = hashOf([...filesIn('workflows'), 'package-lock.json', 'scripts/build.mjs']);
  if (record.bundle === hash && existsSync(output)) return;
  say('bundling the workflows');
  const { bundleWorkflowCode, DefaultLogger } = require('@temporalio/worker');
  const payloadConverterPath = join(root, 'workflows', 'payloadConverter.ts');
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    ...(existsSync(payloadConverterPath) ? { payloadConverterPath } : {}),
    logger: new DefaultLogger('WARN'),
  });
  writeWhole(output, code);
  save(record, 'bundle', hash);
}

function buildPages(record, say) {
  const config = join(root, 'admin-ui', 'vite.config.mts');
  const output = join(dist, 'admin-ui');
  if (!existsSync(config)) return;
  const inputs = [
    ...filesIn('admin-ui'),
    ...filesIn('workflows/domain'),
    ...filesIn('scripts/sizes'),
    'package-lock.json',
    'scripts/build.mjs',
  ];
  const hash = hashOf(inputs);
  if (record.pages === hash && existsSync(output)) return;
  say('building the pages');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [
    'build',
    '--configLoader',
    'runner',
    '--config',
    config,
    '--outDir',
    output,
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ];
  const built = spawnSync(process.execPath, [vite, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (built.status !== 0) throw new Error('vite build failed; its messages are above');
  save(record, 'pages', hash);
}

function filesIn(folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .filter(file => !file.includes('node_modules'))
    .sort();
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function outputOf(source) {
  return join(dist, source.replace(/\.tsx?$/, '.js'));
}

// Written aside and renamed: a build that is cut off, or runs beside another one, never leaves half a file under its
// final name.
function writeWhole(file, content) {
  const part = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(part, content);
  renameSync(part, file);
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(recordFile, 'utf8'));
  } catch {
    rmSync(dist, { recursive: true, force: true });
    return {};
  }
}

function save(record, step, value) {
  record[step] = value;
  writeWhole(recordFile, JSON.stringify(record));
}

// By itself: `node scripts/build.mjs`, or some of the steps: `node scripts/build.mjs server bundle`.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  await buildAll(line => console.log(`mizan: ${line}`), names.length > 0 ? names : undefined);
}
