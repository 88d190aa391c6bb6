import type { Drive } from '../drive';
import { inDays, WORDS } from '../words';
import { part } from './step';

/** What a fraud needs before it goes anywhere: its evidence, with day and source. */
export async function documentFraud(drive: Drive): Promise<void> {
  const caseworker = drive.official('caseworker');
  const evidence = [await drive.upload(caseworker, 'لقطة شاشة')];
  const input = { source: 'page', capturedOn: inDays(0), text: WORDS.fraud, evidence };
  await drive.decideAs(caseworker, 'documentFraud', input);
}

/** The control centre answers what went to it when the report was classified: first in part, then in full. */
export async function networkAnswers(drive: Drive): Promise<void> {
  const { referrals } = await drive.read('caseworker');
  const { referralId: referral } = part(referrals, r => r.source.from === 'emergency', 'urgent referral');
  const answer = { referral, text: WORDS.network };
  await drive.decide('caseworker', 'recordReferralAnswer', { ...answer, disposition: 'partial' });
  await drive.decide('caseworker', 'recordReferralAnswer', { ...answer, disposition: 'review' });
}

/** Found false, and answered where everybody reads it. */
export async function refuteInPublic(drive: Drive): Promise<void> {
  await drive.decide('media_monitor', 'recordRumourVerdict', {
    verdict: 'confirmed_false',
    text: WORDS.rumour,
  });
  const answer = { text: WORDS.refuted, publishedOn: 'official_page' };
  await drive.decide('media_monitor', 'publishRumourAnswer', answer);
}

export async function measureReach(drive: Drive): Promise<void> {
  const reach = drive.choose.pick('reach', [900, 14_000, 120_000]);
  await drive.decide('media_monitor', 'measureRumourReach', { reach });
}

/** Brought by hand, and confirmed by whoever received it: on the tracking page, or to a clerk who went there. */
export async function deliver(drive: Drive): Promise<void> {
  await bring(drive);
  await confirmReceipt(drive, 'received');
}

export async function deliverAtSecondTry(drive: Drive): Promise<void> {
  await bring(drive);
  await confirmReceipt(drive, 'not_received');
  await deliver(drive);
}

async function bring(drive: Drive): Promise<void> {
  const courier = drive.official('executing_unit');
  const { beneficiary } = await drive.read('caseworker');
  const relation = drive.choose.pick('relation', ['self', 'neighbour']);
  const who = { name: WORDS.beneficiary, relation, address: WORDS.address };
  if (!beneficiary) await drive.decide('caseworker', 'nameBeneficiary', { beneficiary: who });
  const remedy = await openRemedy(drive, 'open');
  const plan = { remedy, courier: courier.personId, plannedDate: inDays(1) };
  await drive.decide('caseworker', 'planDelivery', plan);
  await drive.decideAs(courier, 'recordDelivery', { remedy, text: WORDS.delivered });
}

async function confirmReceipt(drive: Drive, result: 'received' | 'not_received'): Promise<void> {
  const remedy = await openRemedy(drive, 'recorded');
  if (drive.state.beneficiary?.relation === 'self') {
    return drive.citizen('confirmDelivery', { remedy, result });
  }
  await drive.decide('intake_clerk', 'confirmDelivery', { remedy, result, means: 'visit' });
}

async function openRemedy(drive: Drive, state: 'open' | 'recorded'): Promise<string> {
  const { remedies } = await drive.read('caseworker');
  return part(remedies, remedy => remedy.state === state, `${state} remedy`).remedyId;
}
