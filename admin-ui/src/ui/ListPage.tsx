import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { ListBase, type SortPayload, useListContext } from 'react-admin';
import type { Term } from '../../../workflows/domain/glossary';
import { usePageTitle } from '../app/layout/usePageTitle';
import { LISTS } from '../app/text/lists';
import type { CountTerm } from '../app/text/textIn';
import { useText } from '../app/text/useText';
import { EmptyState } from './EmptyState';
import { ListHead } from './ListHead';
import { ListStates } from './ListStates';
import { Pager } from './Pager';

interface EmptyWords {
  /** Nothing is there at all. */
  readonly empty: Term;
  readonly emptyHint: Term;
  /** Something may be there, and what the list is narrowed to leaves nothing of it. */
  readonly noneFoundHint: Term;
}

interface Props {
  readonly words: EmptyWords & { readonly title: Term; readonly what: Term };
  readonly count: CountTerm;
  /** Of the API. */
  readonly path: string;
  readonly sort?: SortPayload;
  /** What it is narrowed to from the start. */
  readonly begin?: Filters;
  readonly width?: number;
  readonly filters: ReactNode;
  readonly children: ReactNode;
}

type Filters = Readonly<Record<string, unknown>>;
const NOT_NARROWED: Filters = {};

/** The frame of a page that is one list, in each of its states. Who may not open it is told so by react-admin. */
export function ListPage({
  words,
  count,
  path,
  sort,
  begin = NOT_NARROWED,
  width = 1120,
  filters,
  children,
}: Props) {
  const t = useText();
  usePageTitle(t(words.title));
  return (
    <ListBase
      perPage={25}
      {...(sort ? { sort } : {})}
      filterDefaultValues={begin}
      exporter={false}
      queryOptions={{ onError: () => undefined }}
    >
      <Box sx={{ maxWidth: width, marginInline: 'auto' }}>
        <ListHead title={t(words.title)} what={t(words.what)} count={count} path={path}>
          {filters}
        </ListHead>
        <ListStates empty={<NothingHere words={words} begin={begin} />}>{children}</ListStates>
        <Pager />
      </Box>
    </ListBase>
  );
}

/** Of a list that nothing narrows: what would fill it. Otherwise the way back to all of it. */
export function NothingHere({
  words,
  begin = NOT_NARROWED,
}: {
  readonly words: EmptyWords;
  readonly begin?: Filters;
}) {
  const t = useText();
  const { filterValues, setFilters } = useListContext();
  const names = Object.keys({ ...begin, ...filterValues });
  if (names.every(name => filterValues[name] === begin[name]))
    return <EmptyState title={t(words.empty)} hint={t(words.emptyHint)} />;
  return (
    <EmptyState
      title={t(LISTS.noResults)}
      hint={t(words.noneFoundHint)}
      action={<Button onClick={() => setFilters(begin)}>{t(LISTS.clearFilters)}</Button>}
    />
  );
}
