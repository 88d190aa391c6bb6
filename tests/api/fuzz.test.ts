import fc from 'fast-check';
import { compareCase } from '../../scripts/oracle/compareRecord';
import type { FieldSpec } from '../../workflows/domain/case/fields';
import { PROCESS_TABLE } from '../../workflows/domain/case/process';
import { type Action, ALL_ACTIONS, BODIES, codesOf, PENALTY_TYPES } from '../../workflows/domain/glossary';
import { classification, decideAs, inDays, personId, register } from '../support/complaints';
import type { Caller } from '../support/httpCaller';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { stateOf } from '../support/stories';

const REQUESTS = 300;
const CASES = 4;
const ROLES = [
  'caseworker',
  'head',
  'inspector',
  'executing',
  'legal',
  'minister',
  'deputy',
  'operations',
  'clerk',
];
/** In place of any field's value, now and then. */
const ODD = fc.constantFrom<unknown>(
  null,
  5,
  -1,
  '',
  ' ',
  '\u0000',
  '\ud83e',
  [],
  {},
  ['x'],
  { $ne: 1 },
  true,
);

describeWith.postgresAndTemporal('random decisions', () => {
  let office: Office;
  let caseIds: readonly string[];
  let persons: readonly string[];

  beforeAll(async () => {
    office = await startOffice();
    const cases = await Promise.all(Array.from({ length: CASES }, () => register(office)));
    caseIds = cases.map(({ caseId }) => caseId);
    persons = await Promise.all(ROLES.map(role => personId(office, role)));
    for (const caseId of caseIds) await decideAs(office, 'caseworker', caseId, 'classify', classification);
  }, 60_000);
  afterAll(() => office?.stop());

  test('are accepted or refused, never failed, and leave engine and record the same', async () => {
    const statuses = new Map<number, number>();
    const count = (status: number) => statuses.get(status) ?? 0;
    for (const { role, likely, pick, seed } of fc.sample(STEP, { numRuns: REQUESTS, seed: 20261121 })) {
      const caller = await office.as(role);
      const caseId = caseIds[seed % CASES] ?? '';
      const possible = likely ? await possibleFor(caller, caseId) : [];
      const actions = possible.length > 0 ? possible : ALL_ACTIONS;
      const action = actions[pick % actions.length] ?? 'addNote';
      const [input = {}] = fc.sample(inputOf(action, persons), { numRuns: 1, seed });
      const state = await stateOf(office, caseId);
      const answer = await caller.act(caseId, action, withParts(input, state, seed));
      statuses.set(answer.status, count(answer.status) + 1);
      if (answer.status >= 500) throw new Error(`${role} ${action} ${JSON.stringify(input)}: ${answer.text}`);
    }
    // Enough of each that the property says something.
    for (const status of [200, 403, 409, 422]) expect([status, count(status) >= 5]).toEqual([status, true]);

    let decisions = 0;
    for (const caseId of caseIds) {
      const comparison = await compareCase({ database: office.database, engine: office.engine }, caseId);
      expect(comparison).toMatchObject({ differences: [], pendingWrites: 0 });
      decisions += comparison.decisions.length;
    }
    expect(decisions).toBe(count(200) + CASES);
    expect(office.logs.filter(line => line.includes('unexpected failure'))).toEqual([]);
  }, 90_000);
});

async function possibleFor(caller: Caller, caseId: string): Promise<readonly Action[]> {
  const answer = await caller.get(`/cases/${caseId}/actions`);
  return answer.status === 200
    ? answer.json<{ items: { action: Action }[] }>().items.map(one => one.action)
    : [];
}

/** One request: of somebody, mostly for what they can do just now. */
const STEP = fc.record({
  role: fc.constantFrom(...ROLES),
  likely: fc.oneof({ arbitrary: fc.constant(true), weight: 1 }, fc.constant(false)),
  pick: fc.nat(1000),
  seed: fc.nat(),
});

function inputOf(action: Action, persons: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(PROCESS_TABLE[action].fields).map(([name, spec]) => [
    name,
    fc.option(fieldOf(spec, persons), { nil: undefined, freq: spec.required ? 20 : 2 }),
  ]);
  return fc.record(Object.fromEntries(fields)) as fc.Arbitrary<Record<string, unknown>>;
}

function fieldOf(spec: FieldSpec, persons: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: plausible(spec, persons), weight: 15 }, ODD);
}

function plausible(spec: FieldSpec, persons: readonly string[]): fc.Arbitrary<unknown> {
  switch (spec.type) {
    case 'text':
    case 'place':
    case 'code':
      return fc.constantFrom('نص', 'سطر واحد', '=1+1', '<b>', "'; --");
    case 'enum':
      return fc.constantFrom(...codesOf(spec.terms));
    case 'integer':
      return fc.integer({ min: spec.min - 1, max: spec.max + 1 });
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc.integer({ min: -2, max: 5 }).map(inDays);
    case 'inspector':
    case 'person':
    case 'delegate':
      return fc.constantFrom(...persons);
    case 'evidence':
      return fc.constant([]);
    case 'measures':
      return fc.constantFrom(
        [{ kind: 'penalty', penaltyType: 'closure', days: 3 }],
        [{ kind: 'remedy', text: 'الالتزام بالوزن' }],
        [{ kind: 'referral', body: codesOf(BODIES)[0], dueDate: inDays(3), text: 'رأيكم' }],
        [],
      );
    case 'permitted':
      return fc.constant(codesOf(PENALTY_TYPES).map(penaltyType => ({ penaltyType })));
    default:
      return fc.constant(`<${spec.type}>`);
  }
}

/** Puts ids of parts that the case really has where a request names one. */
function withParts(
  input: Readonly<Record<string, unknown>>,
  state: Awaited<ReturnType<typeof stateOf>>,
  part: number,
): Record<string, unknown> {
  const ids: Readonly<Record<string, readonly string[]>> = {
    '<visit>': state.visits.map(one => one.visitId),
    '<proposal>': state.proposals.map(one => one.proposalId),
    '<penalty>': state.penalties.map(one => one.penaltyId),
    '<remedy>': state.remedies.map(one => one.remedyId),
    '<referral>': state.referrals.map(one => one.referralId),
    '<obligation>': state.obligations.map(one => one.obligationId),
    '<onSiteMeasure>': state.onSiteMeasures.map(one => one.onSiteMeasureId),
    '<category>': ['bread.weight', 'bread.quality', 'no.such'],
    '<establishment>': ['EST-0001', 'EST-0002', 'EST-none'],
    '<governorate>': ['EG-MN', 'EG-XX'],
    '<unit>': ['dir-EG-MN', 'dir-EG-C', 'nowhere'],
  };
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const known = typeof value === 'string' ? ids[value] : undefined;
      return [name, known ? (known[part % Math.max(known.length, 1)] ?? 'x99') : value];
    }),
  );
}
