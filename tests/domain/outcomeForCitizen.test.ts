import { outcomeForCitizen } from '../../api/http/outcomeForCitizen';
import { standingForCitizen } from '../../api/http/standingForCitizen';
import {
  approve,
  beforeMinister,
  fine,
  penalised,
  propose,
  review,
  visited,
  who,
} from '../support/domainStages';
import { complaint } from '../support/domainStory';
import { answered, following } from '../support/mergeStories';
import { closedDown, enforce, object, recommend, uphold } from '../support/objections';

/** What the tracking page says of a penalty. */
describe('the citizen', () => {
  const told = (story: { state: Parameters<typeof outcomeForCitizen>[0] }) =>
    outcomeForCitizen(story.state)?.en ?? null;

  it('hears nothing of a penalty before it was served', () => {
    expect(told(approve(beforeMinister(fine)))).toBeNull();
  });

  it('hears at the service that measures were taken, open to objection, and not which', () => {
    expect(told(penalised())).toBe(
      'The violation was established and measures were taken; the establishment may still object to them',
    );
  });

  it('hears no more while an objection is undecided, though the penalty was enforced', () => {
    expect(told(object(enforce(closedDown())))).toContain('may still object');
  });

  it('hears what was done once the penalty is final', () => {
    expect(told(penalised().until('2027-01-01T00:00Z'))).toBe('Penalised');
    expect(told(uphold(recommend(object(penalised()))))).toBe('Penalised');
  });

  it('whose case follows another hears no more than the one who complained there', () => {
    const story = answered(following());
    expect(story.state.outcome).toBe('penalised');
    expect(told(story)).toContain('may still object');
    expect(told(answered(story, { rootSeq: 30, final: true }))).toBe('Penalised');
  });

  it('reads the same from the recommendation until the service: no stage tells what is coming', () => {
    const story = visited();
    const { stageSince } = story.state;
    const standings = [() => propose(story, fine), () => review(story), () => approve(story)].map(step => {
      step();
      return { stage: story.state.stage, ...standingForCitizen(story.state) };
    });
    expect(standings.map(({ stage }) => stage)).toEqual(['legal_review', 'minister_decision', 'penalty']);
    for (const { code, since } of standings) expect([code, since]).toEqual(['deciding', stageSince]);
    expect(standingForCitizen(penalised().state).code).toBe('citizen_contact');
  });

  it('who withdrew from a case that goes on hears nothing more of it', () => {
    const story = complaint()
      .does(who.caseworker, 'markPublicInterest', { reason: { textId: 't', sha256: 'a'.repeat(64) } })
      .does(who.citizen, 'withdraw', {});
    expect(standingForCitizen(story.state)).toMatchObject({ code: 'withdrawn', since: null });
    expect(told(story)).toBeNull();
  });
});
