/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Account } from '../app/http/contract';
import { ProblemError } from '../app/http/problem';
import { explain } from '../app/problems/explain';
import { SIGN_IN } from '../app/text/shell';
import { Labelled } from './Labelled';
import { ProblemNotice } from './Notice';
import { signIn } from './session';
import { t } from './words';

export function SignIn({ onSignedIn }: { onSignedIn: (account: Account) => void }) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement) || busy) return;
    const entered = new FormData(event.currentTarget);
    setBusy(true);
    setFailure(null);
    try {
      onSignedIn(await signIn(String(entered.get('username')).trim(), String(entered.get('password'))));
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  }

  return (
    <form class="card stack" onSubmit={submit}>
      <h1>{t(SIGN_IN.title)}</h1>
      {failure !== null && <ProblemNotice error={failure} explained={explained(failure)} />}
      <Labelled id="username" label={t(SIGN_IN.username)}>
        {described => (
          <input
            {...described}
            name="username"
            type="text"
            dir="ltr"
            autocomplete="username"
            autocapitalize="none"
            required
          />
        )}
      </Labelled>
      <Labelled id="password" label={t(SIGN_IN.password)}>
        {described => (
          <input
            {...described}
            name="password"
            type="password"
            dir="ltr"
            autocomplete="current-password"
            required
          />
        )}
      </Labelled>
      <button class="button primary" type="submit" disabled={busy}>
        {t(busy ? SIGN_IN.signingIn : SIGN_IN.signIn)}
      </button>
    </form>
  );
}

function explained(failure: unknown) {
  const status = failure instanceof ProblemError ? failure.status : 0;
  const own = status === 401 ? SIGN_IN.wrong : status === 429 ? SIGN_IN.tooMany : null;
  return own ? { happened: t(own), kept: null, todo: '' } : { ...explain(failure, t), kept: null };
}
