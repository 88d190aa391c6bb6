import type { Material } from '../../../workflows/domain/case/material';
import type { ApprovalItem } from '../app/http/approvalsContract';

/** Whether what there is to decide is no longer what was read: another version, later material, another question or objection. */
export function hasChanged(seen: ApprovalItem, now: ApprovalItem): boolean {
  return decidedOn(seen) !== decidedOn(now);
}

/** What came in while the card was being read. */
export function newSince(seen: ApprovalItem, now: ApprovalItem): readonly Material[] {
  const known = seen.newMaterial.map(({ seq }) => seq);
  return now.newMaterial.filter(({ seq }) => !known.includes(seq));
}

function decidedOn({ signature, question, objections }: ApprovalItem): string {
  return JSON.stringify([
    signature,
    question?.text.textId,
    objections.map(({ penaltyId, objection }) => [penaltyId, objection?.recommendationText?.textId]),
  ]);
}
