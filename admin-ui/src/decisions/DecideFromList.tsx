import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useRef } from 'react';
import { Link } from 'react-router';
import { ACTIONS, type Action } from '../../../workflows/domain/glossary';
import type { CaseDetail } from '../app/http/contract';
import { PageLoading } from '../app/layout/PageLoading';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { CASE } from '../app/text/cases';
import { DECISION } from '../app/text/decisions';
import { SHELL } from '../app/text/shell';
import { useText } from '../app/text/useText';
import { useMe } from '../app/useMe';
import { useCase } from '../cases/useCase';
import { refreshLists } from '../live';
import { aboutPart } from './initialValues';

const DecisionDialog = lazy(async () => ({ default: (await import('./DecisionDialog')).DecisionDialog }));

interface Props {
  readonly caseId: string;
  readonly action: Action;
  /** The part of the case that it is about, where the list knows. */
  readonly part?: string;
  readonly onClose: () => void;
  readonly onDone: (detail: CaseDetail) => void;
}

/** A decision taken from a list, which knows less than the dialog needs: the case is fetched as it is now, then the dialog opens. */
export function DecideFromList({ caseId, action, part, onClose, onDone }: Props) {
  const t = useText();
  const queryClient = useQueryClient();
  const { account } = useMe();
  const { data, error, isFetching, refetch } = useCase(caseId);
  // Once it was possible the dialog stays, whatever happens to the case behind it: it says itself what changed.
  const possible = useRef(false);
  possible.current ||= data?.actions.includes(action) ?? false;

  function done(detail: CaseDetail) {
    refreshLists(queryClient);
    onDone(detail);
  }

  if (data && account && possible.current) {
    const given = part ? aboutPart(data, action, part, account.personId) : {};
    return (
      <Suspense fallback={null}>
        <DecisionDialog {...{ detail: data, action, given, onClose }} onDone={() => done(data)} />
      </Suspense>
    );
  }
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{t(ACTIONS[action])}</DialogTitle>
      <DialogContent>
        {isFetching && <PageLoading />}
        {!isFetching && error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {!isFetching && data && <Alert severity="warning">{t(DECISION.notForYou)}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button color="secondary" onClick={onClose}>
          {t(SHELL.close)}
        </Button>
        <Button component={Link} to={`/cases/${caseId}/show`}>
          {t(CASE.openCase)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
