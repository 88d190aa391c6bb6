import type { RequestHandler, Router } from 'express';
import { trackedCase } from '../../../commands/trackedCase';
import { TrackSessions } from '../../../http/citizenSessions';
import type { SayingLimit } from '../../../http/limits';
import { Problem } from '../../../http/problems';
import { onlyDigits } from '../../../http/tracking';
import { callUnderWay } from '../../../queries/citizenCalls';
import type { ApiDeps } from '../../../routes/deps';
import { readForm } from '../http/form';
import { goTo, sendPage, type Turn } from '../http/reply';
import type { Mistakes } from '../parts/fields';
import { TRACK } from '../text/track';
import { CasePage } from './CasePage';
import { showDeed, takeDeed } from './deedRoutes';
import { DEEDS } from './deeds';
import { SignInPage } from './SignInPage';
import { trackedView } from './view';

type PinLimit = SayingLimit<string>;
type Mount = (handler: (turn: Turn) => Promise<void>) => RequestHandler;

const RECEIPT_DIGITS = /^\d{10}$/;
const PIN_DIGITS = /^\d{6}$/;

/** Following a complaint: number and PIN once, then its page, and a page for each thing that one can do. */
export function trackRoutes(router: Router, deps: ApiDeps, page: Mount, pinLimit: PinLimit): void {
  const sessions = new TrackSessions(deps.database, deps.secureCookies);
  router.get(
    '/track',
    page(turn => showCase(deps, sessions, turn)),
  );
  router.post(
    '/track',
    page(turn => openCase(deps, sessions, pinLimit, turn)),
  );
  router.get(
    '/track/call',
    page(turn => tellCall(deps, sessions, turn)),
  );
  router.post(
    '/track/leave',
    page(async turn => {
      await sessions.close(turn.req, turn.res);
      goTo(turn, '/citizen');
    }),
  );
  for (const deed of DEEDS) {
    router.get(
      `/track/${deed}`,
      page(turn => showDeed(deps, sessions, turn, deed)),
    );
    router.post(
      `/track/${deed}`,
      page(turn => takeDeed(deps, sessions, turn, deed)),
    );
  }
}

async function showCase({ database }: ApiDeps, sessions: TrackSessions, turn: Turn): Promise<void> {
  const { req } = turn;
  const number = typeof req.query.number === 'string' ? onlyDigits(req.query.number).slice(0, 10) : '';
  const state = await sessions.tracked(req);
  // The square on another receipt leads to that complaint, not to the one that is open.
  if (!state || (number && number !== state.number))
    return askForPin(turn, { receipt: number }, {}, 200, sessions.hadOne(req) && !state);
  const done = DEEDS.find(deed => deed === req.query.done) ?? null;
  sendPage(turn, CasePage({ ...turn.frame, tracked: await trackedView(database, state), done }));
}

function askForPin(
  turn: Turn,
  values: Readonly<Record<string, string>>,
  mistakes: Mistakes,
  status: number,
  ended = false,
): void {
  const form = { words: turn.frame.words, values, mistakes };
  sendPage(turn, SignInPage({ ...turn.frame, form, ended }), status);
}

async function openCase(
  deps: ApiDeps,
  sessions: TrackSessions,
  pinLimit: PinLimit,
  turn: Turn,
): Promise<void> {
  const form = await readForm(turn.req);
  const receipt = onlyDigits(form.field('receipt'));
  const pin = onlyDigits(form.field('pin'));
  const mistakes: Mistakes = {
    ...(RECEIPT_DIGITS.test(receipt) ? {} : { receipt: TRACK.wrongReceipt }),
    ...(PIN_DIGITS.test(pin) ? {} : { pin: TRACK.wrongPin }),
  };
  const again = (wrong: Mistakes, status: number) =>
    askForPin(turn, { receipt: form.field('receipt') }, wrong, status);
  if (Object.keys(mistakes).length > 0) return again(mistakes, 422);
  try {
    // Counted with the wrong PINs that come by the API.
    await pinLimit.pass(turn.req, turn.res, receipt);
    const { caseId } = await trackedCase(deps, { receipt, pin });
    await sessions.open(turn.res, caseId);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === 'wrongReceiptOrPin') return again({ receipt: TRACK.wrong }, error.status);
    if (error.code === 'rateLimited') return again({ receipt: TRACK.locked }, error.status);
    throw error;
  }
  goTo(turn, '/citizen/track');
}

/** Asked again and again by a page that is open: whether its call is still the same. */
async function tellCall({ database }: ApiDeps, sessions: TrackSessions, { req, res }: Turn): Promise<void> {
  const caseId = await sessions.peek(req);
  const call = caseId ? await callUnderWay(database, { caseId }) : null;
  res.set('Cache-Control', 'no-store').json({ code: call?.code ?? '' });
}
