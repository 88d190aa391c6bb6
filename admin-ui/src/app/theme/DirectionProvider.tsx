import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import rtlPlugin from '@mui/stylis-plugin-rtl';
import { type ReactNode, useEffect, useMemo } from 'react';
import { ThemeProvider, ThemesContext, useLocale } from 'react-admin';
import { prefixer } from 'stylis';
import { directionOf } from '../i18n/locales';
import { themeFor } from './theme';

const CACHES = {
  rtl: createCache({ key: 'mzr', stylisPlugins: [prefixer, rtlPlugin] }),
  ltr: createCache({ key: 'mzl', stylisPlugins: [prefixer] }),
};

/** Makes the page, the style sheets and the theme follow the direction of the chosen language. */
export function DirectionProvider({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const direction = directionOf(locale);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = direction;
  }, [locale, direction]);
  const themes = useMemo(
    () => ({ lightTheme: themeFor('light', direction), darkTheme: themeFor('dark', direction) }),
    [direction],
  );
  return (
    <CacheProvider value={CACHES[direction]}>
      <ThemesContext.Provider value={themes}>
        <ThemeProvider>{children}</ThemeProvider>
      </ThemesContext.Provider>
    </CacheProvider>
  );
}
