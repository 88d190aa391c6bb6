import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface SharedLine extends Readonly<Record<string, unknown>> {
  readonly externalId: string;
  readonly channel: string;
  readonly expected: { readonly duplicateOf?: string; readonly traits?: readonly string[] };
}

let lines: readonly SharedLine[] | undefined;

/** The messages of tests/data/complaints.ar.jsonl, as their senders sent them. */
function all(): readonly SharedLine[] {
  lines ??= readFileSync(join(__dirname, '..', 'data', 'complaints.ar.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as SharedLine);
  return lines;
}

function asSent({ expected: _, ...complaint }: SharedLine) {
  return complaint;
}

export function sharedComplaint(externalId: string) {
  const line = all().find(one => one.externalId === externalId);
  if (!line) throw new Error(`no ${externalId} in the shared data`);
  return asSent(line);
}

/** Other persons' messages about the same matter. */
export function followersOf(externalId: string) {
  const isCluster = ({ expected }: SharedLine) =>
    expected.duplicateOf === externalId && expected.traits?.includes('cluster');
  return all().filter(isCluster).map(asSent);
}

/** What one person sent twice. */
export function sharedResends() {
  return all()
    .filter(({ expected }) => expected.traits?.includes('resent'))
    .map(line => ({ first: sharedComplaint(line.expected.duplicateOf ?? ''), again: asSent(line) }));
}
