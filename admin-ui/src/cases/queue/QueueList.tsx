import { Button, Paper } from '@mui/material';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import type { CaseRow } from '../../app/http/contract';
import { useShortcuts } from '../../app/layout/useShortcuts';
import { ProblemNotice } from '../../app/problems/ProblemNotice';
import { QUEUE } from '../../app/text/cases';
import { SEARCH, TOGETHER_WORDS } from '../../app/text/desk';
import { LISTS } from '../../app/text/lists';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { EmptyState } from '../../ui/EmptyState';
import { RowsLoading } from '../../ui/RowsLoading';
import { StaleLine } from '../../ui/StaleLine';
import { ROW_LIST } from '../../ui/shapes';
import { rememberQueue } from '../queueOrder';
import { CHOSEN_FILTERS, useQueue, without } from './filters';
import { QueueRow } from './QueueRow';
import { receiptIn } from './searchWords';
import { useSelection } from './useSelection';

const TogetherBar = lazy(async () => ({ default: (await import('../together/TogetherBar')).TogetherBar }));
const NO_ROWS: readonly CaseRow[] = [];

export function QueueList() {
  const t = useText();
  const navigate = useNavigate();
  const list = useRef<HTMLUListElement>(null);
  const { data, isPending, error, refetch } = useQueue();
  const selection = useSelection(data ?? NO_ROWS);

  useOpenReceipt();
  useTakenFromAddress();
  useEffect(() => {
    if (data) rememberQueue(data.map(row => String(row.id)));
  }, [data]);

  const rows = () => Array.from(list.current?.querySelectorAll<HTMLAnchorElement>('[data-row]') ?? []);
  const focusedAt = () => rows().findIndex(row => row.closest('li')?.contains(document.activeElement));
  const move = (step: 1 | -1) => {
    const all = rows();
    const at = focusedAt();
    all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))]?.focus();
  };
  const currentId = () => data?.[Math.max(0, focusedAt())]?.id;
  const choose = (through: boolean) => {
    const id = currentId();
    if (id && selection.possible) selection.toggle(id, through);
  };
  const bar = () => list.current?.parentElement?.querySelector<HTMLElement>('[data-together] button');
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    enter: () => currentId() && void navigate(`/cases/${currentId()}/show`),
    a: () => (bar() ? bar()?.focus() : currentId() && void navigate(`/cases/${currentId()}/show?act`)),
    x: () => choose(false),
    'shift+x': () => choose(true),
  });

  if (isPending) return <RowsLoading />;
  if (!data) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return <NothingHere />;
  return (
    <>
      <StaleLine error={error} />
      {selection.chosen.length > 0 && (
        <Suspense fallback={null}>
          <TogetherBar chosen={selection.chosen} onAll={selection.all} onNone={selection.none} />
        </Suspense>
      )}
      <Paper variant="outlined" component="ul" ref={list} aria-label={t(QUEUE.cases)} sx={LIST}>
        {data.map(row => (
          <li key={row.id}>
            {selection.possible && (
              <input
                type="checkbox"
                aria-label={t(TOGETHER_WORDS.choose, { number: row.number })}
                checked={selection.chosen.includes(row)}
                onChange={event => selection.toggle(row.id, (event.nativeEvent as MouseEvent).shiftKey)}
              />
            )}
            <QueueRow row={row} />
          </li>
        ))}
      </Paper>
    </>
  );
}

/** The whole number of a case, in any grouping, is that case. */
function useOpenReceipt() {
  const navigate = useNavigate();
  const { data, words, search } = useQueue();
  const receipt = receiptIn(words);
  const found = receipt ? data?.find(row => row.number === receipt)?.id : undefined;
  useEffect(() => {
    if (found === undefined) return;
    search('');
    void navigate(`/cases/${found}/show`);
  });
}

/** Words that came in a link are searched for, and leave the address. */
function useTakenFromAddress() {
  const { filterValues, setFilters, search } = useQueue();
  useEffect(() => {
    const { q, ...rest } = filterValues;
    if (typeof q !== 'string') return;
    search(q);
    setFilters(rest);
  });
}

function NothingHere() {
  const t = useText();
  const { filters, change, words, search } = useQueue();
  if (words) {
    const everywhere = without([...CHOSEN_FILTERS, 'stage', 'mine', 'open']);
    return (
      <EmptyState
        title={t(SEARCH.nothing, { words })}
        hint={t(SEARCH.where)}
        action={
          Object.keys(filters).length > 0 && !receiptIn(words) ? (
            <Button onClick={() => change(everywhere)}>{t(SEARCH.everywhere)}</Button>
          ) : (
            <Button onClick={() => search('')}>{t(SEARCH.clear)}</Button>
          )
        }
      />
    );
  }
  const narrowed = Boolean(filters.stage) || CHOSEN_FILTERS.some(name => filters[name]);
  if (narrowed) {
    const cleared = without([...CHOSEN_FILTERS, 'stage']);
    return (
      <EmptyState
        title={t(LISTS.noResults)}
        hint={t(LISTS.noResultsHint)}
        action={<Button onClick={() => change(cleared)}>{t(LISTS.clearFilters)}</Button>}
      />
    );
  }
  if (filters.mine) {
    return (
      <EmptyState
        title={t(QUEUE.emptyMine)}
        hint={t(QUEUE.emptyMineHint)}
        action={<Button onClick={() => change({ mine: undefined })}>{t(QUEUE.seeEverything)}</Button>}
      />
    );
  }
  return (
    <EmptyState
      title={t(QUEUE.emptyAll)}
      hint={t(QUEUE.emptyAllHint)}
      action={
        <Button component={Link} to="/intake">
          {t(QUEUE.register)}
        </Button>
      }
    />
  );
}

const LIST = {
  ...ROW_LIST,
  '& > li': { display: 'flex', alignItems: 'stretch' },
  '& > li > a': { flex: 1, minWidth: 0 },
  '& > li > input': {
    alignSelf: 'center',
    flexShrink: 0,
    width: 20,
    height: 20,
    marginBlock: 0,
    marginInline: '12px 0',
    accentColor: COLOUR.accent,
  },
} as const;
