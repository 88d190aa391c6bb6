import type { ApprovalItem } from '../app/http/approvalsContract';

/** Whether what there is to decide is no longer what was read: another version, later material, another question or objection. */
export function hasChanged(seen: ApprovalItem, now: ApprovalItem): boolean {
  return decidedOn(seen) !== decidedOn(now);
}

function decidedOn({ signature, question, objections }: ApprovalItem): string {
  return JSON.stringify([
    signature,
    question?.text.textId,
    objections.map(({ penaltyId, objection }) => [penaltyId, objection?.recommendationText?.textId]),
  ]);
}
