import { personRef } from '../../support/domainOffice';
import { classified, confirmed, inVerification, penalised, who } from '../../support/domainStages';
import { words } from '../../support/domainStory';

const text = words('اتصل صاحب المخبز');
const reason = words('تكررت من أكثر من مواطن');
const evidence = [{ evidenceId: 'e-video', sha256: 'e'.repeat(64) }];

describe('addNote', () => {
  it('is possible at any stage and moves nothing', () => {
    const before = inVerification().state;
    const { state } = inVerification().does(who.legal, 'addNote', { text });
    expect(state).toEqual({ ...before, seq: before.seq + 1 });
    expect(confirmed(penalised()).may(who.legal, 'addNote')).toBe(true);
  });

  it('is not for the citizen, nor for who only reads', () => {
    expect(classified().refusal(who.citizen, 'addNote', { text })).toBe('wrongRole');
    expect(classified().refusal(who.auditor, 'addNote', { text })).toBe('wrongRole');
  });
});

describe('attachEvidence', () => {
  it('is possible for staff and citizen while the case is open', () => {
    const story = inVerification().does(who.citizen, 'attachEvidence', { evidence });
    expect(story.last('evidenceAttached')).toEqual({ evidence });
    expect(confirmed(penalised()).refusal(who.caseworker, 'attachEvidence', { evidence })).toBe('wrongStage');
  });
});

describe('assign', () => {
  it('names who works on the case, but nobody tied to the establishment', () => {
    const story = classified().does(who.unitHead, 'assign', { assignee: personRef(who.colleague) });
    expect(story.state.assigneeId).toBe('hani');
    const tied = { assignee: personRef(who.tiedCaseworker) };
    expect(story.refusal(who.unitHead, 'assign', tied)).toBe('personTied');
  });
});

describe('setPriority', () => {
  it('changes the priority and nothing else', () => {
    const story = classified().does(who.minister, 'setPriority', { priority: 'urgent', reason });
    expect(story.state).toMatchObject({ priority: 'urgent', stage: 'triage' });
    const same = { priority: 'urgent', reason } as const;
    expect(story.refusal(who.minister, 'setPriority', same)).toBe('samePriority');
  });
});

describe('markPublicInterest', () => {
  it('is said once', () => {
    const story = classified().does(who.monitor, 'markPublicInterest', { reason });
    expect(story.state.publicInterest).toBe(true);
    expect(story.refusal(who.unitHead, 'markPublicInterest', { reason })).toBe('alreadyMarked');
  });
});
