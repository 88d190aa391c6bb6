import { signedAs } from './caseDesk';
import { decideAs, inDays, type Staffed } from './complaints';
import { eventually } from './eventually';
import { LOAF_PNG } from './pictures';
import { bakeryCaseBeforeTheMinister, type Story, stateOf } from './stories';

/** The bakery is to be closed: decided by the minister, and in effect. */
export async function bakeryToClose(office: Staffed): Promise<Story & { readonly penalty: string }> {
  const story = await bakeryCaseBeforeTheMinister(office);
  const { caseId } = story;
  await decideAs(office, 'minister', caseId, 'approve', signedAs(await stateOf(office, caseId)));
  const penalty = await eventually(
    'the penalty',
    async () => (await stateOf(office, caseId)).penalties[0]?.penaltyId,
    { withinMs: 60_000 },
  );
  return { ...story, penalty };
}

/** Issues the penalty and tells the establishment today, with proof. */
export async function serve(office: Staffed, caseId: string, penalty: string): Promise<void> {
  await decideAs(office, 'executing', caseId, 'issuePenalty', { penalty, orderNumber: '412/2026' });
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(LOAF_PNG)], { type: 'image/png' }), 'notice.png');
  const executing = await office.as('executing');
  const proof = await executing.send('POST', `/cases/${caseId}/evidence`, form);
  const evidence = [proof.json<{ id: string }>().id];
  await decideAs(office, 'executing', caseId, 'serveNotice', { penalty, servedOn: inDays(0), evidence });
}
