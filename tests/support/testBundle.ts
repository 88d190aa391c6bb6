import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '../../scripts/runtime/paths';

// In a Node of its own: webpack takes twice as long inside jest's module system.
const PROGRAM = `
const { bundleWorkflowCode, DefaultLogger } = require('@temporalio/worker');
const [workflowsPath, output, ...workflowInterceptorModules] = process.argv.slice(1);
bundleWorkflowCode({ workflowsPath, workflowInterceptorModules, logger: new DefaultLogger('ERROR') })
  .then(({ code }) => require('node:fs').writeFileSync(output, code));
`;

/** The bundle of a test's own workflow and interceptors, by their paths; made again only when a workflow changed. */
export function testBundle(
  workflowsPath: string,
  interceptors: readonly string[] = [],
): { readonly codePath: string } {
  const folder = join(repoRoot, 'dist', 'tests', 'bundles');
  const codePath = join(folder, `${fingerprint([workflowsPath, ...interceptors])}.js`);
  if (existsSync(codePath)) return { codePath };
  mkdirSync(folder, { recursive: true });
  const making = `${codePath}.${process.pid}`;
  execFileSync(process.execPath, ['-e', PROGRAM, workflowsPath, making, ...interceptors], { cwd: repoRoot });
  renameSync(making, codePath);
  return { codePath };
}

function fingerprint(entries: readonly string[]): string {
  const hash = createHash('sha256').update(entries.join());
  const folders = ['workflows', 'tests/support', 'tests/replay'];
  const files = folders.flatMap(folder =>
    readdirSync(join(repoRoot, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && (folder === 'workflows' || /^(toy|quick)/.test(entry.name)))
      .map(entry => join(entry.parentPath, entry.name)),
  );
  for (const file of [...files.sort(), ...entries, join(repoRoot, 'package-lock.json')])
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
