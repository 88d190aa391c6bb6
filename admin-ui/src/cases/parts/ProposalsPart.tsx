import ExpandIcon from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Box } from '@mui/material';
import type { CaseDetail } from '../../app/http/contract';
import { PARTS, PROPOSAL_STATES } from '../../app/text/parts';
import { useText } from '../../app/text/useText';
import { Mark } from '../../ui/Mark';
import { Section } from '../../ui/Section';
import { ProposalView } from './ProposalView';

/** The version that counts, whole; the earlier ones behind one click each. */
export function ProposalsPart({ detail }: { detail: CaseDetail }) {
  const t = useText();
  const { proposals, pendingDecision } = detail.state;
  const latest = proposals.at(-1);
  if (!latest) return null;
  const decided = pendingDecision?.proposalId === latest.proposalId;
  const earlier = proposals.slice(0, -1).reverse();
  return (
    <Section
      title={t(PARTS.proposal)}
      aside={
        <Mark tone={latest.state === 'pending' ? 'accent' : 'done'}>
          {t(decided ? PARTS.decidedPending : PROPOSAL_STATES[latest.state])}
        </Mark>
      }
    >
      <ProposalView proposal={latest} texts={detail.texts} people={detail.people} />
      {earlier.length > 0 && (
        <Box sx={{ marginBlockStart: 1.5 }}>
          {earlier.map(proposal => (
            <Accordion key={proposal.proposalId} disableGutters variant="outlined">
              <AccordionSummary expandIcon={<ExpandIcon />}>
                {t(PARTS.earlierProposals)}: {t(PROPOSAL_STATES[proposal.state])}
              </AccordionSummary>
              <AccordionDetails>
                <ProposalView proposal={proposal} texts={detail.texts} people={detail.people} />
              </AccordionDetails>
            </Accordion>
          ))}
        </Box>
      )}
    </Section>
  );
}
