import polyglotI18nProvider from 'ra-i18n-polyglot';
import { ar } from './ar';
import { en } from './en';
import { appLocaleOf, DEFAULT_LOCALE, LOCALES } from './locales';

const MESSAGES = { ar, en };

export const i18nProvider = polyglotI18nProvider(
  locale => MESSAGES[appLocaleOf(locale)],
  DEFAULT_LOCALE,
  LOCALES.map(({ locale, name }) => ({ locale, name })),
);
