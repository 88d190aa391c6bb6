/**
 * The one visual language, calm and dense. Green is for action, amber and red only for time running out or
 * out (and for what went wrong), grey for what is finished. Every text colour is at least 4.5:1 on `paper`,
 * `surface` and its own `…Soft` ground.
 */
export interface Tokens {
  readonly paper: string;
  readonly surface: string;
  readonly sunken: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly accent: string;
  readonly accentDeep: string;
  readonly accentSoft: string;
  readonly onAccent: string;
  readonly amber: string;
  readonly amberSoft: string;
  readonly red: string;
  readonly redSoft: string;
  readonly done: string;
  readonly doneSoft: string;
}

export const LIGHT: Tokens = {
  paper: '#f8f8f5',
  surface: '#ffffff',
  sunken: '#efefea',
  ink: '#1a1f1c',
  inkSoft: '#505a54',
  line: '#dfe1db',
  lineStrong: '#7d8781',
  accent: '#0b5d43',
  accentDeep: '#074732',
  accentSoft: '#e2efe8',
  onAccent: '#ffffff',
  amber: '#855000',
  amberSoft: '#fdf0d5',
  red: '#a3211a',
  redSoft: '#fce8e6',
  done: '#59625d',
  doneSoft: '#ecefec',
};

export const DARK: Tokens = {
  paper: '#101412',
  surface: '#181d1a',
  sunken: '#0b0e0c',
  ink: '#e8ece9',
  inkSoft: '#a9b3ad',
  line: '#2c3430',
  lineStrong: '#76827b',
  accent: '#63c79e',
  accentDeep: '#8adab9',
  accentSoft: '#17362a',
  onAccent: '#06170f',
  amber: '#f1b862',
  amberSoft: '#38290e',
  red: '#ff938a',
  redSoft: '#3d1a17',
  done: '#9da7a1',
  doneSoft: '#222825',
};

export const FONT = '"Noto Sans Arabic Variable", "Noto Sans Arabic", "Segoe UI", Tahoma, sans-serif';

type Token = keyof Tokens;

/** The tokens as CSS custom properties, so that a component names a meaning and both themes follow. */
export const COLOUR = Object.fromEntries(
  (Object.keys(LIGHT) as Token[]).map(token => [token, `var(--mizan-${token})`]),
) as Readonly<Record<Token, string>>;

export function customProperties(tokens: Tokens): Record<string, string> {
  return Object.fromEntries(Object.entries(tokens).map(([token, colour]) => [`--mizan-${token}`, colour]));
}

/** The tokens as a style sheet: light, dark where the device prefers it, and whichever the page itself names. */
export function tokensCss(): string {
  const rules = (tokens: Tokens) =>
    Object.entries(customProperties(tokens))
      .map(([name, colour]) => `${name}:${colour};`)
      .join('');
  const light = `color-scheme:light;${rules(LIGHT)}`;
  const dark = `color-scheme:dark;${rules(DARK)}`;
  return `:root,[data-theme="light"]{${light}--mizan-font:${FONT};}
@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${dark}}}
[data-theme="dark"]{${dark}}
`;
}
