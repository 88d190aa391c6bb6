import { Box } from '@mui/material';
import type { Visit } from '../../../../workflows/domain/case/case';
import { FIELDS, ON_SITE_MEASURE_TYPES, VERDICTS, VISIT_STATES } from '../../../../workflows/domain/glossary';
import type { CaseDetail } from '../../app/http/contract';
import { PARTS } from '../../app/text/parts';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useFormat } from '../../app/useFormat';
import { EvidenceStrip } from '../../ui/EvidenceStrip';
import { Mark } from '../../ui/Mark';
import { Quote } from '../../ui/Quote';
import { Section } from '../../ui/Section';
import { PartLine } from './PartLine';
import { noon, textBehind } from './words';

export function VisitsPart({ detail }: { detail: CaseDetail }) {
  const t = useText();
  const { visits, onSiteMeasures } = detail.state;
  if (visits.length === 0) return null;
  return (
    <Section title={t(PARTS.visits)}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {[...visits].reverse().map(visit => (
          <VisitEntry key={visit.visitId} visit={visit} detail={detail} />
        ))}
        {onSiteMeasures.map(measure => (
          <PartLine
            key={measure.onSiteMeasureId}
            title={`${t(PARTS.onSiteMeasures)}: ${t(ON_SITE_MEASURE_TYPES[measure.measureType])}`}
            mark={
              <Mark tone={measure.confirmed === null ? 'accent' : 'done'}>
                {t(
                  measure.confirmed === null
                    ? PARTS.awaitsConfirmation
                    : measure.confirmed
                      ? PARTS.confirmed
                      : PARTS.notConfirmed,
                )}
              </Mark>
            }
          >
            <Quote text={textBehind(measure.text, detail.texts)} />
          </PartLine>
        ))}
      </Box>
    </Section>
  );
}

function VisitEntry({ visit, detail }: { visit: Visit; detail: CaseDetail }) {
  const t = useText();
  const format = useFormat();
  const { people, texts, evidence } = detail;
  const open = visit.state === 'scheduled' || visit.state === 'started';
  return (
    <PartLine
      title={format.date(noon(visit.plannedDate))}
      mark={
        <>
          <Mark tone={open ? 'accent' : 'done'}>{t(VISIT_STATES[visit.state])}</Mark>
          {visit.verdict && visit.verdict !== 'no_access' && (
            <Mark tone="neutral">{t(VERDICTS[visit.verdict])}</Mark>
          )}
          {visit.late && <Mark tone="done">{t(PARTS.late)}</Mark>}
        </>
      }
    >
      <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.84375rem' }}>
        {t(PARTS.inspector, { name: people[visit.inspectorId]?.name ?? '' })}
      </Box>
      {open && <Quote label={t(PARTS.instructions)} text={textBehind(visit.instructions, texts)} />}
      <Quote text={textBehind(visit.findings, texts)} />
      <Quote label={t(FIELDS.noEvidenceReason)} text={textBehind(visit.noEvidenceReason, texts)} />
      <EvidenceStrip ids={visit.evidence.map(({ evidenceId }) => evidenceId)} evidence={evidence} />
    </PartLine>
  );
}
