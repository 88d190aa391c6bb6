import { messagesOf } from '../../../workflows/domain/case/merging';
import { cardRenewal, classified, confirmed, reach, refutedInPublic, who } from '../../support/domainStages';
import { complaint, type Story, words } from '../../support/domainStory';

const text = words('لا صحة لما يتداول عن رفع سعر الرغيف');

/** «هل سيرفع سعر الرغيف؟»: one of many who ask, each with a receipt of their own. */
const asker = (caseId: string, reporterId: string) =>
  complaint({ caseId, number: `2026-00${caseId}`, reporterId, channel: 'whatsapp' });

/** The case in which the rumour is looked into, and everybody who asks about it. */
class Askers {
  private readonly told = new Map<Story, number>();

  constructor(readonly stories: readonly Story[]) {}

  asks(story: Story, root: Story): void {
    const { caseId, number } = root.state;
    const link = { caseId, number, establishmentId: null, actorIsReporter: false };
    story.does(who.caseworker, 'mergeInto', { root: link });
    this.settle();
  }

  /** Everything that the cases have to tell each other is heard. */
  settle(): void {
    for (let story = this.next(); story; story = this.next()) {
      const event = story.events[this.told.get(story) ?? 0];
      this.told.set(story, (this.told.get(story) ?? 0) + 1);
      const { caseId, number } = story.state;
      for (const { to, message } of event ? messagesOf({ caseId, number }, event) : [])
        this.stories.find(({ state }) => state.caseId === to)?.hears(message);
    }
  }

  private next(): Story | undefined {
    return this.stories.find(story => (this.told.get(story) ?? 0) < story.events.length);
  }
}

describe('everyone who asked about a rumour', () => {
  it('is answered on their own channel: before its publication, after it, and last of all', () => {
    const root = classified(cardRenewal, { kind: 'rumour' }, asker('0001', 'citizen-1'));
    const [early, late] = [asker('0002', 'citizen-2'), asker('0003', 'citizen-3')];
    const askers = new Askers([root, early, late]);
    askers.asks(early, root);
    refutedInPublic(root);
    askers.asks(late, root);
    expect(root.state.followers.map(({ state }) => state)).toEqual(['following', 'following']);

    root.does(who.caseworker, 'answer', { text, outcome: 'rumour_refuted' });
    askers.settle();
    for (const { state } of [root, early, late]) {
      expect(state).toMatchObject({ stage: 'citizen_contact', outcome: 'rumour_refuted', contactable: true });
    }
    for (const story of [root, early, late])
      expect(confirmed(story).state).toMatchObject({ closedBy: 'confirmed', outcome: 'rumour_refuted' });
  });

  it('is not left waiting when they come after the answer: their case goes on, and is answered by itself', () => {
    const root = refutedInPublic(classified(cardRenewal, { kind: 'rumour' }, asker('0001', 'citizen-1')));
    root.does(who.caseworker, 'answer', { text, outcome: 'rumour_refuted' });
    reach(root);
    const last = classified(cardRenewal, { kind: 'rumour' }, asker('0004', 'citizen-4'));
    new Askers([root, last]).asks(last, root);
    expect(last.state).toMatchObject({ stage: 'triage', root: null });
    expect(last.last('unmerged').cause).toBe('root_decided');
    refutedInPublic(last).does(who.caseworker, 'answer', { text, outcome: 'rumour_refuted' });
    expect(confirmed(last).state).toMatchObject({ closedBy: 'confirmed', outcome: 'rumour_refuted' });
  });

  it('goes back to their own case when the one they followed is rejected', () => {
    const root = classified(cardRenewal, { kind: 'rumour' }, asker('0001', 'citizen-1'));
    const early = asker('0002', 'citizen-2');
    const askers = new Askers([root, early]);
    askers.asks(early, root);
    root.does(who.caseworker, 'proposeRejection', { reason: text }).does(who.unitHead, 'agreeRejection', {});
    askers.settle();
    expect(early.state).toMatchObject({ stage: 'triage', root: null });
  });
});
