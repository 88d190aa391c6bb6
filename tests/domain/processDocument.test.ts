import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withGeneratedSections } from '../../scripts/docs/processDocument';

const document = readFileSync(join(__dirname, '..', '..', 'docs', 'process.md'), 'utf8');

describe('docs/process.md', () => {
  it('agrees with the domain; `npm run docs` makes it so', () => {
    expect(document).toBe(withGeneratedSections(document));
  });

  it('is refused when a generated part has lost its place', () => {
    const broken = document.replace('<!-- generated: refusals -->', '');
    expect(() => withGeneratedSections(broken)).toThrow('generated: refusals');
  });
});
