import {
  beneficiary,
  confirm,
  delivered,
  named,
  planned,
  remedyOf,
  text,
  toDeliver,
} from '../../support/deliveries';
import { member, officeOf, personRef } from '../../support/domainOffice';
import { classified, who } from '../../support/domainStages';
import { type Story } from '../../support/domainStory';

describe('planDelivery', () => {
  const plan = (story: Story, courier = personRef(who.inspector)) =>
    story.refusal(who.caseworker, 'planDelivery', {
      remedy: remedyOf(story),
      courier,
      plannedDate: '2026-11-23',
    });

  it('waits until it is known to whom it goes', () => {
    expect(plan(toDeliver())).toBe('noBeneficiary');
    expect(planned().state.remedies).toMatchObject([{ delivery: { courierId: 'yasser' } }]);
  });

  it('sends nobody who complained or benefits, nor anybody tied to the place', () => {
    expect(plan(named(), { ...personRef(who.inspector), isReporter: true })).toBe('personIsReporter');
    expect(plan(named(), personRef(member('inspector', 'ashraf')))).toBe('personTied');
  });

  it('sends another when the first cannot go', () => {
    const story = planned(planned(), member('inspector', 'mona'));
    expect(story.refusal(who.inspector, 'recordDelivery', { remedy: remedyOf(story) })).toBe('notTheCourier');
  });
});

describe('recordDelivery', () => {
  it('is for the courier, and what is delivered is not yet done', () => {
    const story = planned();
    const input = { remedy: remedyOf(story) };
    expect(story.refusal(who.executor, 'recordDelivery', input)).toBe('notTheCourier');
    expect(delivered(story).state).toMatchObject({ stage: 'remedy', remedies: [{ state: 'recorded' }] });
  });

  it('is the only way to put such a case right', () => {
    const story = named();
    expect(story.refusal(who.executor, 'recordRemedy', { remedy: remedyOf(story), text })).toBe(
      'notForThisKind',
    );
    expect(story.refusal(who.inspector, 'recordDelivery', { remedy: remedyOf(story) })).toBe('noDelivery');
  });
});

describe('confirmDelivery', () => {
  it('by the beneficiary is what makes it done', () => {
    expect(confirm(delivered()).state).toMatchObject({
      stage: 'citizen_contact',
      outcome: 'remedied',
      remedies: [{ state: 'done' }],
    });
  });

  it('is not for the neighbour who wrote, but is for whoever wrote for themselves', () => {
    const input = (story: Story) => ({ remedy: remedyOf(story), result: 'received' }) as const;
    const story = delivered();
    expect(story.refusal(who.citizen, 'confirmDelivery', input(story))).toBe('notTheBeneficiary');
    const own = toDeliver().does(who.clerk, 'nameBeneficiary', {
      beneficiary: { beneficiaryId: 'self', relation: 'self' },
    });
    delivered(planned(own));
    expect(own.does(who.citizen, 'confirmDelivery', input(own)).state.stage).toBe('citizen_contact');
  });

  it('is all that the beneficiary does in a case of somebody else', () => {
    const story = delivered();
    expect(story.may(beneficiary, 'confirmDelivery')).toBe(true);
    expect(story.refusal(beneficiary, 'withdraw', {})).toBe('notTheReporter');
  });

  it('goes on when the neighbour withdraws and the matter does not', () => {
    const story = delivered().does(who.caseworker, 'markPublicInterest', { reason: text });
    story.does(who.citizen, 'withdraw', {});
    expect(confirm(story).state.stage).toBe('citizen_contact');
  });

  it('by a clerk needs a call or a visit, and hands that are clean', () => {
    const story = delivered();
    const input = { remedy: remedyOf(story), result: 'received' } as const;
    expect(story.refusal(who.clerk, 'confirmDelivery', input)).toBe('meansNeeded');
    expect(story.refusal(who.clerk, 'confirmDelivery', { ...input, means: 'message' })).toBe('meansNeeded');
    const wael = planned(named(), who.waelExecutor);
    wael.does(who.waelExecutor, 'recordDelivery', { remedy: remedyOf(wael) });
    expect(wael.refusal(who.clerkWhoExecutes, 'confirmDelivery', { ...input, means: 'call' })).toBe(
      'samePerson',
    );
    expect(story.does(who.clerk, 'confirmDelivery', { ...input, means: 'call' }).state.stage).toBe(
      'citizen_contact',
    );
  });

  it('that nothing came opens it again, and the third time another way is sought', () => {
    const story = named();
    for (let time = 1; time <= 3; time += 1) {
      expect(story.state).toMatchObject({ stage: 'remedy', remedies: [{ state: 'open' }] });
      confirm(delivered(planned(story)), 'not_received');
    }
    expect(story.state).toMatchObject({
      stage: 'presentation',
      remedies: [{ state: 'failed', failures: 3 }],
    });
  });
});

describe('whoever complained', () => {
  it('is neither sent, nor assigned, nor made to answer', () => {
    const yasser = officeOf('yasser').find(a => a.personId === 'yasser' && a.role === 'inspector');
    if (!yasser) throw new Error('yasser is no inspector');
    const story = classified().does(who.caseworker, 'accept', {});
    const inspector = personRef(yasser);
    expect(story.refusal(who.caseworker, 'scheduleVisit', { inspector, plannedDate: '2026-11-23' })).toBe(
      'personIsReporter',
    );
    expect(story.refusal(who.caseworker, 'assign', { assignee: inspector })).toBe('personIsReporter');
  });
});
