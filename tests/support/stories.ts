import type { CaseState } from '../../workflows/domain/case/case';
import { classification, decideAs, inDays, register, type Staffed } from './complaints';
import { eventually } from './eventually';
import { LOAF_PNG } from './pictures';

export interface Story {
  readonly caseId: string;
  readonly number: string;
}

/** A complaint just received, as soon as a caseworker can see it. */
export async function freshCase(
  office: Staffed,
  complaint: Readonly<Record<string, unknown>> = {},
): Promise<Story> {
  const { caseId, receipt } = await register(office, complaint);
  const caseworker = await office.as('caseworker');
  await eventually(
    'the case is there to be seen',
    async () => (await caseworker.get(`/cases/${caseId}`)).status === 200,
  );
  return { caseId, number: receipt };
}

/** A bakery's underweight loaf: visited, substantiated, proposed, reviewed; the minister decides next. */
export async function bakeryCaseBeforeTheMinister(
  office: Staffed,
  { photo = false }: { readonly photo?: boolean } = {},
): Promise<Story> {
  const story = await bakeryCaseForLegal(office, { photo });
  await reviewLegally(office, story.caseId);
  return story;
}

/** The same before legal affairs, which review it next. */
export async function bakeryCaseForLegal(
  office: Staffed,
  { photo = false }: { readonly photo?: boolean } = {},
): Promise<Story> {
  const story = await freshCase(office);
  const { caseId } = story;
  await decideAs(office, 'caseworker', caseId, 'classify', classification);
  await decideAs(office, 'caseworker', caseId, 'accept');
  const inspector = await personId(office, 'inspector.minya');
  await decideAs(office, 'caseworker', caseId, 'scheduleVisit', { inspector, plannedDate: inDays(0) });
  const visit = (await stateOf(office, caseId)).visits[0]?.visitId;
  await decideAs(office, 'inspector.minya', caseId, 'startVisit', { visit });
  await decideAs(office, 'inspector.minya', caseId, 'submitFindings', {
    visit,
    verdict: 'substantiated',
    findings: 'وزن عشرة أرغفة 812 جم والمقرر 900 جم',
    ...(photo
      ? { evidence: [await loafPhoto(office, caseId)] }
      : { noEvidenceReason: 'منع صاحب المخبز التصوير' }),
  });
  await propose(office, caseId, 7);
  return story;
}

/** A picture that the inspector takes of the loaf. */
async function loafPhoto(office: Staffed, caseId: string): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(LOAF_PNG)], { type: 'image/png' }), 'رغيف.png');
  const inspector = await office.as('inspector.minya');
  const uploaded = await inspector.send('POST', `/cases/${caseId}/evidence`, form);
  return uploaded.json<{ id: string }>().id;
}

/** The minister returns what was proposed, and a closure for three days comes in its place. */
export async function replaceProposal(office: Staffed, { caseId }: Story): Promise<void> {
  const proposal = (await stateOf(office, caseId)).proposals.at(-1)?.proposalId;
  await decideAs(office, 'minister', caseId, 'returnWithNote', { proposal, note: 'تخفف المدة' });
  await propose(office, caseId, 3);
  await reviewLegally(office, caseId);
}

/** A closure for so many days with a remedy, proposed. */
async function propose(office: Staffed, caseId: string, days: number): Promise<void> {
  const measures = [
    { kind: 'penalty', penaltyType: 'closure', days },
    { kind: 'remedy', text: 'الالتزام بالوزن المقرر' },
  ];
  await decideAs(office, 'caseworker', caseId, 'propose', {
    recommendation: 'measures',
    measures,
    grounds: 'مخالفة متكررة',
  });
}

/** What was proposed is found to stand in law. */
async function reviewLegally(office: Staffed, caseId: string): Promise<void> {
  const proposal = (await stateOf(office, caseId)).proposals.at(-1)?.proposalId;
  await decideAs(office, 'legal', caseId, 'reviewLegally', {
    proposal,
    opinion: 'stands',
    text: 'المخالفة ثابتة بالمحضر',
    permitted: [{ penaltyType: 'closure', maxDays: 15 }],
  });
}

export async function stateOf(office: Staffed, caseId: string): Promise<CaseState> {
  const caseworker = await office.as('caseworker');
  return (await caseworker.get(`/cases/${caseId}`)).json<{ state: CaseState }>().state;
}

async function personId(office: Staffed, username: string): Promise<string> {
  const me = await (await office.as(username)).get('/me');
  return me.json<{ account: { personId: string } }>().account.personId;
}
