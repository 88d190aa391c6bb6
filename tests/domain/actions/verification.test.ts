import { BAKERY, GROCER, personRef } from '../../support/domainOffice';
import {
  breadWeight,
  fine,
  inVerification,
  proposeClosure,
  report,
  schedule,
  visited,
  who,
} from '../../support/domainStages';
import { complaint, words } from '../../support/domainStory';

const findings = words('متوسط وزن عشرة أرغفة 82 جرامًا');
const reason = words('تعذر الانتقال');
const noEvidenceReason = words('منع صاحب المخبز التصوير');
const photo = { evidenceId: 'e-scales', sha256: 'd'.repeat(64) };

describe('scheduleVisit', () => {
  it('leaves the case in verification with an open visit', () => {
    const story = inVerification();
    schedule(story);
    expect(story.state).toMatchObject({ stage: 'verification', visits: [{ state: 'scheduled' }] });
  });

  it('is refused for an inspector tied to the establishment', () => {
    const input = { inspector: personRef(who.tiedInspector), plannedDate: '2026-11-22' };
    expect(inVerification().refusal(who.caseworker, 'scheduleVisit', input)).toBe('personTied');
  });
});

describe('reassignVisit', () => {
  it('gives the visit to another inspector, who begins it anew', () => {
    const story = inVerification();
    const visit = schedule(story);
    story.does(who.inspector, 'startVisit', { visit });
    story.does(who.unitHead, 'reassignVisit', { visit, inspector: personRef(who.colleagueInspector) });
    expect(story.state.visits).toMatchObject([{ inspectorId: 'mona', state: 'scheduled' }]);
    expect(story.refusal(who.inspector, 'startVisit', { visit })).toBe('notTheInspector');
  });
});

describe('cancelVisit', () => {
  it('takes back an open visit, and only an open one', () => {
    const story = inVerification();
    const [first, second] = [schedule(story), schedule(story)];
    report(story, first, 'no_access');
    expect(story.refusal(who.caseworker, 'cancelVisit', { visit: first, reason })).toBe('noOpenVisit');
    story.does(who.caseworker, 'cancelVisit', { visit: second, reason });
    expect(story.state.visits).toMatchObject([{ state: 'no_access' }, { state: 'cancelled' }]);
  });
});

describe('startVisit', () => {
  it('is for the inspector of the visit, once', () => {
    const story = inVerification();
    expect(story.refusal(who.inspector, 'startVisit', { visit: 'v9' })).toBe('noOpenVisit');
    const visit = schedule(story);
    expect(story.refusal(who.colleagueInspector, 'startVisit', { visit })).toBe('notTheInspector');
    story.does(who.inspector, 'startVisit', { visit });
    expect(story.refusal(who.inspector, 'startVisit', { visit })).toBe('visitStarted');
  });

  it('is refused to an inspector of another visit who turns out to be tied to the place, and it goes to another', () => {
    const story = complaint().does(who.caseworker, 'classify', {
      kind: 'complaint',
      category: breadWeight,
      priority: 'normal',
    });
    story.does(who.caseworker, 'accept', {});
    const [first, second] = [schedule(story), schedule(story, who.tiedInspector)];
    const found = { verdict: 'substantiated', findings, evidence: [photo], establishment: BAKERY } as const;
    story.does(who.inspector, 'submitFindings', { visit: first, ...found });
    expect(story.refusal(who.tiedInspector, 'startVisit', { visit: second })).toBe('actorTied');
    const tied = { visit: second, inspector: personRef(who.tiedInspector) };
    expect(story.refusal(who.unitHead, 'reassignVisit', tied)).toBe('personTied');
    story.does(who.unitHead, 'reassignVisit', {
      visit: second,
      inspector: personRef(who.colleagueInspector),
    });
    expect(story.may(who.colleagueInspector, 'startVisit')).toBe(true);
  });
});

describe('submitFindings', () => {
  it.each(['substantiated', 'unsubstantiated'] as const)(
    'of the last open visit, %s, lead to presentation',
    verdict => {
      expect(visited(verdict).state).toMatchObject({
        stage: 'presentation',
        visits: [{ verdict, late: false }],
      });
    },
  );

  it('wait for the other visits', () => {
    const story = inVerification();
    const [first, second] = [schedule(story), schedule(story, who.colleagueInspector)];
    expect(report(story, first, 'substantiated').state.stage).toBe('verification');
    expect(report(story, second, 'unsubstantiated', who.colleagueInspector).state.stage).toBe('presentation');
  });

  it('are for the inspector of that visit, also when both have one', () => {
    const story = inVerification();
    const visit = schedule(story);
    schedule(story, who.colleagueInspector);
    const input = { visit, verdict: 'substantiated', findings } as const;
    expect(story.refusal(who.colleagueInspector, 'submitFindings', input)).toBe('notTheInspector');
    expect(story.refusal(who.colleagueInspector, 'startVisit', { visit })).toBe('notTheInspector');
  });

  it('without access leave the next step to the caseworker', () => {
    const story = inVerification();
    expect(report(story, schedule(story), 'no_access').state).toMatchObject({
      stage: 'verification',
      visits: [{ state: 'no_access' }],
    });
  });

  it.each(['substantiated', 'unsubstantiated', 'no_access'] as const)(
    '%s, need evidence or a reason why there is none',
    verdict => {
      const story = inVerification();
      const input = { visit: schedule(story), verdict, findings };
      expect(story.refusal(who.inspector, 'submitFindings', input)).toBe('evidenceOrReason');
      expect(story.refusal(who.inspector, 'submitFindings', { ...input, evidence: [photo] })).toBeNull();
      story.does(who.inspector, 'submitFindings', { ...input, noEvidenceReason });
      expect(story.state.visits).toMatchObject([{ evidence: [], noEvidenceReason }]);
    },
  );

  it('name the establishment when nobody knew it, but not one the inspector is tied to', () => {
    const story = complaint().does(who.caseworker, 'classify', {
      kind: 'complaint',
      category: breadWeight,
      priority: 'normal',
    });
    story.does(who.caseworker, 'accept', {});
    const visit = schedule(story, who.tiedInspector);
    const input = { visit, verdict: 'substantiated', findings, noEvidenceReason } as const;
    const named = { ...input, establishment: BAKERY };
    expect(story.refusal(who.tiedInspector, 'submitFindings', named)).toBe('actorTied');
    story.does(who.tiedInspector, 'submitFindings', { ...input, establishment: GROCER });
    expect(story.state.establishmentId).toBe(GROCER);
  });

  it('are about the establishment of the case and no other', () => {
    const story = inVerification();
    const input = {
      visit: schedule(story),
      verdict: 'substantiated',
      findings,
      establishment: GROCER,
    } as const;
    expect(story.refusal(who.inspector, 'submitFindings', input)).toBe('anotherEstablishment');
  });

  it('are recorded once', () => {
    const story = inVerification();
    const visit = schedule(story);
    const again = { visit, verdict: 'unsubstantiated', findings } as const;
    report(story, visit, 'substantiated');
    expect(story.refusal(who.inspector, 'submitFindings', again)).toBe('visitReported');
  });

  it('come in while the citizen is asked for more', () => {
    const story = inVerification();
    const visit = schedule(story);
    story.does(who.caseworker, 'requestInfo', { question: words('ما اسم المخبز؟') });
    expect(report(story, visit, 'substantiated').state).toMatchObject({
      stage: 'presentation',
      formerStage: null,
    });
  });
});

describe('late findings', () => {
  it('are kept even without evidence or a reason', () => {
    const story = inVerification();
    const visit = schedule(story);
    story.does(who.caseworker, 'cancelVisit', { visit, reason });
    story.does(who.inspector, 'submitFindings', { visit, verdict: 'no_access', findings });
    expect(story.last('lateFindingsReceived')).toMatchObject({ visitId: visit, evidence: [] });
  });

  it('of a cancelled visit are kept beside it, and prove nothing', () => {
    const story = inVerification();
    const visit = schedule(story);
    story.does(who.caseworker, 'cancelVisit', { visit, reason });
    report(story, visit, 'substantiated');
    expect(story.state).toMatchObject({
      stage: 'verification',
      visits: [{ state: 'cancelled', verdict: null, late: true }],
    });
    expect(story.last('lateFindingsReceived')).toMatchObject({ visitId: visit, verdict: 'substantiated' });
    story.does(who.caseworker, 'concludeVerification', { reason });
    const input = { recommendation: 'measures', measures: [fine], grounds: reason } as const;
    expect(story.refusal(who.caseworker, 'propose', input)).toBe('noSubstantiatedFinding');
  });

  it('of a case that moved on are kept and change no stage', () => {
    const story = inVerification();
    const visit = schedule(story);
    const question = words('هل المنشأة مرخصة؟');
    story.does(who.caseworker, 'refer', { body: 'food_safety_authority', question, dueDate: '2026-12-01' });
    report(story, visit, 'substantiated');
    expect(story.state).toMatchObject({ stage: 'referred', visits: [{ state: 'done', late: true }] });
  });

  it('are taken even from a closed case', () => {
    const story = inVerification();
    const visit = schedule(story);
    story.does(who.citizen, 'withdraw', {});
    expect(report(story, visit, 'substantiated').state).toMatchObject({
      stage: 'closed',
      visits: [{ late: true }],
    });
  });
});

describe('recordDeskCheck', () => {
  const check = { verdict: 'substantiated', text: words('فحص سجل الصرف') } as const;

  it('leads to presentation', () => {
    const { state } = inVerification().does(who.caseworker, 'recordDeskCheck', check);
    expect(state).toMatchObject({ stage: 'presentation', deskVerdict: 'substantiated' });
  });

  it('is refused while a visit is open', () => {
    const story = inVerification();
    schedule(story);
    expect(story.refusal(who.caseworker, 'recordDeskCheck', check)).toBe('visitOpen');
  });

  it('is never enough for a penalty', () => {
    const story = inVerification().does(who.caseworker, 'recordDeskCheck', check);
    const input = { recommendation: 'measures', measures: [fine], grounds: reason } as const;
    expect(story.refusal(who.caseworker, 'propose', input)).toBe('noSubstantiatedFinding');
  });
});

describe('concludeVerification', () => {
  it('ends verification without a verdict and cancels its open visits', () => {
    const story = inVerification();
    schedule(story);
    story.does(who.caseworker, 'concludeVerification', { reason });
    expect(story.state).toMatchObject({ stage: 'presentation', visits: [{ state: 'cancelled' }] });
    expect(proposeClosure(story, 'inconclusive').state.stage).toBe('minister_decision');
  });
});
