import { Alert, Button } from '@mui/material';
import { ACTIONS } from '../../../workflows/domain/glossary';
import type { ApprovalItem } from '../app/http/approvalsContract';
import { ProblemError } from '../app/http/problem';
import { explain } from '../app/problems/explain';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { DECISION } from '../app/text/decisions';
import { useText } from '../app/text/useText';
import { ProposalChanges } from '../decisions/ProposalChanges';
import { useDirectAction } from './useDirectAction';

/**
 * Approves what the card shows: its digest, and what came after it, go with the tap. When another version is there by
 * now, the card already shows it, and beside it what changed.
 */
export function ApproveTap({ item }: { item: ApprovalItem }) {
  const t = useText();
  const { send, sending, failure } = useDirectAction(item.case.id, 'approve');
  const { signature } = item;
  const changed = failure instanceof ProblemError && failure.status === 409;
  return (
    <>
      {changed && (
        <Alert severity="warning" role="alert">
          <strong>{explain(failure, t).happened}</strong>
          {failure.problem.difference && (
            <ProposalChanges difference={failure.problem.difference} texts={item.texts} />
          )}
        </Alert>
      )}
      {failure !== null && !changed && <ProblemNotice error={failure} />}
      <Button
        variant="contained"
        size="large"
        disabled={sending || signature === null}
        onClick={() => signature && void send(signature)}
        sx={{ minHeight: 52 }}
      >
        {sending ? t(DECISION.sending) : t(ACTIONS.approve)}
      </Button>
    </>
  );
}
