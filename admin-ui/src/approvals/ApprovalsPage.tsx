import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { ListBase, type RaRecord, useListContext } from 'react-admin';
import { Link } from 'react-router';
import type { Action } from '../../../workflows/domain/glossary';
import type { ApprovalItem } from '../app/http/contract';
import { usePageTitle } from '../app/layout/usePageTitle';
import { APPROVAL_COUNT, APPROVALS } from '../app/text/approvals';
import { useText } from '../app/text/useText';
import { useFormat } from '../app/useFormat';
import { DecideFromList } from '../decisions/DecideFromList';
import { useRecorded } from '../decisions/useRecorded';
import { EmptyState } from '../ui/EmptyState';
import { ListStates } from '../ui/ListStates';
import { Pager } from '../ui/Pager';
import { ApprovalCard } from './ApprovalCard';

interface Deciding {
  readonly caseId: string;
  readonly action: Action;
}

/** A stack of cards, the longest waiting first: each holds what the decision needs. */
export default function ApprovalsPage() {
  const t = useText();
  usePageTitle(t(APPROVALS.title));
  return (
    <ListBase
      perPage={10}
      sort={{ field: 'stageSince', order: 'ASC' }}
      exporter={false}
      queryOptions={{ onError: () => undefined }}
    >
      <Box sx={{ maxWidth: 720, marginInline: 'auto' }}>
        <Stack />
        <Pager />
      </Box>
    </ListBase>
  );
}

function Stack() {
  const t = useText();
  const format = useFormat();
  const { data = [], total } = useListContext<ApprovalItem & RaRecord>();
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [title, recorded] = useRecorded();

  return (
    <>
      <Box sx={HEAD}>
        <Typography variant="h1" ref={title} tabIndex={-1} sx={{ outline: 'none' }}>
          {t(APPROVALS.title)}
        </Typography>
        <Typography component="span" color="textSecondary" aria-live="polite">
          {total !== undefined && total > 0 && t.count(APPROVAL_COUNT, total, { n: format.number(total) })}
        </Typography>
      </Box>
      <ListStates empty={<NothingBefore />}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          {data.map(item => (
            <ApprovalCard
              key={item.case.id}
              item={item}
              onAct={action => setDeciding({ caseId: item.case.id, action })}
            />
          ))}
        </Box>
      </ListStates>
      {deciding && (
        <DecideFromList
          key={`${deciding.caseId}.${deciding.action}`}
          {...deciding}
          onClose={() => setDeciding(null)}
          onDone={({ number }) => {
            setDeciding(null);
            recorded(deciding.action, number);
          }}
        />
      )}
    </>
  );
}

function NothingBefore() {
  const t = useText();
  return (
    <EmptyState
      title={t(APPROVALS.empty)}
      hint={t(APPROVALS.emptyHint)}
      action={
        <Button component={Link} to="/cases">
          {t(APPROVALS.seeCases)}
        </Button>
      }
    />
  );
}

const HEAD = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: 1.5,
  marginBlockEnd: 1.5,
} as const;
