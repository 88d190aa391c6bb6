import { join } from 'node:path';
import { repoRoot } from '../../runtime/paths';
import { Drive } from '../../scenario/drive';
import { fileLine } from '../../scenario/intake';
import { readLines } from '../../scenario/lines';
import type { Office } from '../../scenario/office';
import { chooser } from '../../scenario/seeded';
import { legalStands, proposePenalties } from '../../scenario/steps/decision';
import { accept, classify } from '../../scenario/steps/triage';
import { visit } from '../../scenario/steps/verification';

const STEPS = [classify, accept, visit('substantiated'), proposePenalties, legalStands];

/** Brings `count` real complaints as far as the minister's decision, with findings, photos and a legal opinion. */
export async function bringBeforeTheMinister(office: Office, count: number): Promise<void> {
  const lines = await readLines(join(repoRoot, 'tests', 'data', 'complaints.ar.jsonl'));
  const suited = lines.filter(
    ({ complaint, expected }) =>
      complaint !== null &&
      expected.category.startsWith('bread.') &&
      expected.establishmentId !== undefined &&
      complaint.channel !== 'minister_phone',
  );
  let brought = 0;
  for (const line of suited) {
    if (brought === count) return;
    const accepted = await fileLine(office, line);
    if (accepted.joined) continue;
    const choose = chooser(1, String(line.number));
    const drive = await Drive.begin({
      office,
      accepted,
      expected: line.expected,
      matter: { rootId: accepted.caseId, others: 0 },
      choose,
    });
    for (const step of STEPS) await step(drive);
    brought += 1;
  }
  if (brought < count) throw new Error(`only ${brought} complaints are suited, ${count} were asked for`);
}
