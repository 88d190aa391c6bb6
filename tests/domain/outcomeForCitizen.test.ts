import { outcomeForCitizen } from '../../api/http/outcomeForCitizen';
import { approve, beforeMinister, fine, penalised } from '../support/domainStages';
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
});
