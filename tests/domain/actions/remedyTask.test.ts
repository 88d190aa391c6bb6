import { member } from '../../support/domainOffice';
import {
  breadQuality,
  cardRenewal,
  classified,
  decideLocally,
  inVerification,
  propose,
  proposeClosure,
  repair,
  report,
  schedule,
  who,
} from '../../support/domainStages';
import { type Story, words } from '../../support/domainStory';

const text = words('تمت معايرة الميزان');
const reason = words('الجهاز غير متوفر');
const remedyOf = (story: Story) => story.last('remedyOpened').remedyId;

describe('an open remedy', () => {
  const twoRemedies = () => {
    const story = inVerification(breadQuality);
    report(story, schedule(story), 'substantiated');
    return decideLocally(propose(story, repair, repair));
  };

  it('is cancelled when the case turns to the citizen with a closure', () => {
    const story = twoRemedies();
    const [first] = story.state.remedies;
    story.does(who.executor, 'reportCannotRemedy', { remedy: first?.remedyId ?? '', reason });
    decideLocally(proposeClosure(story, 'inconclusive'));
    expect(story.state).toMatchObject({
      stage: 'citizen_contact',
      remedies: [{ state: 'failed' }, { state: 'cancelled' }],
    });
    expect(story.all('remedyCancelled')).toHaveLength(1);
  });

  it('is cancelled when its reporter withdraws', () => {
    const story = classified(cardRenewal).does(who.caseworker, 'interveneNow', { text });
    story.does(who.citizen, 'withdraw', {});
    expect(story.state).toMatchObject({ stage: 'closed', remedies: [{ state: 'cancelled' }] });
  });

  it('is the task of the unit it names, and of those above it', () => {
    const story = classified(cardRenewal).does(who.caseworker, 'interveneNow', {
      text,
      unit: { unitId: 'cairo', above: ['ministry'] },
    });
    const task = { remedy: remedyOf(story), text };
    expect(story.refusal(who.executor, 'recordRemedy', task)).toBe('otherUnitsRemedy');
    expect(story.refusal(who.executor, 'reportCannotRemedy', { ...task, reason })).toBe('otherUnitsRemedy');
    expect(story.may(who.otherUnit, 'recordRemedy')).toBe(true);
    story.does(member('executing_unit', 'gamal'), 'recordRemedy', task);
    expect(story.state.outcome).toBe('remedied');
  });
});
