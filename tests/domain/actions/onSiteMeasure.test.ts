import { inVerification, schedule, who } from '../../support/domainStages';
import { type Story, words } from '../../support/domainStory';

describe('recordOnSiteMeasure', () => {
  const measure = { measureType: 'seizure', text: words('تحفظ على شيكارتي دقيق') } as const;

  function seized(inspector = who.inspector): Story {
    const story = inVerification();
    const visit = schedule(story, inspector);
    story.does(inspector, 'startVisit', { visit });
    return story.does(inspector, 'recordOnSiteMeasure', { visit, ...measure });
  }

  function confirmation(story: Story) {
    const onSiteMeasure = story.state.onSiteMeasures[0]?.onSiteMeasureId ?? '';
    return { onSiteMeasure, confirmed: true };
  }

  it('is for the inspector of a started visit', () => {
    const story = inVerification();
    const visit = schedule(story);
    expect(story.refusal(who.inspector, 'recordOnSiteMeasure', { visit, ...measure })).toBe(
      'visitNotStarted',
    );
  });

  it('belongs to the visit that was started, not to another of the same inspector', () => {
    const story = seized();
    const input = { visit: schedule(story), ...measure };
    expect(story.refusal(who.inspector, 'recordOnSiteMeasure', input)).toBe('visitNotStarted');
  });

  it('is never confirmed by the inspector who took it, whatever their accounts', () => {
    const story = seized(who.karimInspector);
    expect(story.refusal(who.karimUnitHead, 'confirmOnSiteMeasure', confirmation(story))).toBe('samePerson');
  });

  it('is confirmed or not by the head of the unit, once, and is no penalty', () => {
    const story = seized();
    story.does(who.unitHead, 'confirmOnSiteMeasure', confirmation(story));
    expect(story.state).toMatchObject({
      onSiteMeasures: [{ ...measure, recordedBy: 'yasser', confirmed: true }],
      penalties: [],
    });
    const again = story.refusal(who.unitHead, 'confirmOnSiteMeasure', confirmation(story));
    expect(again).toBe('noOnSiteMeasure');
  });
});
