import { classification, decideAs, inDays, type Staffed } from './complaints';
import { type LightPlaces, prepareLightPlaces } from './pages/lightPlaces';
import { type OfficePlaces, prepareOfficePlaces } from './pages/officePlaces';
import { bakeryCaseBeforeTheMinister, freshCase } from './stories';

/** What the pages are of. */
export interface Places extends OfficePlaces, LightPlaces {
  /** A case just received. */
  readonly fresh: string;
  /** The number of another one, of the same matter. */
  readonly another: string;
  /** A case before the minister. */
  readonly proposed: string;
}

/** Brings an office to where every page has something to show. */
export async function preparePlaces(office: Staffed): Promise<Places> {
  const fresh = (await freshCase(office)).caseId;
  const another = (await freshCase(office)).number;
  const proposed = (await bakeryCaseBeforeTheMinister(office)).caseId;
  // Refused, and kept as such: it is not for legal affairs.
  await (await office.as('legal')).act(proposed, 'accept', {});
  const returning = await freshCase(office);
  await decideAs(office, 'minister', returning.caseId, 'directReview', { returnDate: inDays(3) });
  const referred = await freshCase(office);
  const refer = { body: 'health', question: 'هل أُبلغتم بحالات تسمم؟', dueDate: inDays(5) };
  await decideAs(office, 'caseworker', referred.caseId, 'classify', classification);
  await decideAs(office, 'caseworker', referred.caseId, 'refer', refer);
  await (await office.as('admin')).post(
    '/body-tokens',
    { body: 'health', label: 'منظومة الوزارة' },
    { key: 'places-token' },
  );
  const others = { ...(await prepareOfficePlaces(office)), ...(await prepareLightPlaces(office)) };
  return { fresh, another, proposed, ...others };
}
