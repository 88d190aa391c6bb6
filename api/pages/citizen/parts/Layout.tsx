/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { Assets } from '../../assets';
import type { Words } from '../http/words';
import { SHELL } from '../text/shell';

export interface Frame {
  readonly words: Words;
  readonly assets: Assets;
  /** The address of this page without its query, for the link to the other language. */
  readonly path: string;
}

interface Props extends Frame {
  readonly title: string;
  /** Something that was sent needs mending: screen readers hear it with the page's title. */
  readonly mistaken?: boolean;
  readonly back?: string;
  readonly children: ComponentChildren;
}

/** The whole document of a citizen's page. It needs no script; what scripts there are make it easier. */
export function Layout({ words, assets, path, title, mistaken = false, back, children }: Props) {
  const { t, language, dir } = words;
  const other = language === 'ar' ? 'en' : 'ar';
  return (
    <html lang={language} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#0b5d43" />
        <meta name="robots" content="noindex" />
        <title>{`${mistaken ? `${t(SHELL.errorTitle)}: ` : ''}${title} - ${t(SHELL.title)}`}</title>
        <link rel="icon" href="/mizan.svg" type="image/svg+xml" />
        {assets.styles.map(href => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {assets.scripts.map(src => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <a class="unseen skip" href="#main">
          {t(SHELL.skip)}
        </a>
        <header class="bar">
          <strong>
            <a class="brand" href="/citizen">
              {t(SHELL.title)}
            </a>
          </strong>
          <a class="button plain" href={`${path}?lang=${other}`} lang={other} hreflang={other}>
            {t(SHELL.language)}
          </a>
        </header>
        <main id="main" class="column stack citizen" tabindex={-1}>
          {back && (
            <a class="back no-print" href={back}>
              {t(SHELL.back)}
            </a>
          )}
          {children}
        </main>
      </body>
    </html>
  );
}
