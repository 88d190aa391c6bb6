import type { Inputs } from '../../workflows/domain/case/process';
import { type Signature, signatureFor } from '../../workflows/domain/case/signature';
import type { CategoryRef, Measure } from '../../workflows/domain/case/values';
import type { Verdict } from '../../workflows/domain/glossary';
import { BAKERY, member, officeOf, personRef } from './domainOffice';
import { complaint, type Story, words } from './domainStory';

/** Who acts in the examples. `colleague…` holds the same role; `…Too` is one person in a second role. */
export const who = {
  clerk: member('intake_clerk', 'nada'),
  clerkWhoExecutes: member('intake_clerk', 'wael'),
  monitor: member('media_monitor', 'rania'),
  caseworker: member('caseworker', 'amal'),
  colleague: member('caseworker', 'hani'),
  tiedCaseworker: member('caseworker', 'salma'),
  karimCaseworker: member('caseworker', 'karim'),
  karimUnitHead: member('unit_head', 'karim'),
  karimInspector: member('inspector', 'karim'),
  fathyCaseworker: member('caseworker', 'fathy'),
  fathyLegal: member('legal', 'fathy'),
  fathyMinister: member('minister', 'fathy'),
  unitHead: member('unit_head', 'hoda'),
  inspector: member('inspector', 'yasser'),
  colleagueInspector: member('inspector', 'mona'),
  tiedInspector: member('inspector', 'ashraf'),
  executor: member('executing_unit', 'sherif'),
  otherUnit: member('executing_unit', 'dina'),
  waelCaseworker: member('caseworker', 'wael'),
  waelExecutor: member('executing_unit', 'wael'),
  legal: member('legal', 'nabil'),
  colleagueLegal: member('legal', 'laila'),
  minister: member('minister', 'minister'),
  operations: member('operations', 'omar'),
  auditor: member('auditor', 'auditor'),
  body: member('competent_body', 'competent_body'),
  citizen: member('citizen', 'citizen-1'),
} as const;

/** The same office when a caseworker of it is the one who complained. */
export function staffReporter(): typeof who.caseworker {
  const salma = officeOf('salma').find(a => a.personId === 'salma' && a.role === 'caseworker');
  if (!salma) throw new Error('salma is no caseworker');
  return salma;
}

export const breadWeight: CategoryRef = {
  code: 'bread.weight',
  fieldVisitNeeded: true,
  directorateMayDecide: false,
};
export const breadQuality: CategoryRef = {
  ...breadWeight,
  code: 'bread.quality',
  directorateMayDecide: true,
};
export const cardRenewal: CategoryRef = { ...breadQuality, code: 'card.renewal', fieldVisitNeeded: false };

export const fine: Measure = { kind: 'penalty', penaltyType: 'fine', amountPiastres: 1_000_000 };
export const closure: Measure = { kind: 'penalty', penaltyType: 'closure', days: 7 };
export const repair: Measure = { kind: 'remedy', text: words('إعادة معايرة الميزان وصرف الفرق') };
export const toConsumerAgency: Measure = {
  kind: 'referral',
  body: 'consumer_protection_agency',
  text: words('للنظر في حقوق المستهلكين'),
  dueDate: '2026-12-20',
};
export const limits = [
  { penaltyType: 'fine', maxAmountPiastres: 1_500_000 },
  { penaltyType: 'closure', maxDays: 10 },
] as const;

export function classified(
  category = breadWeight,
  more: Partial<Inputs['classify']> = {},
  story = complaint(),
) {
  const input = { kind: 'complaint', category, priority: 'normal', establishment: BAKERY, ...more } as const;
  return story.does(who.caseworker, 'classify', input);
}

export function inVerification(category = breadWeight) {
  return classified(category).does(who.caseworker, 'accept', {});
}

export function schedule(story: Story, inspector: typeof who.caseworker = who.inspector): string {
  story.does(who.caseworker, 'scheduleVisit', {
    inspector: personRef(inspector),
    plannedDate: '2026-11-22',
    instructions: words('وزن عشرة أرغفة'),
  });
  return story.last('visitScheduled').visitId;
}

/** What somebody adds to a case. */
export const addedPhoto = [{ evidenceId: 'e-photo', sha256: 'e'.repeat(64) }];

const photo = { evidenceId: 'e-scales', sha256: 'd'.repeat(64) };

export function report(story: Story, visit: string, verdict: Verdict, inspector = who.inspector): Story {
  const findings = words('متوسط وزن عشرة أرغفة 82 جرامًا بدلًا من 90');
  return story.does(inspector, 'submitFindings', { visit, verdict, findings, evidence: [photo] });
}

/** In presentation, after a visit. */
export function visited(verdict: Verdict = 'substantiated', category = breadWeight): Story {
  const story = inVerification(category);
  return report(story, schedule(story), verdict);
}

export function propose(story: Story, ...measures: readonly Measure[]): Story {
  const grounds = words('ثبت نقص الوزن في المعاينة');
  return story.does(who.caseworker, 'propose', { recommendation: 'measures', measures, grounds });
}

export function proposeClosure(story: Story, closureOutcome: 'unfounded' | 'inconclusive' = 'unfounded') {
  const grounds = words('لم تثبت المخالفة');
  return story.does(who.caseworker, 'propose', { recommendation: 'closure', closureOutcome, grounds });
}

/** The version that is before somebody now. */
export function proposalOf(story: Story): string {
  const pending = story.state.proposals.find(p => p.state === 'pending');
  if (!pending) throw new Error(`nothing is proposed in ${story.state.stage}`);
  return pending.proposalId;
}

export function review(story: Story, reviewer = who.legal): Story {
  return story.does(reviewer, 'reviewLegally', {
    proposal: proposalOf(story),
    opinion: 'stands',
    text: words('تطبق المادة 56 من المرسوم بقانون 95 لسنة 1945'),
    permitted: limits,
  });
}

/** What the minister signs who has the present version before them, with everything that came after it. */
export function signed(story: Story): Signature {
  const signature = signatureFor(story.state);
  if (!signature) throw new Error(`nothing is proposed in ${story.state.stage}`);
  return signature;
}

/** Approved, and not withdrawn in time. */
export function approve(story: Story): Story {
  return afterGrace(story.does(who.minister, 'approve', signed(story)));
}

export function afterGrace(story: Story): Story {
  return story.until(story.state.pendingDecision?.until ?? story.now());
}

/** With the minister, penalties proposed and reviewed. */
export function beforeMinister(...measures: readonly Measure[]): Story {
  return review(propose(visited(), ...measures));
}

export function serveAll(story: Story): Story {
  for (const { penaltyId: penalty } of story.state.penalties.filter(p => p.state === 'decided')) {
    story.does(who.legal, 'issuePenalty', { penalty, orderNumber: '412/2026' });
    const evidence = [{ evidenceId: 'e-receipt', sha256: 'c'.repeat(64) }];
    story.does(who.executor, 'serveNotice', { penalty, servedOn: '2026-11-21', evidence });
  }
  return story;
}

/** Fined and served; the citizen is to be told. */
export function penalised(): Story {
  return serveAll(approve(beforeMinister(fine)));
}

export function reach(story: Story, by = who.caseworker): Story {
  return story.does(by, 'recordContact', { means: 'call', result: 'reached' });
}

export function confirmed(story: Story): Story {
  return reach(story).does(who.citizen, 'confirm', {});
}

/** A remedy for the category, decided and waiting to be carried out. */
export function inRemedy(category = breadWeight): Story {
  const story = propose(visited('substantiated', category), repair);
  return category.directorateMayDecide ? decideLocally(story) : approve(story);
}

export function decideLocally(story: Story, by = who.unitHead): Story {
  return story.does(by, 'decideLocally', { ...signed(story), decision: 'approve' });
}

export function raiseQuestion(story: Story): Story {
  return story.does(who.caseworker, 'escalateToMinister', { question: words('هل تحال الواقعة للنيابة؟') });
}

export function directReview(story: Story): Story {
  return story.does(who.minister, 'directReview', { returnDate: '2026-12-01' });
}

export function dispute(story: Story): Story {
  return story.does(who.citizen, 'dispute', { text: words('الوزن ما زال ناقصًا') });
}

/** Found false and answered where everybody reads it. */
export function refutedInPublic(story: Story): Story {
  story.does(who.monitor, 'recordRumourVerdict', {
    verdict: 'confirmed_false',
    text: words('الحصص لم تتغير بحسب قاعدة البيانات'),
  });
  return story.does(who.monitor, 'publishRumourAnswer', {
    text: words('لا صحة لما يتداول عن رفع سعر الرغيف'),
    publishedOn: 'official_page',
  });
}
