/** @jsxImportSource preact */
import { REFUSALS } from '../../../workflows/domain/glossary';
import type { Problem } from '../../http/problems';
import { EmergencyNumbers, Notice } from './parts/common';
import { type Frame, Layout } from './parts/Layout';
import { HOME, SHELL, TROUBLE } from './text/shell';

const BY_STATUS: Readonly<Record<number, readonly [keyof typeof TROUBLE, (keyof typeof TROUBLE)?]>> = {
  403: ['foreign', 'foreignHint'],
  404: ['notFound', 'notFoundHint'],
  413: ['tooLarge', 'tooLargeHint'],
  429: ['busy', 'busyHint'],
  503: ['unavailable', 'failedHint'],
};

/** What happened, what was kept, what to do. */
export function TroublePage({ problem, ...frame }: Frame & { readonly problem: Problem }) {
  const { t, language } = frame.words;
  const danger = problem.code === 'dangerLimited';
  const known = danger ? (['danger', 'dangerHint'] as const) : BY_STATUS[problem.status];
  const domain = problem.code in REFUSALS;
  const [happened, todo] = known ?? (['failed', 'failedHint'] as const);
  const title = domain ? (language === 'ar' ? problem.titleAr : problem.titleEn) : t(TROUBLE[happened]);
  return (
    <Layout {...frame} title={title}>
      <h1>{title}</h1>
      {danger && <EmergencyNumbers words={frame.words} />}
      {!domain && todo && <Notice tone="warning">{t(TROUBLE[todo])}</Notice>}
      <a class="button" href="/citizen/track">
        {t(HOME.track)}
      </a>
      <a class="button" href="/citizen">
        {t(SHELL.home)}
      </a>
    </Layout>
  );
}
