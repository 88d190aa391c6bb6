import { PROCESS_TABLE } from '../../../workflows/domain/case/process';
import { pendingProposal } from '../../../workflows/domain/case/questions';
import { signatureFor } from '../../../workflows/domain/case/signature';
import type { Measure } from '../../../workflows/domain/case/values';
import type { Action, FieldName } from '../../../workflows/domain/glossary';
import { POLICIES } from '../../../workflows/domain/time/policy';
import { cairoDay } from '../app/format';
import type { CaseDetail } from '../app/http/contract';
import { eligibleParts, type PartField } from './eligibleParts';
import type { FieldValue, MeasureInput, PermittedInput, Values } from './values';

const PART_FIELDS: readonly string[] = [
  'visit',
  'penalty',
  'remedy',
  'onSiteMeasure',
  'referral',
  'obligation',
];

/** A part of the case as what an action is about, where it can be about that part now: how a list names it. */
export function aboutPart(detail: CaseDetail, action: Action, partId: string, personId: string): Values {
  const fields = Object.entries(PROCESS_TABLE[action].fields) as [FieldName, { type: string }][];
  return Object.fromEntries(
    fields
      .filter(([, { type }]) => PART_FIELDS.includes(type))
      .filter(([, { type }]) =>
        eligibleParts(type as PartField, detail.state, action, personId).includes(partId),
      )
      .map(([name]) => [name, partId]),
  );
}

/** What a dialog need not ask because the case already says it, or because only one answer is possible. */
export function initialValues(detail: CaseDetail, action: Action, personId: string): Values {
  const values: Partial<Record<FieldName, FieldValue>> = { ...startingPoint(detail, action) };
  for (const [name, spec] of Object.entries(PROCESS_TABLE[action].fields) as [
    FieldName,
    { type: string },
  ][]) {
    if (PART_FIELDS.includes(spec.type)) {
      const [only, ...others] = eligibleParts(spec.type as PartField, detail.state, action, personId);
      if (only && others.length === 0) values[name] = only;
    }
    if (spec.type === 'proposal') {
      const proposal = pendingProposal(detail.state);
      if (proposal) values[name] = proposal.proposalId;
    }
    if (spec.type === 'digest' || spec.type === 'acknowledged') {
      const signed = signatureFor(detail.state)?.[spec.type];
      if (signed) values[name] = signed;
    }
  }
  return values;
}

function startingPoint(detail: CaseDetail, action: Action): Values {
  const { state, texts } = detail;
  const proposal = pendingProposal(state);
  switch (action) {
    case 'classify':
      return present({
        kind: state.kind,
        category: state.category?.code,
        priority: state.priority,
        establishment: state.establishmentId,
        governorate: state.governorate,
        district: state.district,
        origin: state.origin,
      });
    case 'scheduleVisit':
      return { plannedDate: nextWorkingDay() };
    case 'propose':
      return { recommendation: 'measures' };
    case 'amend':
      return proposal ? { measures: proposal.measures.map(measure => asInput(measure, texts)) } : {};
    case 'reviewLegally':
      return proposal ? { permitted: permittedAsProposed(proposal.measures) } : {};
    case 'planDelivery':
      return { plannedDate: nextWorkingDay() };
    case 'confirmDelivery':
      return { means: 'call' };
    case 'documentFraud':
      return { capturedOn: cairoDay() };
    case 'serveNotice':
      return { servedOn: cairoDay() };
    case 'setPriority':
      return { priority: state.priority === 'urgent' ? 'normal' : 'urgent' };
    case 'moveRules':
      // A case of a training moves to one of the ministry's policies, or keeps its own.
      return present({ ...state.rules, policy: state.rules.policy in POLICIES ? state.rules.policy : null });
    case 'recordContact':
    case 'recordSecondMessage':
      return { means: 'call' };
    default:
      return {};
  }
}

/** A measure as it can be entered again: its words instead of their reference. */
export function asInput(
  { text, unit, ...measure }: Measure,
  texts: Readonly<Record<string, string>>,
): MeasureInput {
  return present({
    ...measure,
    unit: unit?.unitId,
    text: text && texts[text.textId],
  }) as unknown as MeasureInput;
}

/** Legal affairs usually permit what is proposed, up to the maximum they then enter. */
function permittedAsProposed(measures: readonly Measure[]): PermittedInput[] {
  return measures.flatMap(({ kind, penaltyType, amountPiastres, days }) =>
    kind === 'penalty' && penaltyType
      ? [
          present({
            penaltyType,
            maxAmountPiastres: amountPiastres,
            maxDays: days,
          }) as unknown as PermittedInput,
        ]
      : [],
  );
}

function present(values: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  );
}

const FRIDAY_AND_SATURDAY = [5, 6];
const DAY_MS = 86_400_000;

function nextWorkingDay(): string {
  let day = Date.now() + DAY_MS;
  while (FRIDAY_AND_SATURDAY.includes(new Date(`${cairoDay(day)}T12:00:00Z`).getUTCDay())) day += DAY_MS;
  return cairoDay(day);
}
