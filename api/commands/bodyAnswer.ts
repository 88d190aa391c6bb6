import { sha256 } from '../../activities/adapters/digest';
import type { Body } from '../../workflows/domain/glossary';
import type { ReferredCase } from '../queries/referrals';
import type { BodyAnswer } from '../schemas/bodies';
import { type ReceiveDeps, receiveMessage } from './receiveMessage';

const ANSWERS_A_DAY = 50;

/** Takes a body's answer to a referral of its own; the same external id of a body again is the first answer. */
export async function receiveBodyAnswer(
  deps: ReceiveDeps,
  body: Body,
  { state, referralId }: ReferredCase,
  { externalId, text: words, partial }: BodyAnswer,
): Promise<{ readonly answerId: string }> {
  const answerId = await receiveMessage(deps, state, {
    channel: `body:${body}`,
    externalId,
    bodySha256: sha256({ caseId: state.caseId, referralId, words, partial }),
    words,
    mostADay: ANSWERS_A_DAY,
    command: (inboxId, text) => ({
      type: 'referralAnswer',
      inboxId,
      referralId,
      partial,
      text,
      evidence: [],
    }),
  });
  return { answerId };
}
