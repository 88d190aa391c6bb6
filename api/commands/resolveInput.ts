import type { Queryable } from '../../activities/adapters/database';
import {
  type BeneficiaryPerson,
  isReporterSql,
  newBeneficiary,
  type StoredBeneficiary,
} from '../../activities/adapters/reporters';
import { newText, type StoredText } from '../../activities/adapters/texts';
import type { CaseState } from '../../workflows/domain/case/case';
import type { FieldSpec } from '../../workflows/domain/case/fields';
import type { Beneficiary } from '../../workflows/domain/case/kindParts';
import { PROCESS_TABLE } from '../../workflows/domain/case/process';
import type {
  CaseRef,
  CategoryRef,
  EvidenceRef,
  Measure,
  PersonRef,
  TextRef,
  UnitRef,
} from '../../workflows/domain/case/values';
import { categoryOf } from '../../workflows/domain/catalogue';
import type { Action } from '../../workflows/domain/glossary';
import { Problem } from '../http/problems';
import { delegatesFor } from '../queries/people';
import { type Scope, scopeSql } from '../queries/scope';
import type { UnitTree } from '../queries/units';
import type { MeasureInput } from '../schemas/actions';

export interface ResolveDeps {
  readonly database: Queryable;
  readonly units: UnitTree;
}

export interface ResolvedInput {
  readonly input: Readonly<Record<string, unknown>>;
  /** To be stored before the command is sent. */
  readonly texts: readonly StoredText[];
  readonly beneficiaries: readonly StoredBeneficiary[];
}

/**
 * Turns what came over HTTP into what the domain decides on: texts become references, persons bring their ties, a
 * category brings its policy, evidence its digest. What names nothing is refused with 422 and the field.
 */
export async function resolveInput(
  deps: ResolveDeps,
  { state, action, scope }: Resolved,
  raw: Readonly<Record<string, unknown>>,
): Promise<ResolvedInput> {
  const texts: StoredText[] = [];
  const beneficiaries: StoredBeneficiary[] = [];
  const input: Record<string, unknown> = {};
  for (const [field, spec] of Object.entries(PROCESS_TABLE[action].fields)) {
    const value = raw[field];
    if (value !== undefined)
      input[field] = await resolve({ deps, state, scope, field, texts, beneficiaries }, spec, value);
  }
  return { input, texts, beneficiaries };
}

interface Resolved {
  readonly state: CaseState;
  readonly action: Action;
  readonly scope: Scope | null;
}

interface Resolving {
  readonly deps: ResolveDeps;
  readonly state: CaseState;
  readonly scope: Scope | null;
  readonly field: string;
  readonly texts: StoredText[];
  readonly beneficiaries: StoredBeneficiary[];
}

async function resolve(r: Resolving, spec: FieldSpec, value: unknown): Promise<unknown> {
  switch (spec.type) {
    case 'text':
      return store(r, String(value));
    case 'category':
      return category(r, String(value));
    case 'inspector':
      return person(r, String(value), ['inspector']);
    case 'courier':
      return person(r, String(value), ['executing_unit', 'inspector']);
    case 'person':
      return person(r, String(value), null);
    case 'delegate':
      return delegate(r, String(value));
    case 'case':
      return otherCase(r, String(value));
    case 'establishment':
      return establishment(r, String(value));
    case 'unit':
      return r.deps.units.get(String(value))
        ? value
        : unknown(r, 'لا توجد جهة بهذا الرمز', 'There is no such unit');
    case 'executingUnit':
      return executingUnit(r, String(value));
    case 'beneficiary':
      return beneficiary(r, value as BeneficiaryPerson);
    case 'evidence':
      return evidence(r, value as readonly string[]);
    case 'measures':
      return (value as readonly MeasureInput[]).map(measure => resolveMeasure(r, measure));
    default:
      return value;
  }
}

function resolveMeasure(r: Resolving, { text, unit, ...measure }: MeasureInput): Measure {
  return {
    ...measure,
    ...(text === undefined ? {} : { text: store(r, text) }),
    ...(unit === undefined ? {} : { unit: executingUnit(r, unit) }),
  };
}

function store({ texts }: Resolving, body: string): TextRef {
  const text = newText(body);
  texts.push(text);
  return { textId: text.textId, sha256: text.sha256 };
}

function beneficiary(r: Resolving, person: BeneficiaryPerson): Beneficiary {
  const stored = newBeneficiary(person);
  r.beneficiaries.push(stored);
  return { beneficiaryId: stored.beneficiaryId, relation: person.relation };
}

function executingUnit(r: Resolving, unitId: string): UnitRef {
  if (!r.deps.units.get(unitId)) return unknown(r, 'لا توجد جهة بهذا الرمز', 'There is no such unit');
  const above = r.deps.units.all().filter(unit => r.deps.units.below(unit.id).includes(unitId));
  return { unitId, above: above.map(unit => unit.id).filter(id => id !== unitId) };
}

function category(r: Resolving, code: string): CategoryRef {
  const found = categoryOf(code);
  if (!found) return unknown(r, 'لا يوجد تصنيف بهذا الرمز', 'There is no such category');
  const { fieldVisitNeeded, directorateMayDecide } = found;
  return { code, fieldVisitNeeded, directorateMayDecide };
}

/** Somebody with one of the roles (or any) whose scope covers the case. */
async function person(r: Resolving, personId: string, roles: readonly string[] | null): Promise<PersonRef> {
  const { rows } = await r.deps.database.query<PersonRow>(
    `select ar.unit_id as "unitId", ar.role,
       array(select t.establishment_id from person_tie t where t.person_id = a.person_id) as "tiedTo",
       exists (select 1 from cases c where c.case_id = $2 and ${isReporterSql('$1')}) as "isReporter"
     from account a join account_role ar using (account_id)
     where a.person_id = $1 and a.active and ar.role <> all('{admin,auditor}')`,
    [personId, r.state.caseId],
  );
  const row = rows.find(
    candidate =>
      (roles === null || roles.includes(candidate.role)) &&
      r.deps.units.below(candidate.unitId).includes(r.state.unitId),
  );
  if (!row)
    return unknown(r, 'اختر شخصًا من نطاق هذه الشكوى', 'Choose a person within the scope of this case');
  return { personId, unitId: row.unitId, tiedTo: row.tiedTo, isReporter: row.isReporter };
}

interface PersonRow {
  readonly unitId: string;
  readonly role: string;
  readonly tiedTo: string[];
  readonly isReporter: boolean;
}

/** Somebody with a delegation in force, which reaches the case. */
async function delegate(r: Resolving, personId: string): Promise<PersonRef> {
  const found = (await delegatesFor(r.deps.database, r.deps.units, r.state)).find(
    candidate => candidate.personId === personId,
  );
  if (!found) return unknown(r, 'اختر شخصًا له تفويض سارٍ', 'Choose a person with a delegation in force');
  const { unitId, tiedTo, isReporter } = found;
  return { personId, unitId, tiedTo, isReporter };
}

/** Another case that this person sees; whether they complained in it stays between API and domain. */
async function otherCase(r: Resolving, caseId: string): Promise<CaseRef> {
  const missing = () => unknown(r, 'اختر شكوى من نطاق عملك', 'Choose a case within your own scope');
  if (!r.scope) return missing();
  const { sql, values } = scopeSql(r.scope, 3);
  const { rows } = await r.deps.database.query<CaseRef>(
    `select c.case_id as "caseId", c.number, c.establishment_id as "establishmentId",
       ${isReporterSql('$2')} as "actorIsReporter" from cases c where c.case_id = $1 and ${sql}`,
    [caseId, r.scope.personId, ...values],
  );
  return rows[0] ?? missing();
}

async function establishment(r: Resolving, establishmentId: string): Promise<string> {
  const { rowCount } = await r.deps.database.query(
    'select 1 from establishment where establishment_id = $1',
    [establishmentId],
  );
  return rowCount
    ? establishmentId
    : unknown(r, 'لا توجد منشأة بهذا الرقم', 'There is no such establishment');
}

async function evidence(r: Resolving, ids: readonly string[]): Promise<readonly EvidenceRef[]> {
  const { rows } = await r.deps.database.query<EvidenceRef>(
    `select evidence_id as "evidenceId", sha256 from evidence where case_id = $1 and evidence_id = any($2)`,
    [r.state.caseId, ids],
  );
  const found = new Map(rows.map(row => [row.evidenceId, row]));
  return ids.map(
    id => found.get(id) ?? unknown(r, 'ارفع الملف إلى هذه الشكوى أولًا', 'Upload the file to this case first'),
  );
}

function unknown(r: Resolving, messageAr: string, messageEn: string): never {
  throw new Problem('invalid', { errors: [{ field: r.field, messageAr, messageEn }] });
}
