import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIn } from '../../admin-ui/src/app/format';
import { textIn } from '../../admin-ui/src/app/text/textIn';
import { hardCodedWords } from '../support/hardCodedWords';
import { termsIn } from '../support/terms';

const root = join(__dirname, '..', '..');
const pages = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'admin-ui/src', 'api/pages'],
  { cwd: root, encoding: 'utf8' },
)
  .trim()
  .split('\n')
  .filter(file => /\.tsx?$/.test(file));
/** Without its places to fill. */
const plain = (text: string) => text.replace(/\{\w+\}/g, '…');
const isText = (file: string) => /\/(text|i18n)\//.test(file);
const terms = pages.filter(file => /\/text\/(?!useText)/.test(file)).flatMap(file => termsIn(root, file));

/** Said in the other language on purpose: who cannot read this one must find the way out of it. */
const IN_THE_OTHER_LANGUAGE = ['SHELL.language', 'SHELL.languageHint'];
/** Names of keys, as they stand on the keyboard. */
const SAME_IN_BOTH = ['DECISION.submitHint'];
/** Letters as letters: what a search takes for the same. */
const ABOUT_LETTERS = ['admin-ui/src/app/foldArabic.ts'];
const ARABIC = /\p{Script=Arabic}/u;
const LATIN_WORD = /[A-Za-z]{2,}/;

describe("the pages' words", () => {
  it('are found', () => {
    expect(terms.length).toBeGreaterThan(500);
  });

  it('are Arabic in Arabic and English in English', () => {
    const odd = terms
      .filter(({ name }) => ![...IN_THE_OTHER_LANGUAGE, ...SAME_IN_BOTH].some(known => name.endsWith(known)))
      .map(({ name, ar, en }) => ({ name, ar: plain(ar), en: plain(en) }))
      .filter(({ ar, en }) => (LATIN_WORD.test(en) && !ARABIC.test(ar)) || ARABIC.test(en) || !ar || !en);
    expect(odd).toEqual([]);
  });

  it('have the same places to fill in both languages', () => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join();
    expect(terms.filter(({ ar, en }) => places(ar) !== places(en))).toEqual([]);
  });

  it('stand in the text modules, not in the pages', () => {
    const found = pages
      .filter(file => !isText(file) && !ABOUT_LETTERS.includes(file))
      .flatMap(file => hardCodedWords(file, readFileSync(join(root, file), 'utf8')));
    expect(found).toEqual([]);
  });

  it.each([
    ['a sentence between tags', 'const x = <p>لا توجد شكاوى</p>;'],
    ['English between tags', 'const x = <p>No cases yet</p>;'],
    ['a label', 'const x = <button aria-label="Close">×</button>;'],
    ['Arabic in a string', "const x = say('تم الحفظ');"],
    ['Arabic in a template', 'const x = `رقم ${' + 'n}`;'],
  ])('would be found if hard-coded: %s', (_, code) => {
    expect(hardCodedWords('x.tsx', code)).toHaveLength(1);
  });

  it('are told from names and codes', () => {
    const code = 'const x = <bdi dir="ltr" className="a b" id="main">{count} × 3</bdi>;';
    expect(hardCodedWords('x.tsx', code)).toEqual([]);
  });
});

describe('a day that is said from now', () => {
  const saturdayNight = Date.parse('2026-11-21T20:00:00Z');
  const { relative, relativeDay } = formatIn('ar');

  it('is the one of the calendar in Cairo, not so many times 24 hours', () => {
    expect(relative('2026-11-23T06:00:00Z', saturdayNight)).toBe('بعد الغد');
    expect(relative('2026-11-22T20:30:00Z', saturdayNight)).toBe('غدًا');
    expect(relative('2026-11-22T06:00:00Z', saturdayNight)).toBe('خلال 10 ساعات');
    // A deadline at midnight is the end of the day before it.
    expect(relative('2026-11-26T22:00:00Z', saturdayNight)).toBe('خلال 5 أيام');
  });

  it('has no hours when it was said without', () => {
    const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-24'];
    expect(days.map(day => relativeDay(day, saturdayNight))).toEqual(['أمس', 'اليوم', 'غدًا', 'بعد 3 أيام']);
  });
});

describe('an Arabic name in an English sentence', () => {
  it('does not pull what follows it to its other side', () => {
    const said = textIn('en')(
      { ar: 'من {name}، {date}', en: 'by {name}, {date}' },
      { name: 'هدى', date: '22 May' },
    );
    expect(said).toBe('by \u2068هدى\u2069, 22 May');
    expect(formatIn('en').list(['ملوي', 'Minya'])).toBe('\u2068ملوي\u2069, Minya');
  });
});
