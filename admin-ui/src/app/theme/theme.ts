import { arEG } from '@mui/material/locale';
import type { ThemeOptions } from '@mui/material/styles';
import type { RaThemeOptions } from 'react-admin';
import { customProperties, DARK, FONT, LIGHT, type Tokens } from './tokens';

export type Direction = 'rtl' | 'ltr';
export type Mode = 'light' | 'dark';

const RADIUS_PX = 6;

/** The theme of one mode and direction. Components never name a colour, they name a token or a palette role. */
export function themeFor(mode: Mode, direction: Direction): RaThemeOptions {
  const tokens = mode === 'dark' ? DARK : LIGHT;
  return {
    direction,
    palette: paletteOf(mode, tokens),
    shape: { borderRadius: RADIUS_PX },
    typography: {
      fontFamily: FONT,
      fontSize: 15,
      htmlFontSize: 16,
      body1: { fontSize: '0.9375rem', lineHeight: 1.6 },
      body2: { fontSize: '0.84375rem', lineHeight: 1.55 },
      caption: { fontSize: '0.78125rem', lineHeight: 1.5 },
      h1: { fontSize: '1.375rem', fontWeight: 700, lineHeight: 1.4 },
      h2: { fontSize: '1.0625rem', fontWeight: 700, lineHeight: 1.5 },
      h3: { fontSize: '0.9375rem', fontWeight: 700, lineHeight: 1.5 },
      h6: { fontSize: '1.0625rem', fontWeight: 700, lineHeight: 1.5 },
      button: { fontSize: '0.90625rem', fontWeight: 600, textTransform: 'none', letterSpacing: 0 },
    },
    components: { ...(direction === 'rtl' ? arEG.components : {}), ...componentsOf(tokens) },
  };
}

function paletteOf(mode: Mode, t: Tokens): NonNullable<RaThemeOptions['palette']> {
  return {
    mode,
    primary: { main: t.accent, dark: t.accentDeep, light: t.accentSoft, contrastText: t.onAccent },
    secondary: { main: t.ink, contrastText: t.surface },
    error: { main: t.red, contrastText: t.surface },
    warning: { main: t.amber, contrastText: t.surface },
    info: { main: t.inkSoft, contrastText: t.surface },
    success: { main: t.accent, contrastText: t.onAccent },
    text: { primary: t.ink, secondary: t.inkSoft, disabled: t.done },
    divider: t.line,
    background: { default: t.paper, paper: t.surface },
  };
}

/** The menu of the places on a phone. */
export const BOTTOM_MENU_PX = 60;

/** What is chosen by a mark has its focus ring around the mark: the grey disk of the library would lie over the words beside it. */
function ringed(t: Tokens) {
  return {
    defaultProps: { disableFocusRipple: true },
    styleOverrides: {
      root: { '&.Mui-focusVisible': { outline: `2px solid ${t.accent}`, outlineOffset: -6 } },
    },
  };
}

function componentsOf(t: Tokens): NonNullable<ThemeOptions['components']> {
  return {
    MuiCssBaseline: {
      styleOverrides: {
        ':root': customProperties(t),
        body: { fontVariantNumeric: 'tabular-nums', backgroundColor: t.paper, overflowX: 'hidden' },
        // bdi isolates a number or a code inside a sentence of the other direction.
        'bdi[dir="ltr"]': { unicodeBidi: 'isolate', whiteSpace: 'nowrap' },
        // What somebody wrote in the other direction stays beside what it belongs to, and is not pushed to the far edge.
        ':where(div, p)[dir="auto"]': { width: 'fit-content', maxWidth: '100%' },
        a: { color: t.accent },
        ':focus-visible': { outline: `2px solid ${t.accent}`, outlineOffset: 2 },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '1ms !important',
            // Otherwise what pulsates would flicker.
            animationIterationCount: '1 !important',
            transitionDuration: '1ms !important',
          },
        },
      },
    },
    // A shadow alone is not seen on a dark page.
    MuiPopover: { styleOverrides: { paper: { border: `1px solid ${t.line}` } } },
    MuiAutocomplete: { styleOverrides: { paper: { border: `1px solid ${t.line}` } } },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: { root: { minHeight: 36, lineHeight: 1.5 } },
    },
    MuiButtonBase: {
      styleOverrides: { root: { '&:focus-visible': { outline: `2px solid ${t.accent}`, outlineOffset: 1 } } },
    },
    MuiRadio: ringed(t),
    MuiCheckbox: ringed(t),
    MuiOutlinedInput: {
      defaultProps: { notched: false },
      styleOverrides: {
        notchedOutline: { borderColor: t.lineStrong, top: 0, '& legend': { display: 'none' } },
      },
    },
    MuiTextField: { defaultProps: { size: 'small', variant: 'outlined', fullWidth: true } },
    MuiFormControl: { defaultProps: { size: 'small' } },
    // Above the menu under the thumb, which must stay within reach while something is said.
    MuiSnackbar: {
      styleOverrides: { root: { '@media (max-width:899.95px)': { bottom: BOTTOM_MENU_PX + 8 } } },
    },
    // Labels stand above their fields, whole and readable, and never float.
    MuiInputLabel: {
      defaultProps: { shrink: true },
      styleOverrides: {
        root: {
          position: 'static',
          transform: 'none',
          maxWidth: 'none',
          whiteSpace: 'normal',
          overflow: 'visible',
          marginBlockEnd: 4,
          fontSize: '0.875rem',
          fontWeight: 600,
          lineHeight: 1.5,
          color: t.ink,
          '&.Mui-focused:not(.Mui-error)': { color: t.accent },
        },
      },
    },
    MuiFormHelperText: { styleOverrides: { root: { marginInline: 0 } } },
    MuiChip: { styleOverrides: { root: { borderRadius: RADIUS_PX, fontWeight: 500 } } },
    // It takes the focus when it opens; whatever is focused inside it shows so.
    MuiDialog: { styleOverrides: { paper: { '&:focus-visible': { outline: 'none' } } } },
    MuiDialogTitle: {
      styleOverrides: { root: { fontSize: '1.1875rem', fontWeight: 700, paddingBottom: 8 } },
    },
    MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.8125rem', lineHeight: 1.5 } } },
    MuiLink: { defaultProps: { underline: 'hover' } },
    MuiAlert: {
      styleOverrides: {
        root: { alignItems: 'flex-start', color: t.ink },
        standardError: { backgroundColor: t.redSoft },
        standardWarning: { backgroundColor: t.amberSoft },
        standardInfo: { backgroundColor: t.doneSoft },
        standardSuccess: { backgroundColor: t.accentSoft },
      },
    },
    MuiTableCell: { styleOverrides: { root: { borderColor: t.line } } },
  };
}
