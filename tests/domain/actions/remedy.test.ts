import type { CheckResult } from '../../../workflows/domain/glossary';
import {
  approve,
  breadQuality,
  cardRenewal,
  classified,
  decideLocally,
  inRemedy,
  inVerification,
  propose,
  repair,
  toConsumerAgency,
  visited,
  who,
} from '../../support/domainStages';
import { type Story, words } from '../../support/domainStory';

const text = words('تمت معايرة الميزان');
const reason = words('الجهاز غير متوفر');

const remedyOf = (story: Story) => story.state.remedies[0]?.remedyId ?? '';
const record = (story: Story, by = who.executor) =>
  story.does(by, 'recordRemedy', { remedy: remedyOf(story), text });
const check = (story: Story, result: CheckResult, by = who.inspector) =>
  story.does(by, 'confirmRemedyOnSite', { remedy: remedyOf(story), result });

describe('recordRemedy', () => {
  it('waits for a check on the ground where the category wants one', () => {
    expect(record(inRemedy()).state).toMatchObject({ stage: 'remedy', remedies: [{ state: 'recorded' }] });
  });

  it('leads to the citizen where it wants none', () => {
    const story = inVerification(cardRenewal).does(who.caseworker, 'recordDeskCheck', {
      verdict: 'substantiated',
      text,
    });
    decideLocally(propose(story, repair));
    expect(record(story).state).toMatchObject({
      stage: 'citizen_contact',
      outcome: 'remedied',
      remedies: [{ state: 'done' }],
    });
  });
});

describe('confirmRemedyOnSite', () => {
  it('leads to the citizen when it is really done', () => {
    expect(check(record(inRemedy()), 'done').state).toMatchObject({
      stage: 'citizen_contact',
      outcome: 'remedied',
    });
  });

  it('leads to the referral that was decided too', () => {
    const story = decideLocally(propose(visited('substantiated', breadQuality), repair, toConsumerAgency));
    expect(check(record(story), 'done').state.stage).toBe('referred');
  });

  it('is made by another person and, among executing units, by another unit', () => {
    const story = record(inRemedy());
    const input = { remedy: remedyOf(story), result: 'done' } as const;
    expect(story.refusal(who.executor, 'confirmRemedyOnSite', input)).toBe('samePerson');
    expect(story.may(who.otherUnit, 'confirmRemedyOnSite')).toBe(true);
    expect(record(inRemedy(), who.otherUnit).may(who.waelExecutor, 'confirmRemedyOnSite')).toBe(false);
    expect(story.may(who.inspector, 'confirmRemedyOnSite')).toBe(true);
  });

  it('of one remedy says nothing of another, which is still to be checked by somebody else', () => {
    const story = approve(propose(visited(), repair, repair));
    const [first, second] = story.state.remedies.map(r => r.remedyId);
    story.does(who.executor, 'recordRemedy', { remedy: first ?? '', text });
    expect(story.refusal(who.executor, 'recordRemedy', { remedy: first ?? '', text })).toBe('noRemedy');
    story.does(who.otherUnit, 'recordRemedy', { remedy: second ?? '', text });
    story.does(who.otherUnit, 'confirmRemedyOnSite', { remedy: first ?? '', result: 'done' });
    expect(story.state).toMatchObject({
      stage: 'remedy',
      remedies: [{ state: 'done' }, { state: 'recorded' }],
    });
  });

  it('that fails opens the remedy again', () => {
    expect(check(record(inRemedy()), 'not_done').state).toMatchObject({
      stage: 'remedy',
      remedies: [{ state: 'open', failures: 1 }],
    });
  });

  it('that fails a third time takes the case back to presentation', () => {
    const story = inRemedy();
    for (let failures = 0; failures < 3; failures += 1) check(record(story), 'not_done');
    expect(story.state).toMatchObject({
      stage: 'presentation',
      remedies: [{ state: 'failed', failures: 3 }],
    });
  });
});

describe('reportCannotRemedy', () => {
  it('takes the case back to presentation', () => {
    const story = classified().does(who.caseworker, 'interveneNow', { text });
    story.does(who.executor, 'reportCannotRemedy', { remedy: remedyOf(story), reason });
    expect(story.state).toMatchObject({ stage: 'presentation', remedies: [{ state: 'failed' }] });
  });

  it('is refused for what is already done', () => {
    const story = check(record(inRemedy()), 'done');
    const input = { remedy: remedyOf(story), reason };
    expect(story.refusal(who.executor, 'reportCannotRemedy', input)).toBe('wrongStage');
  });
});
