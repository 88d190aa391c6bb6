import { randomUUID } from 'node:crypto';
import type { RequestHandler, Router } from 'express';
import { stateOfKnownCase } from '../../../../activities/adapters/caseStates';
import { dueAt } from '../../../../workflows/domain/case/deadlines';
import type { Term } from '../../../../workflows/domain/glossary';
import { acceptComplaint } from '../../../commands/accept';
import { receiveLatePhotos } from '../../../commands/citizenMessage';
import { type Draft, Drafts } from '../../../http/citizenDrafts';
import type { SayingLimit } from '../../../http/limits';
import { Problem } from '../../../http/problems';
import type { ApiDeps } from '../../../routes/deps';
import { readForm, type SentForm } from '../http/form';
import { keepPhoto, photosIn } from '../http/photos';
import { goTo, sendPage, type Turn } from '../http/reply';
import type { Mistakes } from '../parts/fields';
import { FILE, WHERE } from '../text/file';
import { complaintOf, nextStep, readReach, readWhat, readWhere, STEPS, type Step } from './answers';
import { CheckPage } from './CheckPage';
import { ReceiptPage } from './ReceiptPage';
import { StepPage } from './StepPages';

type Handler = (turn: Turn) => Promise<void>;
type DangerLimit = SayingLimit<boolean>;
type Mount = (handler: Handler) => RequestHandler;

const EXPIRED = '/citizen/file/what?expired=1';
const RECEIPT = '/citizen/file/receipt';

/** Filing: three steps, a look at the whole, the receipt. */
export function fileRoutes(router: Router, deps: ApiDeps, page: Mount, dangerLimit: DangerLimit): void {
  const drafts = new Drafts(deps.database, deps.secureCookies);
  for (const step of STEPS) {
    router.get(
      `/file/${step}`,
      page(turn => showStep(drafts, turn, step)),
    );
    router.post(
      `/file/${step}`,
      page(turn => takeStep(drafts, turn, step)),
    );
  }
  router.get(
    '/file/check',
    page(turn => showCheck(drafts, turn)),
  );
  router.post(
    '/file/check',
    page(turn => file(deps, drafts, dangerLimit, turn)),
  );
  router.get(
    '/file/receipt',
    page(turn => showReceipt(drafts, turn)),
  );
  router.get(
    '/file/photos/:id',
    page(turn => showPhoto(deps, drafts, turn)),
  );
  router.post(
    '/file/restart',
    page(turn => restart(drafts, turn)),
  );
}

async function showStep(drafts: Drafts, turn: Turn, step: Step): Promise<void> {
  const found = await drafts.find(turn.req);
  // What is filed is no draft any more: the next complaint begins empty.
  const draft = found?.receipt ? null : found;
  if (step !== 'what' && !draft) return goTo(turn, EXPIRED);
  const note = turn.req.query.expired ? FILE.expired : undefined;
  await renderStep(drafts, turn, step, { draft, values: valuesOf(draft, step), mistakes: {}, note });
}

interface Shown {
  readonly draft: Draft | null;
  readonly values: Readonly<Record<string, string>>;
  readonly mistakes: Mistakes;
  readonly note?: Term | undefined;
}

async function renderStep(
  drafts: Drafts,
  turn: Turn,
  step: Step,
  { draft, values, mistakes, note }: Shown,
): Promise<void> {
  const photoIds = draft && step === 'where' ? await drafts.photoIds(turn.req) : [];
  const { words } = turn.frame;
  const form = { words, values, mistakes };
  const status = Object.keys(mistakes).length > 0 ? 422 : 200;
  sendPage(turn, StepPage({ ...turn.frame, step, form, draftKey: draft?.key ?? '', note, photoIds }), status);
}

async function takeStep(drafts: Drafts, turn: Turn, step: Step): Promise<void> {
  const form = await readForm(turn.req);
  const found = await drafts.find(turn.req);
  const draft = found && found.key === form.field('key') ? found : null;
  if (draft?.receipt) return goTo(turn, RECEIPT);
  if (step === 'what') return takeWhat(drafts, turn, form, draft);
  if (!draft) return goTo(turn, EXPIRED);
  if (step === 'where') return takeWhere(drafts, turn, form, draft);
  const { answers, mistakes } = readReach(form);
  if (Object.keys(mistakes).length > 0)
    return renderStep(drafts, turn, step, { draft, values: answers, mistakes });
  await onward(turn, await drafts.save(turn.req, { ...draft, reach: answers }));
}

async function takeWhat(drafts: Drafts, turn: Turn, form: SentForm, draft: Draft | null): Promise<void> {
  const { answers, mistakes } = readWhat(form);
  if (Object.keys(mistakes).length > 0) {
    const values = { text: answers.text, danger: answers.danger ? 'yes' : '' };
    return renderStep(drafts, turn, 'what', { draft, values, mistakes });
  }
  const saved = draft
    ? await drafts.save(turn.req, { ...draft, what: answers })
    : await drafts.begin(turn.req, turn.res, { what: answers });
  await onward(turn, saved);
}

/** What can be kept is kept, photos included, even where something else is to be mended. */
async function takeWhere(drafts: Drafts, turn: Turn, form: SentForm, draft: Draft): Promise<void> {
  const { req } = turn;
  const { answers, mistakes } = readWhere(form);
  const already = await drafts.photoIds(req);
  const { photos, mistake } = await photosIn(form.files, already.length);
  const added = new Set<string>();
  for (const photo of photos) added.add(await drafts.addPhoto(req, photo));
  const remove = form.field('remove');
  if (remove) await drafts.removePhoto(req, remove);
  const notAdded = added.has('full') ? WHERE.tooMany : added.has('noRoom') ? WHERE.noRoom : null;
  const wrongPhotos = mistake ?? notAdded;
  const all = { ...mistakes, ...(wrongPhotos ? { photos: wrongPhotos } : {}) };
  if (remove || Object.keys(all).length > 0)
    return renderStep(drafts, turn, 'where', { draft, values: answers, mistakes: all });
  await onward(turn, await drafts.save(req, { ...draft, where: answers }));
}

async function onward(turn: Turn, draft: Draft): Promise<void> {
  goTo(turn, `/citizen/file/${nextStep(draft)}`);
}

async function showCheck(drafts: Drafts, turn: Turn): Promise<void> {
  const draft = await drafts.find(turn.req);
  if (draft?.receipt) return goTo(turn, RECEIPT);
  if (!draft) return goTo(turn, EXPIRED);
  const next = nextStep(draft);
  if (next !== 'check') return goTo(turn, `/citizen/file/${next}`);
  const photoIds = await drafts.photoIds(turn.req);
  sendPage(turn, CheckPage({ ...turn.frame, draft, photoIds }));
}

/** Accepts it as any complaint is accepted, under the draft's key: sent twice, it is filed once. */
async function file(deps: ApiDeps, drafts: Drafts, dangerLimit: DangerLimit, turn: Turn): Promise<void> {
  const form = await readForm(turn.req);
  const draft = await drafts.find(turn.req);
  if (!draft || draft.key !== form.field('key')) return goTo(turn, EXPIRED);
  if (draft.receipt) return goTo(turn, RECEIPT);
  if (nextStep(draft) !== 'check') return goTo(turn, '/citizen/file/check');
  await dangerLimit.pass(turn.req, turn.res, draft.what?.danger === true);
  await fileDraft(deps, drafts, turn, draft).catch(async error => {
    if (!(error instanceof Problem) || error.code !== 'keyReused') throw error;
    // The words were changed after a sending that nobody knows the end of: they are a complaint of their own.
    await fileDraft(deps, drafts, turn, await drafts.save(turn.req, { ...draft, key: randomUUID() }));
  });
  goTo(turn, RECEIPT);
}

async function fileDraft(deps: ApiDeps, drafts: Drafts, { req, frame }: Turn, draft: Draft): Promise<void> {
  const { key } = draft;
  const complaint = complaintOf(draft);
  const waiting = await drafts.photos(req);
  const photos = await Promise.all(waiting.map(photo => keepPhoto(deps.evidenceFiles, photo, photo.id)));
  const accepted = await acceptComplaint(
    deps,
    {
      ...complaint,
      language: frame.words.language,
      channel: 'web',
      externalId: `citizen:${key}`,
      attachments: [],
    },
    null,
    { photos },
  );
  const state = await stateOfKnownCase(deps.database, accepted.caseId);
  await receiveLatePhotos(deps, state, { body: complaint.text, key, photos });
  const { receipt, pin, acceptedAt, joined, receiptBy } = accepted;
  const reachable = draft.reach?.way !== 'nobody';
  const readBy = state.stage === 'triage' ? dueAt(state) : null;
  await drafts.save(req, {
    key,
    receipt: { receipt, pin, acceptedAt, joined, readBy, reachable, mailed: receiptBy.includes('email') },
  });
}

async function showReceipt(drafts: Drafts, turn: Turn): Promise<void> {
  const draft = await drafts.find(turn.req);
  if (!draft?.receipt) return goTo(turn, draft ? '/citizen/file/check' : '/citizen');
  const { receipt } = draft;
  const { req } = turn;
  const trackingUrl = `${req.protocol}://${req.get('host')}/citizen/track?number=${receipt.receipt}`;
  sendPage(turn, ReceiptPage({ ...turn.frame, receipt, trackingUrl }));
}

/** A photo of this browser's own draft. */
async function showPhoto({ evidenceFiles, log }: ApiDeps, drafts: Drafts, { req, res }: Turn): Promise<void> {
  const photo = await drafts.shownPhoto(req, `${req.params.id}`, evidenceFiles.draw);
  if (!photo) throw new Problem('notFound');
  if (photo.failure) log.warn({ reason: photo.failure.message }, 'no small picture: the whole one is shown');
  res
    .set({ 'Cache-Control': 'no-store', 'Content-Type': photo.mediaType })
    .set('Content-Security-Policy', "default-src 'none'; sandbox")
    .send(photo.bytes);
}

async function restart(drafts: Drafts, turn: Turn): Promise<void> {
  const form = await readForm(turn.req);
  await drafts.drop(turn.req);
  goTo(turn, form.field('to') === 'home' ? '/citizen' : '/citizen/file/what');
}

function valuesOf(draft: Draft | null, step: Step): Readonly<Record<string, string>> {
  if (step === 'what') return { text: draft?.what?.text ?? '', danger: draft?.what?.danger ? 'yes' : '' };
  return draft?.[step] ?? {};
}
