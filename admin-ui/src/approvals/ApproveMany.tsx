import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, useMediaQuery } from '@mui/material';
import { useId } from 'react';
import { shortDigest } from '../../../workflows/domain/case/digest';
import type { ApprovalItem, DecideResult } from '../app/http/approvalsContract';
import { titleOf } from '../app/http/problem';
import { Ltr } from '../app/Ltr';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { APPROVALS } from '../app/text/approvals';
import { SHELL } from '../app/text/shell';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { Mark } from '../ui/Mark';
import { Proposed } from './Proposed';
import { useApproveMany } from './useApproveMany';

interface Props {
  /** As they were chosen: what is signed is what was read here, even if the list behind changes. */
  readonly items: readonly ApprovalItem[];
  /** `decided`: whether anything was sent that may have been decided. */
  readonly onClose: (decided: boolean) => void;
}

/** Many approvals, each listed with its measures and its own digest; then what became of each. */
export function ApproveMany({ items, onClose }: Props) {
  const t = useText();
  const format = useFormat();
  const titleId = useId();
  const phone = useMediaQuery('(max-width:599px)');
  const { send, sending, results, failure, finished } = useApproveMany(items);
  const n = format.number(items.length);
  const close = () => onClose(results.size > 0 || failure !== null);
  const approved = [...results.values()].filter(({ decided }) => decided !== null).length;
  return (
    <Dialog
      open
      onClose={(_, reason) => reason === 'escapeKeyDown' && !sending && close()}
      fullScreen={phone}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>{t(APPROVALS.manyTitle)}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5, alignContent: 'start' }}>
        <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.875rem' }}>{t(APPROVALS.manyHint)}</Box>
        <Box component="ul" sx={LIST}>
          {items.map(item => (
            <Line key={item.case.id} item={item} result={results.get(item.case.id)} />
          ))}
        </Box>
        {failure !== null && <ProblemNotice error={failure} />}
      </DialogContent>
      <DialogActions
        sx={{ paddingInline: 3, paddingBlockEnd: 2, borderBlockStart: `1px solid ${COLOUR.line}` }}
      >
        <Box role="status" sx={{ marginInlineEnd: 'auto' }}>
          {sending && t(APPROVALS.manyProgress, { done: format.number(results.size), n })}
          {finished && t(APPROVALS.manyDone, { done: format.number(approved), n })}
        </Box>
        <Button color="secondary" onClick={close} disabled={sending}>
          {t(finished ? SHELL.close : SHELL.cancel)}
        </Button>
        {!finished && (
          <Button variant="contained" onClick={() => void send()} disabled={sending}>
            {t(APPROVALS.approveMany, { n })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Line({ item, result }: { item: ApprovalItem; result: DecideResult | undefined }) {
  const t = useText();
  const format = useFormat();
  const { case: row, proposal, signature, newMaterial, texts } = item;
  const refused = result?.problem ? titleOf(result.problem) : null;
  return (
    <Box component="li" sx={LINE}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Ltr>{row.number}</Ltr>
        {row.establishment?.nameAr}
        {newMaterial.length > 0 && (
          <Mark tone="amber">{t(APPROVALS.laterCount, { n: format.number(newMaterial.length) })}</Mark>
        )}
        {result?.decided && <Mark tone="accent">{t(APPROVALS.itemDone)}</Mark>}
        {result?.problem && <Mark tone="red">{t(APPROVALS.itemRefused)}</Mark>}
      </Box>
      {proposal && <Proposed proposal={proposal} texts={texts} brief />}
      {signature && (
        <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.8125rem' }}>
          {t(APPROVALS.digest)} <Ltr>{shortDigest(signature.digest)}</Ltr>
        </Box>
      )}
      {refused && <Box sx={{ color: COLOUR.red }}>{t(refused)}</Box>}
    </Box>
  );
}

const LIST = { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1 } as const;

const LINE = {
  padding: 1.25,
  border: `1px solid ${COLOUR.line}`,
  borderRadius: 1,
  display: 'grid',
  gap: 0.5,
  minWidth: 0,
} as const;
