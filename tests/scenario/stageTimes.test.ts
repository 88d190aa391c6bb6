import { describeStageTimes, stageTimes } from '../../scripts/scenario/stageTimes';
import { cardRenewal, classified, confirmed, who } from '../support/domainStages';
import { complaint, type Story, words } from '../support/domainStory';

const text = words('تم تجديد البطاقة');

/** Classified at 08:00 in Cairo on a Sunday, answered after so many minutes, confirmed ten minutes later. */
function answeredAfter(minutes: number): Story {
  const story = classified(cardRenewal, {}, complaint({}, '2026-11-22T06:00:00.000Z'));
  const at = Date.parse('2026-11-22T06:00:00.000Z') + minutes * 60_000;
  story.at(new Date(at).toISOString()).does(who.caseworker, 'answer', { text, outcome: 'answered' });
  return confirmed(story.at(new Date(at + 600_000).toISOString()));
}

describe('the times of stages', () => {
  it('are the median and the ninth decile of the cases that were there, without the closed stage', () => {
    const times = stageTimes([60, 120, 480].map(answeredAfter));
    expect(times.map(({ stage }) => stage)).toEqual(['triage', 'citizen_contact', 'confirmation']);
    expect(times[0]).toEqual({
      stage: 'triage',
      cases: 3,
      seconds: { p50: 120 * 60, p90: 480 * 60 },
      // The day ends at 14:00, after 360 minutes.
      used: { p50: 120, p90: 360 },
      paused: { p50: 0, p90: 0 },
      over: { p50: 0, p90: 0 },
    });
  });

  it('are nothing where no case was', () => {
    expect(stageTimes([])).toEqual([]);
    expect(describeStageTimes([])).toEqual([expect.stringMatching(/^stage +cases +s p50 \/ p90/)]);
  });

  it('are told one line a stage', () => {
    const [, triage] = describeStageTimes(stageTimes([60, 120, 480].map(answeredAfter)));
    expect(triage?.split(/\s{2,}/).slice(0, 3)).toEqual(['triage', '3', '7200 / 28800']);
  });
});
