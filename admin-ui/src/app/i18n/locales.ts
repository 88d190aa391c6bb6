import type { Direction } from '../theme/theme';

export const LOCALES = [
  { locale: 'ar', name: 'العربية', direction: 'rtl' },
  { locale: 'en', name: 'English', direction: 'ltr' },
] as const;

export type AppLocale = (typeof LOCALES)[number]['locale'];

export const DEFAULT_LOCALE: AppLocale = 'ar';

export function appLocaleOf(locale: string | undefined): AppLocale {
  return locale === 'en' ? 'en' : DEFAULT_LOCALE;
}

export function directionOf(locale: string | undefined): Direction {
  return appLocaleOf(locale) === 'ar' ? 'rtl' : 'ltr';
}
