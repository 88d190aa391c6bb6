import {
  breadQuality,
  classified,
  closure,
  decideLocally,
  fine,
  proposalOf,
  propose,
  proposeClosure,
  repair,
  report,
  schedule,
  signed,
  toConsumerAgency,
  visited,
  who,
} from '../../support/domainStages';
import { words } from '../../support/domainStory';

const grounds = words('ثبت نقص الوزن');
const text = words('قائم قانونًا');

describe('propose', () => {
  it('takes a penalty to the legal review', () => {
    expect(propose(visited(), fine, repair).state.stage).toBe('legal_review');
  });

  it('takes the rest to the head of the unit where the category leaves it to the directorate', () => {
    expect(propose(visited('substantiated', breadQuality), repair).state.stage).toBe('unit_decision');
  });

  it('takes the rest to the minister where it does not', () => {
    expect(propose(visited(), repair).state.stage).toBe('minister_decision');
  });

  it('freezes measures, grounds and proposer as a version', () => {
    expect(propose(visited(), fine).state.proposals).toMatchObject([
      { state: 'pending', measures: [fine], proposerId: 'amal', legal: null },
    ]);
  });

  it.each([
    ['an empty list', [], 'noMeasures'],
    ['a penalty without its type', [{ kind: 'penalty' }], 'measureIncomplete'],
    ['a remedy without words', [{ kind: 'remedy' }], 'measureIncomplete'],
    ['one incomplete measure among others', [repair, { kind: 'remedy' }], 'measureIncomplete'],
    ['a referral without a date', [{ ...toConsumerAgency, dueDate: undefined }], 'measureIncomplete'],
  ] as const)('is refused with %s', (_name, measures, refusal) => {
    const input = { recommendation: 'measures', measures, grounds } as const;
    expect(visited().refusal(who.caseworker, 'propose', input)).toBe(refusal);
  });

  it('is refused with a penalty that no visit established', () => {
    const input = { recommendation: 'measures', measures: [fine], grounds } as const;
    expect(visited('unsubstantiated').refusal(who.caseworker, 'propose', input)).toBe(
      'noSubstantiatedFinding',
    );
  });

  it('is refused with a penalty for nobody in particular', () => {
    const story = classified(undefined, { establishment: undefined }).does(who.caseworker, 'accept', {});
    report(story, schedule(story), 'substantiated');
    const input = { recommendation: 'measures', measures: [fine], grounds } as const;
    expect(story.refusal(who.caseworker, 'propose', input)).toBe('noEstablishment');
  });

  it('is refused as a closure with measures, or without an outcome', () => {
    const closing = { recommendation: 'closure', grounds } as const;
    const both = { ...closing, closureOutcome: 'unfounded', measures: [repair] } as const;
    expect(visited().refusal(who.caseworker, 'propose', both)).toBe('measuresOnClosure');
    expect(visited().refusal(who.caseworker, 'propose', closing)).toBe('closureNeedsOutcome');
  });
});

describe('decideLocally', () => {
  const proposed = () => propose(visited('substantiated', breadQuality), repair);

  it('has the effect of an approval', () => {
    expect(decideLocally(proposed()).state).toMatchObject({ stage: 'remedy', remedies: [{ state: 'open' }] });
  });

  it('closes what is to be filed, with the outcome proposed', () => {
    const story = decideLocally(proposeClosure(visited('unsubstantiated', breadQuality)));
    expect(story.state).toMatchObject({ stage: 'citizen_contact', outcome: 'unfounded' });
  });

  it('may return the proposal, which is then written anew', () => {
    const story = proposed();
    story.does(who.unitHead, 'decideLocally', { ...signed(story), decision: 'return' });
    expect(story.state).toMatchObject({ stage: 'presentation', proposals: [{ state: 'returned' }] });
    expect(propose(story, repair).state.proposals).toMatchObject([
      { state: 'returned' },
      { state: 'pending' },
    ]);
  });

  it('is never the proposer, whatever their accounts', () => {
    const story = visited('substantiated', breadQuality);
    const input = { recommendation: 'measures', measures: [repair], grounds } as const;
    story.does(who.karimCaseworker, 'propose', input);
    expect(story.may(who.karimUnitHead, 'decideLocally')).toBe(false);
    expect(story.may(who.unitHead, 'decideLocally')).toBe(true);
  });

  it('is refused for another version than the one that was shown', () => {
    const story = proposed();
    const input = { ...signed(story), decision: 'approve' } as const;
    expect(story.refusal(who.unitHead, 'decideLocally', { ...input, proposal: 'p1' })).toBe(
      'proposalChanged',
    );
    const other = { ...input, digest: 'a'.repeat(64) };
    expect(story.refusal(who.unitHead, 'decideLocally', other)).toBe('proposalChanged');
  });

  it('is refused while something came that was not shown, and keeps what was signed', () => {
    const story = proposed();
    const input = { ...signed(story), decision: 'approve' } as const;
    const evidence = [{ evidenceId: 'e-late', sha256: 'e'.repeat(64) }];
    story.does(who.caseworker, 'attachEvidence', { evidence });
    expect(story.refusal(who.unitHead, 'decideLocally', input)).toBe('newMaterial');
    const { proposal: _, ...kept } = signed(story);
    expect(decideLocally(story).last('locallyDecided')).toMatchObject({ ...kept, decision: 'approve' });
  });
});

describe('reviewLegally', () => {
  const stands = { opinion: 'stands', text } as const;

  it('puts what stands in law before the minister, with types and maxima', () => {
    const story = propose(visited(), fine);
    const permitted = [{ penaltyType: 'fine', maxAmountPiastres: 1_000_000 }] as const;
    story.does(who.legal, 'reviewLegally', { proposal: proposalOf(story), ...stands, permitted });
    expect(story.state).toMatchObject({
      stage: 'minister_decision',
      proposals: [{ state: 'pending', legal: { opinion: 'stands', permitted, reviewerId: 'nabil' } }],
    });
  });

  it('sends what does not stand back to presentation', () => {
    const story = propose(visited(), fine);
    story.does(who.legal, 'reviewLegally', { proposal: proposalOf(story), opinion: 'does_not_stand', text });
    expect(story.state).toMatchObject({ stage: 'presentation', proposals: [{ state: 'returned' }] });
  });

  it('does not say that more stands than it permits', () => {
    const story = propose(visited(), fine, closure);
    const proposal = proposalOf(story);
    const permitted = [{ penaltyType: 'fine' }] as const;
    const input = { proposal, ...stands, permitted };
    expect(story.refusal(who.legal, 'reviewLegally', input)).toBe('beyondPermitted');
  });

  it('holds all penalties of one type together against its maximum', () => {
    const story = propose(visited(), fine, fine);
    const permitted = [{ penaltyType: 'fine', maxAmountPiastres: 1_500_000 }] as const;
    const input = { proposal: proposalOf(story), ...stands, permitted };
    expect(story.refusal(who.legal, 'reviewLegally', input)).toBe('beyondPermitted');
  });

  it('is never the proposer, whatever their accounts', () => {
    const story = visited();
    const input = { recommendation: 'measures', measures: [fine], grounds } as const;
    story.does(who.fathyCaseworker, 'propose', input);
    expect(story.may(who.fathyLegal, 'reviewLegally')).toBe(false);
  });
});
