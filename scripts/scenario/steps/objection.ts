import type { ObjectionDecision } from '../../../workflows/domain/glossary';
import type { Drive } from '../drive';
import { WORDS } from '../words';
import type { Step } from './step';

/** The establishment objects to each served penalty; one of legal affairs records it, another recommends. */
const object =
  (decision: ObjectionDecision): Step =>
  async drive => {
    const { penalties, proposals } = await drive.read('legal');
    for (const { penaltyId: penalty, decisionId } of penalties.filter(({ state }) => state === 'served')) {
      const reviewer = proposals.find(({ proposalId }) => proposalId === decisionId)?.legal?.reviewerId;
      const officials = drive.officials('legal');
      const files = officials.find(({ personId }) => personId === reviewer) ?? drive.official('legal');
      const recommends = officials.find(({ personId }) => ![reviewer, files.personId].includes(personId));
      if (!recommends) throw new Error('nobody else of legal affairs can recommend');
      const evidence = [await drive.upload(files, `تظلم ${penalty}`)];
      await drive.decideAs(files, 'fileObjection', { penalty, text: WORDS.objection, evidence });
      const text = decision === 'uphold' ? WORDS.objectionUnfounded : WORDS.objectionFounded;
      await drive.decideAs(recommends, 'recommendOnObjection', { penalty, recommendation: decision, text });
      const revised = decision === 'revoke' ? { revisedOutcome: 'unfounded' } : {};
      await drive.decide('minister', 'decideObjection', { penalty, decision, reason: text, ...revised });
    }
  };

export const objectInVain: Step = object('uphold');
export const objectWithSuccess: Step = object('revoke');

/** Who was told of the penalty is told that it was revoked, though the case is closed. */
export async function tellAgain(drive: Drive): Promise<void> {
  const { obligations } = await drive.read('caseworker');
  if (!obligations.some(({ kind, met }) => kind === 'tell_reporter' && !met)) return;
  const input = { means: 'call', result: 'reached', note: WORDS.toldAgain };
  await drive.decide('caseworker', 'recordSecondMessage', input);
}
