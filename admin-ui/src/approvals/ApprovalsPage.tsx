import { Box, Button, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { ListBase, type RaRecord, useListContext } from 'react-admin';
import { Link } from 'react-router';
import type { Action } from '../../../workflows/domain/glossary';
import type { ApprovalItem } from '../app/http/approvalsContract';
import { usePageTitle } from '../app/layout/usePageTitle';
import { APPROVAL_COUNT, APPROVALS } from '../app/text/approvals';
import { useText } from '../app/text/useText';
import { useFormat } from '../app/useFormat';
import { useMe } from '../app/useMe';
import { DecideFromList } from '../decisions/DecideFromList';
import { useRecorded } from '../decisions/useRecorded';
import { EmptyState } from '../ui/EmptyState';
import { ListStates } from '../ui/ListStates';
import { Pager } from '../ui/Pager';
import { ApprovalCard } from './ApprovalCard';
import { ApproveMany } from './ApproveMany';
import { ChooseBar } from './ChooseBar';
import { Decidable } from './Decidable';

const NO_FILTER = {};

interface Deciding {
  readonly caseId: string;
  readonly action: Action;
}

/** A stack of cards, the nearest deadline first: each holds what the decision needs. */
export default function ApprovalsPage() {
  const t = useText();
  const { isDelegate } = useMe();
  const [beyond, setBeyond] = useState(false);
  usePageTitle(t(APPROVALS.title));
  return (
    <ListBase
      perPage={10}
      sort={{ field: 'stageSince', order: 'ASC' }}
      filter={isDelegate ? { decidable: !beyond } : NO_FILTER}
      exporter={false}
      queryOptions={{ onError: () => undefined }}
    >
      <Box sx={{ maxWidth: 720, marginInline: 'auto' }}>
        <Stack chooser={isDelegate && <Decidable beyond={beyond} onShow={setBeyond} />} beyond={beyond} />
        <Pager />
      </Box>
    </ListBase>
  );
}

function Stack({ chooser, beyond }: { chooser: ReactNode; beyond: boolean }) {
  const t = useText();
  const format = useFormat();
  const { data = [], total } = useListContext<ApprovalItem & RaRecord>();
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [title, recorded] = useRecorded();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [approving, setApproving] = useState<readonly ApprovalItem[] | null>(null);
  const possible = data.filter(isApprovable);
  const chosenItems = possible.filter(item => chosen.includes(item.case.id));

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
      {chooser}
      <ListStates
        empty={
          chooser && !beyond ? (
            <EmptyState title={t(APPROVALS.emptyYours)} hint={t(APPROVALS.emptyYoursHint)} />
          ) : (
            <NothingBefore />
          )
        }
      >
        <ChooseBar
          chosen={chosenItems.length}
          possible={possible.length}
          onAll={() => setChosen(possible.map(item => item.case.id))}
          onNone={() => setChosen([])}
          onApprove={() => setApproving(chosenItems)}
        />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          {data.map(item => (
            <ApprovalCard
              key={item.case.id}
              item={item}
              onAct={action => setDeciding({ caseId: item.case.id, action })}
              chosen={possible.length > 1 && isApprovable(item) ? chosen.includes(item.case.id) : null}
              onChoose={now =>
                setChosen(before => [
                  ...before.filter(id => id !== item.case.id),
                  ...(now ? [item.case.id] : []),
                ])
              }
            />
          ))}
        </Box>
      </ListStates>
      {approving && (
        <ApproveMany
          items={approving}
          onClose={decided => {
            setApproving(null);
            if (decided) setChosen([]);
          }}
        />
      )}
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

/** A proposal that nobody has decided yet, and that whoever looks may decide. */
function isApprovable({ signature, pendingDecision, notYours }: ApprovalItem): boolean {
  return signature !== null && pendingDecision === null && notYours === null;
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
