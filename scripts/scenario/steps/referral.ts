import { CATEGORY_GROUPS } from '../../../workflows/domain/catalogue';
import type { Body, ReferralDisposition } from '../../../workflows/domain/glossary';
import type { Drive } from '../drive';
import { categoryOfLine } from '../expected';
import { inDays, WORDS } from '../words';
import { part, type Step } from './step';

/** To the body that the category names; what endangers life goes to the emergency network. */
export const refer: Step = drive =>
  drive.decide('caseworker', 'refer', {
    body: competentBody(drive),
    question: WORDS.refer,
    dueDate: inDays(drive.expected.priority === 'urgent' ? 0 : 10),
  });

export const referTo =
  (body: Body): Step =>
  drive =>
    drive.decide('caseworker', 'refer', { body, question: WORDS.referAgain, dueDate: inDays(7) });

export const ministerRefers: Step = drive =>
  drive.decide('minister', 'refer', {
    body: competentBody(drive),
    question: WORDS.refer,
    dueDate: inDays(5),
  });

/** What the body wrote back, entered by the caseworker. */
export const bodyAnswers =
  (disposition: ReferralDisposition): Step =>
  async drive => {
    const { referrals } = await drive.read('caseworker');
    const { referralId } = part(referrals, r => r.state === 'open', 'open referral');
    await drive.decide('caseworker', 'recordReferralAnswer', {
      referral: referralId,
      text: WORDS.referralAnswer,
      disposition,
    });
  };

export const recall: Step = drive => drive.decide('unit_head', 'recallReferral', { reason: WORDS.recall });

/** The body that was no longer asked answers after all: it is kept, and changes nothing. */
export async function recalledBodyAnswers(drive: Drive): Promise<void> {
  const { referrals } = await drive.read('caseworker');
  const { referralId } = part(referrals, r => r.state === 'recalled', 'recalled referral');
  await drive.decide('caseworker', 'recordReferralAnswer', {
    referral: referralId,
    text: WORDS.lateReferralAnswer,
    disposition: 'review',
  });
}

function competentBody(drive: Drive): Body {
  const { code, group } = categoryOfLine(drive.expected);
  const body = CATEGORY_GROUPS.find(candidate => candidate.code === group)?.competentBody ?? 'supply';
  if (body !== 'supply') return body;
  if (code === 'butane.leak') return 'emergency_network';
  return drive.choose.pick('body', [
    'local_administration',
    'other_ministry',
    'social_solidarity',
    'interior',
  ]);
}
