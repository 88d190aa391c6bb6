import { Box } from '@mui/material';
import { fraudStateOf } from '../../../../workflows/domain/case/kinds';
import { FRAUD_SOURCES, FRAUD_STATES } from '../../../../workflows/domain/glossary';
import type { CaseDetail } from '../../app/http/contract';
import { KIND_PARTS } from '../../app/text/kinds';
import { useText } from '../../app/text/useText';
import { useFormat } from '../../app/useFormat';
import { EvidenceStrip } from '../../ui/EvidenceStrip';
import { Mark } from '../../ui/Mark';
import { Section } from '../../ui/Section';
import { PartNote } from './PartList';
import { noon } from './words';

/** What is kept of a fraud, from where and since when, and how far its file has come. */
export function FraudPart({ detail: { state, evidence } }: { detail: CaseDetail }) {
  const t = useText();
  const format = useFormat();
  const standing = fraudStateOf(state);
  const documented = state.fraudEvidence;
  if (!standing && documented.length === 0) return null;
  return (
    <Section
      title={t(KIND_PARTS.fraud)}
      aside={
        standing && (
          <Mark tone={standing === 'concluded' ? 'done' : 'accent'}>{t(FRAUD_STATES[standing])}</Mark>
        )
      }
    >
      <Box sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {documented.length === 0 && <PartNote>{t(KIND_PARTS.noEvidence)}</PartNote>}
        {documented.map(({ source, capturedOn, evidence: kept }) => (
          <Box key={kept.map(({ evidenceId }) => evidenceId).join()}>
            {t(KIND_PARTS.captured, {
              source: t(FRAUD_SOURCES[source]),
              date: format.date(noon(capturedOn)),
            })}
            <EvidenceStrip ids={kept.map(({ evidenceId }) => evidenceId)} evidence={evidence} />
          </Box>
        ))}
      </Box>
    </Section>
  );
}
