import { isOver } from '../../../workflows/domain/case/questions';
import { cardRenewal, classified, confirmed, who } from '../../support/domainStages';
import { complaint, type Story, words } from '../../support/domainStory';

const text = words('أُبلغت غرفة العمليات وتحركت وحدة الإسعاف');
const reason = words('وردت معلومات أخرى');
const network = (story: Story) => story.last('referralOpened').referralId;
const urgent = () => classified(cardRenewal, { kind: 'report' });

describe('an urgent report', () => {
  it('goes to the emergency network in the very decision that classifies it, and stays where it is', () => {
    const story = urgent();
    const [classifiedAt] = story.all('classified');
    const [opened] = story.all('referralOpened');
    expect(opened?.seq).toBe((classifiedAt?.seq ?? 0) + 1);
    expect(opened?.at).toBe(classifiedAt?.at);
    expect(story.state).toMatchObject({ stage: 'triage', priority: 'urgent' });
    expect(story.state.referrals).toMatchObject([
      { body: 'emergency_network', state: 'open', question: story.state.text },
    ]);
  });

  it('is due within the hour, day and night, and chased at half of it', () => {
    const story = classified(cardRenewal, { kind: 'report' }, complaint({}, '2026-11-20T22:30:00.000Z'));
    story.until('2026-11-21T00:00Z');
    expect(story.times('referralOpened', 'referralChased')).toEqual([
      'referralOpened 2026-11-20T22:31',
      'referralChased 2026-11-20T23:01',
      'referralChased 2026-11-20T23:19',
      'referralChased 2026-11-20T23:31',
    ]);
  });

  it('is told by its category as well', () => {
    const gas = { ...cardRenewal, code: 'emergency.gas_leak' };
    expect(classified(gas).all('referralOpened')).toHaveLength(1);
  });

  it('is told once, however often it is classified', () => {
    const story = classified(cardRenewal, { kind: 'report' }, urgent());
    expect(story.all('referralOpened')).toHaveLength(1);
  });

  it('is worked on beside the network, whose answer moves nothing', () => {
    const story = urgent().does(who.caseworker, 'accept', {});
    const answer = { referral: network(story), text, disposition: 'answered' } as const;
    story.does(who.body, 'recordReferralAnswer', answer);
    expect(story.state).toMatchObject({ stage: 'verification', referrals: [{ state: 'answered' }] });
  });

  it('is not called back with the other referrals of the case', () => {
    const story = urgent().does(who.caseworker, 'refer', {
      body: 'health',
      question: text,
      dueDate: '2026-12-01',
    });
    story.does(who.caseworker, 'recallReferral', { reason });
    expect(story.state.referrals.map(r => r.state)).toEqual(['open', 'recalled']);
    expect(story.refusal(who.caseworker, 'recallReferral', { reason })).toBe('wrongStage');
  });

  it('waits for the network even when closed, and is over only with its answer', () => {
    const story = urgent().does(who.caseworker, 'answer', { text, outcome: 'answered' });
    confirmed(story).until('2026-12-20T00:00Z');
    expect(story.state).toMatchObject({ stage: 'closed', reopenElapsed: true });
    expect(isOver(story.state)).toBe(false);
    const answer = { inboxId: 'inbox-9', partial: false, text, evidence: [] } as const;
    story.hears({ type: 'referralAnswer', referralId: network(story), ...answer });
    expect(isOver(story.state)).toBe(true);
  });
});

describe('danger to life taken down with the complaint', () => {
  it('goes to the emergency network by itself, before anybody has read the case', () => {
    const story = complaint({ danger: true }).until('2026-11-21T08:00Z');
    expect(story.state).toMatchObject({
      stage: 'triage',
      priority: 'urgent',
      referrals: [{ body: 'emergency_network', state: 'open' }],
    });
    expect(story.all('referralOpened')[0]?.actor?.role).toBe('clock');
    expect(classified(cardRenewal, { kind: 'report' }, story).all('referralOpened')).toHaveLength(1);
  });
});
