import HideIcon from '@mui/icons-material/VisibilityOffOutlined';
import ShowIcon from '@mui/icons-material/VisibilityOutlined';
import { Box, Button, IconButton, InputAdornment, Paper, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useLocaleState, useLogin } from 'react-admin';
import { ProblemError } from '../http/problem';
import { explain } from '../problems/explain';
import { ProblemNotice } from '../problems/ProblemNotice';
import { SHELL, SIGN_IN } from '../text/shell';
import { useText } from '../text/useText';
import { ScalesMark } from './ScalesMark';
import { usePageTitle } from './usePageTitle';

export default function SignInPage() {
  const t = useText();
  usePageTitle(t(SIGN_IN.title));
  const login = useLogin();
  const [locale, setLocale] = useLocaleState();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [visible, setVisible] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      await login({ username: username.trim(), password });
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  }

  return (
    <Box component="main" sx={{ minHeight: '100dvh', display: 'grid', placeItems: 'center', padding: 2 }}>
      <Paper
        component="form"
        onSubmit={submit}
        variant="outlined"
        sx={{ width: '100%', maxWidth: 400, padding: 4, display: 'grid', gap: 2 }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, marginBlockEnd: 1 }}>
          <ScalesMark size={44} />
          <Box>
            <Typography variant="h1">{t(SHELL.mizan)}</Typography>
            <Typography variant="body2" color="textSecondary">
              {t(SHELL.tagline)}
            </Typography>
          </Box>
        </Box>
        {error !== null && <SignInProblem error={error} />}
        <TextField
          label={t(SIGN_IN.username)}
          value={username}
          onChange={event => setUsername(event.target.value)}
          required
          autoFocus
          autoComplete="username"
          slotProps={{
            htmlInput: { dir: 'ltr', autoCapitalize: 'none', spellCheck: false },
            inputLabel: { required: false },
          }}
        />
        <TextField
          label={t(SIGN_IN.password)}
          type={visible ? 'text' : 'password'}
          value={password}
          onChange={event => setPassword(event.target.value)}
          required
          autoComplete="current-password"
          slotProps={{
            htmlInput: { dir: 'ltr' },
            inputLabel: { required: false },
            input: {
              endAdornment: (
                <InputAdornment position="end">
                  <IconButton
                    edge="end"
                    aria-label={t(visible ? SIGN_IN.hidePassword : SIGN_IN.showPassword)}
                    onClick={() => setVisible(!visible)}
                  >
                    {visible ? <HideIcon /> : <ShowIcon />}
                  </IconButton>
                </InputAdornment>
              ),
            },
          }}
        />
        <Button type="submit" variant="contained" size="large" disabled={busy}>
          {t(busy ? SIGN_IN.signingIn : SIGN_IN.signIn)}
        </Button>
        <Button
          size="small"
          lang={locale === 'en' ? 'ar' : 'en'}
          onClick={() => setLocale(locale === 'en' ? 'ar' : 'en')}
        >
          {t(SHELL.language)}
        </Button>
      </Paper>
    </Box>
  );
}

function SignInProblem({ error }: { error: unknown }) {
  const t = useText();
  const status = error instanceof ProblemError ? error.status : 0;
  const own = status === 401 ? SIGN_IN.wrong : status === 429 ? SIGN_IN.tooMany : null;
  if (own) return <ProblemNotice error={error} explained={{ happened: t(own), kept: null, todo: '' }} />;
  return <ProblemNotice error={error} explained={{ ...explain(error, t), kept: null }} />;
}
