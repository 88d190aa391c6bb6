import { Box, Checkbox, Link as MuiLink, Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { Link } from 'react-router';
import { type Action, OPINIONS, VERDICTS } from '../../../workflows/domain/glossary';
import type { ApprovalItem } from '../app/http/approvalsContract';
import { Ltr } from '../app/Ltr';
import { APPROVALS } from '../app/text/approvals';
import { QUEUE } from '../app/text/cases';
import { PARTS } from '../app/text/parts';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { useNow } from '../app/useNow';
import { permittedWords, textBehind } from '../cases/parts/words';
import { EstablishmentCard } from '../establishments/EstablishmentCard';
import { CaseFlags } from '../ui/CaseFlags';
import { TWO_LINES } from '../ui/shapes';
import { ApprovalButtons } from './ApprovalButtons';
import { Brief } from './Brief';
import { LaterMaterial } from './LaterMaterial';
import { ObjectionsToDecide } from './ObjectionsToDecide';
import { PendingDecision } from './PendingDecision';
import { PhotoStrip } from './PhotoStrip';
import { Proposed } from './Proposed';
import { WhoDecides } from './WhoDecides';

interface Props {
  readonly item: ApprovalItem;
  readonly onAct: (action: Action) => void;
  /** Whether it is among those to be approved together; null where it cannot be. */
  readonly chosen: boolean | null;
  readonly onChoose: (chosen: boolean) => void;
}

/** One matter in the order in which one decides: what, where, what was found, what is proposed, what the law says. */
export function ApprovalCard({ item, onAct, chosen, onChoose }: Props) {
  const t = useText();
  const labels = useLabels();
  const titleId = useId();
  const { case: row, proposal, question, establishmentCard, texts, pendingDecision } = item;
  const category = labels.category(row.category) || t(QUEUE.unclassified);
  return (
    <Paper component="article" variant="outlined" aria-labelledby={titleId} sx={CARD}>
      <Top item={item} chosen={chosen} onChoose={onChoose} />
      <Box>
        <Typography variant="h2" id={titleId} sx={TWO_LINES}>
          <bdi>{row.summary ?? category}</bdi>
        </Typography>
        {row.summary !== null && <Box sx={MUTED}>{category}</Box>}
      </Box>
      {establishmentCard && <EstablishmentCard establishment={establishmentCard} brief />}
      <Finding item={item} />
      {question && (
        <Box sx={PROPOSAL}>
          <Box sx={MUTED}>{t(APPROVALS.question)}</Box>
          <Box dir="auto" sx={{ fontSize: '1.125rem', fontWeight: 700, overflowWrap: 'anywhere' }}>
            {textBehind(question.text, texts)}
          </Box>
        </Box>
      )}
      {proposal && (
        <Box sx={PROPOSAL}>
          <Proposed proposal={proposal} texts={texts} />
          <Brief label={t(PARTS.grounds)} text={textBehind(proposal.grounds, texts)} />
        </Box>
      )}
      <Opinion item={item} />
      {item.proposer && <Box sx={MUTED}>{t(APPROVALS.by, { name: item.proposer.name })}</Box>}
      <ObjectionsToDecide item={item} onAct={onAct} />
      <LaterMaterial material={item.newMaterial} texts={texts} />
      <WhoDecides item={item} />
      {pendingDecision ? (
        <PendingDecision
          caseId={row.id}
          number={row.number}
          decision={pendingDecision}
          mayWithdraw={item.mayWithdraw}
        />
      ) : (
        item.notYours === null && (proposal || question) && <ApprovalButtons item={item} onAct={onAct} />
      )}
    </Paper>
  );
}

function Top({ item: { case: row }, chosen, onChoose }: Omit<Props, 'onAct'>) {
  const t = useText();
  const format = useFormat();
  const now = useNow();
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5, ...MUTED }}
    >
      {chosen !== null && (
        <Checkbox
          checked={chosen}
          onChange={(_, now) => onChoose(now)}
          slotProps={{ input: { 'aria-label': t(APPROVALS.choose, { number: row.number }) } }}
          sx={{ margin: -1 }}
        />
      )}
      <MuiLink component={Link} to={`/cases/${row.id}/show`} sx={{ paddingBlock: 0.5 }}>
        <Ltr>{row.number}</Ltr>
      </MuiLink>
      <CaseFlags row={row} />
      <Box component="time" dateTime={row.stageSince} title={format.dateTime(row.stageSince)} sx={AT_END}>
        {t(APPROVALS.waiting, { since: format.since(row.stageSince, now) })}
      </Box>
    </Box>
  );
}

function Finding({ item: { finding, photos, texts } }: { item: ApprovalItem }) {
  const t = useText();
  if (!finding?.verdict) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Brief
        label={`${t(APPROVALS.finding)}: ${t(VERDICTS[finding.verdict])}`}
        text={textBehind(finding.findings, texts)}
      />
      <PhotoStrip ids={photos} />
    </Box>
  );
}

function Opinion({ item: { legalOpinion, texts } }: { item: ApprovalItem }) {
  const t = useText();
  const format = useFormat();
  if (!legalOpinion) return null;
  const { opinion, text, permitted } = legalOpinion;
  const list = permitted.map(penalty => permittedWords(penalty, { t, format })).join('، ');
  return (
    <Brief
      label={`${t(PARTS.legalOpinion)}: ${t(OPINIONS[opinion])}`}
      text={textBehind(text, texts)}
      after={list && t(PARTS.permitted, { list })}
    />
  );
}

const CARD = { padding: { xs: 1.5, sm: 2 }, display: 'grid', gap: 1.5, minWidth: 0 } as const;

const MUTED = { color: COLOUR.inkSoft, fontSize: '0.84375rem' } as const;

const AT_END = { marginInlineStart: 'auto' } as const;

const PROPOSAL = {
  padding: 1.5,
  borderRadius: 1,
  backgroundColor: COLOUR.sunken,
  display: 'grid',
  gap: 1,
} as const;
