import { Alert, Box, Button } from '@mui/material';
import { type Action, STAGES } from '../../../workflows/domain/glossary';
import type { CaseDetail } from '../app/http/contract';
import type { ProblemError } from '../app/http/problem';
import { explain } from '../app/problems/explain';
import { DECISION } from '../app/text/decisions';
import { useText } from '../app/text/useText';
import { sentenceOf } from '../cases/timeline/sentences';
import { useEventWords } from '../cases/timeline/useEventWords';
import { useEvents } from '../cases/useEvents';
import { When } from '../ui/When';
import { ProposalChanges } from './ProposalChanges';

interface Props {
  readonly error: ProblemError;
  readonly detail: CaseDetail;
  readonly action: Action;
  /** The last event that the person had seen when they began. */
  readonly seenSeq: number;
  readonly onGoOn: () => void;
}

/** A 409: what happened meanwhile, in the timeline's own sentences, and whether the decision is still possible. */
export function WhatChanged({ error, detail, action, seenSeq, onGoOn }: Props) {
  const t = useText();
  const { events = [], texts } = useEvents(detail.id);
  const words = useEventWords(detail, texts);
  const { happened, kept, todo } = explain(error, t);
  const news = events.filter(event => event.seq > seenSeq);
  const possible = error.problem.actions?.includes(action) ?? detail.actions.includes(action);
  return (
    <Alert severity="warning" role="alert">
      <strong>{happened}</strong>
      {kept && <div>{kept}</div>}
      {error.problem.difference && (
        <ProposalChanges difference={error.problem.difference} texts={detail.texts} />
      )}
      {news.length > 0 && (
        <Box sx={{ marginBlock: 1 }}>
          {t(DECISION.whatChanged)}:
          <Box component="ul" sx={{ margin: 0, paddingInlineStart: 2.5 }}>
            {news.map(event => (
              <li key={event.seq}>
                {t(sentenceOf(event, words))} · <When at={event.at} />
              </li>
            ))}
          </Box>
        </Box>
      )}
      {possible ? (
        <Button size="small" color="inherit" variant="outlined" onClick={onGoOn} sx={{ marginBlockStart: 1 }}>
          {todo}
        </Button>
      ) : (
        <div>{t(DECISION.notAvailable, { stage: t(STAGES[detail.stage]) })}</div>
      )}
    </Alert>
  );
}
