import type { CaseState } from '../../workflows/domain/case/case';
import { dayInCairo } from '../../workflows/domain/case/clock';
import type { FieldSpec } from '../../workflows/domain/case/fields';
import { PROCESS_TABLE } from '../../workflows/domain/case/process';
import type {
  CategoryRef,
  EvidenceRef,
  Measure,
  PermittedPenalty,
  PersonRef,
  TextRef,
  UnitRef,
} from '../../workflows/domain/case/values';
import { type Action, BODIES, codesOf, PENALTY_TYPES } from '../../workflows/domain/glossary';
import { CURRENT_POLICY, policyOf, tryPolicy } from '../../workflows/domain/time/policy';
import { caseRef } from './domainMerging';
import { BENEFICIARY, ESTABLISHMENTS, personRef, seatedAs, UNITS } from './domainOffice';
import type { Random } from './domainRandom';
import { reference, signatureIn, WRONG_REFERENCE } from './domainReferences';

/** One category for each way the policy can stand. */
export const CATEGORIES: readonly CategoryRef[] = [
  { code: 'bread.weight', fieldVisitNeeded: true, directorateMayDecide: false },
  { code: 'bread.quality', fieldVisitNeeded: true, directorateMayDecide: true },
  { code: 'card.renewal', fieldVisitNeeded: false, directorateMayDecide: true },
  { code: 'digital.outage', fieldVisitNeeded: false, directorateMayDecide: false },
];

/** Another policy to be moved to: half the time at triage, twice as much to verify. */
export const OTHER_POLICY = 'random-runs.1';
const { stages, ...rest } = policyOf(CURRENT_POLICY);
tryPolicy({
  ...rest,
  version: OTHER_POLICY,
  stages: {
    ...stages,
    triage: { working: 170, urgentWall: 45 },
    verification: { working: 2160, urgentWall: 2000 },
  },
  categories: {},
});

const { floor } = Math;
const INSPECTORS = seatedAs('inspector').map(personRef);
const DELEGATES = seatedAs('minister')
  .filter(({ onBehalf }) => onBehalf?.kind === 'delegate' && !onBehalf.ended)
  .map(personRef);
const COURIERS = seatedAs('executing_unit', 'inspector').map(personRef);
const LEADERS = seatedAs('caseworker', 'unit_head', 'legal', 'operations').map(personRef);

/** What is mostly entered, so that cases go far; everything else comes up as well. */
const LEANINGS: Readonly<Record<string, readonly string[]>> = {
  verdict: ['substantiated', 'confirmed_false'],
  recommendation: ['measures'],
  opinion: ['stands'],
  decision: ['approve'],
  // A complaint goes everywhere; the others each lack something.
  kind: [...Array<string>(8).fill('complaint'), 'report', 'humanitarian', 'rumour'],
  outcome: ['rumour_refuted'],
  closureOutcome: ['rumour_refuted', 'unfounded', 'inconclusive', 'answered'],
  result: ['received', 'reached', 'no_answer', 'done', 'not_done', 'no_contact_given'],
};

/** A rumour ends with being refuted, or hardly any would. */
const LEANINGS_OF_RUMOURS = { ...LEANINGS, recommendation: ['closure'], closureOutcome: ['rumour_refuted'] };

/** A well-formed input of an action, drawn from its fields; what it refers to is mostly there. */
export function inputFor(
  random: Random,
  state: CaseState,
  action: Action,
): Readonly<Record<string, unknown>> {
  const input: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(PROCESS_TABLE[action].fields)) {
    const entered = spec.required || random.chance(likelihood(state, name, input));
    if (entered) input[name] = valueFor(random, state, name, spec);
  }
  return input;
}

/** How often an optional field is filled in. What belongs to the other recommendation mostly is not. */
function likelihood(state: CaseState, name: string, input: Readonly<Record<string, unknown>>): number {
  if (name === 'acknowledged') return signatureIn(state)?.acknowledged ? 0.95 : 0.02;
  if (name === 'permitted') return 0.95;
  if (name === 'noEvidenceReason')
    return Array.isArray(input.evidence) && input.evidence.length > 0 ? 0 : 0.9;
  if (name === 'measures') return input.recommendation === 'closure' ? 0.1 : 0.95;
  if (name === 'closureOutcome') return input.recommendation === 'closure' ? 0.95 : 0.1;
  return 0.5;
}

export function textRef(random: Random): TextRef {
  return { textId: `t${hex(random, 8)}`, sha256: hex(random, 64) };
}

export function evidenceRefs(random: Random, required = false): readonly EvidenceRef[] {
  return !required && random.chance(0.5)
    ? []
    : [{ evidenceId: `e${hex(random, 8)}`, sha256: hex(random, 64) }];
}

function valueFor(random: Random, state: CaseState, name: string, spec: FieldSpec): unknown {
  switch (spec.type) {
    case 'text':
      return textRef(random);
    case 'code':
      return `${floor(random.next() * 900) + 100}/2026`;
    case 'place':
      return random.pick(['شبرا', 'المنيا', 'أبو قرقاص']);
    case 'enum':
      return enumValue(
        random,
        state,
        name,
        name === 'policy' ? [CURRENT_POLICY, OTHER_POLICY] : codesOf(spec.terms),
      );
    case 'digest':
      return random.chance(WRONG_REFERENCE)
        ? hex(random, 64)
        : (signatureIn(state)?.digest ?? hex(random, 64));
    case 'acknowledged':
      return signatureIn(state)?.acknowledged ?? 1;
    case 'integer':
      return spec.min + floor(random.next() * (spec.max - spec.min + 1));
    case 'boolean':
      return random.chance(0.5);
    case 'date':
      return spec.when === 'past' ? pastDate(random, state) : '2026-12-15';
    case 'case':
      return caseRef(random);
    case 'category':
      return random.pick(CATEGORIES);
    case 'establishment':
      return state.establishmentId && random.chance(0.8)
        ? state.establishmentId
        : random.pick(ESTABLISHMENTS);
    case 'governorate':
      return random.pick(['EG-MN', 'EG-C']);
    case 'unit':
      return random.pick(UNITS);
    case 'executingUnit':
      return unitRef(random);
    case 'beneficiary':
      return { beneficiaryId: BENEFICIARY, relation: random.pick(['self', 'neighbour']) };
    case 'inspector':
      return towards(state, random.pick(INSPECTORS));
    case 'person':
      return towards(state, random.pick(LEADERS));
    case 'delegate':
      return random.pick(DELEGATES);
    case 'courier':
      return towards(state, random.pick(COURIERS));
    case 'measures':
      return measures(random, state);
    case 'permitted':
      return permitted(random, state);
    case 'evidence':
      return evidenceRefs(random, spec.required);
    default:
      return reference(random, state, spec.type);
  }
}

/** Mostly the day in Cairo on which the last penalty was decided. */
function pastDate(random: Random, state: CaseState): string {
  const decided = state.penalties.at(-1);
  return decided && !random.chance(0.05) ? dayInCairo(state, decided.decidedAt) : '2026-11-01';
}

function enumValue(random: Random, state: CaseState, name: string, codes: readonly string[]): string {
  const leanings: typeof LEANINGS = state.kind === 'rumour' ? LEANINGS_OF_RUMOURS : LEANINGS;
  const leaning = leanings[name]?.filter(code => codes.includes(code)) ?? [];
  return leaning.length > 0 && random.chance(name === 'kind' ? 0.9 : 0.6)
    ? random.pick(leaning)
    : random.pick(codes);
}

/** The person as they stand to this case. */
function towards(state: CaseState, person: PersonRef): PersonRef {
  return { ...person, isReporter: person.personId === state.reporterId };
}

function unitRef(random: Random): UnitRef {
  const unitId = random.pick(UNITS);
  return { unitId, above: unitId === 'ministry' ? [] : ['ministry'] };
}

function measures(random: Random, state: CaseState): readonly Measure[] {
  const established = state.visits.some(v => v.verdict === 'substantiated') && state.establishmentId !== null;
  const penalties = established || random.chance(0.1);
  const count = random.chance(0.03) ? 0 : random.pick([1, 1, 1, 2, 2, 3]);
  return Array.from({ length: count }, () => measure(random, penalties));
}

function measure(random: Random, penalties: boolean): Measure {
  const complete = !random.chance(0.03);
  const kinds = ['remedy', 'referral', ...(penalties ? (['penalty', 'penalty'] as const) : [])] as const;
  switch (random.pick(kinds)) {
    case 'penalty': {
      const amount = random.chance(0.95) ? { amountPiastres: floor(random.next() * 20) * 100_000 } : {};
      const days = random.chance(0.95) ? { days: floor(random.next() * 30) } : {};
      return complete
        ? {
            kind: 'penalty',
            penaltyType: random.pick([...codesOf(PENALTY_TYPES), 'prosecution', 'prosecution'] as const),
            ...amount,
            ...days,
          }
        : { kind: 'penalty' };
    }
    case 'remedy':
      return complete
        ? { kind: 'remedy', text: textRef(random), ...(random.chance(0.4) ? { unit: unitRef(random) } : {}) }
        : { kind: 'remedy' };
    case 'referral': {
      const body = random.pick(codesOf(BODIES));
      const due = complete ? { dueDate: '2026-12-20' } : {};
      return { kind: 'referral', body, text: textRef(random), ...due };
    }
  }
}

/** Mostly what the pending proposal needs; sometimes without limits, sometimes too little. */
function permitted(random: Random, state: CaseState): readonly PermittedPenalty[] {
  const proposed = state.proposals.find(p => p.state === 'pending')?.measures ?? [];
  const types = [...new Set(proposed.flatMap(m => m.penaltyType ?? []))];
  return types
    .filter(() => !random.chance(0.08))
    .map(penaltyType => ({
      penaltyType,
      ...(random.chance(0.3) ? { maxAmountPiastres: random.chance(0.9) ? 9_000_000 : 500_000 } : {}),
      ...(random.chance(0.3) ? { maxDays: random.chance(0.9) ? 120 : 10 } : {}),
    }));
}

function hex(random: Random, length: number): string {
  return floor(random.next() * 2 ** 32)
    .toString(16)
    .padStart(length, '0');
}
