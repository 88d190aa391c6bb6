import type {
  Obligation,
  OnSiteMeasure,
  Proposal,
  Referral,
  Remedy,
  Visit,
} from '../../../../workflows/domain/case/case';
import type { Penalty } from '../../../../workflows/domain/case/penalties';
import type { Measure, PermittedPenalty, TextRef } from '../../../../workflows/domain/case/values';
import {
  BODIES,
  OBLIGATION_KINDS,
  ON_SITE_MEASURE_TYPES,
  OUTCOMES,
  PENALTY_TYPES,
  VISIT_STATES,
} from '../../../../workflows/domain/glossary';
import type { Format } from '../../app/format';
import type { CaseDetail } from '../../app/http/contract';
import { DAY_COUNT } from '../../app/text/lists';
import { PARTS } from '../../app/text/parts';
import type { Text } from '../../app/text/useText';

export interface Words {
  readonly t: Text;
  readonly format: Format;
}

type Texts = Readonly<Record<string, string>>;

export function textBehind(ref: TextRef | null | undefined, texts: Texts): string {
  return ref ? (texts[ref.textId] ?? '') : '';
}

/** «غلق إداري 7 أيام», «غرامة 5,000 جنيه», «حل: …», «إحالة إلى مباحث التموين حتى …: …». */
export function measureWords(measure: Measure, texts: Texts, { t, format }: Words): string {
  const text = textBehind(measure.text, texts);
  switch (measure.kind) {
    case 'penalty':
      return penaltyWords(measure, { t, format });
    case 'remedy':
      return t(PARTS.remedyMeasure, { text });
    case 'referral': {
      const body = measure.body ? t(BODIES[measure.body]) : '';
      return t(PARTS.referralMeasure, {
        body,
        date: measure.dueDate ? format.date(noon(measure.dueDate)) : '',
        text,
      });
    }
  }
}

export function penaltyWords(
  penalty: Pick<Measure, 'penaltyType'> & {
    amountPiastres?: number | null | undefined;
    days?: number | null | undefined;
  },
  { t, format }: Words,
): string {
  const type = penalty.penaltyType ? t(PENALTY_TYPES[penalty.penaltyType]) : '';
  const amount = penalty.amountPiastres ? format.pounds(penalty.amountPiastres) : '';
  const days = penalty.days ? t.count(DAY_COUNT, penalty.days) : '';
  return [type, amount, days].filter(Boolean).join(' ');
}

export function permittedWords(permitted: PermittedPenalty, { t, format }: Words): string {
  const type = t(PENALTY_TYPES[permitted.penaltyType]);
  const max = [
    permitted.maxAmountPiastres ? format.pounds(permitted.maxAmountPiastres) : '',
    permitted.maxDays ? t.count(DAY_COUNT, permitted.maxDays) : '',
  ].filter(Boolean);
  return max.length > 0 ? t(PARTS.upTo, { type, max: max.join(t(PARTS.and)) }) : type;
}

/** What is proposed, the penalties first and in one line: «غلق إداري 7 أيام + محضر تمويني»; then the rest, a line each. */
export function proposedLines(
  { measures, closureOutcome }: Pick<Proposal, 'measures' | 'closureOutcome'>,
  texts: Texts,
  words: Words,
): string[] {
  if (closureOutcome) return [words.t(PARTS.closeWith, { outcome: words.t(OUTCOMES[closureOutcome]) })];
  const lines = (penalties: boolean) =>
    measures
      .filter(measure => (measure.kind === 'penalty') === penalties)
      .map(measure => measureWords(measure, texts, words));
  return [lines(true).join(' + '), ...lines(false)].filter(Boolean);
}

/** One part in one line, to choose among several. */
export function partWords(id: string, detail: CaseDetail, words: Words): string {
  const { state, texts, people } = detail;
  const nameOf = (personId: string | null) => (personId ? (people[personId]?.name ?? '') : '');
  const { t, format } = words;
  const visit = state.visits.find(part => part.visitId === id);
  if (visit) return visitWords(visit, nameOf(visit.inspectorId), words);
  const penalty = state.penalties.find(part => part.penaltyId === id);
  if (penalty) return penaltyLine(penalty, words);
  const remedy = state.remedies.find(part => part.remedyId === id);
  if (remedy) return textBehind((remedy satisfies Remedy).text, texts);
  const referral: Referral | undefined = state.referrals.find(part => part.referralId === id);
  if (referral) return `${t(BODIES[referral.body])}: ${textBehind(referral.question, texts)}`;
  const measure: OnSiteMeasure | undefined = state.onSiteMeasures.find(part => part.onSiteMeasureId === id);
  if (measure) return `${t(ON_SITE_MEASURE_TYPES[measure.measureType])}: ${textBehind(measure.text, texts)}`;
  const obligation: Obligation | undefined = state.obligations.find(part => part.obligationId === id);
  if (obligation) return `${t(OBLIGATION_KINDS[obligation.kind])} · ${format.date(noon(obligation.dueDate))}`;
  return id;
}

function visitWords(visit: Visit, inspector: string, { t, format }: Words): string {
  return [format.date(noon(visit.plannedDate)), inspector, t(VISIT_STATES[visit.state])]
    .filter(Boolean)
    .join(' · ');
}

function penaltyLine(penalty: Penalty, words: Words): string {
  const line = penaltyWords(penalty, words);
  return penalty.orderNumber ? `${line} · ${words.t(PARTS.order, { number: penalty.orderNumber })}` : line;
}

/** A day without a time, as an instant that is that day in Cairo. */
export function noon(day: string): string {
  return day.length === 10 ? `${day}T10:00:00Z` : day;
}
