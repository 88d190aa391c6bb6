import { CITIZEN } from './pages/citizen';
import { FIELD } from './pages/field';
import { HOTLINE } from './pages/hotline';
import { MINISTER } from './pages/minister';
import { OFFICE } from './pages/office';
import type { SeenPage } from './pages/seenPage';

/** Everything that axe, the widths and the pictures go through. */
export const PAGES: readonly SeenPage[] = [...OFFICE, ...HOTLINE, ...MINISTER, ...FIELD, ...CITIZEN];
