/** @jsxImportSource preact */
import { EmergencyNumbers, Hotline, NeverAsked } from './parts/common';
import { type Frame, Layout } from './parts/Layout';
import { EMERGENCY, HOME, SHELL } from './text/shell';

/** Two clear ways: file, follow. */
export function HomePage(frame: Frame) {
  const { words } = frame;
  const { t } = words;
  return (
    <Layout {...frame} title={t(SHELL.title)}>
      <h1>{t(HOME.title)}</h1>
      <p>{t(HOME.lead)}</p>
      <nav class="stack" aria-label={t(SHELL.title)}>
        <a class="way primary" href="/citizen/file/what">
          <strong>{t(HOME.file)}</strong>
          <span>{t(HOME.fileHint)}</span>
        </a>
        <a class="way" href="/citizen/track">
          <strong>{t(HOME.track)}</strong>
          <span>{t(HOME.trackHint)}</span>
        </a>
      </nav>
      <p>
        {t(HOME.phone)} <Hotline />
      </p>
      <section class="notice error stack tight" aria-labelledby="emergency">
        <h2 id="emergency">{t(EMERGENCY.title)}</h2>
        <EmergencyNumbers words={words} />
      </section>
      <NeverAsked words={words} />
    </Layout>
  );
}
