import { differenceBetween } from '../../../workflows/domain/case/difference';
import { digestOf, versionOf } from '../../../workflows/domain/case/digest';
import { newMaterial } from '../../../workflows/domain/case/material';
import { pendingProposal } from '../../../workflows/domain/case/questions';
import {
  addedPhoto,
  beforeMinister,
  closure,
  fine,
  propose,
  repair,
  report,
  review,
  schedule,
  signed,
  visited,
  who,
} from '../../support/domainStages';
import { type Story, words } from '../../support/domainStory';

const note = words('استكملوا الأسباب');

function version(story: Story) {
  const pending = pendingProposal(story.state);
  if (!pending) throw new Error('nothing is proposed');
  return pending;
}

/** Returned by the minister and proposed anew with other measures. */
function proposedAnew(): { story: Story; before: ReturnType<typeof version> } {
  const story = beforeMinister(fine, repair);
  const before = version(story);
  story.does(who.minister, 'returnWithNote', { proposal: before.proposalId, note });
  story.does(who.caseworker, 'attachEvidence', { evidence: addedPhoto });
  review(propose(story, { ...fine, amountPiastres: 1_500_000 }, closure));
  return { story, before };
}

describe('the digest of a proposal', () => {
  it('is the same whatever clocks, notes and messages come after it', () => {
    const story = beforeMinister(fine);
    const { digest } = signed(story);
    story.does(who.caseworker, 'addNote', { text: note });
    story.does(who.caseworker, 'attachEvidence', { evidence: addedPhoto });
    expect(signed(story.until('2026-12-10T08:00:00.000Z')).digest).toBe(digest);
  });

  it('is another with other measures, grounds or findings, with the legal opinion, and in another case', () => {
    const proposed = version(propose(visited(), fine));
    const reviewed = version(beforeMinister(fine));
    const digests = [
      digestOf('case-1', proposed),
      digestOf('case-1', reviewed),
      digestOf('case-2', reviewed),
      digestOf('case-1', { ...reviewed, measures: [closure] }),
      digestOf('case-1', { ...reviewed, grounds: note }),
      digestOf('case-1', { ...reviewed, basis: { ...reviewed.basis, findings: [] } }),
      digestOf('case-1', { ...reviewed, basis: { ...reviewed.basis, evidence: ['f'.repeat(64)] } }),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('must be that of the version before the minister', () => {
    const story = beforeMinister(fine);
    const other = { ...signed(story), digest: 'a'.repeat(64) };
    expect(story.refusal(who.minister, 'approve', other)).toBe('proposalChanged');
    expect(story.refusal(who.minister, 'amend', { ...other, measures: [repair] })).toBe('proposalChanged');
  });

  it('is kept with the decision', () => {
    const story = beforeMinister(fine);
    const { digest } = signed(story);
    expect(story.does(who.minister, 'approve', signed(story)).last('approved').digest).toBe(digest);
  });

  it('finds the version it was taken over, even one from before the legal opinion', () => {
    const { story, before } = proposedAnew();
    expect(versionOf(story.state, digestOf('case-1', before))?.proposalId).toBe(before.proposalId);
    const unreviewed = { ...before, legal: null };
    expect(versionOf(story.state, digestOf('case-1', unreviewed))).toMatchObject({ legal: null });
    expect(versionOf(story.state, 'a'.repeat(64))).toBeUndefined();
  });
});

describe('the difference between two versions', () => {
  it('names measures added, removed and changed, and evidence added', () => {
    const { story, before } = proposedAnew();
    expect(differenceBetween(before, version(story))).toEqual({
      measures: {
        added: [closure],
        removed: [repair],
        changed: [{ from: fine, to: { ...fine, amountPiastres: 1_500_000 } }],
      },
      closureOutcome: null,
      groundsChanged: false,
      findingsChanged: false,
      legalOpinionChanged: false,
      evidenceAdded: 1,
    });
  });

  it('says that law has spoken meanwhile', () => {
    const reviewed = version(beforeMinister(fine));
    const { legalOpinionChanged } = differenceBetween({ ...reviewed, legal: null }, reviewed);
    expect(legalOpinionChanged).toBe(true);
  });
});

describe('what comes after the proposal', () => {
  const message = (story: Story, inboxId = 'inbox-7') =>
    story.hears({ type: 'citizenMessage', inboxId, text: words('ما زال الوزن ناقصًا'), evidence: [] });

  it('is acknowledged with the decision, all of it', () => {
    const story = message(beforeMinister(fine));
    const { acknowledged, ...unseen } = signed(story);
    expect(acknowledged).toBe(story.state.seq);
    expect(story.refusal(who.minister, 'approve', unseen)).toBe('newMaterial');
    message(story, 'inbox-8');
    expect(story.refusal(who.minister, 'approve', { ...unseen, acknowledged })).toBe('newMaterial');
    expect(story.does(who.minister, 'approve', signed(story)).last('approved')).toMatchObject({
      acknowledged: story.all('citizenMessageReceived').at(-1)?.seq,
    });
  });

  it('cannot be acknowledged before it comes', () => {
    const story = beforeMinister(fine);
    const early = { ...signed(story), acknowledged: 999 };
    expect(story.refusal(who.minister, 'approve', early)).toBe('newMaterial');
  });

  it('is findings, evidence, messages and answers; not notes, nor what the proposal rests on', () => {
    const story = visited();
    story.does(who.caseworker, 'requestInfo', { question: words('أي يوم؟') });
    story.does(who.citizen, 'provideInfo', { text: words('السبت') });
    review(propose(story, fine));
    expect(newMaterial(story.state, version(story))).toEqual([]);
    story.does(who.caseworker, 'addNote', { text: note });
    story.does(who.caseworker, 'attachEvidence', { evidence: addedPhoto });
    message(story);
    expect(newMaterial(story.state, version(story))).toMatchObject([
      { type: 'evidenceAttached', textId: null, sha256: ['e'.repeat(64)] },
      { type: 'citizenMessageReceived', textId: words('ما زال الوزن ناقصًا').textId },
    ]);
  });

  it('is part of what an amendment rests on, which was made in view of it', () => {
    const story = message(beforeMinister(fine));
    story.does(who.minister, 'amend', { ...signed(story), measures: [closure] });
    expect(newMaterial(story.state, version(story))).toEqual([]);
    expect(version(story).basis.evidence).toContain(words('ما زال الوزن ناقصًا').sha256);
  });

  it('rests on the findings of the visit that counts, with the digests of its words and files', () => {
    const story = beforeMinister(fine);
    story.does(who.minister, 'orderRevisit', { proposal: signed(story).proposal, note });
    const visit = schedule(story);
    propose(report(story, visit, 'substantiated'), fine);
    expect(version(story).basis.findings).toMatchObject([{ visitId: visit, verdict: 'substantiated' }]);
  });
});
