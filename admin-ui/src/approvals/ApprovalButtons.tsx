import { Box, Button } from '@mui/material';
import { ACTIONS, type Action } from '../../../workflows/domain/glossary';
import type { ApprovalItem } from '../app/http/approvalsContract';
import { APPROVALS } from '../app/text/approvals';
import { useText } from '../app/text/useText';
import { ApproveTap } from './ApproveTap';

/** What the minister does with a proposal, and with a question: the usual first, the whole width of a thumb. */
const WITH_PROPOSAL: readonly Action[] = ['amend', 'returnWithNote', 'orderRevisit'];
const WITH_QUESTION: readonly Action[] = ['directReview', 'assignToLeader', 'refer'];

interface Props {
  readonly item: ApprovalItem;
  readonly onAct: (action: Action) => void;
}

export function ApprovalButtons({ item, onAct }: Props) {
  const t = useText();
  const { case: row, proposal } = item;
  const others = proposal ? WITH_PROPOSAL : WITH_QUESTION;
  return (
    <Box
      role="group"
      aria-label={t(APPROVALS.decisions, { number: row.number })}
      sx={{ display: 'grid', gap: 1 }}
    >
      {proposal ? (
        <ApproveTap item={item} />
      ) : (
        <Button
          variant="contained"
          size="large"
          onClick={() => onAct('answerQuestion')}
          sx={{ minHeight: 52 }}
        >
          {t(ACTIONS.answerQuestion)}
        </Button>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: `repeat(${others.length}, 1fr)`, gap: 1 }}>
        {others.map(action => (
          <Button
            key={action}
            variant="outlined"
            onClick={() => onAct(action)}
            sx={{ minHeight: 48, paddingInline: 0.5 }}
          >
            {t(ACTIONS[action])}
          </Button>
        ))}
      </Box>
    </Box>
  );
}
