import { useEffect } from 'react';
import { SHELL } from '../text/shell';
import { useText } from '../text/useText';

/** The window's title, with the place first: that is what a narrow tab shows. */
export function usePageTitle(title: string): void {
  const t = useText();
  useEffect(() => {
    document.title = `${title} · ${t(SHELL.mizan)}`;
  }, [title, t]);
}
