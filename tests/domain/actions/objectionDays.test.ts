import type { Measure } from '../../../workflows/domain/case/values';
import {
  approve,
  beforeMinister,
  fine,
  penalised,
  proposalOf,
  propose,
  serveAll,
  visited,
  who,
} from '../../support/domainStages';
import { enforce, object, penaltyOf, recommend, text, uphold } from '../../support/objections';

const YEARS_LATER = '2028-01-01T00:00Z';

describe('the days to object', () => {
  it('end with the fifteenth day after the service, in Cairo', () => {
    const story = penalised().until(YEARS_LATER);
    expect(story.times('objectionElapsed')).toEqual(['objectionElapsed 2026-12-06T22:00']);
  });

  it('end by the local day when summer time has begun meanwhile', () => {
    const story = approve(beforeMinister(fine));
    const penalty = penaltyOf(story);
    story.does(who.legal, 'issuePenalty', { penalty, orderNumber: '7/2027' });
    const evidence = [{ evidenceId: 'e-receipt', sha256: 'c'.repeat(64) }];
    story.at('2027-04-25T09:00Z');
    story.does(who.executor, 'serveNotice', { penalty, servedOn: '2027-04-25', evidence });
    expect(story.until(YEARS_LATER).times('objectionElapsed')).toEqual(['objectionElapsed 2027-05-10T21:00']);
  });

  it('admit no objection afterwards', () => {
    const story = penalised().until('2026-12-06T21:59Z');
    const input = { penalty: penaltyOf(story), text };
    expect(story.refusal(who.legal, 'fileObjection', input)).toBeNull();
    expect(story.until('2026-12-06T22:00Z').refusal(who.legal, 'fileObjection', input)).toBe(
      'objectionTooLate',
    );
  });

  it('stop with an objection', () => {
    expect(object(penalised()).until(YEARS_LATER).times('objectionElapsed')).toEqual([]);
  });

  it('are over at once when the service is entered late', () => {
    const story = approve(beforeMinister(fine)).at('2026-12-20T10:00Z');
    expect(serveAll(story).until('2026-12-20T11:00Z').all('objectionElapsed')).toHaveLength(1);
  });

  it('do not begin before the penalty was decided', () => {
    const story = approve(beforeMinister(fine));
    const penalty = penaltyOf(story);
    story.does(who.legal, 'issuePenalty', { penalty, orderNumber: '412/2026' });
    const evidence = [{ evidenceId: 'e-receipt', sha256: 'c'.repeat(64) }];
    const input = { penalty, servedOn: '2026-11-20', evidence };
    expect(story.refusal(who.executor, 'serveNotice', input)).toBe('servedBeforeDecision');
  });

  it('are none for a prosecution', () => {
    const prosecution: Measure = { kind: 'penalty', penaltyType: 'prosecution' };
    const story = propose(visited(), prosecution);
    const proposal = proposalOf(story);
    const permitted = [{ penaltyType: 'prosecution' }] as const;
    story.does(who.legal, 'reviewLegally', { proposal, opinion: 'stands', text, permitted });
    serveAll(approve(story));
    expect(story.refusal(who.legal, 'fileObjection', { penalty: penaltyOf(story), text })).toBe(
      'noObjectionToType',
    );
    expect(enforce(story).until(YEARS_LATER).all('objectionElapsed')).toHaveLength(0);
  });
});

describe('the clocks of an objection', () => {
  it('give seven days for the recommendation and seven for the decision', () => {
    const story = object(penalised().at('2026-11-22T08:00Z'));
    recommend(story.at('2026-11-24T08:00Z'));
    expect(story.state.obligations).toMatchObject([
      { kind: 'objection_recommendation', dueDate: '2026-11-29', met: true },
      { kind: 'objection_decision', dueDate: '2026-12-01', met: false },
    ]);
    expect(uphold(story).state.obligations.every(o => o.met)).toBe(true);
  });

  it('say once that it waits too long, and decide nothing', () => {
    const story = object(penalised().at('2026-11-22T08:00Z')).until(YEARS_LATER);
    expect(story.times('obligationOverdue')).toEqual(['obligationOverdue 2026-11-29T22:00']);
    expect(story.state.penalties).toMatchObject([{ state: 'objected' }]);
  });
});
