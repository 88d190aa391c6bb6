import { BODIES, REFERRAL_STATES } from '../../../../workflows/domain/glossary';
import type { CaseDetail } from '../../app/http/contract';
import { KIND_PARTS } from '../../app/text/kinds';
import { PARTS } from '../../app/text/parts';
import { useText } from '../../app/text/useText';
import { useFormat } from '../../app/useFormat';
import { Mark } from '../../ui/Mark';
import { Quote } from '../../ui/Quote';
import { PartLine } from './PartLine';
import { PartList, PartNote } from './PartList';
import { noon, textBehind } from './words';

const MINUTE_MS = 60_000;

/** What other bodies were asked, until when, and what they have answered of it so far. */
export function ReferralsPart({ detail: { state, texts } }: { detail: CaseDetail }) {
  const t = useText();
  const format = useFormat();
  return (
    <PartList title={t(PARTS.referrals)}>
      {state.referrals.map(referral => (
        <PartLine
          key={referral.referralId}
          title={t(BODIES[referral.body])}
          mark={
            <Mark tone={referral.state === 'open' ? 'accent' : 'done'}>
              {t(REFERRAL_STATES[referral.state])}
            </Mark>
          }
        >
          <PartNote>{referral.source.from === 'emergency' && t(KIND_PARTS.emergency)}</PartNote>
          <PartNote>
            {t(PARTS.due, {
              date:
                referral.dueMinute === null
                  ? format.date(noon(referral.dueDate))
                  : format.dateTime(referral.dueMinute * MINUTE_MS),
            })}
          </PartNote>
          <Quote text={textBehind(referral.question, texts)} />
          {referral.partialAnswers.map(({ at, text }) => (
            <Quote
              key={text.textId}
              label={t(KIND_PARTS.partialAnswer, { date: format.dateTime(at) })}
              text={textBehind(text, texts)}
            />
          ))}
        </PartLine>
      ))}
    </PartList>
  );
}
