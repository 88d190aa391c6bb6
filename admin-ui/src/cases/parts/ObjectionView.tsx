import { Box } from '@mui/material';
import type { Penalty } from '../../../../workflows/domain/case/penalties';
import { OBJECTION_DECISIONS } from '../../../../workflows/domain/glossary';
import type { Evidence } from '../../app/http/contract';
import { PENALTY_WORDS } from '../../app/text/penalties';
import { useText } from '../../app/text/useText';
import { EvidenceStrip } from '../../ui/EvidenceStrip';
import { Quote } from '../../ui/Quote';
import { textBehind } from './words';

interface Props {
  readonly penalty: Penalty;
  readonly people: Readonly<Record<string, { name: string }>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly evidence?: readonly Evidence[];
}

/** What the establishment says, what legal affairs make of it, what was decided; and what it waits for. */
export function ObjectionView({ penalty: { objection, state }, people, texts, evidence = [] }: Props) {
  const t = useText();
  if (!objection) return null;
  const nameOf = (personId: string | null) => (personId ? (people[personId]?.name ?? '') : '');
  const { recommendation, decision } = objection;
  const filedBy = nameOf(objection.filedBy);
  return (
    <Box sx={{ display: 'grid', gap: 0.75, marginBlockStart: 0.75 }}>
      <Quote
        label={[t(PENALTY_WORDS.objection), filedBy && t(PENALTY_WORDS.recordedBy, { name: filedBy })]
          .filter(Boolean)
          .join(' · ')}
        text={textBehind(objection.text, texts)}
      />
      <EvidenceStrip ids={objection.evidence.map(({ evidenceId }) => evidenceId)} evidence={evidence} />
      {recommendation && (
        <Quote
          label={t(PENALTY_WORDS.recommendation, {
            name: nameOf(objection.recommendedBy),
            what: t(OBJECTION_DECISIONS[recommendation]),
          })}
          text={textBehind(objection.recommendationText, texts)}
        />
      )}
      {decision && (
        <Quote
          label={t(PENALTY_WORDS.decision, {
            name: nameOf(objection.decidedBy),
            what: t(OBJECTION_DECISIONS[decision]),
          })}
          text={textBehind(objection.decisionText, texts)}
        />
      )}
      {state === 'objected' && (
        <Box sx={{ fontSize: '0.84375rem', color: 'text.secondary' }}>
          {t(recommendation ? PENALTY_WORDS.notYetDecided : PENALTY_WORDS.notYetRecommended)}
        </Box>
      )}
    </Box>
  );
}
