import { Box } from '@mui/material';
import type { CaseDetail } from '../../app/http/contract';
import { PARTS } from '../../app/text/parts';
import { useText } from '../../app/text/useText';
import { EvidenceStrip } from '../../ui/EvidenceStrip';
import { Quote } from '../../ui/Quote';
import { Section } from '../../ui/Section';
import { ExecutionParts } from './ExecutionParts';
import { FraudPart } from './FraudPart';
import { OutgoingPart } from './OutgoingPart';
import { ProposalsPart } from './ProposalsPart';
import { RumourPart } from './RumourPart';
import { TimePart } from './TimePart';
import { VisitsPart } from './VisitsPart';
import { textBehind } from './words';

/** What belongs to the case, as it stands now. A part that does not exist takes no room. */
export function Parts({ detail }: { detail: CaseDetail }) {
  const t = useText();
  const { question } = detail.state;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {question && (
        <Section title={t(PARTS.question)}>
          <Quote text={textBehind(question.text, detail.texts)} />
        </Section>
      )}
      <RumourPart detail={detail} />
      <FraudPart detail={detail} />
      <ProposalsPart detail={detail} />
      <VisitsPart detail={detail} />
      <ExecutionParts detail={detail} />
      <OutgoingPart detail={detail} />
      <TimePart detail={detail} />
      {detail.evidence.length > 0 && (
        <Section title={t(PARTS.evidence)}>
          <EvidenceStrip ids={detail.evidence.map(({ id }) => id)} evidence={detail.evidence} />
        </Section>
      )}
    </Box>
  );
}
