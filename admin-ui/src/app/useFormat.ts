import { useMemo } from 'react';
import { useLocale } from 'react-admin';
import { type Format, formatIn } from './format';
import { appLocaleOf } from './i18n/locales';

export function useFormat(): Format {
  const locale = appLocaleOf(useLocale());
  return useMemo(() => formatIn(locale), [locale]);
}
