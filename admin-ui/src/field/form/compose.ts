import { checklistFor } from '../../../../workflows/domain/catalogue/checklists';
import {
  legalWeight,
  parseGrams,
  type Weighed,
  type Weighing,
  weighing,
} from '../../../../workflows/domain/catalogue/weighing';
import { formatIn } from '../../app/format';
import { FIELD } from '../../app/text/field';
import { FINDINGS_TEXT } from '../../app/text/findings';
import { textIn } from '../../app/text/textIn';
import { byServer, isOff, type PhoneTime } from '../phoneClock';
import type { Draft } from './draft';

/** The longest text that a case takes. */
export const MOST_CHARACTERS = 4000;

// The record is in Arabic, whatever language the page is read in.
const t = textIn('ar');
const format = formatIn('ar');
const comma = '، ';

/**
 * The findings as they enter the case: the inspector's own words first, then what the checklist, the scale and the
 * person in charge said, each in a line, and when it was. `ended`: when the person tapped.
 */
export function composeFindings(draft: Draft, ended: PhoneTime): string {
  const inside = draft.verdict !== 'no_access';
  const lines = [
    draft.findings.trim(),
    ...(inside ? checked(draft) : []),
    ...(inside ? personInCharge(draft) : []),
    draft.startedAt && times({ at: draft.startedAt, aheadMs: draft.startedAheadMs ?? null }, ended),
  ];
  return lines.filter(Boolean).join('\n');
}

/** Put right by what the phone's clock was off by; whose clock it is, is said each time. */
function times(started: PhoneTime, ended: PhoneTime): string {
  const line = t(FINDINGS_TEXT.times, {
    from: format.dateTime(byServer(started)),
    to: format.time(byServer(ended)),
  });
  if (started.aheadMs === null || ended.aheadMs === null)
    return t(FINDINGS_TEXT.notCompared, { times: line });
  const most = Math.abs(started.aheadMs) > Math.abs(ended.aheadMs) ? started.aheadMs : ended.aheadMs;
  if (!isOff(most)) return t(FINDINGS_TEXT.compared, { times: line });
  const wrong = most > 0 ? FINDINGS_TEXT.wasAhead : FINDINGS_TEXT.wasBehind;
  return t(wrong, { times: line, duration: format.duration(Math.abs(most)) });
}

/** Said below findings whose phone turns out, when they are sent, to be off by something else than it was thought to be. */
export function clockChanged(byMs: number): string {
  return t(FINDINGS_TEXT.clockChanged, { duration: format.duration(Math.abs(byMs)) });
}

function checked(draft: Draft): string[] {
  const lines = checklistFor(draft.visit.category).flatMap(question => {
    if (question.answer === 'weights') return weighed(t(question), question.of, draft.weights);
    const answer = draft.answers[question.code]?.trim();
    if (!answer) return [];
    const words = answer === 'yes' ? t(FIELD.yes) : answer === 'no' ? t(FIELD.no) : answer;
    return [t(FINDINGS_TEXT.line, { question: t(question), answer: words })];
  });
  return lines.length > 0 ? [t(FINDINGS_TEXT.checklist), ...lines] : [];
}

function weighed(question: string, of: Weighed, typed: readonly string[]): string[] {
  const weights = gramsOf(typed);
  const { grams, sample } = legalWeight(of);
  const found = weighing(weights, grams);
  if (!found) return [];
  return [
    t(FINDINGS_TEXT.weights, {
      question,
      count: found.count,
      sample,
      weights: weights.map(format.number).join(comma),
      mean: format.number(found.meanGrams),
      legal: format.number(found.legalGrams),
      deficit: format.number(found.deficitGrams),
      percent: format.number(found.deficitPercent),
      lightest: format.number(found.lightestGrams),
      under: found.under,
    }),
  ];
}

function personInCharge(draft: Draft): string[] {
  const name = draft.ownerName.trim();
  const text = draft.ownerStatement.trim();
  if (draft.ownerSigns === 'absent') return [t(FINDINGS_TEXT.absent)];
  const said = text
    ? t(name ? FINDINGS_TEXT.statementOf : FINDINGS_TEXT.statement, { name, text })
    : name && t(FINDINGS_TEXT.personInCharge, { name });
  const signed = {
    '': '',
    drawn: t(FINDINGS_TEXT.drawn),
    named: t(FINDINGS_TEXT.named, { name }),
    refused: t(FINDINGS_TEXT.refused, { reason: draft.refusalReason.trim() }),
  }[draft.ownerSigns];
  return [said, signed].filter(Boolean);
}

/** The weights among what was typed. */
export function gramsOf(typed: readonly string[]): number[] {
  return typed.flatMap(one => parseGrams(one) ?? []);
}

export function weighingOf(typed: readonly string[], of: Weighed): Weighing | null {
  return weighing(gramsOf(typed), legalWeight(of).grams);
}
