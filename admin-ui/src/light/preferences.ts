import { type AppLocale, appLocaleOf, directionOf } from '../app/i18n/locales';

/**
 * Language and theme, kept where the office's pages keep them: one choice for all of a person's pages. A light page
 * is drawn once for its language; choosing another one loads it again.
 */
const LOCALE = 'RaStoremizan.locale';
const THEME = 'RaStoremizan.theme';

export type Theme = 'light' | 'dark';

const deviceIsDark = () => matchMedia('(prefers-color-scheme: dark)');

export const locale: AppLocale = appLocaleOf(kept(LOCALE));

/** Call once, before the first drawing. */
export function applyPreferences(): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  const theme = kept(THEME);
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}

export function chooseLocale(next: AppLocale): void {
  localStorage.setItem(LOCALE, JSON.stringify(next));
  location.reload();
}

export function themeNow(): Theme {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  return deviceIsDark().matches ? 'dark' : 'light';
}

/** Tells when the device goes from day to night or back, which a theme that was chosen here does not follow. */
export function onDeviceTheme(tell: () => void): () => void {
  const device = deviceIsDark();
  device.addEventListener('change', tell);
  return () => device.removeEventListener('change', tell);
}

export function chooseTheme(next: Theme): void {
  localStorage.setItem(THEME, JSON.stringify(next));
  document.documentElement.dataset.theme = next;
}

function kept(key: string): string | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
