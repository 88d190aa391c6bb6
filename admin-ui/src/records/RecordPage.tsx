import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { useParams } from 'react-router';
import type { CaseDetail } from '../app/http/contract';
import type { CaseRecord } from '../app/http/record';
import { PageLoading } from '../app/layout/PageLoading';
import { usePageTitle } from '../app/layout/usePageTitle';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { ProblemPage } from '../app/problems/ProblemPage';
import { RECORD } from '../app/text/records';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useEventWords } from '../cases/timeline/useEventWords';
import { useCase } from '../cases/useCase';
import type { MizanDataProvider } from '../dataProvider';
import { A4 } from '../ui/A4';
import { type Kind, kindOf } from './kinds';
import { RecordEntryRow } from './RecordEntryRow';
import { RecordHead } from './RecordHead';

/** Everything that was written of a case, in its order, for auditors: to be read, taken along and printed. */
export default function RecordPage() {
  const t = useText();
  const { id = '' } = useParams();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const found = useCase(id);
  // Each reading is written into the record, so nothing but the reader asks for it again.
  const record = useQuery({
    queryKey: ['record', id],
    queryFn: () => dataProvider.record(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  usePageTitle(record.data ? t(RECORD.title, { number: record.data.number }) : t(RECORD.open));
  const again = () => void Promise.all([found.refetch(), record.refetch()]);
  if (found.isPending || record.isPending) return <PageLoading />;
  if (!found.data || !record.data) return <ProblemPage error={record.error ?? found.error} onRetry={again} />;
  return (
    <Box sx={{ maxWidth: 1120, marginInline: 'auto' }}>
      {A4}
      {record.error && <ProblemNotice error={record.error} onRetry={again} />}
      <Entries detail={found.data} record={record.data} onReadAgain={again} reading={record.isFetching} />
    </Box>
  );
}

interface Props {
  readonly detail: CaseDetail;
  readonly record: CaseRecord;
  readonly reading: boolean;
  readonly onReadAgain: () => void;
}

function Entries({ detail, record, reading, onReadAgain }: Props) {
  const t = useText();
  const [kind, setKind] = useState<Kind | 'all'>('all');
  const texts = useMemo(
    () => Object.assign({}, ...record.items.map(entry => entry.texts)) as Record<string, string>,
    [record],
  );
  const words = useEventWords(detail, texts);
  const shown = record.items.filter(entry => kind === 'all' || kindOf(entry) === kind);
  return (
    <>
      <RecordHead
        caseId={detail.id}
        record={record}
        kind={kind}
        onKind={setKind}
        reading={reading}
        onReadAgain={onReadAgain}
      />
      {shown.length === 0 && <Box sx={{ color: COLOUR.inkSoft }}>{t(RECORD.nothing)}</Box>}
      <Box component="ol" aria-label={t(RECORD.title, { number: record.number })} sx={LIST}>
        {shown.map(entry => (
          <RecordEntryRow key={entry.id} entry={entry} words={words} />
        ))}
      </Box>
    </>
  );
}

const LIST = {
  listStyle: 'none',
  margin: 0,
  padding: 0,
  backgroundColor: COLOUR.surface,
  border: `1px solid ${COLOUR.line}`,
  borderRadius: 1,
  '& > li + li': { borderBlockStart: `1px solid ${COLOUR.line}` },
} as const;
