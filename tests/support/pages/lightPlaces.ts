import {
  classification,
  decideAs,
  inDays,
  personId,
  type Registered,
  register,
  type Staffed,
} from '../complaints';
import { eventually } from '../eventually';
import { stateOf } from '../stories';

/** What the citizens' pages and the inspector's phone are of. */
export interface LightPlaces {
  /** Waits for its citizen's answer. */
  readonly asked: Registered;
  /** Its citizen was told the outcome, and is being called. */
  readonly told: Registered;
  /** A visit of today that has not begun, on the inspector's phone. */
  readonly toVisit: string;
  /** One that has. */
  readonly atVisit: string;
}

const INSPECTOR = 'inspector.minya';

export async function prepareLightPlaces(office: Staffed): Promise<LightPlaces> {
  const [asked, told, toVisit, atVisit] = await Promise.all([
    askedCase(office),
    toldCase(office),
    visit(office, { district: 'ملوي' }),
    visit(office, { district: 'ملوي' }),
  ]);
  await decideAs(office, INSPECTOR, atVisit.caseId, 'startVisit', { visit: atVisit.visitId });
  const onPhone = ({ caseId, visitId }: typeof atVisit) => `/field/${caseId}/${visitId}`;
  return { asked, told, toVisit: onPhone(toVisit), atVisit: onPhone(atVisit) };
}

async function askedCase(office: Staffed): Promise<Registered> {
  const registered = await receivedCase(office);
  const question = 'ما عنوان المخبز بالتفصيل، وفي أي ساعة اشتريت العيش؟';
  await decideAs(office, 'caseworker', registered.caseId, 'requestInfo', { question });
  return registered;
}

async function toldCase(office: Staffed): Promise<Registered> {
  const registered = await receivedCase(office);
  const { caseId } = registered;
  const text = 'زار مفتشنا المخبز ووزن عشرة أرغفة، ثم ضُبط الميزان. الوزن اليوم 90 جرامًا كما هو مقرر.';
  await decideAs(office, 'caseworker', caseId, 'classify', classification);
  await decideAs(office, 'caseworker', caseId, 'answer', { text, outcome: 'answered' });
  await decideAs(office, 'caseworker', caseId, 'recordContact', { means: 'call', result: 'reached' });
  await (await office.as('caseworker')).post(`/cases/${caseId}/calls`, {});
  return registered;
}

async function visit(office: Staffed, place: Readonly<Record<string, string>>) {
  const { caseId } = await receivedCase(office);
  await decideAs(office, 'caseworker', caseId, 'classify', { ...classification, ...place });
  await decideAs(office, 'caseworker', caseId, 'accept');
  await decideAs(office, 'caseworker', caseId, 'scheduleVisit', {
    inspector: await personId(office, INSPECTOR),
    plannedDate: inDays(0),
    instructions: 'تُوزن عشرة أرغفة أمام المسئول، ويُصوَّر الميزان.',
  });
  const visitId = (await stateOf(office, caseId)).visits[0]?.visitId;
  return { caseId, visitId };
}

/** As soon as a caseworker can see it. */
async function receivedCase(office: Staffed): Promise<Registered> {
  const registered = await register(office);
  const caseworker = await office.as('caseworker');
  await eventually(
    'the case is there to be seen',
    async () => (await caseworker.get(`/cases/${registered.caseId}`)).status === 200,
  );
  return registered;
}
