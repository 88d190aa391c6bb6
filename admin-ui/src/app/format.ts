import type { AppLocale } from './i18n/locales';
import { isolated } from './text/textIn';

/**
 * The one place that fixes how things are written: Latin digits in both languages, the Gregorian calendar, the 24-hour clock and Cairo's
 * time, whatever the browser thinks.
 */
const TIME_ZONE = 'Africa/Cairo';
const INTL_LOCALE: Record<AppLocale, string> = {
  ar: 'ar-EG-u-nu-latn-ca-gregory',
  en: 'en-GB-u-nu-latn-ca-gregory',
};

const UNITS_IN = {
  ar: {
    pounds: (amount: string) => `${amount} جنيه`,
    kilobytes: 'ك.ب',
    megabytes: 'م.ب',
    // What stands behind «قبل» is in the case that «منذ» wants, which a bare duration is not.
    since: (ago: string, _lasted: string) => `منذ ${ago.replace(/^قبل /, '')}`,
    // Of a day that comes, «خلال» would say that it may be sooner.
    onDay: (ahead: string) => ahead.replace(/^خلال /, 'بعد '),
  },
  en: {
    pounds: (amount: string) => `EGP ${amount}`,
    kilobytes: 'kB',
    megabytes: 'MB',
    since: (_ago: string, lasted: string) => `for ${lasted}`,
    onDay: (ahead: string) => ahead,
  },
};

type Instant = string | number | Date;

const PARTS = perLocale(
  locale =>
    new Intl.DateTimeFormat(locale, {
      timeZone: TIME_ZONE,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    }),
);
const RELATIVE = perLocale(locale => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const NUMBER = perLocale(locale => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const DURATION = perLocale(
  locale => (unit: Intl.RelativeTimeFormatUnit) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }),
);
const CAIRO_DAY = once(
  () =>
    new Intl.DateTimeFormat('en-CA-u-nu-latn', {
      timeZone: TIME_ZONE,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }),
);

export interface Format {
  /** «السبت 21 نوفمبر 2026» */
  date(at: Instant): string;
  /** «السبت 21 نوفمبر 2026، 14:05» */
  dateTime(at: Instant): string;
  /** «السبت 21 نوفمبر 2026، 14:05:09» */
  toTheSecond(at: Instant): string;
  /** «21 نوفمبر، 14:05», for dense rows; the year only when it is not this one. */
  shortDateTime(at: Instant): string;
  time(at: Instant): string;
  /** «قبل 3 ساعات» */
  relative(at: Instant, now?: number): string;
  /** «اليوم», «غدًا», «بعد 3 أيام»: of a day in Cairo, `2026-11-21`. */
  relativeDay(day: string, now?: number): string;
  /** «منذ 3 ساعات», «منذ أمس»: for how long by now. */
  since(at: Instant, now?: number): string;
  /** «3 ساعات», «يومان»: how long, in the largest unit that says enough. */
  duration(ms: number): string;
  number(value: number): string;
  /** Piastres as pounds. */
  pounds(piastres: number): string;
  fileSize(bytes: number): string;
  /** «محضر تمويني، غلق إداري», with the comma of the language; what is empty is left out. */
  list(items: readonly (string | null | undefined)[]): string;
}

export function formatIn(locale: AppLocale): Format {
  const comma = locale === 'ar' ? '، ' : ', ';
  const number = (value: number) => NUMBER(locale).format(value);
  const partsOf = (at: Instant) => parts(PARTS(locale), at);
  const dayOf = ({ weekday, day, month, year }: DateParts) => `${weekday} ${day} ${month} ${year}`;
  const timeOf = ({ hour, minute }: DateParts) => `${hour}:${minute}`;
  return {
    date: at => dayOf(partsOf(at)),
    dateTime: at => dayOf(partsOf(at)) + comma + timeOf(partsOf(at)),
    toTheSecond: at => {
      const p = partsOf(at);
      return `${dayOf(p)}${comma}${timeOf(p)}:${p.second}`;
    },
    shortDateTime: at => {
      const p = partsOf(at);
      const thisYear = p.year === partsOf(Date.now()).year;
      return `${p.day} ${p.month}${thisYear ? '' : ` ${p.year}`}${comma}${timeOf(p)}`;
    },
    time: at => timeOf(partsOf(at)),
    relative: (at, now = Date.now()) => RELATIVE(locale).format(...away(at, now)),
    relativeDay: (day, now = Date.now()) =>
      UNITS_IN[locale].onDay(RELATIVE(locale).format(daysTo(day, now), 'day')),
    since: (at, now = Date.now()) => {
      const [amount, unit] = away(Math.min(new Date(at).getTime(), now - 60_000), now);
      return UNITS_IN[locale].since(
        RELATIVE(locale).format(amount, unit),
        DURATION(locale)(unit).format(-amount),
      );
    },
    duration: ms => {
      const [amount, unit] = distance(Math.max(ms, 60_000));
      return DURATION(locale)(unit).format(amount);
    },
    number,
    pounds: piastres => UNITS_IN[locale].pounds(number(piastres / 100)),
    fileSize: bytes => sizeText(bytes, locale, number),
    list: items => items.flatMap(item => (item ? isolated(item, locale) : [])).join(comma),
  };
}

/** The day in Cairo, as `2026-11-21`: what date fields hold and what «today» means. */
export function cairoDay(at: Instant = Date.now()): string {
  return CAIRO_DAY().format(new Date(at));
}

interface DateParts {
  weekday: string;
  day: string;
  month: string;
  year: string;
  hour: string;
  minute: string;
  second: string;
}

function parts(format: Intl.DateTimeFormat, at: Instant): DateParts {
  const found: DateParts = { weekday: '', day: '', month: '', year: '', hour: '', minute: '', second: '' };
  for (const { type, value } of format.formatToParts(new Date(at))) {
    if (type in found) found[type as keyof DateParts] = value;
  }
  return found;
}

const DAY_MS = 86_400_000;
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', DAY_MS],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/**
 * Days are those of the calendar: «غدًا» is the next one, also when it is more than 24 hours away. What is due at midnight is
 * due by the end of the day before.
 */
function away(at: Instant, now: number): [number, Intl.RelativeTimeFormatUnit] {
  const [amount, unit] = distance(new Date(at).getTime() - now);
  return unit === 'day' ? [daysTo(cairoDay(new Date(at).getTime() - 1), now), unit] : [amount, unit];
}

function daysTo(day: string, now: number): number {
  return Math.round((Date.parse(day) - Date.parse(cairoDay(now))) / DAY_MS);
}

function distance(ms: number): [number, Intl.RelativeTimeFormatUnit] {
  for (const [unit, size] of UNITS) {
    if (Math.abs(ms) >= size) return [Math.trunc(ms / size), unit];
  }
  return [0, 'second'];
}

function sizeText(bytes: number, locale: AppLocale, number: (value: number) => string): string {
  const { kilobytes, megabytes } = UNITS_IN[locale];
  if (bytes < 1024 * 1024) return `${number(Math.max(1, Math.round(bytes / 1024)))} ${kilobytes}`;
  return `${number(Math.round((bytes / 1024 / 1024) * 10) / 10)} ${megabytes}`;
}

function perLocale<T>(make: (intlLocale: string) => T): (locale: AppLocale) => T {
  const ar = once(() => make(INTL_LOCALE.ar));
  const en = once(() => make(INTL_LOCALE.en));
  return locale => (locale === 'ar' ? ar() : en());
}

/** Made when it is first used: each takes a slow phone tens of milliseconds. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
