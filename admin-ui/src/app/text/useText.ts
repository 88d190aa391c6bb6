import { useMemo } from 'react';
import { useLocale } from 'react-admin';
import { appLocaleOf } from '../i18n/locales';
import { type Text, textIn } from './textIn';

export type { CountTerm, Text } from './textIn';

/** The pages' words: terms of the glossary and of `text/*`, in the language the person chose. */
export function useText(): Text {
  const locale = appLocaleOf(useLocale());
  return useMemo(() => textIn(locale), [locale]);
}
