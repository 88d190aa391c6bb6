import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { ListBase, type RaRecord, useListContext } from 'react-admin';
import { OBLIGATION_KINDS } from '../../../workflows/domain/glossary';
import type { ObligationItem } from '../app/http/approvalsContract';
import { usePageTitle } from '../app/layout/usePageTitle';
import { OBLIGATION_COUNT, OBLIGATIONS } from '../app/text/obligations';
import { useText } from '../app/text/useText';
import { useFormat } from '../app/useFormat';
import { useMe } from '../app/useMe';
import { DecideFromList } from '../decisions/DecideFromList';
import { useRecorded } from '../decisions/useRecorded';
import { EmptyState } from '../ui/EmptyState';
import { ExportButton } from '../ui/ExportButton';
import { ListStates } from '../ui/ListStates';
import { Pager } from '../ui/Pager';
import { ToggleFilter } from '../ui/ToggleFilter';
import { ObligationCard } from './ObligationCard';

const SHOWN = {
  all: {},
  return_to_minister: { kind: 'return_to_minister' },
  leader_answer: { kind: 'leader_answer' },
  overdue: { overdue: true },
} as const;
type Shown = keyof typeof SHOWN;

/** What is due back: for the minister everything that is, for everybody else what they were charged with. */
export default function ObligationsPage() {
  const t = useText();
  const minister = useMe().has('minister');
  const [shown, setShown] = useState<Shown>('all');
  const title = t(minister ? OBLIGATIONS.titleMinister : OBLIGATIONS.titleMine);
  usePageTitle(title);
  return (
    <ListBase
      perPage={20}
      sort={{ field: 'dueDate', order: 'ASC' }}
      filter={minister ? SHOWN[shown] : { mine: true }}
      exporter={false}
      queryOptions={{ onError: () => undefined }}
    >
      <Box sx={{ maxWidth: 720, marginInline: 'auto' }}>
        <Due title={title} minister={minister} shown={shown} onShow={setShown} />
        <Pager />
      </Box>
    </ListBase>
  );
}

interface DueProps {
  readonly title: string;
  readonly minister: boolean;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

function Due({ title, minister, shown, onShow }: DueProps) {
  const t = useText();
  const format = useFormat();
  const { account } = useMe();
  const { data = [], total } = useListContext<ObligationItem & RaRecord>();
  const [answering, setAnswering] = useState<ObligationItem | null>(null);
  const [heading, recorded] = useRecorded();
  const words =
    shown !== 'all'
      ? ([OBLIGATIONS.emptyFiltered, OBLIGATIONS.emptyFilteredHint] as const)
      : minister
        ? ([OBLIGATIONS.emptyMinister, OBLIGATIONS.emptyMinisterHint] as const)
        : ([OBLIGATIONS.emptyMine, OBLIGATIONS.emptyMineHint] as const);
  return (
    <>
      <Box sx={HEAD}>
        <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ outline: 'none' }}>
          {title}
        </Typography>
        <Typography component="span" color="textSecondary" aria-live="polite">
          {total !== undefined && total > 0 && t.count(OBLIGATION_COUNT, total, { n: format.number(total) })}
        </Typography>
        <Box sx={{ marginInlineStart: 'auto' }}>
          <ExportButton path="/obligations" filter={minister ? SHOWN[shown] : { mine: true }} />
        </Box>
      </Box>
      {minister && <Filter shown={shown} onShow={onShow} />}
      <ListStates empty={<EmptyState title={t(words[0])} hint={t(words[1])} />}>
        <Box component="ul" sx={LIST}>
          {data.map(item => (
            <ObligationCard
              key={item.id}
              item={item}
              onAnswer={item.leader?.personId === account?.personId ? () => setAnswering(item) : null}
            />
          ))}
        </Box>
      </ListStates>
      {answering && (
        <DecideFromList
          caseId={answering.case.id}
          part={answering.obligationId}
          action="answerAssignment"
          onClose={() => setAnswering(null)}
          onDone={({ number }) => {
            setAnswering(null);
            recorded('answerAssignment', number);
          }}
        />
      )}
    </>
  );
}

function Filter({ shown, onShow }: Pick<DueProps, 'shown' | 'onShow'>) {
  const t = useText();
  const labels = {
    all: OBLIGATIONS.all,
    return_to_minister: OBLIGATION_KINDS.return_to_minister,
    leader_answer: OBLIGATION_KINDS.leader_answer,
    overdue: OBLIGATIONS.overdueOnly,
  };
  return (
    <Box sx={{ marginBlockEnd: 1.5 }}>
      <ToggleFilter
        label={t(OBLIGATIONS.filter)}
        value={shown}
        onChange={onShow}
        options={(Object.keys(SHOWN) as Shown[]).map(one => [one, t(labels[one])] as const)}
      />
    </Box>
  );
}

const HEAD = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: 1.5,
  marginBlockEnd: 1.5,
} as const;

const LIST = {
  listStyle: 'none',
  margin: 0,
  padding: 0,
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: 'minmax(0, 1fr)',
} as const;
