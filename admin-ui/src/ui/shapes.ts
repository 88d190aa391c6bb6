import { COLOUR } from '../app/theme/tokens';

/** A list without marks. */
export const PLAIN_LIST = { listStyle: 'none', margin: 0, padding: 0 } as const;

/** Its items as cards below each other. */
export const CARD_LIST = {
  ...PLAIN_LIST,
  display: 'grid',
  gap: 1,
  gridTemplateColumns: 'minmax(0, 1fr)',
} as const;

/** Its items as rows with a line between them. */
export const ROW_LIST = {
  ...PLAIN_LIST,
  overflow: 'hidden',
  '& > li + li': { borderBlockStart: `1px solid ${COLOUR.line}` },
} as const;

/** A row that is one link, laid out by its own grid. */
export const ROW_LINK = {
  display: 'grid',
  columnGap: 2,
  rowGap: 0.5,
  alignItems: 'center',
  paddingInline: 1.5,
  color: 'inherit',
  textDecoration: 'none',
  '&:hover': { backgroundColor: COLOUR.sunken },
  '&:focus-visible': { backgroundColor: COLOUR.accentSoft, outlineOffset: -2 },
} as const;

/** No more than two lines of somebody's words. */
export const TWO_LINES = {
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  overflowWrap: 'anywhere',
} as const;

/** What narrows a list and what is done with all of it, above it; not on paper. */
export const TOOLBAR = {
  display: 'flex',
  displayPrint: 'none',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  marginBlockEnd: 1.5,
} as const;

/** One thing of a list that stands by itself. */
export const CARD = {
  display: 'grid',
  gap: 0.5,
  gridTemplateColumns: 'minmax(0, 1fr)',
  padding: 1.5,
  border: `1px solid ${COLOUR.line}`,
  borderRadius: 1,
  backgroundColor: COLOUR.surface,
} as const;
