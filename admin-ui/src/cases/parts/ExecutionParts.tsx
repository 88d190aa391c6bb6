import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import {
  BODIES,
  CONTACT_RESULTS,
  OBLIGATION_KINDS,
  REFERRAL_STATES,
  REMEDY_STATES,
} from '../../../../workflows/domain/glossary';
import type { CaseDetail } from '../../app/http/contract';
import { PARTS } from '../../app/text/parts';
import { useText } from '../../app/text/useText';
import { useFormat } from '../../app/useFormat';
import { Mark } from '../../ui/Mark';
import { Quote } from '../../ui/Quote';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';
import { PartLine } from './PartLine';
import { PenaltiesPart } from './PenaltiesPart';
import { noon, textBehind } from './words';

/** Penalties, remedies, referrals, obligations and contacts, each with how it stands. */
export function ExecutionParts({ detail }: { detail: CaseDetail }) {
  const t = useText();
  const format = useFormat();
  const { state, texts, people } = detail;
  const tone = (finished: boolean) => (finished ? 'done' : 'accent');
  return (
    <>
      <PenaltiesPart detail={detail} />
      <List title={t(PARTS.remedies)}>
        {state.remedies.map(remedy => (
          <PartLine
            key={remedy.remedyId}
            title={textBehind(remedy.text, texts)}
            mark={
              <Mark tone={tone(remedy.state === 'done' || remedy.state === 'failed')}>
                {t(REMEDY_STATES[remedy.state])}
              </Mark>
            }
          >
            <Small>{remedy.failures > 0 && t(PARTS.failures, { n: remedy.failures })}</Small>
          </PartLine>
        ))}
      </List>
      <List title={t(PARTS.referrals)}>
        {state.referrals.map(referral => (
          <PartLine
            key={referral.referralId}
            title={t(BODIES[referral.body])}
            mark={<Mark tone={tone(referral.state !== 'open')}>{t(REFERRAL_STATES[referral.state])}</Mark>}
          >
            <Small>{t(PARTS.due, { date: format.date(noon(referral.dueDate)) })}</Small>
            <Quote text={textBehind(referral.question, texts)} />
          </PartLine>
        ))}
      </List>
      <List title={t(PARTS.obligations)}>
        {state.obligations.map(({ obligationId, kind, leaderId, dueDate, met }) => (
          <PartLine
            key={obligationId}
            title={[t(OBLIGATION_KINDS[kind]), leaderId && people[leaderId]?.name]
              .filter(Boolean)
              .join(' · ')}
            mark={<Mark tone={tone(met)}>{t(met ? PARTS.met : PARTS.awaited)}</Mark>}
          >
            <Small>{t(PARTS.due, { date: format.date(noon(dueDate)) })}</Small>
          </PartLine>
        ))}
      </List>
      <List title={t(PARTS.contacts)}>
        {state.contacts.map(contact => (
          <PartLine key={contact.at} title={t(CONTACT_RESULTS[contact.result])}>
            <Small>
              {people[contact.byId]?.name && `${t(PARTS.by, { name: people[contact.byId]?.name ?? '' })} · `}
              <When at={contact.at} as="short" />
            </Small>
          </PartLine>
        ))}
      </List>
    </>
  );
}

function List({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <Section title={title}>
      <Box sx={{ display: 'grid', gap: 1.25 }}>{children}</Box>
    </Section>
  );
}

function Small({ children }: { children: ReactNode }) {
  if (!children) return null;
  return <Box sx={{ fontSize: '0.84375rem', color: 'text.secondary' }}>{children}</Box>;
}
