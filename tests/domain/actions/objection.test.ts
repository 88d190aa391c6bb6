import { isStranded } from '../../../workflows/domain/case/passTasks';
import { ALARMED_TASKS, OPENS_TASKS } from '../../../workflows/domain/case/tasks';
import { member } from '../../support/domainOffice';
import {
  approve,
  beforeMinister,
  closure,
  confirmed,
  dispute,
  fine,
  penalised,
  propose,
  reach,
  review,
  serveAll,
  who,
} from '../../support/domainStages';
import type { Story } from '../../support/domainStory';
import {
  accept,
  closedDown,
  object,
  penaltyOf,
  reason,
  recommend,
  text,
  uphold,
} from '../../support/objections';

const _YEARS_LATER = '2028-01-01T00:00Z';

describe('an objection', () => {
  it('is filed by legal affairs for the establishment, recommended on, and decided by the minister', () => {
    const story = uphold(recommend(object(penalised())));
    expect(story.state).toMatchObject({
      stage: 'citizen_contact',
      outcome: 'penalised',
      penalties: [
        {
          state: 'upheld',
          objection: {
            filedBy: 'nabil',
            recommendation: 'uphold',
            recommendedBy: 'laila',
            decision: 'uphold',
            decidedBy: 'minister',
          },
        },
      ],
    });
  });

  it('is not possible before the penalty was served', () => {
    const story = approve(beforeMinister(fine));
    expect(story.refusal(who.legal, 'fileObjection', { penalty: penaltyOf(story), text })).toBe('noPenalty');
  });

  it('is filed once', () => {
    const story = uphold(recommend(object(penalised())));
    expect(story.refusal(who.legal, 'fileObjection', { penalty: penaltyOf(story), text })).toBe('noPenalty');
  });

  it('goes on when the case is closed', () => {
    expect(uphold(recommend(object(confirmed(penalised())))).state).toMatchObject({
      stage: 'closed',
      penalties: [{ state: 'upheld' }],
    });
  });

  it('that is accepted revokes the penalty and says what then was done', () => {
    const story = accept(recommend(object(penalised()), 'revoke'));
    expect(story.state).toMatchObject({ outcome: 'unfounded', penalties: [{ state: 'revoked' }] });
    expect(story.last('outcomeRevised')).toEqual({ outcome: 'unfounded' });
  });

  it('is not accepted without the outcome that then holds', () => {
    const story = recommend(object(penalised()));
    const input = { penalty: penaltyOf(story), decision: 'revoke', reason } as const;
    expect(story.refusal(who.minister, 'decideObjection', input)).toBe('revisedOutcomeMissing');
  });

  it('may be accepted against the recommendation', () => {
    expect(accept(recommend(object(penalised()), 'uphold')).state.penalties).toMatchObject([
      { state: 'revoked' },
    ]);
  });

  it('is over when the minister revokes the penalty without waiting for the recommendation', () => {
    const story = object(penalised());
    const input = { penalty: penaltyOf(story), reason, revisedOutcome: 'unfounded' } as const;
    story.does(who.minister, 'revoke', input);
    expect(story.state).toMatchObject({ penalties: [{ state: 'revoked' }], obligations: [{ met: true }] });
  });
});

describe('the four eyes of an objection', () => {
  const recommendation = (story: Story) =>
    ({ penalty: penaltyOf(story), recommendation: 'uphold', text }) as const;

  it('keep the legal reviewer of the penalty from recommending', () => {
    const story = object(penalised(), who.colleagueLegal);
    expect(story.refusal(who.legal, 'recommendOnObjection', recommendation(story))).toBe('samePerson');
  });

  it('are named as the reason when another penalty of the case is not objected to', () => {
    const story = serveAll(approve(beforeMinister(fine, closure)));
    const penalty = story.state.penalties.at(-1)?.penaltyId ?? '';
    story.does(who.colleagueLegal, 'fileObjection', { penalty, text }, [who.legal]);
    const input = { penalty, recommendation: 'uphold', text } as const;
    expect(story.refusal(who.legal, 'recommendOnObjection', input)).toBe('samePerson');
    expect(ALARMED_TASKS.filter(task => isStranded(story.state, task, [who.legal]))).toMatchObject([
      { action: 'recommendOnObjection' },
    ]);
  });

  it('are two officers: one reviewed the penalty, the other writes the objection down and recommends on it', () => {
    const story = object(penalised(), who.colleagueLegal);
    expect(recommend(story).state.penalties).toMatchObject([
      { objection: { filedBy: 'laila', recommendedBy: 'laila' } },
    ]);
  });

  it('pass the recommendation upward when the only officer of the unit reviewed the penalty', () => {
    const legalOfMinya = { ...who.legal, unitId: 'minya' };
    const story = penalised();
    const input = { penalty: penaltyOf(story), text };
    story.does(legalOfMinya, 'fileObjection', input, [legalOfMinya, who.unitHead, who.colleagueLegal]);
    expect(story.last('taskPassed')).toEqual({
      action: 'recommendOnObjection',
      role: 'legal',
      from: 'minya',
      to: 'ministry',
    });
    expect(recommend(story).state.passedTasks).toEqual([]);
  });

  it('pass upward what is left once the officer of the unit did what they may', () => {
    const legalOfMinya = { ...who.colleagueLegal, unitId: 'minya' };
    const disputed = dispute(reach(penalised()));
    const story = serveAll(approve(review(propose(disputed, closure), legalOfMinya)));
    const [fined = '', closed = ''] = story.state.penalties.map(({ penaltyId }) => penaltyId);
    const office = [legalOfMinya, who.legal];
    for (const penalty of [fined, closed])
      story.does(legalOfMinya, 'fileObjection', { penalty, text }, office);
    expect(story.state.passedTasks).toEqual([]);
    story.does(legalOfMinya, 'recommendOnObjection', recommendation(story), office);
    expect(story.state.passedTasks).toMatchObject([{ unitId: 'ministry' }]);
    expect(OPENS_TASKS).toEqual(expect.arrayContaining(['recommendOnObjection', 'revoke']));
  });

  it('keep who recorded it from revoking the penalty in another role', () => {
    const story = object(penalised(), who.fathyLegal);
    expect(story.may(who.fathyMinister, 'revoke')).toBe(false);
    expect(story.may(who.minister, 'revoke')).toBe(true);
  });

  it('keep who recommended from deciding in another role', () => {
    const story = object(penalised());
    story.does(who.fathyLegal, 'recommendOnObjection', recommendation(story));
    expect(story.may(who.fathyMinister, 'decideObjection')).toBe(false);
    expect(story.may(who.minister, 'decideObjection')).toBe(true);
  });

  it('wait for a recommendation', () => {
    expect(object(penalised()).may(who.minister, 'decideObjection')).toBe(false);
  });
});

describe('a delegate of the minister', () => {
  const deputy = member('minister', 'adel');

  it('decides on an objection to a penalty that they might have decided', () => {
    const story = recommend(object(penalised()));
    story.does(deputy, 'decideObjection', { penalty: penaltyOf(story), decision: 'uphold', reason });
    expect(story.state.penalties).toMatchObject([{ state: 'upheld', objection: { decidedBy: 'adel' } }]);
  });

  it('leaves to the minister what is beyond the delegation', () => {
    const story = recommend(object(closedDown()));
    const input = { penalty: penaltyOf(story), decision: 'uphold', reason } as const;
    expect(story.refusal(deputy, 'decideObjection', input)).toBe('beyondDelegation');
    expect(story.refusal(who.minister, 'decideObjection', input)).toBeNull();
  });
});
