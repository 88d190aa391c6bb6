import { Box, Button, Collapse } from '@mui/material';
import { useId, useState } from 'react';
import {
  CHANNELS,
  CLOSED_BY,
  KINDS,
  ORIGINS,
  OUTCOMES,
  RELATIONS,
} from '../../../../workflows/domain/glossary';
import type { CaseDetail } from '../../app/http/contract';
import type { Reporter } from '../../app/http/parties';
import { Ltr } from '../../app/Ltr';
import { CASE, QUEUE } from '../../app/text/cases';
import { BENEFICIARY, KIND_PARTS } from '../../app/text/kinds';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useLabels } from '../../app/useCatalogue';
import { useFormat } from '../../app/useFormat';
import { EstablishmentCard } from '../../establishments/EstablishmentCard';
import { Facts } from '../../ui/Facts';
import { Section } from '../../ui/Section';
import { Telephone } from '../../ui/Telephone';
import { When } from '../../ui/When';

/** What it is: the facts at a glance, the establishment with its history, the original words behind one click. */
export function Matter({ detail }: { detail: CaseDetail }) {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  const { state, reporter } = detail;
  const place = format.list([detail.district, labels.governorate(detail.governorate)]);
  return (
    <Section title={t(CASE.what)}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Facts
          facts={[
            [t(CASE.category), detail.category ? labels.category(detail.category) : t(QUEUE.unclassified)],
            [
              t(CASE.categoryHint),
              !detail.category && detail.categoryHint && labels.category(detail.categoryHint),
            ],
            [t(CASE.kind), detail.kind && t(KINDS[detail.kind])],
            [t(CASE.channel), t(CHANNELS[detail.channel])],
            [t(CASE.received), <When key="at" at={detail.receivedAt} as="short" />],
            [t(CASE.place), place],
            [t(CASE.address), detail.address],
            [t(CASE.occurred), detail.occurred],
            [t(CASE.unit), labels.unit(detail.unitId)],
            [t(CASE.assignee), detail.assignee?.name],
            [t(CASE.origin), state.origin && t(ORIGINS[state.origin])],
            [t(CASE.reporter), reporter && <ReporterLine key="reporter" reporter={reporter} />],
            [
              t(BENEFICIARY.title),
              state.beneficiary && <BeneficiaryLine key="beneficiary" detail={detail} />,
            ],
            [t(CASE.outcome), detail.outcome && t(OUTCOMES[detail.outcome])],
            [t(CASE.closedBy), detail.closedBy && t(CLOSED_BY[detail.closedBy])],
            [t(CASE.rating), state.rating && t(KIND_PARTS.ratingOf, { n: state.rating })],
          ]}
        />
        <Box sx={{ borderBlockStart: `1px solid ${COLOUR.line}`, paddingBlockStart: 1 }}>
          {detail.establishmentCard ? (
            <EstablishmentCard establishment={detail.establishmentCard} />
          ) : (
            <Box sx={{ color: COLOUR.inkSoft }}>
              {t(CASE.noEstablishment)}{' '}
              {detail.establishmentHint && t(CASE.hint, { hint: detail.establishmentHint })}
            </Box>
          )}
        </Box>
        <OriginalText text={detail.text} />
      </Box>
    </Section>
  );
}

function OriginalText({ text }: { text: string | null }) {
  const t = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  if (text === null) return <Box sx={{ color: COLOUR.inkSoft }}>{t(CASE.noText)}</Box>;
  return (
    <Box>
      <Button
        size="small"
        onClick={() => setOpen(!open)}
        aria-expanded={open}
        aria-controls={id}
        sx={{ marginInline: -1 }}
      >
        {t(open ? CASE.hideOriginal : CASE.showOriginal)}
      </Button>
      <Collapse in={open} id={id}>
        <Box
          dir="auto"
          sx={{
            width: '100%',
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
            padding: 1.5,
            borderRadius: 1,
            backgroundColor: COLOUR.sunken,
          }}
        >
          {text}
        </Box>
      </Collapse>
    </Box>
  );
}

function ReporterLine({ reporter }: { reporter: Reporter }) {
  const t = useText();
  const contact = [reporter.phone, reporter.email, reporter.handle].flatMap(value => value || []);
  return (
    <>
      {reporter.name ?? t(CASE.anonymous)}
      {contact.map(value => (
        <Box key={value} component="span" sx={{ display: 'block' }}>
          {value === reporter.phone ? <Telephone number={value} /> : <Ltr>{value}</Ltr>}
        </Box>
      ))}
    </>
  );
}

/** What they are to the reporter is open to all; who and where they are only to those who know the reporter. */
function BeneficiaryLine({ detail: { state, beneficiary } }: { detail: CaseDetail }) {
  const t = useText();
  const relation = state.beneficiary && t(RELATIONS[state.beneficiary.relation]);
  if (!beneficiary) return relation;
  return (
    <>
      <bdi>{beneficiary.name}</bdi> ({relation})
      {beneficiary.phone && (
        <Box component="span" sx={{ display: 'block' }}>
          <Telephone number={beneficiary.phone} />
        </Box>
      )}
      <Box component="bdi" sx={{ display: 'block' }}>
        {beneficiary.address}
      </Box>
    </>
  );
}
