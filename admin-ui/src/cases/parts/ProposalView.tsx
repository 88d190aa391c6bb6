import { Box, Typography } from '@mui/material';
import type { Proposal } from '../../../../workflows/domain/case/case';
import { OPINIONS, OUTCOMES } from '../../../../workflows/domain/glossary';
import { PARTS } from '../../app/text/parts';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useFormat } from '../../app/useFormat';
import { Quote } from '../../ui/Quote';
import { measureWords, permittedWords, textBehind } from './words';

interface Props {
  readonly proposal: Proposal;
  readonly texts: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, { name: string }>>;
  readonly large?: boolean;
}

/** One frozen version: what is proposed in large type, why, what the law says, and who prepared it. */
export function ProposalView({ proposal, texts, people, large = false }: Props) {
  const t = useText();
  const format = useFormat();
  const proposer = people[proposal.proposerId]?.name;
  const amender = proposal.amendedBy && people[proposal.amendedBy]?.name;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <ProposedMeasures proposal={proposal} texts={texts} large={large} />
      <Quote label={t(PARTS.grounds)} text={textBehind(proposal.grounds, texts)} />
      {proposal.legal && (
        <Quote
          label={`${t(PARTS.legalOpinion)}: ${t(OPINIONS[proposal.legal.opinion])}`}
          text={textBehind(proposal.legal.text, texts)}
          after={
            proposal.legal.permitted.length > 0 &&
            t(PARTS.permitted, {
              list: format.list(proposal.legal.permitted.map(p => permittedWords(p, { t, format }))),
            })
          }
        />
      )}
      <Typography variant="caption" color="textSecondary">
        {proposer && t(PARTS.proposedBy, { name: proposer })}
        {amender && ` · ${t(PARTS.amendedBy, { name: amender })}`}
      </Typography>
    </Box>
  );
}

export function ProposedMeasures({ proposal, texts, large = false }: Omit<Props, 'people'>) {
  const t = useText();
  const format = useFormat();
  const lines = proposal.closureOutcome
    ? [t(PARTS.closeWith, { outcome: t(OUTCOMES[proposal.closureOutcome]) })]
    : proposal.measures.map(measure => measureWords(measure, texts, { t, format }));
  return (
    <Box component="ul" sx={{ margin: 0, paddingInlineStart: 2.5, '& li::marker': { color: COLOUR.accent } }}>
      {lines.map(line => (
        <Typography
          key={line}
          component="li"
          sx={large ? { fontSize: '1.1875rem', fontWeight: 700, lineHeight: 1.5 } : { fontWeight: 600 }}
        >
          {line}
        </Typography>
      ))}
    </Box>
  );
}
