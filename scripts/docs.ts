import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withGeneratedSections } from './docs/processDocument';
import { repoRoot } from './runtime/paths';

/** Writes the process as the domain has it into docs/process.md; what people wrote around it stays. */
function main(): void {
  const file = join(repoRoot, 'docs', 'process.md');
  const before = readFileSync(file, 'utf8');
  const after = withGeneratedSections(before);
  if (after !== before) writeFileSync(file, after);
  console.log(
    after === before ? 'docs/process.md agrees with the domain' : 'docs/process.md was written anew',
  );
}

main();
