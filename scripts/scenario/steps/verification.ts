import { z } from 'zod';
import { openVisits } from '../../../workflows/domain/case/questions';
import type { Verdict } from '../../../workflows/domain/glossary';
import type { Drive } from '../drive';
import { establishmentFound } from '../establishments';
import type { Official } from '../office';
import { inDays, WORDS } from '../words';
import { part, type Step } from './step';

const person = z.object({ personId: z.string(), tied: z.boolean() });

/** An inspector goes there and reports; who is tied to the place is not sent. */
export function visit(verdict: Verdict): Step {
  return async drive => {
    const establishment = drive.state.establishmentId ?? (await establishmentFound(drive));
    const inspector = await schedule(drive, establishment);
    await goAndReport(drive, inspector, { verdict, establishment });
  };
}

/** The goods are seized on the spot, which the head of the unit confirms before the day is over. */
export async function visitWithMeasureOnSpot(drive: Drive): Promise<void> {
  const establishment = drive.state.establishmentId ?? (await establishmentFound(drive));
  const inspector = await schedule(drive, establishment);
  const visitId = await start(drive, inspector);
  const evidence = [await drive.upload(inspector, 'تحفظ')];
  const measureType = drive.choose.pick('on the spot', ['seizure', 'violation_report']);
  const measure = { visit: visitId, measureType, text: WORDS.onSiteMeasure, evidence };
  await drive.decideAs(inspector, 'recordOnSiteMeasure', measure);
  await report(drive, inspector, { visitId, verdict: 'substantiated', establishment });
  const { onSiteMeasureId } = part((await drive.read('unit_head')).onSiteMeasures, () => true, 'measure');
  await drive.decide('unit_head', 'confirmOnSiteMeasure', {
    onSiteMeasure: onSiteMeasureId,
    confirmed: true,
    note: WORDS.onSiteConfirmed,
  });
}

/** The first visit goes to another inspector, or, where the place has only one, is cancelled and planned again. */
export async function visitByAnother(drive: Drive): Promise<void> {
  const establishment = drive.state.establishmentId ?? (await establishmentFound(drive));
  const former = await schedule(drive, establishment);
  const { visitId } = part(openVisits(await drive.read('caseworker')), () => true, 'open visit');
  const other = (await inspectors(drive, establishment)).find(({ personId }) => personId !== former.personId);
  if (other) {
    await drive.decide('unit_head', 'reassignVisit', { visit: visitId, inspector: other.personId });
    return goAndReport(drive, other, { verdict: 'substantiated', establishment });
  }
  await drive.decide('caseworker', 'cancelVisit', { visit: visitId, reason: WORDS.revisit });
  const again = await schedule(drive, establishment);
  await goAndReport(drive, again, { verdict: 'substantiated', establishment });
}

export async function scheduleVisit(drive: Drive): Promise<void> {
  await schedule(drive, drive.state.establishmentId ?? (await establishmentFound(drive)));
}

export function deskCheck(verdict: Exclude<Verdict, 'no_access'>): Step {
  const text = verdict === 'substantiated' ? WORDS.deskTrue : WORDS.deskFalse;
  return drive => drive.decide('caseworker', 'recordDeskCheck', { verdict, text });
}

export const concludeVerification: Step = drive =>
  drive.decide('caseworker', 'concludeVerification', { reason: WORDS.concluded });

/** Inspectors who cover the case and are tied neither to the place that is known nor to the one they will find. */
export async function inspectors(drive: Drive, establishment: string | null): Promise<readonly Official[]> {
  const listed = await drive.list('caseworker', `people?caseId=${drive.caseId}&role=inspector`, person);
  return drive
    .officials('inspector')
    .filter(({ personId }) => listed.some(one => one.personId === personId && !one.tied))
    .filter(({ tiedTo = [] }) => establishment === null || !tiedTo.includes(establishment));
}

async function schedule(drive: Drive, establishment: string): Promise<Official> {
  const [first, ...others] = await inspectors(drive, establishment);
  if (!first) throw new Error('there is no inspector to send');
  const inspector = drive.choose.pick('inspector', [first, ...others]);
  await drive.decide(drive.choose.pick('planner', ['caseworker', 'unit_head']), 'scheduleVisit', {
    inspector: inspector.personId,
    plannedDate: inDays(drive.choose.pick('planned', [0, 1, 2, 3])),
    instructions: WORDS.instructions,
  });
  return inspector;
}

interface Finding {
  readonly verdict: Verdict;
  readonly establishment: string;
}

async function goAndReport(drive: Drive, inspector: Official, finding: Finding): Promise<void> {
  const visitId = await start(drive, inspector);
  await report(drive, inspector, { visitId, ...finding });
}

async function start(drive: Drive, inspector: Official): Promise<string> {
  const visits = openVisits(await drive.read('caseworker'));
  const mine = part(visits, v => v.inspectorId === inspector.personId, 'open visit of this inspector');
  await drive.decideAs(inspector, 'startVisit', { visit: mine.visitId });
  return mine.visitId;
}

async function report(
  drive: Drive,
  inspector: Official,
  { visitId, verdict, establishment }: Finding & { readonly visitId: string },
): Promise<void> {
  const findings = {
    substantiated: WORDS.substantiated,
    unsubstantiated: WORDS.unsubstantiated,
    no_access: WORDS.noAccess,
  }[verdict];
  const proof =
    verdict === 'no_access'
      ? { noEvidenceReason: WORDS.noPicture }
      : { evidence: [await drive.upload(inspector, 'معاينة')] };
  await drive.decideAs(inspector, 'submitFindings', {
    visit: visitId,
    verdict,
    findings,
    ...proof,
    ...(drive.state.establishmentId ? {} : { establishment }),
  });
  await drive.read('caseworker');
}
