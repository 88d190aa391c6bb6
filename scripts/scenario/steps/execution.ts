import type { CaseState } from '../../../workflows/domain/case/case';
import { enforcementRefusal } from '../../../workflows/domain/case/penalties';
import type { CheckResult, PenaltyState } from '../../../workflows/domain/glossary';
import type { Drive } from '../drive';
import { inDays, WORDS } from '../words';
import { part, type Step } from './step';
import { inspectors } from './verification';

/** Each penalty gets its order and is served on the establishment, with proof. */
export async function serve(drive: Drive): Promise<void> {
  const executing = drive.official('executing_unit');
  for (const penalty of await penaltiesIn(drive, 'decided')) {
    const issuer = drive.choose.pick(`issuer of ${penalty}`, [executing, drive.official('legal')]);
    const orderNumber = `٢٠٢٦/${drive.state.number.slice(-5)}/${penalty}`;
    await drive.decideAs(issuer, 'issuePenalty', { penalty, orderNumber });
    const evidence = [await drive.upload(executing, `إعلان ${penalty}`)];
    await drive.decideAs(executing, 'serveNotice', { penalty, servedOn: inDays(0), evidence });
  }
}

/** A served penalty goes on beside the case, also after it is closed; what an objection holds back waits. */
export async function enforce(drive: Drive): Promise<void> {
  const executing = drive.official('executing_unit');
  const { penalties } = await drive.read('executing_unit');
  const enforceable = penalties.filter(penalty => enforcementRefusal(penalty) === null);
  for (const { penaltyId: penalty } of enforceable) {
    const evidence = [await drive.upload(executing, `تنفيذ ${penalty}`)];
    await drive.decideAs(executing, 'enforce', { penalty, text: WORDS.enforced, evidence });
  }
}

/** All of them: with the last one the stated outcome is revised. */
export const revoke =
  (revisedOutcome: 'unfounded' | 'inconclusive'): Step =>
  async drive => {
    for (const penalty of await penaltiesIn(drive, 'served')) {
      await drive.decide('minister', 'revoke', { penalty, reason: WORDS.revoke, revisedOutcome });
    }
  };

export async function carryOut(drive: Drive): Promise<void> {
  await recordRemedy(drive, WORDS.remedyDone);
  if (drive.stage === 'remedy') await check(drive, 'done', WORDS.remedyChecked);
}

/** The first check finds it undone; it is carried out again and found right. */
export async function carryOutAtSecondTry(drive: Drive): Promise<void> {
  await recordRemedy(drive, WORDS.remedyDone);
  await check(drive, 'not_done', WORDS.remedyNotDone);
  await recordRemedy(drive, WORDS.remedyAgain);
  await check(drive, 'done', WORDS.remedyChecked);
}

export async function cannotRemedy(drive: Drive): Promise<void> {
  const { remedyId: remedy } = openRemedy(await drive.read('executing_unit'));
  await drive.decide('executing_unit', 'reportCannotRemedy', { remedy, reason: WORDS.cannotRemedy });
}

async function recordRemedy(drive: Drive, text: string): Promise<void> {
  const executing = drive.official('executing_unit');
  const { remedyId: remedy } = openRemedy(await drive.read('executing_unit'));
  const evidence = [await drive.upload(executing, 'حل')];
  await drive.decideAs(executing, 'recordRemedy', { remedy, text, evidence });
}

/** By an inspector, or by an executing unit that is not the one that did it. */
async function check(drive: Drive, result: CheckResult, text: string): Promise<void> {
  const state = await drive.read('caseworker');
  const { remedyId: remedy, recordedUnit } = part(
    state.remedies,
    r => r.state === 'recorded',
    'remedy to check',
  );
  const others = drive
    .officials('executing_unit')
    .filter(({ roles }) => roles.every(({ unitId }) => unitId !== recordedUnit));
  const [first, ...more] = [...(await inspectors(drive, state.establishmentId)), ...others];
  if (!first) throw new Error('nobody can check the remedy');
  const checker = drive.choose.pick('checker', [first, ...more]);
  await drive.decideAs(checker, 'confirmRemedyOnSite', { remedy, result, text });
}

async function penaltiesIn(drive: Drive, state: PenaltyState): Promise<string[]> {
  const { penalties } = await drive.read('executing_unit');
  return penalties.filter(penalty => penalty.state === state).map(({ penaltyId }) => penaltyId);
}

function openRemedy(state: CaseState) {
  return part(state.remedies, remedy => remedy.state === 'open', 'open remedy');
}
