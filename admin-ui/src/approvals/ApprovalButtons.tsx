import { Box, Button } from '@mui/material';
import { ACTIONS, type Action } from '../../../workflows/domain/glossary';
import type { ApprovalItem } from '../app/http/approvalsContract';
import { APPROVALS } from '../app/text/approvals';
import { useText } from '../app/text/useText';
import { useMe } from '../app/useMe';
import { ApproveTap } from './ApproveTap';

/** What the minister does with a proposal, and with a question: the usual first, the whole width of a thumb. */
const WITH_PROPOSAL: readonly Action[] = ['amend', 'returnWithNote', 'orderRevisit'];
/** Nobody in the minister's place hands on what was given to them. */
const MINISTERS_OWN: readonly Action[] = ['delegate'];
const WITH_QUESTION: readonly Action[] = ['directReview', 'assignToLeader', 'refer'];

interface Props {
  readonly item: ApprovalItem;
  readonly onAct: (action: Action) => void;
}

export function ApprovalButtons({ item, onAct }: Props) {
  const t = useText();
  const { case: row, proposal } = item;
  const { isMinister } = useMe();
  const others = proposal ? [...WITH_PROPOSAL, ...(isMinister ? MINISTERS_OWN : [])] : WITH_QUESTION;
  const columns = { xs: `repeat(${others.length === 4 ? 2 : 3}, 1fr)`, sm: `repeat(${others.length}, 1fr)` };
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
      <Box sx={{ display: 'grid', gridTemplateColumns: columns, gap: 1 }}>
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
