/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { StaffRole } from '../../../workflows/domain/glossary';
import type { Account } from '../app/http/contract';
import { isUncertain, ProblemError } from '../app/http/problem';
import { BY_STATUS } from '../app/text/problems';
import { SHELL } from '../app/text/shell';
import { Loading } from './Loading';
import { Notice, ProblemNotice } from './Notice';
import { chooseLocale, chooseTheme, locale, onDeviceTheme, themeNow } from './preferences';
import { SignIn } from './SignIn';
import { me, onSessionEnded, signOut } from './session';
import { usePath } from './usePath';
import { t } from './words';

interface Props {
  readonly title: string;
  /** Whose pages these are. */
  readonly held: StaffRole;
  /** For pages that work while nobody answers: who was signed in last on this device. */
  readonly remembered?: Remembered;
  /** Asked before the person is signed out; calls `leave` when they may be. */
  readonly onLeaving?: (leave: () => void) => void;
  readonly children: (account: Account) => ComponentChildren;
}

export interface Remembered {
  last(): Account | null;
  keep(account: Account | null): void;
}

/** Whoever can go on without a network does not wait long to learn that there is hardly one. */
const KNOWN_GIVE_UP_AFTER_MS = 6_000;

/** The frame of a light entry: who is signed in, or the form to do so; for one role only. */
export function Shell({ title, held, remembered, onLeaving = leave => leave(), children }: Props) {
  const [account, setAccount] = useState<Account | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [ended, setEnded] = useState(false);
  const main = useFocusOnArrival();
  const ask = useCallback(() => {
    setFailure(null);
    me(remembered?.last() ? KNOWN_GIVE_UP_AFTER_MS : undefined).then(
      own => {
        remembered?.keep(own);
        setAccount(own);
      },
      (error: unknown) => {
        const last = isUncertain(error) ? remembered?.last() : null;
        if (last) setAccount(last);
        else setFailure(error);
      },
    );
  }, [remembered]);
  useEffect(ask, [ask]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(
    () =>
      onSessionEnded(() => {
        setEnded(true);
        setAccount(null);
        setFailure(new ProblemError({ status: 401 }));
      }),
    [],
  );

  async function leave() {
    await signOut();
    remembered?.keep(null);
    location.reload();
  }

  function enter(own: Account) {
    remembered?.keep(own);
    setEnded(false);
    setFailure(null);
    setAccount(own);
  }

  const signedOut = failure instanceof ProblemError && failure.status === 401;
  return (
    <>
      <header class="bar">
        <strong>{title}</strong>
        <Preferences />
        {account && (
          <button
            type="button"
            class="button plain"
            onClick={() => onLeaving(() => void leave().catch(setFailure))}
          >
            {t(SHELL.signOut)}
          </button>
        )}
      </header>
      <main ref={main} tabIndex={-1} class="column stack">
        {signedOut && ended && <Ended />}
        {signedOut && <SignIn onSignedIn={enter} />}
        {!account && !signedOut && <h1 class="unseen">{title}</h1>}
        {failure !== null && !signedOut && <ProblemNotice error={failure} onRetry={ask} />}
        {!account && failure === null && <Loading />}
        {account && (account.roles.some(({ role }) => role === held) ? children(account) : <NotYours />)}
      </main>
    </>
  );
}

/** A page of this entry that comes has the keyboard, and is read, from its beginning. */
function useFocusOnArrival() {
  const path = usePath();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current !== path) main.current?.focus({ preventScroll: true });
    shown.current = path;
  }, [path]);
  return main;
}

/** What was typed is still there after signing in again. */
function Ended() {
  const unauthenticated = BY_STATUS[401];
  return unauthenticated ? <Notice tone="warning">{t(unauthenticated.happened)}</Notice> : null;
}

function NotYours() {
  const forbidden = BY_STATUS[403];
  return (
    <Notice tone="warning">
      {forbidden && <h1>{t(forbidden.happened)}</h1>}
      {forbidden && <div>{t(forbidden.todo)}</div>}
      <a class="button" href="/">
        {t(SHELL.home)}
      </a>
    </Notice>
  );
}

function Preferences() {
  const [theme, setTheme] = useState(themeNow);
  useEffect(() => onDeviceTheme(() => setTheme(themeNow())), []);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <>
      <button
        type="button"
        class="button plain"
        lang={locale === 'ar' ? 'en' : 'ar'}
        onClick={() => chooseLocale(locale === 'ar' ? 'en' : 'ar')}
      >
        {t(SHELL.language)}
      </button>
      <button
        type="button"
        class="button plain"
        aria-label={t(other === 'dark' ? SHELL.darkTheme : SHELL.lightTheme)}
        onClick={() => {
          chooseTheme(other);
          setTheme(other);
        }}
      >
        {other === 'dark' ? '☾' : '☀'}
      </button>
    </>
  );
}
