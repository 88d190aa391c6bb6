import type { CaseState, Proposal } from './case';
import { digestOf } from './digest';
import { newMaterial } from './material';
import { pendingProposal } from './questions';
import { Refused } from './steps';

/** What a decision is bound to: the version, its digest, and the last of the later material that was shown with it. */
export interface Signature {
  readonly proposal: string;
  readonly digest: string;
  readonly acknowledged?: number | undefined;
}

/** What somebody signs who sees the case as it is now; null when nothing is proposed. */
export function signatureFor(state: CaseState): Signature | null {
  const version = pendingProposal(state);
  if (!version) return null;
  const newest = newMaterial(state, version).at(-1)?.seq;
  const digest = digestOf(state.caseId, version);
  return { proposal: version.proposalId, digest, ...(newest ? { acknowledged: newest } : {}) };
}

/** What the event of a decision keeps of it. */
export function keptOf({ digest, acknowledged }: Signature): Omit<Signature, 'proposal'> {
  return { digest, ...(acknowledged ? { acknowledged } : {}) };
}

/**
 * The pending proposal, when it is the version that was shown. Its id is enough for whoever decides no measure (gives a
 * legal opinion, returns it, orders another visit): what was proposed never changes under one id.
 */
export function shownVersion(state: CaseState, proposalId: string): Proposal {
  const pending = pendingProposal(state);
  if (pending?.proposalId !== proposalId) throw new Refused('proposalChanged', 'proposal');
  return pending;
}

/** The version shown, when it says what was signed and nothing came after it that was not shown as well. */
export function signedVersion(state: CaseState, { proposal, digest, acknowledged = 0 }: Signature): Proposal {
  const version = shownVersion(state, proposal);
  if (digestOf(state.caseId, version) !== digest) throw new Refused('proposalChanged', 'digest');
  const newest = newMaterial(state, version).at(-1)?.seq ?? 0;
  if (newest !== acknowledged) throw new Refused('newMaterial', 'acknowledged');
  return version;
}
