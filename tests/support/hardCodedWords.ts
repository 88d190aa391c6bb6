import { parseSync } from '@swc/core';

const ARABIC = /\p{Script=Arabic}/u;
const WORD = /\p{L}{2,}/u;
/** Attributes that a person reads or hears. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'title',
  'alt',
  'label',
  'placeholder',
  'helperText',
]);

/**
 * Words for people that stand in a page's code in one language: text between tags, a spoken attribute, and any string
 * with an Arabic letter that is not half of an `{ ar, en }`. Each as `file: the words`.
 */
export function hardCodedWords(file: string, code: string): string[] {
  const found: string[] = [];
  const take = (text: unknown, pattern: RegExp) => {
    if (typeof text === 'string' && pattern.test(text)) found.push(`${file}: ${text.trim()}`);
  };
  walk(parseSync(code, { syntax: 'typescript', tsx: file.endsWith('x') }), node => {
    if (isTerm(node)) return false;
    if (node.type === 'JSXText') take(node.value, WORD);
    else if (node.type === 'JSXAttribute') {
      const [name, value] = [node.name as Node | undefined, node.value as Node | null];
      if (value?.type !== 'StringLiteral') return true;
      take(value.value, SPOKEN.has(nameOf(name)) ? WORD : ARABIC);
      return false;
    } else if (node.type === 'StringLiteral') take(node.value, ARABIC);
    else if (node.type === 'TemplateElement') take(node.cooked ?? node.raw, ARABIC);
    return true;
  });
  return found;
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

function nameOf(name: Node | undefined): string {
  if (name?.type === 'JSXNamespacedName') return '';
  return typeof name?.value === 'string' ? name.value : '';
}

/** `{ ar, en }`: words in both languages, wherever they stand. */
function isTerm({ type, properties }: Node): boolean {
  if (type !== 'ObjectExpression' || !Array.isArray(properties)) return false;
  const keys = properties.map((property: Node) => (property.key as Node | undefined)?.value);
  return keys.includes('ar') && keys.includes('en');
}

/** Visits every node; below one only when `visit` says so. */
function walk(value: unknown, visit: (node: Node) => boolean): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (typeof value === 'object' && value !== null) {
    if (isNode(value) && !visit(value)) return;
    for (const item of Object.values(value)) walk(item, visit);
  }
}

function isNode(value: object): value is Node {
  return 'type' in value && typeof value.type === 'string';
}
