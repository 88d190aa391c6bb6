import { Box, Button, Link as MuiLink } from '@mui/material';
import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { HistoryItem } from '../app/http/contract';
import { Ltr } from '../app/Ltr';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { HISTORY } from '../app/text/establishments';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { EmptyState } from '../ui/EmptyState';
import { RowsLoading } from '../ui/RowsLoading';
import { Section } from '../ui/Section';
import { ToggleFilter } from '../ui/ToggleFilter';
import { historySentence } from './historySentence';
import { useHistory } from './useHistory';

type Kind = HistoryItem['kind'];
const KINDS: readonly Kind[] = ['case', 'visit', 'penalty'];

interface Props {
  readonly establishmentId: string;
  /** What stands above has its final height. */
  readonly settled: boolean;
}

/** Its cases, visits and penalties in sentences, newest first; `?kind=` narrows them, so that a number can link here. */
export function History({ establishmentId, settled }: Props) {
  const t = useText();
  const { items, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useHistory(establishmentId);
  const [search, setSearch] = useSearchParams();
  const kind = KINDS.find(known => known === search.get('kind'));
  const shown = items?.filter(item => !kind || item.kind === kind) ?? [];
  const choose = (chosen: Kind | 'all') =>
    setSearch(chosen === 'all' ? {} : { kind: chosen }, { replace: true });
  const place = useRef<HTMLDivElement>(null);
  const arrived = settled && items !== undefined;

  // Whoever follows a number wants to see what it counts.
  useEffect(() => {
    if (kind && arrived) place.current?.scrollIntoView();
  }, [kind, arrived]);

  return (
    <Box ref={place} sx={{ scrollMarginTop: 72 }}>
      <Section
        title={t(HISTORY.title)}
        aside={items && items.length > 0 && <KindChoice kind={kind} onChoose={choose} />}
      >
        {isPending && <RowsLoading />}
        {error && !items && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {items?.length === 0 && <EmptyState title={t(HISTORY.empty)} hint={t(HISTORY.emptyHint)} />}
        {items && items.length > 0 && shown.length === 0 && (
          <Box sx={{ color: COLOUR.inkSoft, paddingBlock: 1 }}>{t(HISTORY.nothingOfKind)}</Box>
        )}
        <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {shown.map(item => (
            <Entry key={`${item.kind}.${item.caseId}.${item.at}.${item.code}`} item={item} />
          ))}
        </Box>
        {hasNextPage && (
          <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t(HISTORY.more)}
          </Button>
        )}
      </Section>
    </Box>
  );
}

function KindChoice({ kind, onChoose }: { kind: Kind | undefined; onChoose: (kind: Kind | 'all') => void }) {
  const t = useText();
  return (
    <ToggleFilter
      dense
      label={t(HISTORY.kind)}
      value={kind ?? 'all'}
      onChange={onChoose}
      options={[['all', t(HISTORY.all)], ...KINDS.map(known => [known, t(HISTORY[known])] as const)]}
    />
  );
}

function Entry({ item }: { item: HistoryItem }) {
  const t = useText();
  const labels = useLabels();
  const format = useFormat();
  return (
    <Box component="li" sx={ENTRY}>
      <Box component="time" dateTime={item.at} sx={{ gridArea: 'when', ...MUTED }}>
        {format.date(item.at)}
      </Box>
      <Box sx={{ gridArea: 'what', fontWeight: item.kind === 'penalty' ? 700 : 400 }}>
        {historySentence(item, t, labels)}
      </Box>
      <MuiLink component={Link} to={`/cases/${item.caseId}/show`} sx={{ gridArea: 'case' }}>
        <Ltr>{item.number}</Ltr>
      </MuiLink>
    </Box>
  );
}

const MUTED = { color: COLOUR.inkSoft, fontSize: '0.84375rem' } as const;

const ENTRY = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr auto', sm: '200px minmax(0, 1fr) auto' },
  gridTemplateAreas: { xs: '"what what" "when case"', sm: '"when what case"' },
  alignItems: 'baseline',
  columnGap: 1.5,
  paddingBlock: 1,
  '&:not(:last-of-type)': { borderBlockEnd: `1px solid ${COLOUR.line}` },
} as const;
