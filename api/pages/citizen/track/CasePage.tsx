/** @jsxImportSource preact */

import type { Term } from '../../../../workflows/domain/glossary';
import { Digits, NeverAsked, Notice, RECEIPT_GROUPS } from '../parts/common';
import { type Frame, Layout } from '../parts/Layout';
import { OUTCOME_WORDS } from '../text/progress';
import { CALL, DO, DONE, TRACK } from '../text/track';
import type { Line } from './lines';
import type { Tracked } from './view';

interface Props extends Frame {
  readonly tracked: Tracked;
  /** What was done just now. */
  readonly done: keyof typeof DONE | null;
}

/** A call under way before all else; where it stands, what is needed, what comes next by when; then what has happened. */
export function CasePage({ tracked, done, ...frame }: Props) {
  const { words } = frame;
  const { t } = words;
  const { next, by, outcome, answer } = tracked;
  return (
    <Layout {...frame} title={t(TRACK.title)}>
      {done && <Notice>{t(DONE[done])}</Notice>}
      <h1>
        {t(TRACK.heading)} <Digits code={tracked.number} groups={RECEIPT_GROUPS} />
      </h1>
      {tracked.callCode && <CallCheck code={tracked.callCode} frame={frame} />}
      <section class="card stack tight" aria-labelledby="now">
        <h2 id="now">{t(TRACK.now)}</h2>
        <p class="standing">{t(tracked.now)}</p>
        {by && <p>{t(by.term, { by: words.time(by.at) })}</p>}
        {next && <p class="soft">{t(next)}</p>}
      </section>
      <Needed tracked={tracked} frame={frame} />
      {(outcome || answer) && (
        <section class="card stack tight" aria-labelledby="outcome">
          <h2 id="outcome">{t(TRACK.outcome)}</h2>
          {outcome && !(answer && outcome === OUTCOME_WORDS.answered) && <p>{t(outcome)}</p>}
          {answer && (
            <>
              <h3>{t(TRACK.answer)}</h3>
              <div class="sunken">
                <p class="words" dir="auto">
                  {answer}
                </p>
              </div>
            </>
          )}
          <Decide tracked={tracked} frame={frame} />
        </section>
      )}
      {!tracked.callCode && <CallCheck code={null} frame={frame} />}
      <section class="stack tight" aria-labelledby="happened">
        <h2 id="happened">{t(TRACK.happened)}</h2>
        <ol class="lines unmarked">
          {tracked.lines.map(line => (
            <LineItem key={`${line.at}${line.term.en}`} line={line} frame={frame} />
          ))}
        </ol>
      </section>
      <More tracked={tracked} frame={frame} />
      <NeverAsked words={words} />
      <form method="post" action="/citizen/track/leave">
        <button class="button wide" type="submit">
          {t(TRACK.leave)}
        </button>
      </form>
    </Layout>
  );
}

interface PartProps {
  readonly tracked: Tracked;
  readonly frame: Frame;
}

/** What the case waits for from this citizen. */
function Needed({ tracked: { question, actions }, frame: { words } }: PartProps) {
  const { t } = words;
  const delivered = actions.includes('confirmDelivery');
  if (!question && !delivered) return null;
  return (
    <section class="notice warning stack" aria-labelledby="needed">
      <h2 id="needed">{t(TRACK.needed)}</h2>
      {question && (
        <>
          <p class="words" dir="auto">
            {question}
          </p>
          <Go to="answer" term={DO.provideInfo} words={words} primary />
        </>
      )}
      {delivered && (
        <>
          <p>{t(DO.deliveryAsk)}</p>
          <Go to="delivery" term={DO.confirmDelivery} words={words} primary />
        </>
      )}
    </section>
  );
}

/** Whether the citizen agrees, and until when that is open. */
function Decide({ tracked, frame: { words } }: PartProps) {
  const { t } = words;
  const { actions, decideUntil, reopenDays } = tracked;
  if (decideUntil === null) return null;
  const by = words.time(decideUntil);
  if (!actions.includes('confirm'))
    return (
      <>
        <p>{t(DO.disputableUntil, { by })}</p>
        <Go to="dispute" term={DO.disputeClosed} words={words} />
      </>
    );
  return (
    <div class="stack" id="decide">
      <h3>{t(DO.confirmAsk)}</h3>
      <p>{t(DO.confirmBy, { by, days: reopenDays })}</p>
      <Go to="confirm" term={DO.confirm} words={words} primary />
      <Go to="dispute" term={DO.dispute} words={words} />
    </div>
  );
}

/** Whether a call is the ministry's: kept up to date by a script while the page is open, else by fetching it again. */
function CallCheck({ code, frame: { words } }: { readonly code: string | null; readonly frame: Frame }) {
  const { t } = words;
  return (
    <section class="card stack tight" aria-labelledby="call" data-call={code ?? ''}>
      <h2 id="call">{t(CALL.title)}</h2>
      <div aria-live="polite" class="stack tight">
        {code ? (
          <>
            <p>{t(CALL.live)}</p>
            <p class="call-code">
              <bdi dir="ltr">{code}</bdi>
            </p>
            <p>
              <strong>{t(CALL.test)}</strong>
            </p>
          </>
        ) : (
          <>
            <p>
              <strong>{t(CALL.none)}</strong>
            </p>
            <p>{t(CALL.noneTest)}</p>
          </>
        )}
      </div>
      <a class="button" href="/citizen/track#call">
        {t(TRACK.refresh)}
      </a>
    </section>
  );
}

function LineItem({ line, frame: { words } }: { readonly line: Line; readonly frame: Frame }) {
  const params = Object.fromEntries(
    Object.entries(line.params ?? {}).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : words.t(value),
    ]),
  );
  const date = line.date ? words.day(`${line.date}T12:00:00Z`) : '';
  return (
    <li>
      <time dateTime={line.at} class="soft">
        {words.time(line.at)}
      </time>
      <span>{words.t(line.term, { ...params, date })}</span>
    </li>
  );
}

function More({ tracked: { actions, mayWrite }, frame: { words } }: PartProps) {
  const { t } = words;
  const may = { rate: actions.includes('rate'), message: mayWrite, withdraw: actions.includes('withdraw') };
  if (!Object.values(may).includes(true)) return null;
  return (
    <nav class="stack" aria-labelledby="more">
      <h2 id="more">{t(TRACK.more)}</h2>
      {may.rate && <Go to="rate" term={DO.rate} words={words} />}
      {may.message && <Go to="message" term={DO.message} words={words} />}
      {may.withdraw && <Go to="withdraw" term={DO.withdraw} words={words} />}
    </nav>
  );
}

interface GoProps extends Pick<Frame, 'words'> {
  readonly to: keyof typeof DONE;
  readonly term: Term;
  readonly primary?: boolean;
}

function Go({ to, term, words, primary = false }: GoProps) {
  return (
    <a class={primary ? 'button primary' : 'button'} href={`/citizen/track/${to}`}>
      {words.t(term)}
    </a>
  );
}
