import { useMediaQuery } from '@mui/material';
import { useTheme } from 'react-admin';
import type { Mode } from './theme';

/** Light or dark: what the person chose, else what their device prefers. */
export function useMode(): [Mode, (mode: Mode) => void] {
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  const [chosen, setMode] = useTheme(prefersDark ? 'dark' : 'light');
  return [chosen === 'dark' ? 'dark' : 'light', setMode];
}
