import type { Page } from 'playwright-core';
import type { Places } from '../pagePlaces';

/** One page or dialog as somebody sees it: what axe, the widths and the pictures go through. */
export interface SeenPage {
  /** What it is, which names its test and its picture. */
  readonly name: string;
  /** The demo account; `null`: nobody is signed in. */
  readonly who: string | null;
  readonly path: (places: Places) => string;
  /** What is there once it is drawn. */
  readonly settled: string;
  /** What leads from the page to the dialog on it. */
  readonly open?: (page: Page, places: Places) => Promise<void>;
}

/** A page that belongs to no case. */
export function page(name: string, who: string | null, path: string, settled: string): SeenPage {
  return { name, who, path: () => path, settled };
}

/** The search part of an address with this filter. */
export function filtered(filter: Readonly<Record<string, string>>): string {
  return new URLSearchParams({ filter: JSON.stringify(filter) }).toString();
}
