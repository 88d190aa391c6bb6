import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { Term } from '../../../../workflows/domain/glossary';

export type Language = 'ar' | 'en';
type Params = Readonly<Record<string, string | number>>;
type Instant = string | number | Date;

/** How a page speaks: Latin digits in both languages, the Gregorian calendar, Cairo's time. */
export interface Words {
  readonly language: Language;
  readonly dir: 'rtl' | 'ltr';
  /** The term, with `{name}` places filled. */
  t(term: Term, params?: Params): string;
  /** «الأحد 22 نوفمبر», with the year where it is another than the present one. */
  day(at: Instant): string;
  /** «الأحد 22 نوفمبر، 14:05» */
  time(at: Instant): string;
}

const COOKIE = 'mizan_citizen_language';
const YEAR_SECONDS = 365 * 24 * 3600;
const LOCALES: Readonly<Record<Language, string>> = {
  ar: 'ar-EG-u-nu-latn-ca-gregory',
  en: 'en-GB-u-nu-latn-ca-gregory',
};
const WORDS: Readonly<Record<Language, Words>> = { ar: wordsIn('ar'), en: wordsIn('en') };

/** Arabic, unless this page or an earlier one was asked for in English; the choice is kept. */
export function wordsOf(req: Request, res: Response, secure: boolean): Words {
  const asked = req.query.lang;
  const chosen = asked === 'ar' || asked === 'en' ? asked : null;
  const cookie = { httpOnly: true, sameSite: 'lax', secure, path: '/citizen' } as const;
  if (chosen)
    res.append(
      'Set-Cookie',
      stringifySetCookie({ name: COOKIE, value: chosen, maxAge: YEAR_SECONDS, ...cookie }),
    );
  const kept = parseCookie(req.headers.cookie ?? '')[COOKIE];
  return WORDS[chosen ?? (kept === 'en' ? 'en' : 'ar')];
}

function wordsIn(language: Language): Words {
  const zone = { timeZone: 'Africa/Cairo' } as const;
  const date = new Intl.DateTimeFormat(LOCALES[language], {
    ...zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const clock = new Intl.DateTimeFormat(LOCALES[language], {
    ...zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const part = (format: Intl.DateTimeFormat, at: Instant, name: string) =>
    format.formatToParts(new Date(at)).find(({ type }) => type === name)?.value ?? '';
  const isThisYear = (at: Instant) => part(date, at, 'year') === part(date, Date.now(), 'year');
  const day = (at: Instant) =>
    ['weekday', 'day', 'month', ...(isThisYear(at) ? [] : ['year'])]
      .map(name => part(date, at, name))
      .join(' ');
  return {
    language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    t: (term, params = {}) =>
      term[language].replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place)),
    day,
    time: at =>
      `${day(at)}${language === 'ar' ? '، ' : ', '}${part(clock, at, 'hour')}:${part(clock, at, 'minute')}`,
  };
}
