import type { Term } from '../../../../workflows/domain/glossary';
import type { AppLocale } from '../i18n/locales';

/** A counted thing: Arabic has six forms, English two. `{n}` stands for the number. */
export interface CountTerm {
  readonly ar: Readonly<Record<Intl.LDMLPluralRule, string>>;
  readonly en: { readonly one: string; readonly other: string };
}

type Params = Readonly<Record<string, string | number>>;

export interface Text {
  readonly locale: AppLocale;
  /** A term in the person's language, with `{name}` places filled. */
  (term: Term, params?: Params): string;
  count(term: CountTerm, n: number, params?: Params): string;
}

const PLURAL_RULES = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };

export function textIn(locale: AppLocale): Text {
  const text = (term: Term, params?: Params) => fill(term[locale], params, locale);
  const count = (term: CountTerm, n: number, params?: Params) => {
    const rule = PLURAL_RULES[locale].select(n);
    const form = locale === 'ar' ? term.ar[rule] : rule === 'one' ? term.en.one : term.en.other;
    return fill(form, { n, ...params }, locale);
  };
  return Object.assign(text, { locale, count });
}

function fill(text: string, params: Params | undefined, locale: AppLocale): string {
  if (!params) return text;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => isolated(String(params[name] ?? place), locale));
}

/** An Arabic name inside an English sentence, so that the number or comma after it does not join it. */
export function isolated(words: string, locale: AppLocale): string {
  return locale === 'en' && /\p{Script=Arabic}/u.test(words) ? `\u2068${words}\u2069` : words;
}
