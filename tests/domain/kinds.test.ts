import { availableActions } from '../../workflows/domain/case/availableActions';
import { fraudStateOf, KIND_PATHS, rumourStateOf } from '../../workflows/domain/case/kinds';
import { codesOf, KINDS } from '../../workflows/domain/glossary';
import { personRef } from '../support/domainOffice';
import {
  approve,
  breadQuality,
  breadWeight,
  cardRenewal,
  classified,
  closure,
  confirmed,
  limits,
  penalised,
  proposalOf,
  propose,
  proposeClosure,
  reach,
  refutedInPublic,
  report,
  review,
  schedule,
  serveAll,
  signed,
  toConsumerAgency,
  who,
} from '../support/domainStages';
import { complaint, type Story, words } from '../support/domainStory';

const text = words('يصرف المقرر يوم 1 من كل شهر');
const reason = words('خارج اختصاص الجهة');
const proof = [{ evidenceId: 'e-screenshot', sha256: 'd'.repeat(64) }];
const of = (kind: keyof typeof KINDS, category = cardRenewal) => classified(category, { kind });
const answered = (story: Story) => story.does(who.caseworker, 'answer', { text, outcome: 'answered' });
const documented = (story: Story) =>
  story.does(who.monitor, 'documentFraud', {
    source: 'page',
    capturedOn: '2026-11-20',
    text: words('صفحة تطلب 300 جنيه لإضافة مولود'),
    evidence: proof,
  });
const remedyOf = (story: Story) => story.last('remedyOpened').remedyId;

describe('each kind comes to its right end', () => {
  it('a complaint: penalised', () => {
    expect(confirmed(penalised()).state).toMatchObject({ outcome: 'penalised', closedBy: 'confirmed' });
  });

  it('a suggestion: answered, after the unit it is about has seen it', () => {
    const story = of('suggestion').does(who.caseworker, 'transferUnit', { unit: 'cairo', reason });
    expect(confirmed(answered(story)).state).toMatchObject({ outcome: 'answered', closedBy: 'confirmed' });
  });

  it('an inquiry: answered from triage', () => {
    expect(confirmed(answered(of('inquiry'))).stages()).toEqual([
      ...['triage', 'citizen_contact', 'confirmation', 'closed'],
    ]);
  });

  it('an urgent report: remedied, with the emergency network told at once', () => {
    const story = of('report', cardRenewal).does(who.caseworker, 'interveneNow', { text });
    story.does(who.executor, 'recordRemedy', { remedy: remedyOf(story), text });
    expect(confirmed(story).state).toMatchObject({
      outcome: 'remedied',
      referrals: [{ body: 'emergency_network', state: 'open' }],
    });
  });

  it('a rumour: refuted', () => {
    const story = refutedInPublic(of('rumour').does(who.caseworker, 'accept', {}));
    story.does(who.caseworker, 'answer', { text, outcome: 'rumour_refuted' });
    expect(confirmed(story).state).toMatchObject({ outcome: 'rumour_refuted', closedBy: 'confirmed' });
  });

  it('a fraud: prosecuted', () => {
    const story = documented(of('fraud', breadQuality).does(who.caseworker, 'accept', {}));
    report(story, schedule(story), 'substantiated');
    propose(story, { kind: 'penalty', penaltyType: 'prosecution' });
    story.does(who.legal, 'reviewLegally', {
      proposal: proposalOf(story),
      opinion: 'stands',
      text,
      permitted: [...limits, { penaltyType: 'prosecution' }],
    });
    expect(confirmed(serveAll(approve(story))).state.outcome).toBe('prosecuted');
  });

  it('a humanitarian case: brought by hand and confirmed by the beneficiary', () => {
    const story = of('humanitarian').does(who.caseworker, 'nameBeneficiary', {
      beneficiary: { beneficiaryId: 'b7', relation: 'neighbour' },
    });
    story.does(who.caseworker, 'interveneNow', { text });
    story.does(who.caseworker, 'planDelivery', {
      remedy: remedyOf(story),
      courier: personRef(who.executor),
      plannedDate: '2026-11-23',
    });
    story.does(who.executor, 'recordDelivery', { remedy: remedyOf(story) });
    story.does(who.clerk, 'confirmDelivery', { remedy: remedyOf(story), result: 'received', means: 'visit' });
    expect(confirmed(story).state).toMatchObject({ outcome: 'remedied', remedies: [{ state: 'done' }] });
  });
});

describe('a fraud that was to be filed and is amended', () => {
  it('goes before legal affairs as well, whatever the measures', () => {
    const story = documented(of('fraud', breadWeight).does(who.caseworker, 'accept', {}));
    report(story, schedule(story), 'unsubstantiated');
    proposeClosure(story);
    story.does(who.minister, 'amend', { ...signed(story), measures: [toConsumerAgency] });
    expect(story.state).toMatchObject({ stage: 'legal_review', pendingDecision: null });
    expect(approve(review(story)).state.stage).toBe('referred');
  });
});

describe('the path of a kind', () => {
  it.each(codesOf(KINDS))('of %s closes its actions to everybody, at every stage it reaches', kind => {
    for (const action of KIND_PATHS[kind].closedTo)
      for (const actor of [who.caseworker, who.monitor, who.clerk, who.executor, who.citizen])
        expect(availableActions(of(kind).state, actor)).not.toContain(action);
  });

  it('of an inquiry and a suggestion has no way to a visit or a penalty', () => {
    for (const kind of ['inquiry', 'suggestion'] as const) {
      expect(of(kind).refusal(who.caseworker, 'accept', {})).toBe('notForThisKind');
      const story = answered(of(kind));
      reach(story).does(who.citizen, 'dispute', { text });
      const input = { recommendation: 'measures', measures: [closure], grounds: text } as const;
      expect(story.refusal(who.caseworker, 'propose', input)).toBe('measureNotForKind');
    }
  });

  it('opens to verification what the minister asked about, whatever its kind', () => {
    const story = of('suggestion').does(who.caseworker, 'escalateToMinister', { question: text });
    story.does(who.minister, 'assignToLeader', {
      leader: personRef(who.unitHead),
      dueDate: '2026-12-01',
    });
    story.does(who.minister, 'answerQuestion', { text });
    expect(story.does(who.caseworker, 'accept', {}).state.stage).toBe('verification');
  });

  it('is chosen late for a case that nobody classified before the minister sent it on', () => {
    const story = complaint().does(who.minister, 'directReview', { returnDate: '2026-12-01' });
    const input = { kind: 'complaint', category: breadQuality, priority: 'normal' } as const;
    story.does(who.caseworker, 'classify', input);
    expect(story.state).toMatchObject({ stage: 'verification', kind: 'complaint' });
    expect(story.refusal(who.caseworker, 'classify', input)).toBe('alreadyClassified');
  });
});

describe('a rumour', () => {
  it('is detected, verified, answered in public and measured', () => {
    const story = of('rumour');
    const states = [rumourStateOf(story.state)];
    story.does(who.caseworker, 'accept', {});
    states.push(rumourStateOf(story.state));
    story.does(who.monitor, 'recordRumourVerdict', { verdict: 'confirmed_false', text });
    states.push(rumourStateOf(story.state));
    story.does(who.monitor, 'publishRumourAnswer', { text, publishedOn: 'press_statement' });
    states.push(rumourStateOf(story.state));
    story.does(who.monitor, 'measureRumourReach', { reach: 120_000 });
    states.push(rumourStateOf(story.state));
    expect(states).toEqual(['detected', 'verifying', 'confirmed_false', 'published', 'measured']);
  });

  it('leads from verification to presentation once it is known what it is', () => {
    const story = inVerificationOfRumour();
    story.does(who.monitor, 'recordRumourVerdict', { verdict: 'unclear', text });
    expect(story.state.stage).toBe('presentation');
  });

  it('is not refuted before it is confirmed false and the answer is published', () => {
    const refute = { text, outcome: 'rumour_refuted' } as const;
    const story = of('rumour');
    expect(story.refusal(who.caseworker, 'answer', refute)).toBe('rumourNotRefuted');
    story.does(who.monitor, 'recordRumourVerdict', { verdict: 'confirmed_false', text });
    expect(story.refusal(who.caseworker, 'answer', refute)).toBe('rumourNotRefuted');
    const byProposal = {
      recommendation: 'closure',
      closureOutcome: 'rumour_refuted',
      grounds: text,
    } as const;
    const presented = inVerificationOfRumour().does(who.caseworker, 'concludeVerification', { reason });
    expect(presented.refusal(who.caseworker, 'propose', byProposal)).toBe('rumourNotRefuted');
  });

  it('that is true is not refuted, and its answer is published all the same', () => {
    const story = of('rumour').does(who.monitor, 'recordRumourVerdict', { verdict: 'confirmed_true', text });
    story.does(who.monitor, 'publishRumourAnswer', { text, publishedOn: 'website' });
    const refute = { text, outcome: 'rumour_refuted' } as const;
    expect(story.refusal(who.caseworker, 'answer', refute)).toBe('rumourNotRefuted');
    expect(answered(story).state.outcome).toBe('answered');
  });

  it('has its reach measured after the case is closed too', () => {
    const story = refutedInPublic(of('rumour'));
    confirmed(story.does(who.caseworker, 'answer', { text, outcome: 'rumour_refuted' }));
    story.does(who.monitor, 'measureRumourReach', { reach: 50 });
    expect(story.state.rumour?.reach).toBe(50);
  });

  const inVerificationOfRumour = () => of('rumour').does(who.caseworker, 'accept', {});
});

describe('a fraud', () => {
  it('is documented with its evidence before it goes anywhere', () => {
    const story = of('fraud');
    const refer = { body: 'interior', question: text, dueDate: '2026-12-01' } as const;
    expect(story.refusal(who.caseworker, 'refer', refer)).toBe('fraudNotDocumented');
    expect(fraudStateOf(story.state)).toBe('suspected');
    documented(story);
    expect(fraudStateOf(story.state)).toBe('documented');
    expect(story.state.fraudEvidence).toEqual([
      { source: 'page', capturedOn: '2026-11-20', evidence: proof },
    ]);
    expect(story.does(who.caseworker, 'refer', refer).state.stage).toBe('referred');
    expect(fraudStateOf(story.state)).toBe('referred');
  });

  it('goes before legal affairs even when only a referral is proposed', () => {
    const story = documented(of('fraud').does(who.caseworker, 'accept', {}));
    story.does(who.caseworker, 'recordDeskCheck', { verdict: 'substantiated', text });
    propose(story, toConsumerAgency);
    expect(story.state.stage).toBe('legal_review');
    approve(review(story));
    expect(story.state.stage).toBe('referred');
    const referral = story.last('referralOpened').referralId;
    story.does(who.body, 'recordReferralAnswer', { referral, text, disposition: 'answered' });
    expect(fraudStateOf(story.state)).toBe('concluded');
  });
});
