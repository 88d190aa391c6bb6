import {
  approve,
  beforeMinister,
  closure,
  confirmed,
  dispute,
  fine,
  penalised,
  proposalOf,
  proposeClosure,
  reach,
  repair,
  review,
  serveAll,
  signed,
  toConsumerAgency,
  who,
} from '../../support/domainStages';
import { type Story, words } from '../../support/domainStory';

const evidence = [{ evidenceId: 'e-receipt', sha256: 'c'.repeat(64) }];
const servedOn = '2026-11-21';
const orderNumber = '412/2026';

const fined = () => approve(beforeMinister(fine));
const penaltyOf = (story: Story) => story.state.penalties[0]?.penaltyId ?? '';

function revoke(story: Story, penalty = penaltyOf(story)): Story {
  const reason = words('ثبت أن الميزان سليم');
  return story.does(who.minister, 'revoke', { penalty, reason, revisedOutcome: 'unfounded' });
}

describe('issuePenalty', () => {
  it('gives the penalty its order number, once', () => {
    const story = fined();
    const penalty = penaltyOf(story);
    story.does(who.legal, 'issuePenalty', { penalty, orderNumber });
    expect(story.state).toMatchObject({ stage: 'penalty', penalties: [{ state: 'issued', orderNumber }] });
    expect(story.refusal(who.legal, 'issuePenalty', { penalty, orderNumber })).toBe('noPenalty');
  });
});

describe('serveNotice', () => {
  it('comes after the issuing', () => {
    const story = fined();
    const input = { penalty: penaltyOf(story), servedOn, evidence };
    expect(story.refusal(who.executor, 'serveNotice', input)).toBe('noPenalty');
  });

  it('of the last penalty leads to the citizen, and the penalty goes on beside the case', () => {
    const story = penalised();
    expect(story.state).toMatchObject({
      stage: 'citizen_contact',
      outcome: 'penalised',
      penalties: [{ servedOn }],
    });
  });

  it('of one penalty waits for the others', () => {
    const story = approve(beforeMinister(fine, closure));
    const penalty = penaltyOf(story);
    story.does(who.legal, 'issuePenalty', { penalty, orderNumber });
    expect(story.does(who.executor, 'serveNotice', { penalty, servedOn, evidence }).state.stage).toBe(
      'penalty',
    );
  });

  it.each([
    ['remedy', [fine, repair, toConsumerAgency]],
    ['referred', [fine, toConsumerAgency]],
  ] as const)('leads to %s when that was decided too', (stage, measures) => {
    expect(serveAll(approve(beforeMinister(...measures))).state.stage).toBe(stage);
  });

  it('of a prosecution says that the establishment was prosecuted', () => {
    const prosecution = { kind: 'penalty', penaltyType: 'prosecution' } as const;
    const story = beforeMinister(fine);
    const measures = [prosecution];
    story.does(who.minister, 'amend', { ...signed(story), measures });
    story.does(who.colleagueLegal, 'reviewLegally', {
      proposal: proposalOf(story),
      opinion: 'stands',
      text: words('تحال للنيابة العامة'),
      permitted: [{ penaltyType: 'prosecution' }],
    });
    expect(serveAll(approve(story)).state.outcome).toBe('prosecuted');
  });
});

describe('enforce', () => {
  it('is possible once served, whatever the stage, even when the case is closed', () => {
    const story = confirmed(serveAll(approve(beforeMinister(closure))));
    const penalty = penaltyOf(story);
    story.does(who.executor, 'enforce', { penalty });
    expect(story.state).toMatchObject({ stage: 'closed', penalties: [{ state: 'enforced' }] });
    expect(story.may(who.minister, 'revoke')).toBe(false);
  });
});

describe('revoke', () => {
  it('of the only penalty before it is served leads on with the outcome given', () => {
    const story = revoke(fined());
    expect(story.state).toMatchObject({ stage: 'citizen_contact', outcome: 'unfounded' });
    expect(story.all('outcomeRevised')).toHaveLength(0);
  });

  it('of one of two penalties leaves the other to be served', () => {
    expect(revoke(approve(beforeMinister(fine, closure))).state).toMatchObject({
      stage: 'penalty',
      penalties: [{ state: 'revoked' }, { state: 'decided' }],
    });
  });

  it('once the outcome was set revises it, even after the closing', () => {
    const story = revoke(confirmed(penalised()));
    expect(story.state).toMatchObject({ stage: 'closed', outcome: 'unfounded', closedBy: 'confirmed' });
    expect(story.last('outcomeRevised')).toEqual({ outcome: 'unfounded' });
  });

  it('revises nothing while another penalty stands', () => {
    const story = revoke(serveAll(approve(beforeMinister(fine, closure))));
    expect(story.state.outcome).toBe('penalised');
    expect(story.all('outcomeRevised')).toHaveLength(0);
  });

  it('during a dispute revises the outcome that a final answer would restore', () => {
    const story = penalised();
    for (let count = 1; count <= 3; count += 1) {
      dispute(reach(story));
      if (count < 3) approve(proposeClosure(story));
    }
    revoke(story).does(who.minister, 'answerQuestion', { text: words('ألغي الجزاء') });
    expect(story.state).toMatchObject({ closedBy: 'disputes_final', outcome: 'unfounded' });
  });
});

describe('a closure after a dispute', () => {
  it('leaves the outcome of a penalty that stands', () => {
    const story = approve(proposeClosure(dispute(reach(penalised()))));
    expect(story.state).toMatchObject({ stage: 'citizen_contact', outcome: 'penalised' });
  });

  it('says what was proposed when none does', () => {
    const story = revoke(dispute(reach(penalised())));
    expect(approve(proposeClosure(story, 'inconclusive')).state.outcome).toBe('inconclusive');
  });
});

describe('a second decision', () => {
  it('opens penalties of its own beside those of the first', () => {
    const story = dispute(reach(penalised()));
    const grounds = words('عادت المخالفة');
    story.does(who.colleague, 'propose', { recommendation: 'measures', measures: [closure], grounds });
    serveAll(approve(review(story)));
    const decisions = story.state.penalties.map(p => p.decisionId);
    expect(new Set(decisions).size).toBe(2);
    expect(story.state.penalties).toMatchObject([{ state: 'served' }, { state: 'served' }]);
  });
});
