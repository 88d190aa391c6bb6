import { BAKERY, personRef } from '../../support/domainOffice';
import { approve, breadWeight, closure, fine, proposalOf, who } from '../../support/domainStages';
import { complaint, type Story, words } from '../../support/domainStory';

/** One case from end to end: a loaf is short of weight, the bakery is fined and closed, the citizen confirms. */
function bakeryCase(): Story {
  const story = complaint();
  story.does(who.caseworker, 'classify', {
    kind: 'complaint',
    category: breadWeight,
    priority: 'normal',
    establishment: BAKERY,
    governorate: 'EG-MN',
    district: 'المنيا',
  });
  story.does(who.caseworker, 'accept', {});
  story.does(who.caseworker, 'scheduleVisit', {
    inspector: personRef(who.inspector),
    plannedDate: '2026-11-22',
    instructions: words('وزن عشرة أرغفة'),
  });
  const visit = story.last('visitScheduled').visitId;
  story.does(who.inspector, 'startVisit', { visit });
  story.does(who.inspector, 'submitFindings', {
    visit,
    verdict: 'substantiated',
    findings: words('متوسط الوزن 82 جرامًا بدلًا من 90'),
    evidence: [{ evidenceId: 'e-photo', sha256: 'd'.repeat(64) }],
  });
  story.does(who.caseworker, 'propose', {
    recommendation: 'measures',
    measures: [fine, closure],
    grounds: words('ثبت نقص الوزن'),
  });
  story.does(who.legal, 'reviewLegally', {
    proposal: proposalOf(story),
    opinion: 'stands',
    text: words('تطبق المادة 56 من المرسوم بقانون 95 لسنة 1945'),
    permitted: [
      { penaltyType: 'fine', maxAmountPiastres: 1_000_000 },
      { penaltyType: 'closure', maxDays: 7 },
    ],
  });
  approve(story);
  for (const { penaltyId: penalty } of story.state.penalties) {
    story.does(who.legal, 'issuePenalty', { penalty, orderNumber: '412/2026' });
    const evidence = [{ evidenceId: `e-${penalty}`, sha256: 'c'.repeat(64) }];
    story.does(who.executor, 'serveNotice', { penalty, servedOn: '2026-11-21', evidence });
  }
  story.does(who.caseworker, 'recordContact', { means: 'call', result: 'reached' });
  return story.does(who.citizen, 'confirm', {});
}

describe('a bakery case', () => {
  it('goes from the receipt through visit, law and minister to the confirmation of the citizen', () => {
    expect(bakeryCase().stages()).toEqual([
      'triage',
      'verification',
      'presentation',
      'legal_review',
      'minister_decision',
      'penalty',
      'citizen_contact',
      'confirmation',
      'closed',
    ]);
  });

  it('is closed as penalised, because the citizen confirmed', () => {
    expect(bakeryCase().state).toMatchObject({ outcome: 'penalised', closedBy: 'confirmed', owner: null });
  });

  it('keeps what was found, proposed, permitted, decided and served', () => {
    const { visits, proposals, penalties, establishmentId } = bakeryCase().state;
    expect(establishmentId).toBe(BAKERY);
    expect(visits).toMatchObject([{ state: 'done', verdict: 'substantiated', inspectorId: 'yasser' }]);
    expect(proposals).toMatchObject([
      { state: 'decided', proposerId: 'amal', legal: { reviewerId: 'nabil' } },
    ]);
    expect(penalties).toMatchObject([
      { penaltyType: 'fine', amountPiastres: 1_000_000, state: 'served' },
      { penaltyType: 'closure', days: 7, state: 'served' },
    ]);
  });

  it('names after each step who must act next', () => {
    const owners = bakeryCase()
      .all('stageEntered')
      .map(event => event.data.owner);
    expect(owners).toEqual([
      'caseworker',
      'caseworker',
      'legal',
      'minister',
      'executing_unit',
      'caseworker',
      'citizen',
      null,
    ]);
  });
});
