import type { CaseState } from '../../workflows/domain/case/case';
import type { MergeMessage } from '../../workflows/domain/case/merging';
import type { CaseRef } from '../../workflows/domain/case/values';
import { codesOf, UNMERGE_CAUSES } from '../../workflows/domain/glossary';
import { BAKERY } from './domainOffice';
import type { Random } from './domainRandom';

/** Cases that may follow the one of a run; that case itself; and one that never follows it. */
const JOINING = ['case-2', 'case-3', 'case-4'] as const;
const OTHERS = [...JOINING, 'case-1', 'case-5'] as const;
const OUTCOMES = ['remedied', 'unfounded', 'penalised', 'answered'] as const;
const { floor } = Math;

export function caseRef(random: Random): CaseRef {
  const caseId = random.pick(OTHERS);
  const establishmentId = random.chance(0.1) ? BAKERY : null;
  return { caseId, number: numberOf(caseId), establishmentId, actorIsReporter: random.chance(0.05) };
}

/** What another case may tell this one: mostly something that fits, now and then something late or for another. */
export function mergeMessage(random: Random, state: CaseState, inboxId: string): MergeMessage {
  const { root, followers } = state;
  const joinSeq = root && random.chance(0.9) ? root.joinSeq : floor(random.next() * 9) + 1;
  const rootId = root && random.chance(0.9) ? root.caseId : random.pick(OTHERS);
  if (root && random.chance(0.8)) {
    const die = random.next();
    if (die < 0.25) return { type: 'rootMoves', inboxId, rootId, joinSeq, to: link(random.pick(OTHERS)) };
    if (die < 0.4) {
      const cause = random.pick(codesOf(UNMERGE_CAUSES));
      return { type: 'rootReleases', inboxId, rootId, joinSeq, cause };
    }
    const answer = {
      outcome: random.pick(OUTCOMES),
      final: random.chance(0.6),
      handledBy: random.chance(0.3) ? ['nada', 'amal'] : ['amal'],
    };
    const rootSeq = floor(random.next() * 40) + 1;
    return { type: 'rootAnswers', inboxId, root: link(rootId), joinSeq, rootSeq, ...answer };
  }
  const following = followers.filter(one => one.state !== 'left');
  if (following.length > 0 && random.chance(0.4)) {
    const one = random.pick(following);
    const leftSeq = one.seq + floor(random.next() * 3);
    return { type: 'followerLeaves', inboxId, follower: link(one.caseId), leftSeq };
  }
  const follower = link(random.pick(JOINING));
  return { type: 'followerJoins', inboxId, follower, joinSeq: floor(random.next() * 12) + 1 };
}

function link(caseId: string) {
  return { caseId, number: numberOf(caseId) };
}

function numberOf(caseId: string): string {
  return `2026-00012${caseId.at(-1) ?? ''}`;
}
