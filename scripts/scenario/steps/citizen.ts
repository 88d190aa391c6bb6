import type { StaffRole } from '../../../workflows/domain/glossary';
import type { Drive } from '../drive';
import { WORDS } from '../words';
import type { Step } from './step';

/** The answer is carried to the citizen; who left no means of contact hears nothing, and the case closes. */
export async function contact(drive: Drive): Promise<void> {
  const { contactable, detached } = await drive.read('caseworker');
  if (detached || !contactable) {
    return drive.decide('caseworker', 'recordContact', { means: 'message', result: 'no_contact_given' });
  }
  const means = drive.choose.pick('means', ['call', 'message']);
  const caller = drive.choose.pick<StaffRole>('caller', ['caseworker', 'intake_clerk']);
  await drive.decide(caller, 'recordContact', { means, result: 'reached' });
}

/** Nobody answers, the number is wrong: only then somebody goes there. */
export async function contactAtThirdTry(drive: Drive): Promise<void> {
  if (!(await drive.read('caseworker')).contactable) return contact(drive);
  const tried = { means: 'call', note: WORDS.noAnswer };
  await drive.decide('caseworker', 'recordContact', { ...tried, result: 'no_answer' });
  await drive.decide('intake_clerk', 'recordContact', { ...tried, result: 'wrong_number' });
  await drive.decide('caseworker', 'recordContact', { means: 'visit', result: 'reached' });
}

/** On the tracking page; nothing is left to confirm when the case closed without it. */
export async function confirm(drive: Drive): Promise<void> {
  if (drive.stage === 'confirmation') await drive.citizen('confirm', { note: WORDS.thanks });
}

/** By word of mouth to a clerk who neither proposed nor executed anything. */
export async function confirmToClerk(drive: Drive): Promise<void> {
  if (drive.stage !== 'confirmation') return;
  const { contacts } = await drive.read('caseworker');
  // A clerk confirms what they heard or saw; who was only written to confirms on the tracking page.
  if (contacts.every(({ means }) => means === 'message')) return confirm(drive);
  await drive.decide('intake_clerk', 'confirm');
}

export async function rate(drive: Drive): Promise<void> {
  const rating = drive.choose.pick('rating', [5, 4, 3, 2, 1]);
  await drive.citizen('rate', { rating, text: WORDS.thanks });
}

/** Contact, confirmation, and of some a rating: how most cases end. */
export async function closeTheLoop(drive: Drive): Promise<void> {
  await contact(drive);
  await (drive.choose.chance('to a clerk', 25) ? confirmToClerk(drive) : confirm(drive));
  if (drive.choose.chance('rates', 50)) await rate(drive);
}

export const dispute: Step = drive =>
  drive.citizen('dispute', {
    text: drive.choose.pick(`dispute ${drive.decisions.length}`, [WORDS.dispute, WORDS.disputeAgain]),
  });

export const reopen: Step = drive => drive.decide('caseworker', 'reopen', { reason: WORDS.reopen });

export const withdraw: Step = drive => drive.citizen('withdraw', { reason: WORDS.withdraw });

export const askForMore: Step = drive =>
  drive.decide('caseworker', 'requestInfo', { question: WORDS.question });

/** What was asked comes as a message: kept at once, heard by the case as a signal. */
export async function answerByMessage(drive: Drive): Promise<void> {
  await drive.citizenWrites(WORDS.more);
  await drive.untilHeard('caseworker', ({ stage }) => stage !== 'awaiting_citizen');
}

export const answerByForm: Step = drive => drive.citizen('provideInfo', { text: WORDS.more });

export const answerByClerk: Step = drive => drive.decide('intake_clerk', 'provideInfo', { text: WORDS.more });

/** A message that nobody asked for is noted, and changes nothing else. */
export async function writeUnasked(drive: Drive): Promise<void> {
  const { seq } = await drive.read('caseworker');
  await drive.citizenWrites(WORDS.message);
  await drive.untilHeard('caseworker', state => state.seq > seq);
}
